package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetOutcome;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody tags three offerings from the keyboard, takes one answer back, and sees the map follow. */
class MatchJourneyTest extends WindowTest {

    @Test
    void three_offerings_are_tagged_by_keys_undone_and_seen_on_the_map() {
        interact(() -> services.desk().create("Ferries", audit -> {
            audit.apply(SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry safely at night")));
            audit.apply(SetOutcome.added(Outcome.of("O2", 2, "Answer every harbour call")));
            audit.apply(offering("F-1", "Mooring at night", 90));
            audit.apply(offering("F-2", "Ropes and knots", 60));
            audit.apply(offering("F-3", "Harbour radio", 30));
        }, () -> { }));
        goTo("match");
        assertThat(this.<Label>from("#match-lists", ".section").getText()).isEqualTo("Which of these does a law, regulator or contract require?");
        clickOn("Lists later, match first");

        push(KeyCode.ENTER);
        assertThat(strength("F-1", "O1")).as("the suggestion, taken with Enter").isEqualTo(2);
        assertThat(lookup("#match-question").lookup(".section").<Label>query().getText()).as("a question that still decides").endsWith("?");
        push(KeyCode.RIGHT);
        push(KeyCode.N);
        assertThat(links("F-2")).as("serves none").isEqualTo(Links.of(Map.of(), 2));
        push(KeyCode.RIGHT);
        push(KeyCode.DIGIT3);
        assertThat(strength("F-3", "O2")).isEqualTo(3);
        assertThat(this.<Label>label("#match-progress").getText()).startsWith("3 of 3 matched");

        push(KeyCode.BACK_SPACE);
        assertThat(links("F-3")).as("taken back").isNull();

        goTo("map");
        assertThat(this.<ToggleButton>entry("open").getText()).isEqualTo("open  3");
        assertThat(lookup("#map-canvas").query().getAccessibleText()).contains("Nobody has looked at 1 of them");
        interact(() -> audit().redo());
        assertThat(lookup("#map-canvas").query().getAccessibleText()).doesNotContain("Nobody has looked");

        push(KeyCode.UP);
        push(KeyCode.ENTER);
        assertThat(audit().selected().get()).as("Enter opens what the arrows reached").isNotEmpty();
        clickOn("#decide-park");
        assertThat(this.<ToggleButton>entry("park").getText()).isEqualTo("park  1");
    }

    private static AddOffering offering(String code, String title, double minutes) {
        return new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.DURATION, minutes))));
    }

    @SuppressWarnings("unchecked")
    private <T> T from(String place, String what) {
        return (T) lookup(place).lookup(what).query();
    }

    @SuppressWarnings("unchecked")
    private <T> T label(String id) {
        return (T) lookup(id).query();
    }

    @SuppressWarnings("unchecked")
    private <T> T entry(String word) {
        return (T) lookup("#legend-" + word).query();
    }

    private Links links(String code) {
        return audit().portfolio().get().offering(code).orElseThrow().answers().get(Ask.SERVES).orElse(null);
    }

    private int strength(String code, String outcome) {
        return links(code).to(audit().portfolio().get().outcome(outcome).orElseThrow()).map(Link::strength).orElse(-1);
    }
}
