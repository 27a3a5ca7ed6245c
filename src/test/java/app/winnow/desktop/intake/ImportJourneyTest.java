package app.winnow.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.MessyCatalog;
import app.winnow.desktop.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A messy spreadsheet comes in: what was understood is looked at, changed and taken over. */
class ImportJourneyTest extends WindowTest {

    private void open() throws IOException {
        openSample();
        Path file = Files.write(data.resolve("lms.csv"), MessyCatalog.lines());
        interact(() -> services.desk().take(file));
    }

    private TableView<?> table(String id) {
        return lookup(id).queryAs(TableView.class);
    }

    @Test
    void the_count_of_problems_leads_to_the_cells_that_were_not_understood() throws IOException {
        open();
        assertThat(lookup("#understood").queryAs(Label.class).getText()).startsWith("60 rows are 60 offerings; the headings are in row 4;");
        Hyperlink six = lookup(".hyperlink").<Hyperlink>queryAll().stream().filter(link -> link.getText().equals("6")).findFirst().orElseThrow();
        clickOn(six);
        assertThat(table("#problems").getItems()).hasSize(6);
        clickOn("#mode-not-taken");
        assertThat(table("#not-taken").getItems()).as("the learners' column, two rows above the headings, the total").hasSize(4);
    }

    @Test
    void letters_look_for_a_field_and_enter_takes_it() throws IOException {
        open();
        clickOn("Level");
        ComboBox<String> takenFor = lookup("#taken-for").queryComboBox();
        interact(takenFor::requestFocus);
        write("o");
        assertThat(takenFor.isShowing()).as("it is only looked for").isTrue();
        assertThat(lookup("#understood").queryAs(Label.class).getText()).contains("8 of 8 columns");
        write("v");
        type(KeyCode.ENTER);
        ComboBox<String> again = lookup("#taken-for").queryComboBox();
        assertThat(again.getValue()).isEqualTo("views");
        assertThat(again.isFocused()).as("the keyboard stays where it was").isTrue();
    }

