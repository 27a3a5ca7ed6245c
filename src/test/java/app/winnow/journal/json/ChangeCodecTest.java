package app.winnow.journal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SeededHistories;
import app.winnow.model.change.SetOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a change is that change when it is read, and what is not known is never skipped. */
class ChangeCodecTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_change_comes_back_from_a_line(long seed) throws IOException {
        for (Change change : history(seed)) {
            assertThat(ChangeCodec.read(parsed(ChangeCodec.write(change)))).isEqualTo(change);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_change_comes_back_from_a_block_stored_as_utf_8(long seed) throws IOException {
        for (Change change : history(seed)) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            ChangeCodec.write(Json.object("head", "first"), change, text);
            String stored = text.toString(StandardCharsets.UTF_8);
            List<String> heads = new ArrayList<>();
            assertThat(ChangeCodec.read(new StringReader(stored), head -> heads.add(head.text("head")))).isEqualTo(change);
            assertThat(heads).containsExactly("first");
        }
    }

    @Test
    void equal_changes_are_equal_text() throws IOException {
        List<Change> once = history(7);
        List<Change> again = history(7);
        for (int at = 0; at < once.size(); at++) {
            assertThat(Json.text(ChangeCodec.write(once.get(at)))).isEqualTo(Json.text(ChangeCodec.write(again.get(at))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "an unknown kind | {\"kind\":\"set-mood\",\"version\":1,\"before\":\"a\",\"after\":\"b\"}",
        "a later version | {\"kind\":\"rename-audit\",\"version\":2,\"before\":\"a\",\"after\":\"b\"}",
        "an unknown field | {\"kind\":\"rename-audit\",\"version\":1,\"before\":\"a\",\"after\":\"b\",\"why\":\"c\"}",
        "a missing field | {\"kind\":\"rename-audit\",\"version\":1,\"before\":\"a\"}",
        "another type | {\"kind\":\"rename-audit\",\"version\":1,\"before\":\"a\",\"after\":7}",
        "an unknown fact | {\"kind\":\"set-answer\",\"version\":1,\"code\":\"A\",\"fact\":\"Mood\",\"before\":null,\"after\":\"b\"}",
        "an unknown word | {\"kind\":\"set-answer\",\"version\":1,\"code\":\"A\",\"fact\":\"Kind\",\"before\":null,\"after\":\"festival\"}",
        "a value out of range | {\"kind\":\"set-answer\",\"version\":1,\"code\":\"A\",\"fact\":\"Size\",\"before\":null,\"after\":{\"now\":9,\"target\":null}}",
        "an unknown member | {\"kind\":\"set-answer\",\"version\":1,\"code\":\"A\",\"fact\":\"Size\",\"before\":null,\"after\":{\"now\":3,\"target\":null,\"by\":1}}",
        "a part missing | {\"kind\":\"several\",\"version\":1,\"title\":\"t\",\"count\":1}"})
    void whatever_is_not_known_was_made_by_a_newer_program(String what, String json) throws IOException {
        List<Fields> parts = List.of(Json.parse(json.strip()));
        assertThatThrownBy(() -> ChangeCodec.read(parts)).as(what).isInstanceOf(MadeByNewer.class);
    }

    @Test
    void an_outcome_of_whose_cells_nobody_was_asked_is_written_and_read_as_ever() throws IOException {
        Change change = SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry"));
        List<Map<String, Object>> written = ChangeCodec.write(change);
        assertThat(written.toString()).contains("Moor the ferry").doesNotContain("cleared").doesNotContain("enablers");
        assertThat(ChangeCodec.read(parsed(written))).isEqualTo(change);
    }

    @Test
    void a_part_too_many_was_made_by_a_newer_program() throws IOException {
        List<Map<String, Object>> twice = new ArrayList<>(ChangeCodec.write(new RenameAudit("a", "b")));
        twice.addAll(ChangeCodec.write(new RenameAudit("b", "c")));
        assertThatThrownBy(() -> ChangeCodec.read(parsed(twice))).isInstanceOf(MadeByNewer.class);
    }

    private static List<Change> history(long seed) {
        return new SeededHistories(seed).history(Portfolio.empty("Audit"), 120);
    }

    private static List<Fields> parsed(List<Map<String, Object>> parts) throws IOException {
        List<Fields> parsed = new ArrayList<>();
        for (Map<String, Object> part : parts) {
            String text = Json.text(part);
            assertThat(text).doesNotContain("\n").doesNotContain("\t");
            parsed.add(Json.parse(text));
        }
        return parsed;
    }
}
