package app.winnow.desktop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Purpose;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody marks offerings and decides on all of them at once, in the catalog and back from other pages. */
class MarkedJourneyTest extends WindowTest {
    private static final int ALL = 15;

    @BeforeEach
    void open() {
        interact(() -> services.desk().create("Ferries", audit -> {
            audit.apply(SetOutcome.added(Outcome.of("O1", 1, "Berth the ferry within ten minutes")));
            for (int at = 1; at <= ALL; at++) {
                Facts facts = Facts.of(Map.of(Field.UNIT, at % 3 == 0 ? "Bridge" : "Deck", Field.DURATION, 60.0 * at));
                audit.apply(new AddOffering(Offering.imported("F-" + at, "Offering " + at, SourceRows.NONE, facts)));
            }
        }, () -> { }));
        goTo("catalog");
        interact(() -> table().requestFocus());
    }

    @Test
    void twelve_are_marked_and_stopped_with_the_keyboard_and_one_undo_takes_them_back() {
        interact(() -> table().getSelectionModel().clearAndSelect(1));
        for (int step = 1; step < 12; step++) {
            press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        }
        assertThat(this.<Label>find("#marked-words").getText()).isEqualTo("12 marked, 90 catalog hours");
        shortcut(KeyCode.D);
        assertThat(focused().getId()).isEqualTo("marked-retire");
        push(KeyCode.ENTER);
        assertThat(decided(Disposition.RETIRE)).containsExactlyElementsOf(IntStream.rangeClosed(2, 13).mapToObj(at -> "F-" + at).toList());
        assertThat(notice()).isEqualTo("12 offerings stopped.");
        shortcut(KeyCode.Z);
        assertThat(decided(Disposition.RETIRE)).isEmpty();
        assertThat(audit().marked().codes().get()).as("what was marked stays so").hasSize(12);
        assertThat(audit().redoTitle().get()).isEqualTo("Stop offering 12");
    }

    @Test
    void what_speaks_against_it_is_told_and_a_key_gives_the_reason_for_all() {
        interact(() -> {
            audit().apply(SetAnswer.from(audit().portfolio().get(), "F-1", Ask.PURPOSE, Purpose.CREDENTIAL));
            audit().marked().replace(List.of("F-1", "F-2"));
        });
        clickOn("#marked-slim");
        assertThat(find("#marked-asking").isVisible()).isTrue();
        assertThat(texts("#marked-asking")).anyMatch(text -> text.contains("suggested otherwise: Offering 1"));
        push(KeyCode.ESCAPE);
        assertThat(lookup("#marked-asking").tryQuery()).isEmpty();
        assertThat(decided(Disposition.SLIM)).isEmpty();
        clickOn("#marked-slim");
        push(KeyCode.DIGIT3);
        assertThat(decided(Disposition.SLIM)).containsExactly("F-1", "F-2");
        assertThat(audit().portfolio().get().offering("F-1").flatMap(Offering::decided).map(Decision::reason)).contains("The work changes soon");
    }

    @Test
    void what_is_marked_elsewhere_is_selected_here_and_looking_at_one_leaves_the_marks() {
        goTo("match");
        interact(() -> audit().marked().replace(List.of("F-3", "F-5", "F-7")));
        interact(() -> audit().selected().set(""));
        goTo("catalog");
        assertThat(rows()).containsExactly("F-3", "F-5", "F-7");
        clickOn("Offering 2");
        assertThat(rows()).containsExactly("F-2");
        assertThat(audit().selected().get()).isEqualTo("F-2");
        assertThat(audit().marked().codes().get()).containsExactly("F-3", "F-5", "F-7");
        assertThat(lookup(".table-row-cell").queryAll().stream().filter(row -> row.getPseudoClassStates().toString().contains("marked"))).hasSize(3);
        press(KeyCode.CONTROL).clickOn("Offering 4").release(KeyCode.CONTROL);
        assertThat(audit().marked().codes().get()).containsExactlyInAnyOrder("F-3", "F-4", "F-5", "F-7");
        press(KeyCode.CONTROL).clickOn("Offering 5").release(KeyCode.CONTROL);
        assertThat(rows()).containsExactly("F-3", "F-4", "F-7");
        clickOn("#marked-clear");
        assertThat(rows()).isEmpty();
        assertThat(find("#marked").isVisible()).isFalse();
    }

    @Test
    void space_marks_the_row_of_the_keyboard_and_escape_closes_then_unmarks_then_shows_all() {
        interact(() -> audit().search().set("offering"));
        interact(() -> table().getSelectionModel().clearAndSelect(0));
        push(KeyCode.SPACE);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        assertThat(audit().marked().codes().get()).containsExactly("F-1", "F-3");
        assertThat(audit().selected().get()).isEqualTo("F-3");
        push(KeyCode.ESCAPE);
        assertThat(lookup(".details").tryQuery()).isEmpty();
        assertThat(rows()).containsExactly("F-1", "F-3");
        push(KeyCode.ESCAPE);
        assertThat(audit().marked().codes().get()).isEmpty();
        assertThat(audit().search().get()).isEqualTo("offering");
        push(KeyCode.ESCAPE);
        assertThat(audit().search().get()).isEmpty();
    }

    @Test
    void match_goes_through_the_marked_ones_alone_and_back_leads_to_all_and_to_the_page_before() {
        interact(() -> audit().marked().replace(List.of("F-3", "F-5")));
        goTo("match");
        interact(() -> this.<Button>find("#match-lists-later").fire());
        interact(() -> this.<Button>find("#filter-marked").fire());
        assertThat(texts("#filter-bar")).contains("Only 2 of 15 by the filter:", "2 marked");
        assertThat(lookup("#match-marked").tryQuery()).as("the offering in front says so").isPresent();
        push(KeyCode.M);
        assertThat(audit().marked().codes().get()).hasSize(1);
        assertThat(texts("#filter-bar")).as("the filter stays").contains("Only 2 of 15 by the filter:", "2 that were marked");
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(audit().filtering().filter().get().isEmpty()).isTrue();
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(services.pages().current().get().id()).isEqualTo("catalog");
        moveTo("#offerings").press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        assertThat(services.pages().current().get().id()).isEqualTo("match");
    }

    private void shortcut(KeyCode code) {
        press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }

    private List<String> decided(Disposition disposition) {
        return audit().portfolio().get().offerings().stream().filter(offering -> offering.decided().filter(decision -> decision.disposition() == disposition).isPresent())
                .map(Offering::code).toList();
    }

    private String notice() {
        return lookup("#notice").lookup(".label").<Label>query().getText();
    }

    private List<String> texts(String id) {
        return Stream.of(".label", ".button").flatMap(style -> lookup(id).lookup(style).queryAll().stream()).map(node -> ((Labeled) node).getText()).toList();
    }

    private List<String> rows() {
        return table().getSelectionModel().getSelectedIndices().stream().sorted().map(at -> table().getItems().get(at).offering().code()).toList();
    }

    private Node focused() {
        return table().getScene().getFocusOwner();
    }

    private TableView<CatalogRow> table() {
        return find("#offerings");
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) lookup(id).query();
    }
}
