package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.journal.Journal;
import app.winnow.journal.Rewriting;
import app.winnow.model.Portfolio;
import app.winnow.model.forget.Forget;
import app.winnow.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk where the program is killed while it forgets: a copy of the folder at every step is what such a kill leaves. */
class ForgetKillTest {
    private static final Forget NAME = new Forget.Name("Zoë Quillfeather");

    @TempDir
    private Path data;
    private OpenAudits audits;
    private Path folder;
    private Portfolio before;
    private final List<Path> left = new ArrayList<>();

    @BeforeEach
    void anAuditFullOfAName() {
        audits = new OpenAudits(data);
        Workspace audit = audits.create("Audit");
        folder = audit.folder();
        Named.fill(audit);
        before = audit.portfolio().get();
        audit.close();
    }

    private Path kill() {
        try {
            Path copy = Files.createDirectories(data.resolve("left")).resolve(String.valueOf(left.size()));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(folder.relativize(file).toString()));
                }
            }
            left.add(copy);
            return copy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Portfolio read(Path folder) throws IOException {
        Journal.Reading reading = Journal.read(folder, bytes -> { });
        assertThat(reading.damage()).isEmpty();
        return reading.replay().past().portfolio();
    }

    private void opens(Path killed, Portfolio as, boolean tells) throws IOException {
        audits.open(killed).close();
        assertThat(read(killed)).isEqualTo(as);
        assertThat(Rewriting.isBegun(killed)).isFalse();
        assertThat(Files.exists(killed.resolve("journal.winnowlog.new"))).isFalse();
        assertThat(FolderText.holding(killed, "Quillfeather").isEmpty()).isEqualTo(!tells);
        assertThat(FolderText.holding(killed, "[forgotten]").isEmpty()).as("of the other record nothing is left").isEqualTo(tells);
    }

    @Test
    void a_kill_before_the_swap_leaves_the_old_record_and_opening_removes_the_traces() throws IOException {
        Rewriting.prepare(folder, NAME, bytes -> kill());
        Path last = kill();
        assertThat(left).hasSizeGreaterThan(40);
        for (Path killed : left) {
            assertThat(read(killed)).as(killed.toString()).isEqualTo(before);
        }
        assertThat(FolderText.holding(last, "[forgotten]")).as("the new record was written").isNotEmpty();
        opens(left.get(left.size() / 2), before, true);
        opens(last, before, true);
    }

    @Test
    void a_kill_after_the_swap_leaves_the_new_record_and_opening_deletes_the_old_one() throws IOException {
        Rewriting.prepare(folder, NAME, bytes -> { });
        Rewriting.swap(folder);
        Path swapped = kill();
        assertThat(FolderText.holding(swapped, "Quillfeather")).as("old blocks and the database still tell").isNotEmpty();
        Store.delete(folder);
        Path withoutStore = kill();
        try (Stream<Path> blocks = Files.list(folder.resolve("blocks"))) {
            Files.delete(blocks.filter(block -> isOld(block)).findFirst().orElseThrow());
        }
        Path withoutOneBlock = kill();
        Portfolio after = read(swapped);
        assertThat(after).isNotEqualTo(before);
        opens(swapped, after, false);
        opens(withoutStore, after, false);
        opens(withoutOneBlock, after, false);
    }

    private static boolean isOld(Path block) {
        try (var text = new java.io.BufferedReader(new java.io.InputStreamReader(new java.util.zip.GZIPInputStream(Files.newInputStream(block)),
                java.nio.charset.StandardCharsets.UTF_8))) {
            return text.lines().anyMatch(line -> line.contains("Quillfeather"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void a_copy_of_an_audit_that_was_killed_while_forgetting_holds_the_record_that_counts_only() throws IOException {
        Rewriting.prepare(folder, NAME, bytes -> { });
        Rewriting.swap(folder);
        Path copy = Files.createDirectories(data.resolve("copy"));
        Journal.Reading reading = Journal.read(folder, bytes -> { });
        app.winnow.journal.JournalCopy.copy(folder, copy, new app.winnow.journal.Line("a-1", java.time.Instant.EPOCH, "tester", List.of(),
                new app.winnow.journal.Line.Begun("11111111-2222-3333-4444-555555555555", reading.replay().firstName())), reading.length());
        assertThat(read(copy)).isEqualTo(reading.replay().past().portfolio());
        assertThat(FolderText.holding(copy, "Quillfeather")).isEmpty();
    }
}
