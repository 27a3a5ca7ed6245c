package app.winnow.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Problem;
import app.winnow.model.Result;
import app.winnow.model.change.SeededValues;
import app.winnow.sheet.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFormTest {
    @Test
    void what_was_written_is_read_back_whatever_its_texts_hold() {
        for (int seed = 1; seed <= 60; seed++) {
            Policy policy = new SeededValues(new Random(seed)).allowedPolicy();
            Policy inForce = new SeededValues(new Random(seed + 1000)).allowedPolicy();
            String stored = new String(PolicyForm.write(policy).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            ReadPolicy read = PolicyForm.read(stored, "p.txt", inForce);
            assertThat(read.problems()).as("seed %d", seed).isEmpty();
            assertThat(read.policy()).as("seed %d", seed).isEqualTo(policy);
            assertThat(PolicyForm.write(read.policy())).isEqualTo(PolicyForm.write(policy));
        }
    }

    @Test
    void the_file_names_every_key_once_with_its_value_and_its_source() {
        String text = PolicyForm.write(Policy.WORKSHOP.withSource(key("target.size"), "Board paper #12, 2026-03-02"));
        for (PolicyKey key : PolicyKey.all()) {
            assertThat(text.lines().filter(line -> line.startsWith(key.word() + " = "))).as(key.word()).hasSize(1);
        }
        assertThat(text).contains("impact.low = 2  # workshop default", "as-of = today  # workshop default", "slim.most-left = 70 %  # workshop default",
                "usage.few-completions = off  # workshop default", "cell.high.memorised = keep/beside  # workshop default", "rate.currency = \"\"  # workshop default",
                "target.size = 3  # \"Board paper #12, 2026-03-02\"");
    }

    @Test
    void every_key_is_explained_in_words_of_its_own() {
        assertThat(PolicyKey.all().stream().map(PolicyWords::meaning)).doesNotHaveDuplicates().allMatch(meaning -> meaning.endsWith(".") && !meaning.contains("{"));
        assertThat(PolicyKey.all().stream().map(PolicyWords::section)).allMatch(section -> !section.isBlank());
        assertThat(PolicyWords.range(key("impact.low"))).isEqualTo("0 to 7");
        assertThat(PolicyWords.range(key("slim.most-left"))).isEqualTo("0 % to 100 %");
        assertThat(PolicyWords.range(key("as-of"))).isEqualTo("a date such as 2026-06-30, or today");
    }

    @Test
    void a_file_may_be_short_and_what_it_leaves_away_stays_in_force() {
        Policy inForce = PolicyForm.with(Policy.WORKSHOP, key("evidence.months"), "36").withSource(key("evidence.months"), "L&D board");
        ReadPolicy read = PolicyForm.read("\uFEFF# ours\r\n\r\n  Impact.Low = 3 # Works council, 2026-02-01\r\nAs-Of=2026-06-30\ncell.low.mixed = replace", "p.txt", inForce);
        assertThat(read.problems()).isEmpty();
        assertThat(read.policy().rules().lowImpact()).isEqualTo(3);
        assertThat(read.policy().source(key("impact.low"))).isEqualTo("Works council, 2026-02-01");
        assertThat(read.policy().asOfDate()).contains(LocalDate.of(2026, 6, 30));
        assertThat(read.policy().rules().cells().get(1)).isEqualTo(new Result(Disposition.REPLACE, AidValue.INSTEAD));
        assertThat(read.policy().rules().evidenceMonths()).isEqualTo(36);
        assertThat(read.policy().source(key("evidence.months"))).isEqualTo("L&D board");
    }

    @Test
    void a_changed_value_does_not_keep_the_source_of_the_old_one() {
        Policy inForce = Policy.WORKSHOP.withSource(key("target.size"), "L&D board");
        assertThat(PolicyForm.read("target.size = 2", "p.txt", inForce).policy().source(key("target.size"))).isEmpty();
        assertThat(PolicyForm.read("target.size = 3", "p.txt", inForce).policy().source(key("target.size"))).isEqualTo("L&D board");
        assertThat(PolicyForm.read("target.size = 3 # workshop default", "p.txt", inForce).policy().source(key("target.size"))).isEmpty();
    }

    @Test
    void values_that_must_be_in_order_may_come_in_any_order() {
        assertThat(PolicyForm.read("impact.low = 5\nimpact.middle = 6", "p.txt", Policy.WORKSHOP).policy().rules().lowImpact()).isEqualTo(5);
        assertThat(PolicyForm.read("impact.middle = 1\nimpact.low = 0", "p.txt", Policy.WORKSHOP).policy().rules().middleImpact()).isEqualTo(1);
        assertThat(PolicyForm.read("slim.least-left = 80 %\nslim.expected-left = 85%\nslim.most-left = 90 %", "p.txt", Policy.WORKSHOP).policy().shares())
                .isEqualTo(new Policy.Shares(0.9, 0.85, 0.8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "mood = 3 | mood | no key",
        "impact.low = 8 | impact.low | 0 to 7",
        "impact.low = few | impact.low | 0 to 7",
        "impact.low = 6 | impact.low | must not be above",
        "slim.most-left = 0.7 | slim.most-left | 0 % to 100 %",
        "slim.most-left = 10 % | slim.most-left | must fall",
        "cell.low.mixed = retire | cell.low.mixed | slim/beside",
        "cell.low.mixed = slim/soon | cell.low.mixed | slim/beside",
        "as-of = 30.06.2026 | as-of | 2026-06-30",
        "target.size = off | target.size | 0 to 4",
        "rate.hour = 1,5 | rate.hour | or unknown",
        "rate.hour = NaN | rate.hour | or unknown",
        "rate.currency = \"EUR | `` | do not close",
        "rate.currency = \"EUR\" dollars | `` | behind the quotes",
        "rate.currency = \"\\q\" | `` | no meaning",
        "low impact 3 | `` | no line",
        "= 3 | `` | no line"})
    void a_wrong_line_is_told_with_its_number_and_what_is_expected(String line, String column, String expected) {
        ReadPolicy read = PolicyForm.read("# first\ntarget.access = 2\n" + line + "\ntarget.directness = 1", "p.txt", Policy.WORKSHOP);
        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.file()).isEqualTo("p.txt");
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message()).contains(expected);
        assertThat(read.policy()).as("the other lines count").isEqualTo(PolicyForm.read("target.access = 2\ntarget.directness = 1", "p.txt", Policy.WORKSHOP).policy());
    }

    @Test
    void a_key_that_stands_twice_counts_once_and_is_told() {
        ReadPolicy read = PolicyForm.read("target.size = 2\ntarget.size = 4", "p.txt", Policy.WORKSHOP);
        assertThat(read.policy().rules().sizeTarget()).isEqualTo(2);
        assertThat(read.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).contains("line 1"));
    }

    @Test
    void what_names_no_value_is_no_policy() {
        assertThatThrownBy(() -> PolicyForm.read("Course,Hours\nA=1,2\n", "c.csv", Policy.WORKSHOP)).isInstanceOf(Refused.class).hasMessageContaining("c.csv");
        assertThatThrownBy(() -> PolicyForm.read("", "c.csv", Policy.WORKSHOP)).isInstanceOf(Refused.class);
    }

    @Test
    void a_source_that_is_called_like_no_source_is_still_one() {
        Policy policy = Policy.WORKSHOP.withSource(key("target.size"), "Workshop default");
        assertThat(PolicyForm.read(PolicyForm.write(policy), "p.txt", Policy.WORKSHOP).policy()).isEqualTo(policy);
    }

    @Test
    void what_people_type_is_taken_or_refused_with_a_sentence() {
        assertThat(PolicyForm.with(Policy.WORKSHOP, key("usage.few-completions"), " 5 ").terms().fewCompletions()).isEqualTo(5);
        assertThatThrownBy(() -> PolicyForm.with(Policy.WORKSHOP, key("impact.middle"), "1")).isInstanceOf(Refused.class).hasMessageContaining("impact.low");
        assertThatThrownBy(() -> PolicyForm.with(Policy.WORKSHOP, key("notice.days"), "soon")).isInstanceOf(Refused.class).hasMessageContaining("0 to 3650");
    }

    @Test
    void two_policies_differ_in_values_and_in_sources() {
        Policy other = PolicyForm.with(Policy.WORKSHOP, key("impact.middle"), "5").withSource(key("target.size"), "L&D board");
        assertThat(PolicyDifference.between(Policy.WORKSHOP, other)).containsExactly(
                new PolicyDifference(key("impact.middle"), "4", "5", "workshop default", "no source named"),
                new PolicyDifference(key("target.size"), "3", "3", "workshop default", "L&D board"));
        assertThat(PolicyDifference.between(Policy.WORKSHOP, other)).extracting(PolicyDifference::isOfValue).containsExactly(true, false);
        assertThat(PolicyDifference.between(other, other)).isEmpty();
    }

    private static PolicyKey key(String word) {
        return PolicyKey.named(word).orElseThrow();
    }
}
