package app.winnow.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.WrittenRule;
import app.winnow.model.change.SetOutcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule in one line, and back. */
class RuleLineTest {
    private static final Portfolio AUDIT = SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry at night")).applyTo(Portfolio.empty("Ferries"));

    private static WrittenRule read(String line) {
        RuleLine read = RuleLine.read(line, 4, AUDIT);
        assertThat(read.problem()).isEmpty();
        return read.rule().orElseThrow();
    }

    @Test
    void a_condition_a_colon_and_what_it_means_are_a_rule() {
        assertThat(read("title contains GDPR: required by law")).isEqualTo(new WrittenRule(4,
                List.of(new WrittenRule.Condition(List.of(Field.TITLE), WrittenRule.Test.CONTAINS, List.of("GDPR"))),
                new WrittenRule.Answer<>(Ask.REQUIRED_BY, new Requirement(Basis.LAW, "")), 0));
    }

    @Test
    void several_fields_words_and_conditions_are_one_rule() {
        WrittenRule rule = read("Title or tags contains GDPR, data protection and language is en and code begins with C-: required by law (Data Protection Act)");
        assertThat(rule.conditions()).extracting(condition -> condition.fields().size() + " " + condition.test().word() + " " + condition.words())
                .containsExactly("2 contains [GDPR, data protection]", "1 is [en]", "1 begins with [C-]");
        assertThat(rule.then()).isEqualTo(new WrittenRule.Answer<>(Ask.REQUIRED_BY, new Requirement(Basis.LAW, "Data Protection Act")));
    }

    @Test
    void and_within_words_belongs_to_the_words_and_quotes_hold_commas_and_colons() {
        assertThat(read("title contains health and safety: kind aid").conditions().get(0).words()).containsExactly("health and safety");
        assertThat(read("title contains \u201CExcel: Part 1\u201D, \"a, b\": kind aid").conditions().get(0).words()).containsExactly("Excel: Part 1", "a, b");
    }

    @Test
    void text_stands_for_everything_that_an_offering_says_of_itself() {
        assertThat(read("text contains radio: supports O1").conditions().get(0).fields()).containsExactly(Field.TITLE, Field.DESCRIPTION, Field.CATEGORY, Field.TAGS, Field.SKILLS);
    }

    @Test
    void each_thing_that_lists_ask_and_each_strength_can_be_said() {
        assertThat(read("type is Job aid: kind aid").then()).isEqualTo(new WrittenRule.Answer<>(Ask.KIND, Kind.AID));
        assertThat(read("type is x: new or change yes").then()).isEqualTo(new WrittenRule.Answer<>(Ask.NEW_OR_CHANGE, true));
        assertThat(read("type is x: obstacles speed, hands or eyes").then()).isEqualTo(new WrittenRule.Answer<>(Ask.OBSTACLES, Set.of(Obstacle.SPEED, Obstacle.HANDS_OR_EYES)));
        assertThat(read("type is x: obstacles none").then()).isEqualTo(new WrittenRule.Answer<>(Ask.OBSTACLES, Set.<Obstacle>of()));
        assertThat(read("type is x: would fall without O1").then()).isEqualTo(new WrittenRule.Serves("O1", 3));
        assertThat(read("type is x: does not serve O1").then()).isEqualTo(new WrittenRule.Serves("O1", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title contains GDPR: required by law", "title or tags contains GDPR, \"a, b\" and language is en: required by collective agreement (Berth pay)",
        "text contains radio: supports O1", "code begins with C-: status withdrawn", "unit is Deck: purpose inform", "category is x: obstacles hands or eyes, speed",
        "type is \"a or b\": new or change no", "owner is Ann Harper: kind container"})
    void what_is_written_is_what_was_read(String line) {
        assertThat(RuleLine.of(read(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title contains GDPR | behind a colon", "colour contains red: kind aid | no field", "title: kind aid | how “title” is looked at",
        "title contains: kind aid | which words", "title contains x: be nice | nothing that a rule can say", "title contains x: supports O9 | no outcome O9"})
    void what_is_missing_is_said_in_a_sentence(String line, String said) {
        RuleLine read = RuleLine.read(line, 1, AUDIT);
        assertThat(read.rule()).isEmpty();
        assertThat(read.problem()).contains(said);
    }

    @Test
    void a_line_goes_on_with_fields_tests_known_values_and_what_a_rule_can_say() {
        RuleCompletion completion = new RuleCompletion(RuleReachTest.audit());
        assertThat(completion.first("")).contains("title ");
        assertThat(completion.first("ty")).contains("type ");
        assertThat(completion.first("type ")).contains("type contains ");
        assertThat(completion.first("type is ")).as("what most have").contains("type is Course");
        assertThat(completion.first("type is Course and un")).contains("type is Course and unit ");
        assertThat(completion.first("type is Course: req")).contains("type is Course: required by law");
        assertThat(completion.of("type is Course: supports").get(0)).isEqualTo(new RuleCompletion.Choice("supports O1  Moor the ferry at night", "type is Course: supports O1"));
        assertThat(completion.of("title contains ")).as("only the person knows").isEmpty();
    }
}
