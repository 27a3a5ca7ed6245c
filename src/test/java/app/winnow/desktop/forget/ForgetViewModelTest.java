package app.winnow.desktop.forget;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetFact;
import app.winnow.model.forget.Forget;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private final List<Forget> forgotten = new ArrayList<>();
    private ForgetViewModel model;

    @BeforeEach
    void anOwnerAndADecision() {
        audit = OpenAudit.ferries(data);
        audit.apply(new SetFact("F-1", Field.OWNER, null, "Ina Molenaar"));
        audit.apply(new SetDecision("F-2", null, Decision.of(Disposition.RETIRE, "molenaar, ina says so", Decision.By.UNKNOWN)));
        model = new ForgetViewModel(audit, new Portfolios(data, new DirectTasks(), OpenAudit.CLOCK), forgotten::add);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void says_where_a_name_stands_and_what_the_button_does() {
        assertThat(model.sentence()).isEqualTo("Type a name to see where it stands.");
        model.name().set("Ina Molenaar");
        assertThat(model.isReady()).as("not looked yet").isFalse();
        model.look();
        assertThat(model.sentence()).isEqualTo("It stands in 1 fact of offerings, 1 decision. To be written anew: 2 lines of the history.");
        assertThat(model.verb()).isEqualTo("Forget this name in 2 places");
        assertThat(model.isReady()).isTrue();
        model.forget();
        assertThat(forgotten).containsExactly(new Forget.Name("Ina Molenaar"));
    }

    @Test
    void a_name_that_was_taken_back_still_stands_in_the_history() {
        audit.undo();
        audit.undo();
        model.name().set("Molenaar");
        model.look();
        assertThat(model.sentence()).isEqualTo("It stands nowhere in the audit as it is now, but in 2 lines of its history.");
        assertThat(model.verb()).isEqualTo("Forget this name in 2 lines of history");
    }

    @Test
    void nothing_is_forgotten_before_it_was_looked_for_or_where_it_stands_nowhere() {
        model.name().set("M");
        model.look();
        model.forget();
        model.name().set("Mol");
        model.look();
        assertThat(model.sentence()).isEqualTo("It stands nowhere in this audit, nor in its history.");
        model.forget();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void what_was_exported_is_listed_as_out_of_reach() {
        audit.exported(data.resolve("plan.xlsx"));
        model.name().set("Ina Molenaar");
        model.look();
        assertThat(model.unreached()).hasSize(2).last().asString().contains("plan.xlsx").contains("2026");
    }

    @Test
    void a_column_that_several_files_have_is_chosen_once_for_all_of_them() {
        audit.apply(catalog("spring.csv", "Trainer", "Code"));
        audit.apply(catalog("autumn.csv", "Trainer", "Room"));
        model.byColumn().set(true);
        assertThat(model.columns().stream().map(model::named)).containsExactly("Trainer, in all 2 files that have it",
                "Trainer, in spring.csv", "Trainer, in autumn.csv", "Room, in autumn.csv");
        model.column().set(model.columns().get(0));
        model.look();
        assertThat(model.sentence()).startsWith("It stands in 2 cells of imported files").contains("2 lines of the history");
        model.column().set(model.columns().get(1));
        model.look();
        assertThat(model.sentence()).startsWith("It stands in 1 cell of imported files");
    }

    @Test
    void what_holds_titles_in_one_file_is_not_forgotten_in_all() {
        audit.apply(catalog("spring.csv", "Name", "Code"));
        audit.apply(catalog("autumn.csv", "Name", "Code"));
        audit.apply(catalog("winter.csv", "Room", "Name"));
        model.byColumn().set(true);
        assertThat(model.columns().stream().map(model::named)).doesNotContain("Name, in all 2 files that have it", "Name, in all 3 files that have it")
                .contains("Name, in spring.csv");
    }

    /** A file of one row with two columns, the second of which holds codes. */
    private static app.winnow.model.change.ImportCatalog catalog(String file, String first, String second) {
        app.winnow.model.SourceTable table = new app.winnow.model.SourceTable(file, "", 1, List.of(first, second),
                List.of(app.winnow.model.TextColumn.of(List.of("Bo Tarnwick")), app.winnow.model.TextColumn.of(List.of("A-1"))), new int[] {2});
        app.winnow.model.ColumnUse codes = new app.winnow.model.ColumnUse(second.equals("Room") ? null : Field.CODE, null, null);
        return new app.winnow.model.change.ImportCatalog(new app.winnow.model.CatalogImport(table, List.of(app.winnow.model.ColumnUse.UNUSED, codes), null,
                List.of(), List.of(), List.of()), List.of(), List.of());
    }

    @Test
    void without_an_import_there_is_no_column_to_choose() {
        model.byColumn().set(true);
        assertThat(model.columns()).isEmpty();
        assertThat(model.wanted()).isEmpty();
        assertThat(model.verb()).isEqualTo("Forget this column");
    }
}
