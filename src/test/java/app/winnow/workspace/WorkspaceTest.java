package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.journal.Journal;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.DoesNotFit;
import app.winnow.model.change.RenameAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open portfolio on real files: one way to change it, undo across restarts, saved means forced. */
class WorkspaceTest {
    @TempDir
    private Path data;
    private OpenAudits audits;

    @BeforeEach
    void here() {
        audits = new OpenAudits(data);
    }

    @Test
    void a_change_shows_at_once_is_saved_and_is_there_after_a_restart() {
        Path folder;
        try (Workspace workspace = audits.create("Audit")) {
            folder = workspace.folder();
            List<String> names = new ArrayList<>();
            workspace.portfolio().addListener((property, before, now) -> names.add(now.name()));
            workspace.apply(new RenameAudit("Audit", "Sales academy"));
            assertThat(names).containsExactly("Sales academy");
            assertThat(workspace.saved().get()).isEqualTo(Saved.YES);
        }
        try (Workspace again = audits.open(folder)) {
            assertThat(again.portfolio().get().name()).isEqualTo("Sales academy");
            assertThat(again.notice().get()).isEmpty();
        }
    }

    @Test
    void undo_and_redo_go_on_across_restarts_as_far_as_the_empty_audit() {
        List<Change> history = PlainHistory.changes();
        Workspace workspace = audits.create("Audit");
        history.forEach(workspace::apply);
        Portfolio last = workspace.portfolio().get();
        for (int step = 0; step < history.size(); step++) {
            assertThat(workspace.undoTitle().get()).isEqualTo(history.get(history.size() - 1 - step).title());
            workspace.undo();
            if (step % 5 == 0) {
                workspace.close();
                workspace = audits.open(workspace.folder());
            }
        }
        assertThat(workspace.portfolio().get()).isEqualTo(Portfolio.empty("Audit"));
        assertThat(workspace.undoTitle().get()).isEmpty();
        for (Change change : history) {
            assertThat(workspace.redoTitle().get()).isEqualTo(change.title());
            workspace.redo();
        }
        workspace.close();
        try (Workspace again = audits.open(workspace.folder())) {
            assertThat(again.portfolio().get()).isEqualTo(last);
            assertThat(again.redoTitle().get()).isEmpty();
        }
    }

    @Test
    void a_new_change_after_an_undo_leaves_nothing_to_redo() {
        try (Workspace workspace = audits.create("Audit")) {
            workspace.apply(new RenameAudit("Audit", "One"));
            workspace.undo();
            assertThat(workspace.redoTitle().get()).isNotEmpty();
            workspace.apply(new RenameAudit("Audit", "Two"));
            assertThat(workspace.redoTitle().get()).isEmpty();
            workspace.redo();
            assertThat(workspace.portfolio().get().name()).isEqualTo("Two");
        }
    }

    @Test
    void undo_with_nothing_to_undo_does_nothing() {
        try (Workspace workspace = audits.create("Audit")) {
            workspace.undo();
            workspace.redo();
            assertThat(workspace.portfolio().get()).isEqualTo(Portfolio.empty("Audit"));
            assertThat(workspace.saved().get()).isEqualTo(Saved.YES);
        }
    }

    @Test
    void a_change_that_does_not_fit_changes_nothing_and_is_not_recorded() {
        try (Workspace workspace = audits.create("Audit")) {
            assertThatThrownBy(() -> workspace.apply(new RenameAudit("Other", "New"))).isInstanceOf(DoesNotFit.class);
            assertThat(workspace.saved().get()).isEqualTo(Saved.YES);
            assertThat(workspace.undoTitle().get()).isEmpty();
            workspace.close();
            try (Workspace again = audits.open(workspace.folder())) {
                assertThat(again.portfolio().get()).isEqualTo(Portfolio.empty("Audit"));
            }
        }
    }

