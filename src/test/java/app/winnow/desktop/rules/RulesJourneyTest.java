package app.winnow.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetOutcome;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody writes a rule with the keyboard alone, takes one offering out, applies it, and is told of what comes later. */
class RulesJourneyTest extends WindowTest {

    private static AddOffering offering(String code, String title) {
        return new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.TYPE, "Course"))));
    }

    private List<String> protectedCodes() {
        return audit().portfolio().get().offerings().stream().filter(each -> each.answers().get(Ask.REQUIRED_BY).isPresent()).map(Offering::code).toList();
    }

    @Test
    void a_rule_is_written_completed_applied_taken_back_and_offered_again() {
        interact(() -> services.desk().create("Ferries", audit -> {
            audit.apply(SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry safely at night")));
            audit.apply(offering("F-1", "GDPR on board"));
            audit.apply(offering("F-2", "Mooring"));
            audit.apply(offering("F-3", "GDPR for the office"));
        }, () -> { }));
        goTo("match");
        clickOn("#match-lists-later");
        push(KeyCode.R);
        assertThat(services.pages().current().get().id()).isEqualTo("rules");

        write("ti");
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        write("gdpr: ");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(lookup("#rule-line").queryAs(TextField.class).getText()).isEqualTo("title contains gdpr: required by law");
        push(KeyCode.ENTER);
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        assertThat(lookup("#rule-apply").queryAs(Button.class).getText()).isEqualTo("Say \u201Crequired by law\u201D of 1");
        push(KeyCode.SPACE);
        assertThat(protectedCodes()).as("nothing is said before it is applied").isEmpty();
        push(KeyCode.ENTER);
        assertThat(protectedCodes()).containsExactly("F-1", "F-3");
        assertThat(audit().portfolio().get().offering("F-1").orElseThrow().answers().get(Ask.REQUIRED_BY)).contains(new Requirement(Basis.LAW, ""));
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(protectedCodes()).isEmpty();
        push(KeyCode.SHORTCUT, KeyCode.Y);
        push(KeyCode.ESCAPE);
        assertThat(services.pages().current().get().id()).isEqualTo("match");
        assertThat(lookup("#match-rule-news").query().isVisible()).isFalse();

        interact(() -> audit().apply(offering("F-4", "The GDPR at sea")));
        assertThat(lookup("#match-rule-news").queryAs(Button.class).getText()).isEqualTo("1 new offering meets the rule \u201Ctitle contains gdpr: required by law\u201D");
        assertThat(protectedCodes()).as("never by itself").containsExactly("F-1", "F-3");
    }
}
