package app.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens before the toolkit is touched. */
class DisplayTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_display_there_is_one_sentence() {
        assertThat(Display.missing("Linux", null, null)).hasValueSatisfying(sentence -> assertThat(sentence).endsWith(".").doesNotContain("\n"));
        assertThat(Display.missing("Linux", null, " ")).isPresent();
    }

    @Test
    void a_display_that_does_not_answer_is_named() {
        assertThat(Display.missing("Linux", null, ":4711")).hasValueSatisfying(sentence -> assertThat(sentence).contains(":4711"));
        assertThat(Display.missing("Linux", null, "no display at all")).isPresent();
    }

    @Test
    void other_systems_and_a_toolkit_that_draws_in_memory_need_none() {
        assertThat(Display.missing("Windows 11", null, null)).isEmpty();
        assertThat(Display.missing("Mac OS X", null, null)).isEmpty();
        assertThat(Display.missing("Linux", "Monocle", null)).isEmpty();
    }

    @Test
    void no_argument_or_one_existing_file_opens_the_window_and_anything_else_is_the_command_line() throws Exception {
        assertThat(Main.opensWindow()).isTrue();
        assertThat(Main.opensWindow(Files.createFile(folder.resolve("catalog.csv")).toString())).isTrue();
        assertThat(Main.opensWindow("audit")).isFalse();
        assertThat(Main.opensWindow("audit", "--sample")).isFalse();
        assertThat(Main.opensWindow("a\0b")).isFalse();
    }

    @Test
    void the_program_checks_itself_without_a_display() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new SelfCheck(new PrintWriter(out), new PrintWriter(err)).run();
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString().strip()).startsWith("Winnow works").doesNotContain("\n");
    }
}
