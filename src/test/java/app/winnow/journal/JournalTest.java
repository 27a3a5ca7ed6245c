package app.winnow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.journal.json.MadeByNewer;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SeededHistories;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.Several;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal on a real disk: what was forced is there, what is torn is dropped, what is damaged is said. */
class JournalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_history_with_undo_and_redo_is_read_as_it_was_written(long seed) throws IOException {
        Recorded recorded = new Recorded(folder, "Audit");
        Random random = new Random(seed);
        SeededHistories histories = new SeededHistories(seed);
        for (int left = 60; left > 0; left--) {
            int what = random.nextInt(5);
            if (what == 0 && recorded.past().done().size() > 0) {
                recorded.undo();
            } else if (what == 1 && recorded.past().undone().size() > 0) {
                recorded.redo();
            } else if (what > 1) {
                recorded.make(List.of(histories.next(recorded.past().portfolio())));
            }
        }
        Past read = recorded.read().replay().past();
        assertThat(read.portfolio()).isEqualTo(recorded.past().portfolio());
        assertThat(steps(read.done())).isEqualTo(steps(recorded.past().done()));
        assertThat(steps(read.undone())).isEqualTo(steps(recorded.past().undone()));
    }

    @Test
    void everything_can_be_undone_after_reading_down_to_the_empty_audit() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(new SeededHistories(11).history(Portfolio.empty("Audit"), 80));
        Past past = recorded.read().replay().past();
        for (int line = recorded.states().size() - 1; line > 0; line--) {
            assertThat(past.portfolio()).isEqualTo(recorded.states().get(line).portfolio());
            past = past.undo();
        }
        assertThat(past.portfolio()).isEqualTo(Portfolio.empty("Audit"));
    }

    @Test
    void a_last_line_torn_at_any_byte_is_dropped_and_the_next_line_takes_its_place() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(new RenameAudit("Audit", "One"), new RenameAudit("One", "Two, ein längerer Name")));
        byte[] whole = Files.readAllBytes(recorded.file());
        int from = recorded.ends().get(1).intValue();
        for (int cut = from + 1; cut < whole.length; cut++) {
            Files.write(recorded.file(), java.util.Arrays.copyOf(whole, cut));
            Journal.Reading reading = recorded.read();
            assertThat(reading.isTorn()).as("cut at byte %d of %d", cut - from, whole.length - from).isTrue();
            assertThat(reading.damage()).isEmpty();
            assertThat(reading.replay().past().portfolio().name()).isEqualTo("One");
            addRename(reading, "One", "Three");
            assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("Three");
            assertThat(recorded.read().isTorn()).isFalse();
        }
    }

    @Test
    void zeros_where_bytes_never_reached_the_disk_are_torn_too() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(new RenameAudit("Audit", "One"), new RenameAudit("One", "Two")));
        byte[] whole = Files.readAllBytes(recorded.file());
        int from = recorded.ends().get(1).intValue();
        java.util.Arrays.fill(whole, from, from + 40, (byte) 0);
        Files.write(recorded.file(), whole);
        assertThat(recorded.read().isTorn()).isTrue();
        assertThat(recorded.read().damage()).isEmpty();
        assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("One");
    }

    @Test
    void a_byte_flipped_anywhere_in_the_middle_ends_the_reading_before_it_and_is_said() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A", "B", "C", "D", "E"));
        byte[] whole = Files.readAllBytes(recorded.file());
        int from = recorded.ends().get(2).intValue();
        int to = recorded.ends().get(3).intValue();
        for (int at = from; at < to; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1 << at % 7;
            Files.write(recorded.file(), flipped);
            Journal.Reading reading = recorded.read();
            assertThat(reading.replay().past().portfolio().name()).as("byte %d", at - from).isEqualTo("B");
            assertThat(reading.isTorn()).isFalse();
            assertThat(reading.damage()).hasValueSatisfying(damage -> {
                assertThat(damage.lostLines()).isBetween(2, 4);
                assertThat(damage.lastGood()).isEqualTo("2026-11-23T10:00:00Z");
            });
        }
    }

    @Test
    void a_flipped_byte_in_the_last_whole_line_is_damage_and_not_dropped_silently() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A", "B"));
        byte[] whole = Files.readAllBytes(recorded.file());
        whole[whole.length - 30] ^= 1;
        Files.write(recorded.file(), whole);
        assertThat(recorded.read().damage()).hasValueSatisfying(damage -> assertThat(damage.lostLines()).isEqualTo(1));
    }

    @Test
    void a_line_missing_or_in_another_place_is_damage() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A", "B", "C"));
        List<String> lines = Files.readAllLines(recorded.file());
        List<String> missing = new ArrayList<>(lines);
        missing.remove(2);
        Files.write(recorded.file(), missing);
        assertThat(recorded.read().damage()).isPresent();
        assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("A");
        List<String> swapped = new ArrayList<>(lines);
        java.util.Collections.swap(swapped, 2, 3);
        Files.write(recorded.file(), swapped);
        assertThat(recorded.read().damage()).isPresent();
        assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"format\":2,\"id\":\"x-1\"}",
        "{\"format\":1,\"id\":\"x-1\",\"at\":\"2026-11-23T10:00:00Z\",\"by\":\"\",\"keys\":[],\"seen\":[],\"change\":[{\"kind\":\"set-mood\",\"version\":1}]}",
        "{\"format\":1,\"id\":\"x-1\",\"at\":\"2026-11-23T10:00:00Z\",\"by\":\"\",\"keys\":[],\"seen\":[],\"merge\":\"y-1\"}",
        "{\"format\":1,\"id\":\"x-1\",\"at\":\"2026-11-23T10:00:00Z\",\"by\":\"\",\"keys\":[],\"seen\":[],\"undo\":\"a\",\"mood\":1}",
        "not even JSON"})
    void a_line_of_unknown_kind_is_refused_whole(String json) throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A"));
        Journal.Reading before = recorded.read();
        Files.write(recorded.file(), Seal.line(json, before.seal()), StandardOpenOption.APPEND);
        assertThatThrownBy(recorded::read).isInstanceOf(MadeByNewer.class);
    }

    @Test
    void a_line_says_which_line_touched_its_key_before() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A", "B")).undo().make(names("A", "C"));
        List<String> lines = Files.readAllLines(recorded.file());
        assertThat(lines.get(1)).contains("\"id\":\"testwriter-2\"", "\"keys\":[\"name\"],\"seen\":[null]", "\"kind\":\"rename-audit\",\"version\":1",
                "\"before\":\"Audit\",\"after\":\"A\"", "\"by\":\"tester\"", "\"at\":\"2026-11-23T10:00:00Z\"");
        assertThat(lines.get(2)).contains("\"seen\":[\"testwriter-2\"]");
        assertThat(lines.get(3)).contains("\"undo\":\"testwriter-3\"", "\"seen\":[\"testwriter-3\"]");
        assertThat(lines.get(4)).contains("\"seen\":[\"testwriter-4\"]");
    }

    @Test
    void twenty_thousand_answers_at_once_go_to_a_block_and_the_line_stays_short() throws IOException {
        List<Change> changes = new ArrayList<>();
        changes.add(new AddOffering(Offering.imported("A-1", "One", SourceRows.NONE, Facts.NONE)));
        Portfolio portfolio = changes.get(0).applyTo(Portfolio.empty("Audit"));
        for (int at = 0; at < 20_000; at++) {
            SetAnswer<Integer> answer = SetAnswer.from(portfolio, "A-1", Ask.IMPACT, at % 7 + 1);
            portfolio = answer.applyTo(portfolio);
            changes.add(answer);
        }
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(new Several("Impact of everything", changes)));
        assertThat(Files.readAllLines(recorded.file())).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000));
        assertThat(recorded.read().replay().past().portfolio()).isEqualTo(portfolio);
        assertThat(recorded.undo().read().replay().past().portfolio()).isEqualTo(Portfolio.empty("Audit"));
    }

    @Test
    void a_line_that_would_be_too_long_goes_to_a_block() throws IOException {
        String name = "n".repeat(LineCodec.LONGEST);
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(new RenameAudit("Audit", name)));
        assertThat(Files.size(recorded.file())).isLessThan(10_000);
        assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo(name);
    }

    @Test
    void a_block_that_is_missing_or_another_is_damage_and_what_comes_before_is_read() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A"))
                .make(List.of(new RenameAudit("A", "n".repeat(LineCodec.LONGEST)))).undo();
        Path block = onlyBlock();
        byte[] bytes = Files.readAllBytes(block);
        bytes[bytes.length / 2] ^= 4;
        Files.write(block, bytes);
        assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("A");
        assertThat(recorded.read().damage()).hasValueSatisfying(damage -> assertThat(damage.lostLines()).isEqualTo(2));
        Files.delete(block);
        assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("A");
        assertThat(recorded.read().damage()).isPresent();
    }

    @Test
    void what_could_not_be_forced_is_not_there_and_does_not_stand_in_the_way_of_what_follows() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(names("Audit", "A"));
        // A file where the folder of the blocks should be: a disk that refuses.
        Path inTheWay = Files.createFile(folder.resolve("blocks"));
        try (Journal journal = new Journal(folder, recorded.read())) {
            Line line = new Pen("other", "", java.time.Clock.systemUTC(), Map.of()).line("other-1", new Line.Made(
                    new RenameAudit("A", "n".repeat(LineCodec.LONGEST))), List.of("name"));
            assertThatThrownBy(() -> journal.append(List.of(line))).isInstanceOf(IOException.class);
            assertThat(recorded.read().replay().past().portfolio().name()).isEqualTo("A");
            Files.delete(inTheWay);
            journal.append(List.of(line));
        }
        assertThat(recorded.read().replay().past().portfolio().name()).hasSize(LineCodec.LONGEST);
    }

    @Test
    void a_copy_has_the_whole_history_under_another_id() throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(new SeededHistories(5).history(Portfolio.empty("Audit"), 40)).undo();
        Path copy = Files.createDirectory(folder.resolve("copy"));
        JournalCopy.copy(folder, copy, new Pen("copier", "", java.time.Clock.systemUTC(), Map.of()).line("copier-1", new Line.Begun("other", "Audit"),
                List.of()), recorded.read().length());
        Replay read = Journal.read(copy, bytes -> { }).replay();
        assertThat(read.portfolio()).isEqualTo("other");
        assertThat(read.past().portfolio()).isEqualTo(recorded.past().portfolio());
        assertThat(steps(read.past().undone())).isEqualTo(steps(recorded.past().undone()));
        assertThat(Journal.read(copy, bytes -> { }).damage()).isEmpty();
    }

    private void addRename(Journal.Reading reading, String before, String after) throws IOException {
        try (Journal journal = new Journal(folder, reading)) {
            journal.append(List.of(new Pen("other", "", java.time.Clock.systemUTC(), Map.of()).line("other-1", new Line.Made(new RenameAudit(before, after)),
                    List.of("name"))));
        }
    }

    private Path onlyBlock() throws IOException {
        try (Stream<Path> blocks = Files.list(folder.resolve("blocks"))) {
            return blocks.reduce((one, other) -> {
                throw new AssertionError("more than one block");
            }).orElseThrow();
        }
    }

    private static List<Change> names(String first, String... then) {
        List<Change> changes = new ArrayList<>();
        String before = first;
        for (String after : then) {
            changes.add(new RenameAudit(before, after));
            before = after;
        }
        return changes;
    }

    static List<Step> steps(Stack<Step> stack) {
        List<Step> steps = new ArrayList<>();
        for (Stack<Step> left = stack; left.top().isPresent(); left = left.pop()) {
            steps.add(left.top().get());
        }
        return steps;
    }
}
