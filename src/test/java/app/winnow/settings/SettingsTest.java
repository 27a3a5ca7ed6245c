package app.winnow.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine remembers, in a real file; and that no such file keeps the program from starting. */
class SettingsTest {
    @TempDir
    private Path data;

    @Test
    void before_the_first_start_nothing_is_remembered() {
        assertThat(new Settings(data).get()).isEqualTo(Remembered.NOTHING);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void what_was_changed_is_remembered_at_the_next_start() {
        Path folder = data.resolve("not there yet");
        Remembered all = new Remembered(Look.PROJECTOR, Motion.OFF, true, new Bounds(-10.5, 20, 1366, 768, true), "/audits/Übung \"eins\"");
        new Settings(folder).change(before -> all);
        assertThat(new Settings(folder).get()).isEqualTo(all);
        new Settings(folder).change(before -> before.withLook(Look.DARK).withBounds(null));
        assertThat(new Settings(folder).get()).isEqualTo(all.withLook(Look.DARK).withBounds(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{", "[]", "{\"look\":\"NEON\",\"motion\":7,\"x\":\"left\",\"later\":{\"deep\":[1,2]}}"})
    void a_file_that_is_not_understood_counts_for_nothing(String content) throws IOException {
        Files.writeString(data.resolve("settings.json"), content);
        assertThat(new Settings(data).get()).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void of_a_file_that_breaks_off_what_comes_before_counts() throws IOException {
        Files.writeString(data.resolve("settings.json"), "{\"look\":\"DARK\",\"recent\":\"/audits/a\",\"mot");
        assertThat(new Settings(data).get()).isEqualTo(Remembered.NOTHING.withLook(Look.DARK).withRecent("/audits/a"));
    }

    @Test
    void what_cannot_be_written_is_said_and_counts_until_the_end() throws IOException {
        Settings settings = new Settings(Files.createFile(data.resolve("a file")));
        assertThatThrownBy(() -> settings.change(before -> before.withLook(Look.DARK))).isInstanceOf(UncheckedIOException.class);
        assertThat(settings.get().look()).isEqualTo(Look.DARK);
    }
}