    @Test
    void what_the_disk_refuses_is_taken_back_on_the_screen_and_said_and_the_next_change_is_saved() throws IOException {
        try (Workspace workspace = audits.create("Audit")) {
            workspace.apply(new RenameAudit("Audit", "Before"));
            // A file where the folder of the blocks should be: a disk that refuses what is large.
            Path inTheWay = Files.createFile(workspace.folder().resolve("blocks"));
            workspace.apply(new RenameAudit("Before", "x".repeat(2_000_000)));
            assertThat(workspace.portfolio().get().name()).isEqualTo("Before");
            assertThat(workspace.saved().get().state()).isEqualTo(Saved.State.FAILED);
            assertThat(workspace.saved().get().sentence()).contains("taken back");
            assertThat(workspace.notice().get()).isEqualTo(workspace.saved().get().sentence());
            assertThat(workspace.redoTitle().get()).isEmpty();
            Files.delete(inTheWay);
            workspace.apply(new RenameAudit("Before", "After"));
            assertThat(workspace.saved().get()).isEqualTo(Saved.YES);
            workspace.close();
            try (Workspace again = audits.open(workspace.folder())) {
                assertThat(again.portfolio().get().name()).isEqualTo("After");
                again.undo();
                assertThat(again.portfolio().get().name()).isEqualTo("Before");
            }
        }
    }

    @Test
    void a_torn_last_line_is_left_out_and_said() throws IOException {
        Workspace workspace = audits.create("Audit");
        workspace.apply(new RenameAudit("Audit", "One"));
        workspace.apply(new RenameAudit("One", "Two"));
        workspace.close();
        Path journal = workspace.folder().resolve(Journal.FILE);
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(whole, whole.length - 9));
        try (Workspace again = audits.open(workspace.folder())) {
            assertThat(again.portfolio().get().name()).isEqualTo("One");
            assertThat(again.notice().get()).contains("left out");
            assertThat(again.isReadOnly()).isFalse();
            again.apply(new RenameAudit("One", "Three"));
            assertThat(again.saved().get()).isEqualTo(Saved.YES);
        }
    }

    @Test
    void a_damaged_audit_opens_up_to_its_damage_says_what_is_lost_and_takes_no_change() throws IOException {
        Workspace workspace = audits.create("Audit");
        for (String[] step : new String[][] {{"Audit", "One"}, {"One", "Two"}, {"Two", "Three"}}) {
            workspace.apply(new RenameAudit(step[0], step[1]));
        }
        workspace.close();
        Path journal = workspace.folder().resolve(Journal.FILE);
        byte[] bytes = Files.readAllBytes(journal);
        int second = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\"after\":\"Two\"");
        bytes[second + 12] ^= 1;
        Files.write(journal, bytes);
        try (Workspace again = audits.open(workspace.folder())) {
            assertThat(again.isReadOnly()).isTrue();
            assertThat(again.readOnlyReason()).contains("2 changes");
            again.apply(new RenameAudit("One", "Four"));
            again.undo();
            assertThat(again.portfolio().get().name()).isEqualTo("One");
            assertThat(again.notice().get()).isEqualTo(again.readOnlyReason());
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
    }

    @Test
    void an_audit_whose_folder_takes_no_files_opens_to_be_looked_at() throws IOException {
        Workspace workspace = audits.create("Audit");
        workspace.apply(new RenameAudit("Audit", "One"));
        workspace.close();
        // Works for every user, the administrator too: nobody can write to a folder as if it were a file.
        Files.deleteIfExists(workspace.folder().resolve("lock"));
        Files.createDirectory(workspace.folder().resolve("lock"));
        try (Workspace again = audits.open(workspace.folder())) {
            assertThat(again.isReadOnly()).isTrue();
            assertThat(again.portfolio().get().name()).isEqualTo("One");
            again.apply(new RenameAudit("One", "Two"));
            assertThat(again.portfolio().get().name()).isEqualTo("One");
        }
    }

    @Test
    void suggestions_and_score_follow_every_change() {
        try (Workspace workspace = audits.create("Audit")) {
            PlainHistory.changes().forEach(change -> {
                workspace.apply(change);
                assertThat(workspace.verdicts().get().all()).hasSameSizeAs(workspace.portfolio().get().offerings());
                assertThat(workspace.ledger().get()).isNotNull();
            });
        }
    }
}
