package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetListAnswer;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepViewModelTest {
    private static final UsageWindow LAST_YEAR = new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

    @TempDir
    private Path data;
    private Workspace audit;
    private SweepViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        List<Offering> offerings = List.of(offering("Q-1", 0, 0), offering("Q-2", 1, 0), offering("Q-3", 2, 0), offering("USED", 3, 8));
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of(), List.of(), new int[0]);
        audit.apply(new ImportCatalog(new CatalogImport(table, List.of(), LAST_YEAR, List.of(), List.of(), List.of()), offerings, List.of()));
        audit.apply(SetAnswer.from(portfolio(), "Q-1", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1)));
        model = new SweepViewModel(audit, new Deciding(audit, "Harbour master"));
    }

    private static Offering offering(String code, int row, double enrolled) {
        return Offering.imported(code, "Title of " + code, SourceRows.of(0, row), Facts.of(Map.of(Field.ENROLMENTS, enrolled, Field.OWNER, "Pier 3")));
    }

    private void confirmThatNobodyRequiresThem() {
        audit.apply(SetListAnswer.from(portfolio(), Ask.REQUIRED_BY, Requirement.NOBODY));
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void it_comes_only_once_it_is_known_who_requires_what() {
        assertThat(model.isWanted()).isFalse();
        confirmThatNobodyRequiresThem();
        assertThat(model.isWanted()).isTrue();
        assertThat(model.left()).isEqualTo(3);
    }

    @Test
    void what_supports_an_outcome_all_the_same_stands_last_and_unticked() {
        confirmThatNobodyRequiresThem();
        model.begin();
        assertThat(model.open().get()).isTrue();
        assertThat(model.rows()).extracting(SweepRow::title).containsExactly("Title of Q-2", "Title of Q-3", "Title of Q-1");
        assertThat(model.rows()).extracting(SweepRow::isTicked).containsExactly(true, true, false);
        assertThat(model.rows().get(2).about()).isEqualTo("supports O1 all the same  \u00B7  0 enrolled  \u00B7  Pier 3");
    }

    @Test
    void what_is_ticked_is_stopped_on_notice_as_one_change_and_one_undo_restores_it() {
        confirmThatNobodyRequiresThem();
        Portfolio before = portfolio();
        model.begin();
        model.toggle(0);
        model.toggle(2);
        assertThat(model.confirm()).isEqualTo(2);
        assertThat(model.open().get()).isFalse();
        assertThat(decision("Q-2")).isNull();
        assertThat(decision("Q-3").disposition()).isEqualTo(Disposition.RETIRE);
        assertThat(decision("Q-3").by().name()).isEqualTo("Harbour master");
        assertThat(decision("Q-3").carrying()).isEqualTo(new Decision.Carrying("", "On notice", LocalDate.of(2026, 7, 30), ""));
        assertThat(decision("Q-1").reason()).contains("0 enrolled").contains("claim it until 2026-07-30");
        assertThat(audit.undoTitle().get()).isEqualTo("Stop offering 2, on notice");
        audit.undo();
        assertThat(portfolio()).isEqualTo(before);
    }

    @Test
    void what_is_decided_is_not_asked_again_and_the_list_can_wait() {
        confirmThatNobodyRequiresThem();
        model.begin();
        model.confirm();
        assertThat(model.left()).isEqualTo(1);
        assertThat(model.isWanted()).as("it was looked at").isFalse();
        model.begin();
        assertThat(model.rows()).extracting(SweepRow::title).containsExactly("Title of Q-1");
        model.later();
        assertThat(model.open().get()).isFalse();
    }

    private Portfolio portfolio() {
        return audit.portfolio().get();
    }

    private Decision decision(String code) {
        return portfolio().offering(code).orElseThrow().decision();
    }
}
