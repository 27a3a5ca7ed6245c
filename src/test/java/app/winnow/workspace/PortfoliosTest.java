package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.journal.Journal;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.RenameAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of audits and what Welcome does with them, on real folders. */
class PortfoliosTest {
    @TempDir
    private Path data;
    private OpenAudits audits;

    @BeforeEach
    void here() {
        audits = new OpenAudits(data);
    }

    @Test
    void before_the_first_start_there_are_none() {
        assertThat(audits.portfolios().list()).isEmpty();
    }

    @Test
    void the_list_shows_name_and_offerings_the_one_changed_last_first() throws IOException {
        try (Workspace older = audits.create("Older"); Workspace newer = audits.create("Newer: 50 % / Übung")) {
            newer.apply(new AddOffering(Offering.imported("A-1", "One", SourceRows.NONE, Facts.NONE)));
            older.apply(new RenameAudit("Older", "Renamed"));
            Files.setLastModifiedTime(older.folder().resolve(Journal.FILE), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        List<Entry> list = audits.portfolios().list();
        assertThat(list).extracting(Entry::name).containsExactly("Newer: 50 % / Übung", "Renamed");
        assertThat(list).extracting(entry -> entry.offerings().getAsInt()).containsExactly(1, 0);
        assertThat(list.get(0).folder().getFileName().toString()).startsWith("newer-50-ubung-");
        assertThat(list.get(1).changed()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(list).noneMatch(Entry::isLocked);
    }

    @Test
    void an_audit_is_discarded_only_where_nothing_was_ever_done_in_it_and_nobody_has_it_open() {
        Workspace untouched = audits.create("Untouched");
        Workspace undone = audits.create("Undone");
        undone.apply(new AddOffering(Offering.imported("A-1", "One", SourceRows.NONE, Facts.NONE)));
        undone.undo();
        undone.close();
        audits.portfolios().discard(untouched.folder());
        audits.portfolios().discard(undone.folder());
        assertThat(audits.portfolios().list()).as("one is open, in the other something was done").hasSize(2);
        untouched.close();
        audits.portfolios().discard(untouched.folder());
        assertThat(audits.portfolios().list()).extracting(Entry::name).containsExactly("Undone");
        assertThat(untouched.folder()).doesNotExist();
    }

    @Test
    void a_second_window_says_who_has_it_open() {
        try (Workspace workspace = audits.create("Audit")) {
            assertThat(audits.refusal(workspace.folder())).contains("is open by").contains(System.getProperty("user.name"));
            assertThat(audits.portfolios().list().get(0).isLocked()).isTrue();
            // Having asked does not let go of it.
            assertThat(audits.refusal(workspace.folder())).contains("is open by");
        }
        assertThat(audits.portfolios().list().get(0).isLocked()).isFalse();
    }

    @Test
    void a_renamed_audit_keeps_its_folder_and_the_renaming_can_be_undone() {
        audits.create("Audit").close();
        Entry entry = audits.portfolios().list().get(0);
        audits.portfolios().rename(entry, "New name", renamed -> assertThat(renamed.name()).isEqualTo("New name"), PortfoliosTest::fail);
        assertThat(audits.portfolios().list()).extracting(Entry::name).containsExactly("New name");
        try (Workspace workspace = audits.open(entry.folder())) {
            assertThat(workspace.portfolio().get().name()).isEqualTo("New name");
            workspace.undo();
            assertThat(workspace.portfolio().get().name()).isEqualTo("Audit");
        }
    }

    @Test
    void an_open_audit_is_not_renamed_and_not_moved_to_the_trash() {
        try (Workspace workspace = audits.create("Audit")) {
            Entry entry = audits.portfolios().list().get(0);
            List<String> refusals = new ArrayList<>();
            audits.portfolios().rename(entry, "New", PortfoliosTest::unexpected, failure -> refusals.add(failure.getMessage()));
            audits.portfolios().moveToTrash(entry, PortfoliosTest::unexpected, failure -> refusals.add(failure.getMessage()));
            assertThat(refusals).hasSize(2).allMatch(sentence -> sentence.contains("\"Audit\" is open by"));
            assertThat(workspace.folder()).exists();
        }
    }

    @Test
    void a_duplicate_has_the_history_and_goes_its_own_way() {
        Path original;
        try (Workspace workspace = audits.create("Audit")) {
            original = workspace.folder();
            workspace.apply(new RenameAudit("Audit", "x".repeat(2_000_000)));
            workspace.apply(new RenameAudit("x".repeat(2_000_000), "One"));
            AtomicReference<Entry> copy = new AtomicReference<>();
            audits.portfolios().duplicate(audits.portfolios().list().get(0), "Copy", copy::set, PortfoliosTest::fail);
            try (Workspace other = audits.open(copy.get().folder())) {
                assertThat(other.portfolio().get().name()).isEqualTo("Copy");
                other.undo();
                other.undo();
                other.undo();
                assertThat(other.portfolio().get().name()).isEqualTo("Audit");
                assertThat(workspace.portfolio().get().name()).isEqualTo("One");
            }
        }
        assertThat(audits.portfolios().list()).hasSize(2);
        assertThat(original).exists();
    }

    @Test
    void what_was_moved_to_the_trash_is_gone_from_the_list_and_can_be_brought_back() {
        audits.create("Audit").close();
        Entry entry = audits.portfolios().list().get(0);
        AtomicReference<Optional<Path>> trashed = new AtomicReference<>();
        audits.portfolios().moveToTrash(entry, trashed::set, PortfoliosTest::fail);
        assertThat(audits.portfolios().list()).isEmpty();
        assertThat(trashed.get()).hasValueSatisfying(path -> assertThat(path).startsWith(data.resolve("trash")));
        audits.portfolios().restore(trashed.get().get(), restored -> assertThat(restored.name()).isEqualTo("Audit"), PortfoliosTest::fail);
        assertThat(audits.portfolios().list()).extracting(Entry::folder).containsExactly(entry.folder());
    }

    @Test
    void a_folder_without_an_audit_is_refused_in_a_sentence() throws IOException {
        Path folder = Files.createDirectory(data.resolve("other"));
        assertThat(audits.refusal(folder)).contains("There is no audit in").contains(folder.toString());
    }

    @Test
    void an_audit_damaged_from_its_first_line_is_refused_in_a_sentence() throws IOException {
        Workspace workspace = audits.create("Audit");
        workspace.close();
        Files.write(workspace.folder().resolve(Journal.FILE), "something else\n".getBytes());
        assertThat(audits.refusal(workspace.folder())).contains("very first line");
        Files.write(workspace.folder().resolve(Journal.FILE), new byte[0]);
        assertThat(audits.refusal(workspace.folder())).contains("very first line");
    }

    @Test
    void a_list_without_its_small_files_still_lists_the_audits() throws IOException {
        Workspace workspace = audits.create("Audit");
        workspace.close();
        Files.delete(workspace.folder().resolve("summary.json"));
        assertThat(audits.portfolios().list()).singleElement().satisfies(entry -> {
            assertThat(entry.offerings()).isEmpty();
            assertThat(entry.name()).startsWith("audit-");
        });
        audits.open(workspace.folder()).close();
        assertThat(audits.portfolios().list()).singleElement().satisfies(entry -> assertThat(entry.name()).isEqualTo("Audit"));
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private static void unexpected(Object result) {
        throw new AssertionError("not refused: " + result);
    }
}
