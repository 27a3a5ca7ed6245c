package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.ChangeRate;
import app.winnow.model.Field;
import app.winnow.model.PairState;
import app.winnow.model.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a card says besides its suggestion, what would flip it, and what is contradictory in a portfolio. */
class NotesTest {
    private final Built built = new Built().outcome("O1", "", "knowledge; incentives (Sales Ops)").outcome("O2", "", "capacity (Plant HR)")
            .outcome("O3", "held", "").complete("", "", true).listsConfirmed();

    private Built course(String code, String... facts) {
        built.offering(code);
        for (String fact : facts) {
            String[] parts = fact.split("=");
            built.say(code, parts[0], parts[1]);
        }
        return built;
    }

    private List<String> notes(String code) {
        return built.verdict(code).notes();
    }

    private List<String> problems() {
        return built.verdicts().problems().stream().map(Problem::message).toList();
    }

    @Test
    void causes_other_than_knowledge_and_data_go_on_as_a_note_with_their_owner() {
        course("A", "serves=O1 3", "impact=6", "response=memorised");
        assertThat(notes("A")).containsExactly("O1 also needs incentives (Sales Ops).");
        course("B", "serves=O1 1", "impact=6");
        assertThat(notes("B")).isEmpty();
    }

    @Test
    void handing_back_names_who_has_to_accept() {
        course("A", "serves=O2 3");
        assertThat(notes("A")).containsExactly("What holds O2 back is capacity (Plant HR): nothing stops before they accept it.");
    }

    @Test
    void required_and_serving_nothing_is_said_and_sign_off_is_named() {
        course("A", "serves=none", "required by=law: X", "prescribed=topic; record; test", "size=1");
        assertThat(notes("A")).containsExactly("Required (law: X); serves no outcome.", "Required (law: X): bring it down to what is prescribed.",
                "Prescribed by law: X: record, test. Name who in legal signs the shorter form off.");
    }

    @Test
    void what_stays_only_because_something_needs_it_points_at_that_path() {
        course("B", "serves=O3 3 level 3 2026-01-01", "size=4");
        course("A", "serves=none", "prerequisite of=B");
        assertThat(notes("A")).containsExactly("B needs it first: look at that path.");
        assertThat(built.verdict("A").unclamped().word()).isEqualTo("retire/none");
    }

    @Test
    void measured_without_effect_and_contradictions_are_for_discussion() {
        course("A", "serves=O3 3 level 4 2026-02-01 no effect", "impact=5", "response=memorised");
        assertThat(notes("A")).containsExactly("Measured for O3 at level 4 on 2026-02-01, and no effect was found: discuss.");
        course("B", "serves=O3 2", "purpose=inform");
        assertThat(notes("B")).containsExactly("Said to inform only, and yet said to support O3: discuss which one holds.");
    }

    @Test
    void an_aid_that_exists_comes_before_a_new_one() {
        course("AID", "kind=aid", "serves=O3 2");
        course("A", "serves=O3 2", "impact=3", "response=referenced");
        assertThat(notes("A")).containsExactly("AID (AID) exists already and may be the aid: confirm that it covers the task.",
                "Guide people through the aid the first time.");
    }

    @Test
    void an_aid_whose_task_changed_after_its_last_review_is_to_be_fixed_and_moved_closer() {
        course("AID", "kind=aid", "serves=O3 2", "access=1 of 3");
        built.answer("AID", Ask.CHANGES, ChangeRate.FASTER).fact("AID", Field.UPDATED, LocalDate.of(2025, 12, 1));
        assertThat(notes("AID")).containsExactly("Its task changed after its last review: fix it by a date, else stop it.",
                "Move it closer to the work: access is 1, the target 3.");
    }

    @Test
    void a_path_names_what_to_take_out_and_a_merge_its_survivor() {
        course("P", "kind=container");
        course("A", "serves=O3 3 level 3 2026-01-01", "size=4", "member of=P");
        course("B", "serves=none", "member of=P");
        assertThat(notes("P")).containsExactly("Take out B.");
        course("C", "serves=O3 2", "impact=2", "response=mixed");
        built.pair("A", "C", PairState.SAME);
        assertThat(notes("C")).containsExactly("Same job as A, which goes on.");
        assertThat(built.verdicts().mergesInto(built.portfolio().indexOf("C").orElseThrow())).containsExactly("A");
    }

    @Test
    void a_flip_names_one_changed_fact_and_two_where_no_single_one_does() {
        course("A", "serves=O3 2", "impact=6", "response=mixed", "size=1");
        assertThat(built.verdict("A").flips()).contains("Would be “keep” if people had to do this unaided.", "Would be “keep” if it were as lean as its target.");
        course("B", "serves=O3 3", "impact=7", "response=memorised", "size=4", "required by=law: X", "prescribed=topic");
        assertThat(built.verdict("B").flips())
                .containsExactly("Would be “slim” if it were longer or broader than its target and getting it wrong mattered less (impact 4 or lower).");
        course("C", "serves=O3 1");
        assertThat(built.verdict("C").flips()).as("open").isEmpty();
    }

    @Test
    void relations_in_a_circle_are_reported_and_not_used() {
        course("A", "serves=none", "prerequisite of=B");
        course("B", "serves=none", "attached to=A");
        assertThat(problems()).singleElement().asString().startsWith("A, B depend on each other in a circle.");
        assertThat(built.verdict("B").rule()).as("attached to nothing that is used").isEqualTo("Serves nothing");
    }

    @Test
    void a_path_inside_itself_is_a_circle_too() {
        course("P", "kind=container", "member of=P");
        assertThat(problems()).singleElement().asString().startsWith("P is named as a part");
        assertThat(built.verdict("P").results()).hasSize(3);
    }

    @Test
    void a_no_inside_a_group_an_exam_of_nothing_and_two_readings_of_one_law_are_reported() {
        for (String code : List.of("A", "B", "C")) {
            course(code, "serves=O3 2", "impact=6", "response=memorised");
        }
        built.pair("A", "B", PairState.SAME).pair("B", "C", PairState.SAME).pair("A", "C", PairState.DIFFERENT);
        course("E", "kind=attached", "serves=none");
        course("L1", "serves=O3 2", "required by=law: X", "prescribed=topic");
        course("L2", "serves=O3 2", "required by=law: x", "prescribed=hours");
        assertThat(problems()).hasSize(3).anySatisfy(text -> assertThat(text).startsWith("A and C are marked as different"))
                .anySatisfy(text -> assertThat(text).startsWith("E is attached to nothing")).anySatisfy(text -> assertThat(text).startsWith("L1 and L2"));
    }
}
