package app.winnow.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The way of a learning leader through the real window: a spreadsheet in, outcomes, tags, undo, the map, a decision, the plan out, and everything again. */
class JourneyTest extends WindowTest {
    private static final String CATALOG = """
            Course ID,Title,Description,Type,Duration (min),Completions,Department,Participant name
            K-01,Reading the tide table,How a deck hand reads when the pier has water enough.,E-learning,40,120,Deck,
            K-02,Mooring at night,Ropes and signals on a dark pier.,Classroom,240,60,Deck,
            K-03,Selling tickets on board,What the till asks and how to answer.,E-learning,25,300,Deck,
            K-04,History of the fleet,Films about the first ferries.,Video,55,15,Deck,
            """;

    private void startFrom(Path file) {
        dialogs.willChoose(file);
        clickOn("#start");
        clickOn("#new-outcome").write("Moor the ferry within ten minutes").type(KeyCode.ENTER);
        clickOn("#new-outcome").write("Sell every passenger a ticket before the pier").type(KeyCode.ENTER);
        clickOn("#import-waiting");
    }

    private Path catalog() throws IOException {
        return Files.writeString(data.resolve("ferries.csv"), CATALOG);
    }

    private Offering offering(String code) {
        return audit().portfolio().get().offering(code).orElseThrow();
    }

    @Test
    void a_spreadsheet_comes_in_is_tagged_undone_seen_decided_exported_and_opened_again() throws IOException {
        startFrom(catalog());
        clickOn("How a deck hand reads when the pier has water enough.");
        interact(() -> lookup("#taken-for").queryComboBox().getSelectionModel().select(0));
        assertThat(lookup("#columns").queryTableView().getItems()).hasSize(8);
        clickOn("#usage-from").write("2025-07-01");
        clickOn("#usage-to").write("2026-06-30");
        clickOn("#take");
        assertThat(audit().portfolio().get().offerings()).hasSize(4);
        assertThat(offering("K-01").text(app.winnow.model.Field.DESCRIPTION)).isEmpty();
        assertThat(audit().portfolio().get().imports().get(0).usage().months()).isEqualTo(12);

        goTo("match");
        clickOn("Lists later, match first");
        press(KeyCode.DIGIT3).release(KeyCode.DIGIT3);
        WaitForAsyncUtils.waitForFxEvents();
        String tagged = audit().portfolio().get().offerings().stream().filter(one -> one.answers().get(Ask.SERVES).isPresent()).findFirst().orElseThrow().code();
        Links links = offering(tagged).answers().get(Ask.SERVES).orElseThrow();
        assertThat(links.named().values()).extracting(Link::strength).containsExactly(3);
        push(KeyCode.BACK_SPACE);
        assertThat(offering(tagged).answers().get(Ask.SERVES)).isEmpty();
        clickOn("#redo");
        assertThat(offering(tagged).answers().get(Ask.SERVES)).isPresent();

        goTo("map");
        assertThat(lookup("#map-canvas").tryQuery()).isPresent();

        goTo("catalog");
        TableView<?> table = lookup("#offerings").queryTableView();
        assertThat(table.getItems()).hasSize(4);
        clickOn("History of the fleet");
        clickOn("#decide-retire");
        if (lookup("The law or a contract says so").tryQuery().isPresent()) {
            push(KeyCode.DIGIT3);
        }
        assertThat(offering("K-04").decided()).get().extracting(decision -> decision.disposition()).isEqualTo(Disposition.RETIRE);

        goTo("plan");
        Path plan = data.resolve("plan.xlsx");
        dialogs.willChoose(plan);
        clickOn("#export");
        try (Book book = Books.open(plan)) {
            assertThat(book.sheets()).extracting(Book.Sheet::name).containsExactly("Summary", "Plan", "Guards", "Sweep", "Levels", "Coverage", "Catalog", "Outcomes", "Answers",
                    "Open questions", "Data quality", "Problems");
        }

        var before = audit().portfolio().get();
        clickOn("#home");
        interact(() -> services.pages().leave());
        clickOn("#audits .strong");
        assertThat(audit().portfolio().get()).isEqualTo(before);
        clickOn("#undo");
        assertThat(offering("K-04").decided()).isEmpty();
    }

    @Test
    void deleting_the_database_between_two_starts_loses_nothing() throws IOException {
        openSample();
        var before = audit().portfolio().get();
        interact(() -> services.pages().leave());
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".mv.db")).toList()) {
                Files.delete(file);
            }
        }
        interact(() -> services.pages().goHome());
        clickOn("#audits .strong");
        assertThat(audit().portfolio().get()).isEqualTo(before);
    }

    @Test
    void what_is_no_spreadsheet_is_refused_in_words_and_nothing_changes() throws IOException {
        Path lock = Files.writeString(data.resolve("~$catalog.xlsx"), "\u0005Alice          ");
        startFrom(lock);
        assertThat(lookup(".empty-page").queryAll()).isNotEmpty();
        assertThat(lookup(".label").queryAllAs(Label.class)).extracting(Label::getText).anySatisfy(text -> assertThat(text).contains("~$catalog.xlsx\u201d cannot be taken"));
        assertThat(audit().portfolio().get().offerings()).isEmpty();
    }

    @Test
    void learners_names_are_left_out_before_anything_is_recorded() throws IOException {
        Path file = Files.writeString(data.resolve("enrolments.csv"), """
                Course ID,Title,Duration,Learner e-mail
                K-01,Reading the tide table,40 min,ann.harper@ferries.example
                K-02,Mooring at night,4 h,bo.lind@ferries.example
                K-03,Selling tickets on board,25 min,cy.moss@ferries.example
                """);
        startFrom(file);
        clickOn("#take");
        assertThat(audit().portfolio().get().imports().get(0).table().headings()).doesNotContain("Learner e-mail");
        interact(() -> services.pages().leave());
        try (Stream<Path> files = Files.walk(data)) {
            for (Path kept : files.filter(Files::isRegularFile).filter(one -> !one.equals(file)).toList()) {
                assertThat(new String(Files.readAllBytes(kept), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("ann.harper");
            }
        }
    }
}
