package app.winnow.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.desktop.kit.Look;
import app.winnow.model.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The frame in the real window: what holds on every page. */
class WindowJourneyTest extends WindowTest {

    @Test
    void an_outcome_is_typed_undone_and_made_again_from_the_keyboard_and_the_name_is_typed_over() {
        clickOn("#empty");
        clickOn("#new-outcome").write("Berth the ferry within ten minutes").push(KeyCode.ENTER);
        assertThat(audit().portfolio().get().outcomes()).extracting(Outcome::sentence).containsExactly("Berth the ferry within ten minutes");
        clickOn("#rail-outcomes");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(audit().portfolio().get().outcomes()).isEmpty();
        push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(audit().portfolio().get().outcomes()).hasSize(1);
        doubleClickOn("#audit-name").push(KeyCode.SHORTCUT, KeyCode.A).write("Ferries 2026").push(KeyCode.ENTER);
        assertThat(audit().portfolio().get().name()).isEqualTo("Ferries 2026");
    }

    @Test
    void keys_change_the_page_the_look_and_the_place_of_the_keyboard() {
        clickOn("#empty");
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(services.pages().current().get().id()).isEqualTo("catalog");
        clickOn("#rail-catalog");
        write("/");
        assertThat(lookup("#search").queryAs(TextField.class).isFocused()).isTrue();
        push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(services.look().get()).isEqualTo(Look.DARK);
        push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(services.look().get()).isEqualTo(Look.PROJECTOR);
        assertThat(lookup("#rail").query().getBoundsInParent().getWidth()).isEqualTo(56);
        push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(lookup("#rail").query().getBoundsInParent().getWidth()).isEqualTo(184);
        push(KeyCode.F1);
        assertThat(lookup("#keys").query().isVisible()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#keys").query().isVisible()).isFalse();
    }

    @Test
    void the_look_and_the_last_audit_are_remembered_and_a_closed_audit_opens_from_the_list() throws IOException {
        clickOn("#empty");
        push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(Files.readString(data.resolve("settings.json"))).contains("DARK").contains(audit().folder().getFileName().toString());
        interact(() -> services.pages().leave());
        assertThat(lookup("#audits").query().isFocused()).isTrue();
        push(KeyCode.ENTER);
        assertThat(audit()).isNotNull();
        assertThat(services.pages().current().get().id()).isEqualTo("outcomes");
    }

    @Test
    void on_the_page_before_audits_nothing_of_the_open_one_is_taken_back() {
        openSample();
        app.winnow.model.Portfolio before = audit().portfolio().get();
        app.winnow.workspace.Workspace audit = audit();
        clickOn(".rail-home");
        assertThat(services.pages().audit().get()).as("it stays open").isSameAs(audit);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(audit.portfolio().get()).isSameAs(before);
    }

    @Test
    void a_keyboard_that_strays_to_the_name_of_the_audit_does_not_write_into_it() {
        openSample();
        interact(() -> lookup("#audit-name").query().requestFocus());
        write("7x");
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(audit().portfolio().get().name()).isEqualTo("Sample: Quillmere");
        interact(() -> lookup("#audit-name").query().requestFocus());
        push(KeyCode.ENTER).write("Ferries").push(KeyCode.ENTER);
        assertThat(audit().portfolio().get().name()).isEqualTo("Ferries");
    }

    @Test
    void what_a_key_hands_the_keyboard_to_wears_the_ring_until_the_mouse_is_used() {
        openSample();
        javafx.css.PseudoClass keyed = javafx.css.PseudoClass.getPseudoClass("keyed");
        Node undo = lookup("#undo").query();
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        interact(undo::requestFocus);
        assertThat(undo.getPseudoClassStates()).contains(keyed);
        clickOn("#rail-outcomes");
        assertThat(undo.getPseudoClassStates()).doesNotContain(keyed);
        interact(undo::requestFocus);
        assertThat(undo.getPseudoClassStates()).doesNotContain(keyed);
    }

    @Test
    void a_dropped_file_reaches_the_import_page_whatever_is_open() throws IOException {
        Path file = Files.writeString(data.resolve("courses.csv"), "Course ID,Title,Duration\nA-1,Mooring at night,90 min\n");
        interact(() -> services.desk().take(file));
        assertThat(audit().portfolio().get().name()).isEqualTo("courses");
        assertThat(services.pages().current().get().id()).isEqualTo("import");
    }

    @Test
    void every_page_is_named_for_a_screen_reader_and_dressing_it_warns_of_nothing() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            openSample();
            for (Look look : Look.values()) {
                interact(() -> services.look().set(look));
                for (Page page : services.pages().ofAudit()) {
                    interact(() -> services.desk().go(page.id()));
                }
            }
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("CSS", "Could not resolve");
        for (Node button : lookup(".glyph").queryAll()) {
            assertThat(button.getAccessibleText()).as("name of a button with a glyph only").isNotBlank();
        }
        assertThat(lookup("#score-offerings").queryAs(Label.class).getText()).isNotBlank();
    }
}
