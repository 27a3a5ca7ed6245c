package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new Commands(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC()).run(args);
    }

    @Test
    void the_sample_is_settled_by_at_most_thirty_five_percent_of_a_questionnaire() {
        assertThat(run("evaluate", "questions", "--sample")).isZero();
        assertThat(err.toString()).as("every offering is settled as with every fact known").isEmpty();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.matches("asked \\d+ of \\d+ = \\d+\\.\\d %( in random order)?"));
        assertThat(share(out.toString().lines().findFirst().orElseThrow())).isBetween(20.0, 35.0);
        assertThat(share(out.toString().lines().skip(1).findFirst().orElseThrow())).isGreaterThan(40);
    }

    private static double share(String line) {
        return Double.parseDouble(line.split(" ")[5]);
    }

    @Test
    void json_has_what_is_promised() {
        assertThat(run("evaluate", "questions", "--generate", "1", "--json")).isZero();
        assertThat(out.toString()).matches("(?s)\\{\\s+\"asked\" : \\d+,\\s+\"all\" : \\d+,\\s+\"share\" : 0\\.\\d+,\\s+\"randomShare\" : 0\\.\\d+\\s+}\\s+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sample --generate 2", "--generate 0", "--generate many", "--generate 100000"})
    void what_cannot_be_done_is_refused_in_a_sentence(String args) {
        assertThat(run(("evaluate questions " + args).split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).endsWith(".");
    }
}
