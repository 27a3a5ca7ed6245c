package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.welcome.SampleAudit;
import app.winnow.journal.Journal;
import app.winnow.journal.Past;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.sample.Sample;
import app.winnow.store.Store;
import app.winnow.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole sample, its import and its answers, through the open audit to the disk and back. */
class SampleJourneyTest {
    @Test
    void the_sample_is_there_after_a_restart_without_its_database_and_can_be_undone_to_the_empty_audit(@TempDir Path data) throws Exception {
        OpenAudits audits = new OpenAudits(data);
        List<Change> changes = new SampleAudit(new Sample()).call(Progress.SILENT);
        Portfolio written;
        Path folder;
        try (Workspace workspace = audits.create("Sample")) {
            folder = workspace.folder();
            changes.forEach(workspace::apply);
            written = workspace.portfolio().get();
            assertThat(workspace.score().get().offerings()).isPositive();
            assertThat(workspace.notice().get()).isEmpty();
        }
        Files.delete(folder.resolve(Store.FILE));
        try (Workspace again = audits.open(folder)) {
            assertThat(again.portfolio().get()).isEqualTo(written);
            assertThat(audits.portfolios().list()).singleElement().satisfies(entry ->
                    assertThat(entry.offerings()).hasValue(written.offerings().size()));
        }
        Past past = Journal.read(folder, bytes -> { }).replay().past();
        for (Change change : changes) {
            past = past.undo();
        }
        assertThat(past.portfolio()).isEqualTo(Portfolio.empty("Sample"));
    }
}
