package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.form.PolicyForm;
import app.winnow.model.Policy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCommandTest {
    @TempDir
    Path folder;
    private String out;
    private String err;

    private int run(String... args) {
        StringWriter printed = new StringWriter();
        StringWriter said = new StringWriter();
        int status = new Commands(new PrintWriter(printed), new PrintWriter(said), Clock.systemUTC()).run(args);
        out = printed.toString();
        err = said.toString();
        return status;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void without_a_file_it_prints_the_workshop_policy_which_can_be_given_back() throws IOException {
        assertThat(run("policy")).as(err).isZero();
        assertThat(out).contains("impact.low = 2  # workshop default").contains("# Impact of 1-7 up to this is low. (0 to 7)");
        String printed = out;
        assertThat(run("policy", write("p.txt", printed))).isZero();
        assertThat(out).contains("do not differ");
    }

    @Test
    void a_file_is_checked_and_its_differences_are_printed_with_their_sources() throws IOException {
        assertThat(run("policy", write("p.txt", "impact.middle = 5  # Works council, 2026-02-01\ntarget.size = 3 # Board"))).as(err).isZero();
        assertThat(out).contains("impact.middle: 4 -> 5  # Works council, 2026-02-01", "target.size: 3, from another source: workshop default -> Board");
        assertThat(err).isEmpty();
    }

    @Test
    void wrong_lines_are_told_and_the_exit_status_says_so() throws IOException {
        assertThat(run("policy", write("p.txt", "impact.middle = 5\n\nmood = good"))).isEqualTo(Commands.REFUSED);
        assertThat(err).contains("p.txt, line 3:", "mood");
        assertThat(out).contains("impact.middle: 4 -> 5");
    }

    @Test
    void two_files_are_compared() throws IOException {
        String one = write("one.txt", "impact.low = 1");
        String other = write("other.txt", "impact.low = 1\nevidence.months = 36");
        assertThat(run("policy", one, other)).isZero();
        assertThat(out).contains("one.txt and other.txt differ (values and sources: 1)", "evidence.months: 24 -> 36").doesNotContain("impact.low");
    }

    @Test
    void a_policy_is_written_whole_and_what_is_none_is_never_overwritten() throws IOException {
        Path target = folder.resolve("whole.txt");
        assertThat(run("policy", write("p.txt", "impact.low = 1 # Ana"), "--write", target.toString())).as(err).isZero();
        assertThat(Files.readString(target, StandardCharsets.UTF_8)).isEqualTo(PolicyForm.write(PolicyForm.read("impact.low = 1 # Ana", "p.txt", Policy.WORKSHOP).policy()));
        assertThat(run("policy", "--write", target.toString())).as("a policy may be replaced").isZero();
        String notes = write("notes.txt", "Dear Ana,\nplease = call back\n");
        assertThat(run("policy", "--write", notes)).isEqualTo(Commands.REFUSED);
        assertThat(Files.readString(Path.of(notes))).startsWith("Dear Ana");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nowhere.txt                         | no file
            one.txt one.txt one.txt             | third
            one.txt one.txt --write two.txt     | which one
            one.txt --write one.txt             | overwrite
            table.csv                           | names no value
            latin.txt                           | UTF-8
            """)
    void what_does_not_fit_is_refused_in_a_sentence(String args, String sentence) throws IOException {
        write("one.txt", "impact.low = 1");
        write("table.csv", "Code,Title\nA-1,Quoting\n");
        Files.write(folder.resolve("latin.txt"), "rate.currency = €".getBytes("windows-1252"));
        String[] all = ("policy " + args).split(" +");
        for (int at = 1; at < all.length; at++) {
            all[at] = all[at].startsWith("--") ? all[at] : folder.resolve(all[at]).toString();
        }
        assertThat(run(all)).isEqualTo(Commands.REFUSED);
        assertThat(out).isEmpty();
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(err).contains(sentence);
    }
}
