package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody tags twenty offerings without touching the mouse: by suggestion, strength, none, evidence, those alike, a search, and the other way round. */
class TwentyByKeysJourneyTest extends WindowTest {
    private static final List<String> TASKS = List.of("Moor the ferry at night", "Answer the harbour radio", "Sell a ticket at the pier", "Load cars by the plan", "Fight a fire below deck");

    private void fill() {
        services.desk().create("Ferries", audit -> {
            List<Change> changes = new ArrayList<>();
            for (int at = 0; at < TASKS.size(); at++) {
                changes.add(SetOutcome.added(Outcome.of("O" + (at + 1), at + 1, TASKS.get(at))));
            }
            for (int at = 0; at < 20; at++) {
                String task = TASKS.get(at % 5);
                changes.add(new AddOffering(Offering.imported("F-%02d".formatted(at), task + ", lesson " + (char) ('A' + at), SourceRows.NONE,
                        Facts.of(Map.of(Field.DURATION, 300.0 - at, Field.DESCRIPTION, "How people " + task.toLowerCase(java.util.Locale.ROOT) + " without help.")))));
            }
            audit.apply(new Several("Fill", changes));
        }, () -> { });
    }

    private long tagged() {
        return audit().portfolio().get().offerings().stream().filter(offering -> offering.answers().get(Ask.SERVES).isPresent()).count();
    }

    private Offering offering(String code) {
        return audit().portfolio().get().offering(code).orElseThrow();
    }

    private String inFront() {
        String about = lookup("#match-offering").lookup(".secondary").<Label>query().getText();
        return about.substring(0, about.indexOf(' '));
    }

    @Test
    void twenty_offerings_are_tagged_by_keys_alone() {
        interact(this::fill);
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(services.pages().current().get().id()).isEqualTo("match");
        for (int list = 0; list < 6; list++) {
            push(KeyCode.ENTER);
        }
        assertThat(audit().portfolio().get().lists().get(Ask.REQUIRED_BY)).as("the lists were confirmed").isPresent();
        assertThat(inFront()).isEqualTo("F-00");

        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(offering("F-00").answers().get(Ask.SERVES).orElseThrow().named().get("O1").task()).isEqualTo("How people moor the ferry at night without help");
        push(KeyCode.RIGHT);

        push(KeyCode.DIGIT3);
        push(KeyCode.W);
        push(KeyCode.SHORTCUT, KeyCode.A);
        write("Answer a call");
        push(KeyCode.ENTER);
        assertThat(offering("F-01").answers().get(Ask.SERVES).orElseThrow().named().get("O2").task()).isEqualTo("Answer a call");
        push(KeyCode.E);
        push(KeyCode.DIGIT4);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(offering("F-01").answers().get(Ask.SERVES).orElseThrow().named().get("O2").evidence().level()).isEqualTo(4);
        push(KeyCode.RIGHT);

        push(KeyCode.N);
        push(KeyCode.BACK_SPACE);
        assertThat(offering("F-02").answers().get(Ask.SERVES)).as("taken back").isEmpty();
        push(KeyCode.N);
        assertThat(tagged()).isEqualTo(3);

        write("/");
        assertThat(lookup("#search").queryAs(TextField.class).isFocused()).isTrue();
        write("load");
        push(KeyCode.ENTER);
        assertThat(inFront()).isEqualTo("F-03");
        push(KeyCode.B);
        push(KeyCode.SPACE);
        push(KeyCode.SPACE);
        push(KeyCode.ENTER);
        assertThat(tagged()).as("the one in front and those alike").isEqualTo(7);
        write("/");
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);

        for (int step = 0; step < 60 && tagged() < 20; step++) {
            if (offering(inFront()).answers().get(Ask.SERVES).isEmpty()) {
                push(KeyCode.ENTER);
                push(KeyCode.ENTER);
            }
            push(KeyCode.RIGHT);
        }
        assertThat(tagged()).isEqualTo(20);

        push(KeyCode.O);
        assertThat(lookup("#match-by-outcome").tryQuery()).isPresent();
        push(KeyCode.RIGHT);
        push(KeyCode.DIGIT1);
        push(KeyCode.O);
        assertThat(lookup("#match-by-outcome").tryQuery()).isEmpty();
        push(KeyCode.H);
        assertThat(lookup("#hands").queryTableView().getItems()).hasSize(1);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#match-question").tryQuery()).isPresent();
    }
}
