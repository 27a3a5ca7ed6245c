package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Assigned;
import app.winnow.model.Field;
import app.winnow.model.Frequency;
import org.junit.jupiter.api.Test;

/** Which slim is named: only what the known facts speak for, otherwise a shorter one. */
class WhichSlimTest {
    private final Built built = new Built().outcome("O1", "held", "").complete("", "", true).listsConfirmed();

    /** A course that the rules slim. */
    private WhichSlimTest() {
        built.offering("A").say("A", "serves", "O1 2").say("A", "impact", "2").say("A", "response", "memorised").say("A", "size", "1");
    }

    private SlimWay way() {
        return new WhichSlim(built.portfolio()).of(built.portfolio().offerings().get(0), built.verdicts().known(0));
    }

    private String note() {
        return String.join(" ", built.verdict("A").notes());
    }

    @Test
    void otherwise_it_is_made_shorter() {
        assertThat(way()).isEqualTo(SlimWay.SHORTER);
        assertThat(note()).isEqualTo("Shorten it to what must be done unaided.");
    }

    @Test
    void assigned_to_more_people_than_have_the_task_it_is_for_fewer_people() {
        built.fact("A", Field.UNIQUE_USERS, 420.0).fact("A", Field.AUDIENCE_SIZE, 150.0);
        assertThat(way()).as("they chose it").isEqualTo(SlimWay.SHORTER);
        built.answer("A", Ask.ASSIGNED, Assigned.ASSIGNED);
        assertThat(way()).isEqualTo(SlimWay.FEWER_PEOPLE);
        assertThat(note()).isEqualTo("Give it to fewer people: 420 are assigned to it, and 150 have the task.");
        built.fact("A", Field.AUDIENCE_SIZE, 420.0);
        assertThat(way()).isEqualTo(SlimWay.SHORTER);
    }

    @Test
    void repeated_although_people_do_the_task_anyway_it_is_less_often() {
        built.answer("A", Ask.INTERVAL_MONTHS, 12);
        assertThat(way()).as("nobody has said how often the task is done").isEqualTo(SlimWay.SHORTER);
        built.answer("A", Ask.FREQUENCY, Frequency.WEEKLY);
        assertThat(way()).isEqualTo(SlimWay.LESS_OFTEN);
        assertThat(note()).isEqualTo("Repeat it less often: it comes again after 12 months, and people do the task weekly, so it is not forgotten.");
        built.answer("A", Ask.FREQUENCY, Frequency.RARELY);
        assertThat(way()).as("what is rarely done is forgotten").isEqualTo(SlimWay.SHORTER);
    }

    @Test
    void a_prescribed_interval_is_never_made_longer() {
        built.answer("A", Ask.INTERVAL_MONTHS, 12).answer("A", Ask.FREQUENCY, Frequency.DAILY).say("A", "required by", "law: X");
        assertThat(way()).as("what is prescribed is unknown").isEqualTo(SlimWay.SHORTER);
        built.say("A", "prescribed", "topic");
        assertThat(way()).isEqualTo(SlimWay.LESS_OFTEN);
        built.say("A", "prescribed", "topic; interval");
        assertThat(way()).isEqualTo(SlimWay.SHORTER);
    }

    @Test
    void prescribed_hours_are_never_made_shorter() {
        built.say("A", "required by", "law: X").say("A", "prescribed", "topic; hours").fact("A", Field.AVG_TIME, 10.0).fact("A", Field.DURATION, 60.0);
        assertThat(way()).isEqualTo(SlimWay.LESS_OFTEN);
        assertThat(note()).contains("Its hours stay as they are prescribed; its interval is not");
        built.say("A", "prescribed", "hours; interval");
        assertThat(way()).isEqualTo(SlimWay.FEWER_PEOPLE);
    }

    @Test
    void who_is_through_it_in_less_than_half_its_length_may_test_out() {
        built.fact("A", Field.AVG_TIME, 20.0).fact("A", Field.DURATION, 60.0);
        assertThat(way()).isEqualTo(SlimWay.TEST_OUT);
        assertThat(note()).isEqualTo("Let people test out of it: they take 20 of its 60 minutes, so many know it already.");
        built.fact("A", Field.AVG_TIME, 30.0);
        assertThat(way()).isEqualTo(SlimWay.SHORTER);
    }

    @Test
    void a_path_is_slimmed_by_what_is_taken_out_of_it() {
        built.offering("P").say("P", "kind", "container").say("A", "member of", "P").offering("B").say("B", "serves", "none").say("B", "member of", "P");
        built.answer("P", Ask.ASSIGNED, Assigned.ASSIGNED).fact("P", Field.UNIQUE_USERS, 9.0).fact("P", Field.AUDIENCE_SIZE, 1.0);
        assertThat(built.verdict("P").notes()).containsExactly("Take out B.");
    }
}
