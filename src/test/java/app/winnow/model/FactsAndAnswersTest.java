package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsAndAnswersTest {

    @Test
    void what_nobody_said_is_unknown_and_not_zero() {
        assertThat(Facts.NONE.number(Field.COMPLETIONS)).isEmpty();
        assertThat(Answers.NONE.get(Ask.IMPACT)).isEmpty();
        assertThat(Answers.NONE.get(Ask.OBSTACLES)).isEmpty();
    }

    @Test
    void none_is_an_answer() {
        assertThat(Answers.NONE.with(Ask.OBSTACLES, Set.of()).get(Ask.OBSTACLES)).contains(Set.of());
    }

    @Test
    void an_answer_taken_back_leaves_nothing_behind() {
        assertThat(Answers.NONE.with(Ask.IMPACT, 4).with(Ask.IMPACT, null)).isEqualTo(Answers.NONE);
    }

    @Test
    void a_fact_keeps_the_shape_of_its_field() {
        assertThatThrownBy(() -> Facts.of(Map.of(Field.DURATION, "75 min"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.of(Map.of(Field.COST, Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.of(Map.of(Field.CATEGORY, List.of(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_persons_value_counts_before_the_imported_one() {
        Offering offering = Offering.imported("A-1", "Mooring", SourceRows.of(0, 0), Facts.of(Map.of(Field.DURATION, 60.0)));
        assertThat(offering.minutes()).hasValue(60);
        assertThat(offering.withOwn(Facts.of(Map.of(Field.DURATION, 45.0))).minutes()).hasValue(45);
    }

    @Test
    void every_column_of_the_answers_file_is_found_by_its_heading() {
        assertThat(Ask.all()).allSatisfy(ask -> assertThat(Ask.named(ask.column())).contains(ask)).hasSize(27);
    }

    @Test
    void the_words_of_files_are_found_whatever_their_case() {
        assertThat(Worded.find(Disposition.class, " Move Out ")).contains(Disposition.MOVE_OUT);
        assertThat(Worded.find(Obstacle.class, "hands or eyes")).contains(Obstacle.HANDS_OR_EYES);
        assertThat(Worded.find(Basis.class, "somebody")).isEmpty();
    }

    @Test
    void causes_given_mean_a_gap() {
        Outcome outcome = Outcome.of("O1", 1, "Berth the ferry on time").withState(null, Map.of(Cause.DATA, "Harbour office"));
        assertThat(outcome.knownState()).contains(State.GAP);
    }
}
