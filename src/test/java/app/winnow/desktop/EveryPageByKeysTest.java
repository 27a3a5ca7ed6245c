package app.winnow.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.shell.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Every page is reached by keys, begins with the keyboard on something useful, and lets Tab come to everything that has no key of its own. */
class EveryPageByKeysTest extends WindowTest {
    private static final int FAR = 250;

    /** For a page that has no place in the rail: the page it is reached from, a key that opens what leads there (null for none), and the button that does. */
    private record Way(String from, KeyCode opens, String button) { }

    private static final Map<String, Way> WAYS = Map.of("rules", new Way("match", null, "match-open-rules"), "scenarios", new Way("plan", null, "scenarios"),
            "policy", new Way("map", KeyCode.W, "all-values"), "import", new Way("catalog", null, "import"), "forget", new Way("catalog", null, "to-forget"));

    @Test
    void every_page_is_reached_and_operated_without_a_mouse() throws IOException {
        Path file = Files.writeString(data.resolve("more.csv"), "Course ID,Title,Duration\nM-1,Mooring at night,90 min\nM-2,Ropes and knots,30 min\n");
        goByTab("sample");
        assertThat(services.pages().current().get().id()).as("the sample is open").isEqualTo("outcomes");
        for (Page page : List.copyOf(services.pages().ofAudit())) {
            dialogs.willChoose(file);
            reach(page.id());
            assertThat(services.pages().current().get().id()).isEqualTo(page.id());
            assertUseful(page.id());
            assertThat(unreached()).as("what Tab does not come to on " + page.id()).isEmpty();
        }
    }

    private void reach(String page) {
        Way way = WAYS.get(page);
        if (way == null) {
            int place = services.pages().ofAudit().stream().filter(Page::onRail).map(Page::id).toList().indexOf(page);
            push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (place + 1)));
            leaveLists(page);
        } else {
            reach(way.from());
            if (way.opens() != null) {
                push(way.opens());
            }
            goByTab(way.button());
        }
    }

    /** Match asks its lists first; they can be left by keys, too. */
    private void leaveLists(String page) {
        if (page.equals("match") && lookup("#match-list").tryQuery().isPresent()) {
            goByTab("match-lists-later");
        }
    }

    private void goByTab(String id) {
        interact(() -> {
            for (int step = 0; step < FAR && !id.equals(focused().getId()); step++) {
                tab();
            }
        });
        assertThat(focused().getId()).as("Tab comes to it").isEqualTo(id);
        push(KeyCode.SPACE);
    }

    /** What the window does when the key comes from the keyboard, without waiting for it: there are hundreds of steps. What follows a step only after a frame is not met. */
    private void tab() {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(focused(), new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
        focused().getScene().getRoot().layout();
    }

    private Node focused() {
        return lookup(".root").query().getScene().getFocusOwner();
    }

    private void assertUseful(String page) {
        Node owner = focused();
        assertThat(owner).as("something has the keyboard on " + page).isNotNull();
        assertThat(isIn(owner, lookup("#page").query())).as("the keyboard is on the page " + page + ", not on " + owner).isTrue();
        assertThat(owner).as("the keyboard is on more than the frame of " + page).isNotSameAs(lookup("#page").query());
        boolean isNamed = owner instanceof TextInputControl || owner instanceof ButtonBase || owner.getAccessibleText() != null && !owner.getAccessibleText().isBlank();
        assertThat(isNamed).as(owner + " says what it is").isTrue();
    }

    /** Controls of the page that neither Tab comes to nor a printed key operates. */
    private List<Node> unreached() {
        Set<Node> seen = new LinkedHashSet<>();
        interact(() -> {
            for (int step = 0; step < FAR && seen.add(focused()); step++) {
                tab();
            }
        });
        List<Node> left = new ArrayList<>();
        for (Node node : lookup("#page").query().lookupAll("*")) {
            if (isOperated(node) && isShown(node) && !seen.contains(node) && !hasKey(node) && !isBeside(node, seen)) {
                left.add(node);
            }
        }
        return left;
    }

    private static boolean isOperated(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof ListView || node instanceof TableView
                || node instanceof Slider;
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    /** An answer with its key printed on it, a list that only shows what keys do (the arrow leads into that of a rule's words), or what is done for a row of a list or table. */
    private static boolean hasKey(Node node) {
        boolean isShowing = node.getStyleClass().contains("answer") || node.getStyleClass().contains("outcome-list") || "rule-choices".equals(node.getId());
        for (Node each = node; each != null && !isShowing; each = each.getParent()) {
            isShowing = each instanceof Cell || each.getStyleClass().contains("column-header-background") || each.getStyleClass().contains("scroll-bar")
                    || each instanceof ComboBoxBase && each != node;
        }
        return isShowing;
    }

    /** One of several toggles of which Tab comes to the chosen one; the arrows lead on to the others. */
    private static boolean isBeside(Node node, Set<Node> seen) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && toggle.getToggleGroup().getToggles().stream().anyMatch(seen::contains);
    }

    private static boolean isIn(Node node, Node place) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
