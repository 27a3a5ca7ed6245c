package app.winnow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of format 1 that is kept among the test resources opens for ever, with everything in it, and can still be changed. */
class GoldenAuditTest {
    private static final Path FORMAT_1 = Path.of("src/test/resources/app/winnow/journal/golden-1");

    @Test
    void the_golden_audit_of_format_1_opens_as_it_was() throws IOException {
        Journal.Reading reading = Journal.read(FORMAT_1, bytes -> { });
        assertThat(reading.damage()).isEmpty();
        assertThat(reading.isTorn()).isFalse();
        assertThat(Content.of(reading.replay().past())).isEqualTo(Files.readString(FORMAT_1.resolve("content.txt")));
    }

    @Test
    void what_a_person_put_in_is_there() throws IOException {
        Portfolio portfolio = Journal.read(FORMAT_1, bytes -> { }).replay().past().portfolio();
        assertThat(portfolio.name()).isEqualTo("Golden audit of format 1");
        assertThat(portfolio.outcome("GOLD")).hasValueSatisfying(outcome ->
                assertThat(outcome.sentence()).isEqualTo("Close service calls at the first visit"));
        assertThat(portfolio.offering("GOLD-1")).hasValueSatisfying(offering -> {
            assertThat(offering.title()).isEqualTo("Lockout and tagout");
            assertThat(offering.own().number(Field.DURATION)).hasValue(90.0);
            assertThat(offering.answers().get(Ask.KIND)).contains(Kind.COURSE);
        });
    }

    @Test
    void its_whole_history_can_be_undone_to_the_empty_audit() throws IOException {
        Past past = Journal.read(FORMAT_1, bytes -> { }).replay().past();
        while (past.done().top().isPresent()) {
            past = past.undo();
        }
        assertThat(past.portfolio()).isEqualTo(Portfolio.empty("Golden"));
    }

    @Test
    void it_holds_every_kind_of_change_so_that_every_kind_must_stay_readable() throws IOException {
        Set<String> kinds = new TreeSet<>();
        Matcher kind = Pattern.compile("\"kind\":\"([a-z-]+)\"").matcher(Files.readString(FORMAT_1.resolve(Journal.FILE)));
        while (kind.find()) {
            kinds.add(kind.group(1));
        }
        // Imports and what drops them are in blocks.
        assertThat(kinds).contains("rename-audit", "add-offering", "remove-offering", "set-title", "set-fact", "set-answer", "set-list-answer", "set-outcome",
                "set-complete", "set-pair", "set-decision", "set-usage-window", "set-policy", "several");
        assertThat(FORMAT_1.resolve("blocks")).isNotEmptyDirectory();
    }

    @Test
    void a_copy_of_it_takes_changes(@TempDir Path folder) throws IOException {
        Files.copy(FORMAT_1.resolve(Journal.FILE), folder.resolve(Journal.FILE));
        Files.createDirectory(folder.resolve("blocks"));
        try (var blocks = Files.newDirectoryStream(FORMAT_1.resolve("blocks"))) {
            for (Path block : blocks) {
                Files.copy(block, folder.resolve("blocks").resolve(block.getFileName()));
            }
        }
        Journal.Reading reading = Journal.read(folder, bytes -> { });
        Step last = reading.replay().past().done().top().orElseThrow();
        try (Journal journal = new Journal(folder, reading)) {
            Pen pen = new Pen("", java.time.Clock.systemUTC(), reading.replay().seen());
            journal.append(java.util.List.of(pen.line(pen.nextId(), new Line.Undone(last.id()), Line.keys(last.change()))));
        }
        assertThat(Journal.read(folder, bytes -> { }).replay().past().portfolio().outcome("GOLD")).isEmpty();
    }
}