    @Test
    void escape_forgets_what_was_looked_for_in_an_open_list() throws IOException {
        open();
        clickOn("Level");
        ComboBox<String> takenFor = lookup("#taken-for").queryComboBox();
        interact(takenFor::requestFocus);
        write("ov");
        assertThat(takenFor.isShowing()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(takenFor.isShowing()).isFalse();
        assertThat(lookup("#taken-for").<String>queryComboBox().getValue()).isEqualTo("difficulty");
        assertThat(lookup("#undo-said").query().isVisible()).as("nothing was said").isFalse();
    }

    @Test
    void a_file_that_waits_is_found_again_and_undo_is_not_swallowed_by_an_empty_field() throws IOException {
        open();
        clickOn("#rail-catalog");
        clickOn("Go on");
        clickOn("#take");
        int with = audit().portfolio().get().offerings().size();
        clickOn("#rail-outcomes");
        clickOn("#new-outcome");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(audit().portfolio().get().offerings()).hasSize(with - 60);
        assertThat(lookup("#notice").query().isVisible()).as("what it offered to undo is undone").isFalse();
    }

    private void hold(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    @Test
    void undo_and_redo_are_about_the_waiting_file_in_front_of_its_page() throws IOException {
        open();
        int decided = audit().undoTitle().get().length();
        assertThat(decided).as("the audit has something to undo").isPositive();
        String audits = audit().undoTitle().get();
        clickOn("Level");
        interact(() -> lookup("#taken-for").<String>queryComboBox().setValue("level"));
        assertThat(lookup("#undo-said").queryButton().getText()).isEqualTo("Undo: \u201cLevel\u201d taken for level");
        hold(KeyCode.Z);
        assertThat(lookup("#taken-for").<String>queryComboBox().getValue()).isEqualTo("difficulty");
        assertThat(lookup("#undo-said").query().isVisible()).isFalse();
        hold(KeyCode.Y);
        assertThat(lookup("#taken-for").<String>queryComboBox().getValue()).isEqualTo("level");
        clickOn("#undo-said");
        hold(KeyCode.Z);
        assertThat(audit().undoTitle().get()).as("nothing of the audit is undone by surprise").isEqualTo(audits);
        assertThat(lookup("#undo").queryButton().isDisabled()).isTrue();
        clickOn("#rail-outcomes");
        assertThat(lookup("#undo").queryButton().getAccessibleText()).contains(audits);
    }

    @Test
    void a_problem_leads_to_its_row_and_back() throws IOException {
        open();
        clickOn("#mode-problems");
        TableView<app.winnow.model.Problem> problems = lookup("#problems").queryTableView();
        interact(() -> problems.getSelectionModel().select(2));
        app.winnow.model.Problem third = problems.getItems().get(2);
        interact(problems::requestFocus);
        type(KeyCode.ENTER);
        assertThat(lookup("#led-by").queryAs(Label.class).getText()).contains(String.valueOf(third.row()), third.message());
        assertThat(lookup(".marked-cell").queryAll()).hasSize(1);
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(problems.isFocused()).isTrue();
        assertThat(problems.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        clickOn(lookup("#problems .table-row-cell").nth(1).<javafx.scene.Node>query());
        assertThat(lookup(".marked-cell").queryAll()).hasSize(1);
        clickOn("#back-to-problems");
        assertThat(problems.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void a_column_is_taken_for_something_else_and_the_page_stays_where_it_was() throws IOException {
        open();
        clickOn("Level");
        ComboBox<String> takenFor = lookup("#taken-for").queryComboBox();
        assertThat(takenFor.getValue()).isEqualTo("difficulty");
        interact(() -> takenFor.setValue("level"));
        assertThat(lookup("#taken-for").<String>queryComboBox().getValue()).isEqualTo("level");
        assertThat(table("#columns").getSelectionModel().getSelectedIndex()).isEqualTo(4);
        clickOn("#mode-rows");
        assertThat(table("#rows").getItems()).hasSize(60);
        clickOn("#take");
        assertThat(audit().portfolio().get().offering("QH-007").orElseThrow().text(app.winnow.model.Field.LEVEL)).isEqualTo("2");
        assertThat(audit().undoTitle().get()).contains("lms.csv");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(data.resolve(name), content);
    }

    @Test
    void a_refused_file_is_named_and_leaves_no_empty_audit() throws IOException {
        Path file = write("handout.xlsx", "%PDF-1.7\n%\n");
        interact(() -> services.desk().take(file));
        assertThat(lookup(".empty-page .section").queryAs(Label.class).getText()).isEqualTo("\u201chandout.xlsx\u201d cannot be taken");
        assertThat(lookup("#rail-catalog").queryAs(javafx.scene.control.ToggleButton.class).isSelected()).isTrue();
        clickOn("#home");
        assertThat(lookup("#audits").queryListView().getItems()).isEmpty();
        assertThat(audit()).isNull();
    }

    @Test
    void an_audit_in_which_something_was_done_stays_whatever_became_of_its_file() throws IOException {
        Path file = write("empty.csv", "");
        interact(() -> services.desk().take(file));
        assertThat(lookup(".empty-page .section").queryAs(Label.class).getText()).contains("empty.csv");
        clickOn("#rail-outcomes");
        clickOn("#new-outcome").write("Berth the ferry within ten minutes").push(KeyCode.ENTER);
        clickOn("#home");
        assertThat(lookup("#audits").queryListView().getItems()).hasSize(1);
    }

    @Test
    void a_file_that_waits_keeps_its_audit_and_one_that_is_left_does_not() throws IOException {
        Path file = write("deck.csv", "Course ID,Title,Duration\nD-1,Mooring at night,90 min\nD-2,Ropes,30 min\n");
        interact(() -> services.desk().take(file));
        clickOn("#home");
        assertThat(lookup("#audits").queryListView().getItems()).hasSize(1);
        interact(() -> services.pages().go("import"));
        clickOn("Leave it");
        clickOn("#home");
        assertThat(lookup("#audits").queryListView().getItems()).isEmpty();
    }
}
