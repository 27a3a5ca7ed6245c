package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Response;
import app.winnow.model.SourceRows;
import app.winnow.model.Task;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody splits an offering into its tasks in the real window, joins them again, and takes that back, with the keyboard alone. */
class SplitJourneyTest extends WindowTest {
    @Test
    void an_offering_is_split_and_joined_with_the_keyboard_alone() {
        interact(() -> services.desk().create("Ferries", audit -> {
            audit.apply(SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry safely at night")));
            audit.apply(new AddOffering(Offering.imported("F-1", "Mooring", SourceRows.NONE, Facts.of(Map.of(Field.DESCRIPTION, "1. Throw the line 2. Sign the log")))));
            audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", Ask.RESPONSE, Response.MIXED));
        }, () -> { }));
        goTo("match");
        clickOn("Lists later, match first");
        push(KeyCode.T);
        assertThat(this.<TextField>field("#task-name-1").getText()).as("the key that led here is not typed into it").isEqualTo("Throw the line");
        assertThat(this.<TextField>field("#task-name-1").isFocused()).isTrue();
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DIGIT6, KeyCode.U, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.L, KeyCode.N)) {
            push(key);
        }
        assertThat(lookup("#split-keep").query().getScene().getFocusOwner()).as("behind the last cell stands the button").isSameAs(lookup("#split-keep").query());
        push(KeyCode.ENTER);
        List<Task> both = List.of(new Task("Throw the line", 6, Response.MEMORISED, Set.of(Obstacle.SPEED, Obstacle.HANDS_OR_EYES)),
                new Task("Sign the log", 2, Response.REFERENCED, Set.of()));
        assertThat(split()).isEqualTo(both);
        assertThat(lookup("#match-split").tryQuery()).isEmpty();
        push(KeyCode.J);
        assertThat(split()).isEmpty();
        push(KeyCode.BACK_SPACE);
        assertThat(split()).as("joining is one change").isEqualTo(both);
        push(KeyCode.T);
        push(KeyCode.ESCAPE);
        assertThat(split()).as("left as it was").isEqualTo(both);
    }

    @SuppressWarnings("unchecked")
    private <T> T field(String id) {
        return (T) lookup(id).query();
    }

    private List<Task> split() {
        return audit().portfolio().get().offering("F-1").orElseThrow().answers().get(Ask.TASKS).orElse(List.of());
    }
}
