package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** After the last list people look at what nobody came to, stop it from the keyboard, see what guards it on the plan, and take it back. */
class SweepJourneyTest extends WindowTest {
    private static final UsageWindow LAST_YEAR = new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

    private static void fill(Workspace audit) {
        audit.apply(SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry safely at night")));
        List<Offering> offerings = List.of(offering("F-1", "History of the fleet", 0, 0), offering("F-2", "Songs of the sea", 1, 0), offering("F-3", "Mooring at night", 2, 60));
        SourceTable table = new SourceTable("ferries.csv", "", 1, List.of(), List.of(), new int[0]);
        audit.apply(new ImportCatalog(new CatalogImport(table, List.of(), LAST_YEAR, List.of(), List.of(), List.of()), offerings, List.of()));
        confirm(audit, Ask.KIND, Kind.COURSE);
        confirm(audit, Ask.PURPOSE, Purpose.PERFORM);
        confirm(audit, Ask.REQUIRED_BY, Requirement.NOBODY);
        confirm(audit, Ask.NEW_OR_CHANGE, false);
        confirm(audit, Ask.OBSTACLES, Set.of());
        confirm(audit, Ask.STATUS, Status.OFFERED);
    }

    private static Offering offering(String code, String title, int row, double enrolled) {
        return Offering.imported(code, title, SourceRows.of(0, row), Facts.of(Map.of(Field.ENROLMENTS, enrolled, Field.DURATION, 30.0)));
    }

    private static <T> void confirm(Workspace audit, Ask<T> list, T rest) {
        audit.apply(SetListAnswer.from(audit.portfolio().get(), list, rest));
    }

    private Decision decision(String code) {
        return audit().portfolio().get().offering(code).orElseThrow().decision();
    }

    @Test
    void what_nobody_came_to_is_stopped_on_notice_and_taken_back_in_one_step() {
        interact(() -> services.desk().create("Ferries", SweepJourneyTest::fill, () -> { }));
        goTo("match");
        assertThat(lookup("#match-sweep").tryQuery()).as("the last list").isPresent();
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        assertThat(lookup("#sweep-stop").<Button>queryAs(Button.class).getText()).isEqualTo("Stop offering 1, on notice");
        push(KeyCode.ENTER);
        assertThat(decision("F-1").disposition()).isEqualTo(Disposition.RETIRE);
        assertThat(decision("F-1").carrying().due()).isEqualTo("2026-12-23");
        assertThat(decision("F-2")).as("unticked").isNull();
        assertThat(lookup("#match-sweep").tryQuery()).as("matching goes on").isEmpty();
        assertThat(lookup("#match-open-sweep").queryButton().getText()).isEqualTo("One without activity");

        goTo("plan");
        assertThat(lookup("#plan").queryTableView().getItems()).hasSize(1);
        clickOn("#undo");
        assertThat(decision("F-1")).isNull();
        assertThat(lookup("#plan").queryTableView().getItems()).isEmpty();
    }
}
