package app.winnow.desktop.forget;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetFact;
import org.junit.jupiter.api.Test;

class ForgetJourneyTest extends WindowTest {

    @Test
    void a_name_is_forgotten_from_the_catalog_and_the_audit_is_open_there_again_with_its_history() {
        openSample();
        String code = audit().portfolio().get().offerings().get(0).code();
        Object before = audit().portfolio().get().offerings().get(0).own().value(Field.OWNER).orElse(null);
        interact(() -> audit().apply(new SetFact(code, Field.OWNER, before, "Zenobia Quillfeather")));
        goTo("catalog");
        clickOn("#to-forget");
        assertThat(lookup("#name-to-forget").query().isFocused()).as("the keyboard is in the field at once").isTrue();
        write("quillfeather, zenobia");
        push(javafx.scene.input.KeyCode.ENTER);
        clickOn("#forget");
        Portfolio now = audit().portfolio().get();
        assertThat(now.offering(code).orElseThrow().text(Field.OWNER)).isEqualTo("[forgotten]");
        assertThat(services.pages().current().get().id()).isEqualTo("catalog");
        interact(() -> audit().undo());
        assertThat(audit().portfolio().get().offering(code).orElseThrow().own().value(Field.OWNER).orElse(null)).isEqualTo(before);
    }
}
