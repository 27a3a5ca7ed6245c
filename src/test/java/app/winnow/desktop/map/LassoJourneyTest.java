package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.picture.Marks;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the portfolio as bubbles: twelve offerings that serve an outcome much, and three that only touch it. */
class LassoJourneyTest extends WindowTest {
    private static final int MUCH = 12;

    @BeforeEach
    void open() {
        interact(() -> services.desk().create("Ferries", audit -> {
            audit.apply(SetOutcome.added(Outcome.of("O1", 1, "Berth the ferry within ten minutes")));
            for (int at = 1; at <= MUCH + 3; at++) {
                Facts facts = Facts.of(Map.of(Field.DURATION, 60.0 * at));
                audit.apply(new AddOffering(Offering.imported("F-" + at, "Offering " + at, SourceRows.NONE, facts)));
                audit.apply(SetAnswer.from(audit.portfolio().get(), "F-" + at, Ask.SERVES, Links.of(Map.of("O1", Link.claimed(at <= MUCH ? 3 : 1)), 1)));
            }
        }, () -> { }));
        goTo("map");
        clickOn("#map-as-portfolio");
    }

    @Test
    void a_lasso_goes_around_twelve_they_are_stopped_and_one_undo_takes_them_back() {
        lasso();
        assertThat(audit().marked().codes().get()).containsExactlyInAnyOrderElementsOf(much());
        assertThat(lookup("#marked-words").<Label>query().getText()).isEqualTo("12 marked, 78 catalog hours");
        press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        push(KeyCode.ENTER);
        assertThat(lookup("#marked-asking").lookup(".label").queryAll().stream().map(node -> ((Labeled) node).getText()))
                .as("each has others, all together have none").anyMatch(text -> text.startsWith("12 without which nothing that stays supports an outcome"));
        assertThat(decided()).isEmpty();
        push(KeyCode.ENTER);
        assertThat(decided()).containsExactlyElementsOf(much());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(decided()).isEmpty();
        assertThat(audit().marked().codes().get()).hasSize(MUCH);
    }

    @Test
    void what_the_lasso_took_is_selected_in_the_catalog_and_back_leads_to_the_map() {
        lasso();
        goTo("catalog");
        assertThat(lookup("#offerings").<TableView<?>>query().getSelectionModel().getSelectedIndices()).hasSize(MUCH);
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(services.pages().current().get().id()).isEqualTo("map");
        assertThat(audit().marked().codes().get()).hasSize(MUCH);
    }

    private static List<String> much() {
        return IntStream.rangeClosed(1, MUCH).mapToObj(at -> "F-" + at).toList();
    }

    private List<String> decided() {
        return audit().portfolio().get().offerings().stream().filter(offering -> offering.decided().filter(made -> made.disposition() == Disposition.RETIRE).isPresent())
                .map(Offering::code).toList();
    }

    /** Around the middles of the twelve, by hand. */
    private void lasso() {
        Marks marks = ((MapPage) services.pages().current().get()).model().picture().get().marks();
        int[] wanted = IntStream.range(0, marks.count()).filter(mark -> IntStream.of(marks.meanings().offerings(mark)).allMatch(at -> at < MUCH)).toArray();
        double left = IntStream.of(wanted).mapToDouble(marks::middleX).min().orElseThrow() - 4;
        double right = IntStream.of(wanted).mapToDouble(marks::middleX).max().orElseThrow() + 4;
        double top = IntStream.of(wanted).mapToDouble(marks::middleY).min().orElseThrow() - 4;
        double bottom = IntStream.of(wanted).mapToDouble(marks::middleY).max().orElseThrow() + 4;
        press(KeyCode.SHIFT).moveTo(at(left, top)).press(MouseButton.PRIMARY).moveTo(at(right, top)).moveTo(at(right, bottom)).moveTo(at(left, bottom))
                .release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
    }

    private Point2D at(double x, double y) {
        Node canvas = lookup("#map-canvas").query();
        return canvas.localToScreen(x, y);
    }
}
