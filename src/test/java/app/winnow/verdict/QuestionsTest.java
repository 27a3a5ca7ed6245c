package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.PairState;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Result;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which questions are left, each counted once, and in which order they are asked. */
class QuestionsTest {
    private final Built built = new Built().outcome("O1", "", "knowledge");

    private Built course(String code, String... facts) {
        built.offering(code);
        for (String fact : facts) {
            String[] parts = fact.split("=");
            built.say(code, parts[0], parts[1]);
        }
        return built;
    }

    private List<String> asks(String code) {
        return built.verdict(code).asks().stream().map(ask -> ask.word(code)).toList();
    }

    private List<String> next() {
        return built.verdicts().questions().next().stream().map(ask -> ask.word("")).toList();
    }

    @Test
    void a_list_counts_once_while_it_is_not_confirmed_and_a_questionnaire_would_ask_nine_facts_each() {
        built.complete("", "", true).list(Ask.PURPOSE, Purpose.PERFORM).list(Ask.NEW_OR_CHANGE, false).list(Ask.OBSTACLES, Set.of())
                .list(Ask.REQUIRED_BY, Requirement.NOBODY);
        course("A", "serves=O1 2", "impact=2", "response=referenced");
        course("B", "serves=O1 2", "impact=2", "response=referenced");
        assertThat(asks("A")).containsExactly("kind");
        assertThat(built.verdicts().questions().left()).isEqualTo(1);
        assertThat(built.verdicts().questions().all()).isEqualTo(18);
        assertThat(next()).containsExactly("kind of *");
        built.list(Ask.KIND, Kind.COURSE);
        assertThat(built.verdicts().questions().left()).isZero();
    }

    @Test
    void what_a_law_prescribes_is_one_question_for_all_that_it_requires() {
        built.complete("", "", true).listsConfirmed();
        course("A", "serves=O1 2", "impact=4", "response=mixed", "size=1", "required by=law: X");
        course("B", "serves=O1 2", "impact=4", "response=mixed", "size=1", "required by=law: X");
        course("C", "serves=O1 2", "impact=4", "response=mixed", "size=1", "required by=law: Y");
        assertThat(asks("B")).containsExactly("prescribed");
        assertThat(next()).containsExactly("prescribed of A", "prescribed of C");
        built.say("B", "prescribed", "topic");
        assertThat(next()).containsExactly("prescribed of C");
    }

    @Test
    void while_nobody_has_looked_only_the_lists_the_links_and_the_unit_are_asked() {
        course("A");
        assertThat(asks("A")).containsOnly("kind", "purpose", "required by", "prescribed", "new or change", "obstacles", "serves", "complete:  / ")
                .contains("serves", "complete:  / ").doesNotContain("impact", "response", "size");
    }

    @Test
    void a_neighbours_fact_is_asked_of_that_neighbour() {
        built.complete("", "", true).listsConfirmed();
        course("A", "serves=O1 1", "size=1");
        course("E", "attached to=A");
        course("P", "serves=none", "prerequisite of=A");
        course("BOX", "kind=container");
        built.say("A", "member of", "BOX");
        assertThat(asks("E")).containsExactly("impact of A");
        assertThat(asks("P")).containsExactly("impact of A");
        assertThat(asks("BOX")).containsExactly("impact of A");
        assertThat(built.verdicts().questions().left()).as("one question, credited with four offerings").isEqualTo(1);
    }

    @Test
    void the_answer_that_frees_more_hours_is_asked_first_and_ties_go_by_code() {
        built.complete("", "", true).listsConfirmed();
        for (String code : List.of("B", "A", "C")) {
            course(code, "serves=O1 1", "size=1");
            built.fact(code, Field.DURATION, 60.0).fact(code, Field.COMPLETIONS, code.equals("C") ? 100.0 : 10.0);
        }
        assertThat(next()).containsExactly("impact of C", "impact of A", "impact of B");
    }

    @Test
    void in_a_crowd_of_equal_titles_each_is_asked_about_its_own_pairs() {
        built.complete("", "", true).listsConfirmed();
        for (int at = 0; at < 300; at++) {
            course("C" + at, "serves=O1 2", "impact=6", "response=memorised");
            if (at > 0) {
                built.pair("C0", "C" + at, PairState.PROPOSED);
            }
        }
        assertThat(asks("C7")).containsExactly("same as: C0");
        assertThat(built.verdict("C7").results()).extracting(Result::word).containsExactly("keep/beside", "merge/none");
        assertThat(built.verdicts().questions().left()).isEqualTo(299);
    }

    @Test
    void a_fact_that_turns_the_aid_only_is_not_asked() {
        built.complete("", "", true).listsConfirmed();
        course("A", "serves=O1 2", "impact=2", "size=1");
        built.say("A", "required by", "law: X").say("A", "prescribed", "topic");
        assertThat(built.verdict("A").results()).hasSize(2);
        assertThat(built.verdict("A").isSettled()).isTrue();
        assertThat(asks("A")).isEmpty();
    }

    @Test
    void values_are_equally_likely_until_thirty_answers_are_known() {
        built.complete("", "", true).listsConfirmed();
        course("A", "serves=O1 1");
        course("B", "serves=O1 1", "impact=5");
        built.fact("A", Field.DURATION, 60.0).fact("A", Field.COMPLETIONS, 10.0).fact("B", Field.DURATION, 60.0).fact("B", Field.COMPLETIONS, 12.0);
        assertThat(next()).as("two impacts of seven would stop A: 1.29 dispositions fewer, times 10, before 1 times 12").startsWith("impact of A", "size of B");
        for (int at = 0; at < 28; at++) {
            course("K" + at, "serves=none", "impact=5");
        }
        assertThat(next()).as("29 answers").startsWith("impact of A", "size of B");
        course("K28", "serves=none", "impact=5");
        assertThat(next()).as("impact has been 5 thirty times: 1 times 10").startsWith("size of B", "impact of A");
    }
}
