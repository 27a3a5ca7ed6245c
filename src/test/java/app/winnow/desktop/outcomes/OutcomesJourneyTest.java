package app.winnow.desktop.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Cause;
import app.winnow.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Outcomes by keys alone: typed, asked why, and taken from a list and from a set. */
class OutcomesJourneyTest extends WindowTest {

    private void start() throws IOException {
        dialogs.willChoose(Files.writeString(data.resolve("ferries.csv"), "Course ID,Title\nK-01,Reading the tide table\n"));
        clickOn("#start");
        assertThat(lookup("#new-outcome").query().getScene().getFocusOwner()).hasToString(lookup("#new-outcome").query().toString());
    }

    private Outcome outcome(String id) {
        return audit().portfolio().get().outcome(id).orElseThrow();
    }

    @Test
    void causes_are_found_by_one_question_at_a_time_left_and_taken_up_again() throws IOException {
        start();
        write("Moor the ferry within ten minutes").push(KeyCode.ENTER);
        push(KeyCode.TAB);
        push(KeyCode.W);
        push(KeyCode.Y);
        push(KeyCode.N);
        write("Harbour office").push(KeyCode.ENTER);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#chain").tryQuery()).isEmpty();
        push(KeyCode.W);
        assertThat(lookup("#chain-line-instruments").query().getStyleClass()).as("it goes on where nothing is answered").contains("lined");
        push(KeyCode.Y);
        push(KeyCode.Y);
        push(KeyCode.N);
        push(KeyCode.ENTER);
        push(KeyCode.S);
        push(KeyCode.Y);
        write("A second gangway").push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(lookup("#chain").tryQuery()).isEmpty();
        assertThat(outcome("O1").causes()).isEqualTo(Map.of(Cause.DATA, "Harbour office", Cause.KNOWLEDGE, ""));
        assertThat(outcome("O1").cleared()).containsExactlyInAnyOrder(Cause.INSTRUMENTS, Cause.INCENTIVES, Cause.MOTIVES);
        assertThat(outcome("O1").enablers()).isEqualTo("A second gangway");
    }

    @Test
    void a_list_is_found_through_chosen_and_taken_and_one_undo_takes_it_back() throws IOException {
        start();
        Path list = Files.writeString(data.resolve("goals.csv"), """
                Group,Goal,Measure
                Deck,Moor the ferry within ten minutes,minutes
                Deck,Leadership,talks
                Engine,Fuel without a spill,spills
                Engine,Restart the engine within a minute,seconds
                """);
        dialogs.willChoose(list);
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.SPACE);
        assertThat(lookup("#list-rows").queryTableView().getItems()).hasSize(4);
        push(KeyCode.N);
        push(KeyCode.SLASH);
        write("engine");
        assertThat(lookup("#list-rows").queryTableView().getItems()).hasSize(2);
        push(KeyCode.ENTER);
        push(KeyCode.A);
        push(KeyCode.SPACE);
        push(KeyCode.ENTER);
        assertThat(audit().portfolio().get().outcomes()).extracting(Outcome::sentence).containsExactly("Restart the engine within a minute");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(audit().portfolio().get().outcomes()).isEmpty();
    }

    @Test
    void the_panel_of_an_audit_without_outcomes_offers_sets_to_begin_with() throws IOException {
        start();
        interact(() -> lookup("#starter-customer-service").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(lookup("#list-rows").queryTableView().getItems()).hasSize(9);
        push(KeyCode.ENTER);
        assertThat(audit().portfolio().get().outcomes()).hasSize(9).allSatisfy(outcome -> assertThat(outcome.measure().name()).isNotEmpty());
        assertThat(lookup("#starter-customer-service").tryQuery()).as("now the units are asked for").isEmpty();
    }
}
