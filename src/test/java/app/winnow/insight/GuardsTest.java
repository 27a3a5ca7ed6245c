package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Assigned;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Guard;
import app.winnow.model.Scope;
import app.winnow.model.change.SetDecision;
import app.winnow.verdict.Built;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guards: each found from its own fact, named by people, or absent; and which of them touch a row of the plan. */
class GuardsTest {
    private final Built built = new Built().outcome("O1", "", "knowledge").outcome("O2", "", "knowledge").complete("", "", true).listsConfirmed();

    private GuardsTest course(String code, String... facts) {
        built.offering(code);
        for (String fact : facts) {
            String[] parts = fact.split("=");
            built.say(code, parts[0], parts[1]);
        }
        return this;
    }

    private void decide(String code, Disposition disposition, String acceptedBy) {
        built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", new Decision.By("A. Decider", Built.AS_OF))
                .withCarrying(new Decision.Carrying("", "", null, acceptedBy))));
    }

    private Guards guards() {
        return new Guards(built.portfolio(), built.verdicts());
    }

    private List<GuardLine> of(String code) {
        return guards().of(at(code));
    }

    private int at(String code) {
        return built.portfolio().indexOf(code).orElseThrow();
    }

    private List<String> words(String code) {
        return of(code).stream().map(GuardLine::words).toList();
    }

    @Test
    void what_is_required_says_by_whom_what_exactly_and_who_signs_off() {
        course("A", "serves=none", "required by=law: Fire Act", "prescribed=topic; record");
        assertThat(words("A")).containsExactly("Required by law: Fire Act. Prescribed: topic, record. Nobody has signed off a change yet: name who in legal does, under Accepted by.",
                "A record is prescribed: its transcripts have to be kept.");
        decide("A", Disposition.SLIM, "Head of Legal");
        assertThat(words("A").get(0)).endsWith("Signed off by Head of Legal.");
        course("B", "serves=none", "required by=contract");
        assertThat(words("B")).containsExactly("Required by contract. What exactly is prescribed, nobody has said. Nobody has signed off a change yet: name who in legal does, under Accepted by.");
        course("C", "serves=none", "required by=internal policy: P");
        assertThat(words("C")).as("an internal policy protects nothing").isEmpty();
    }

    @Test
    void what_needs_it_first_and_the_paths_it_sits_in_are_named() {
        course("P", "kind=container", "serves=none").course("B", "serves=none").course("A", "serves=none", "prerequisite of=B", "member of=P");
        assertThat(words("A")).containsExactly("Needed first by B.", "Part of P: take it out there first.");
    }

    @Test
    void the_only_support_that_stays_is_guarded_and_two_that_go_together_are_both() {
        course("A", "serves=O1 2").course("B", "serves=O1 3; O2 1");
        assertThat(words("A")).isEmpty();
        decide("B", Disposition.RETIRE, "");
        assertThat(words("A")).containsExactly("Nothing else that stays supports O1 for its people.");
        assertThat(words("B")).isEmpty();
        decide("A", Disposition.RETIRE, "");
        assertThat(words("A")).isEqualTo(words("B")).hasSize(1);
    }

    @Test
    void support_for_other_people_does_not_stand_in() {
        built.offering("EN", new Scope("", "Welders", "en")).offering("DE", new Scope("", "Welders", "de"));
        built.say("EN", "serves", "O1 2").say("DE", "serves", "O1 2");
        assertThat(words("DE")).containsExactly("Nothing else that stays supports O1 for its people.");
    }

    @Test
    void a_path_is_no_support_beside_its_own_members() {
        course("P", "kind=container", "serves=O1 2").course("A", "member of=P");
        assertThat(words("A")).contains("Nothing else that stays supports O1 for its people.");
        assertThat(words("P")).isEmpty();
    }

    @Test
    void counts_and_dates_of_the_catalog_are_guards_and_unknown_ones_are_none() {
        course("A", "serves=none");
        assertThat(of("A")).isEmpty();
        built.fact("A", Field.IN_PROGRESS, 12.0).fact("A", Field.CREDITS, 1.5).fact("A", Field.AVAILABLE_FROM, LocalDate.of(2026, 9, 1)).answer("A", Ask.ASSIGNED, Assigned.ASSIGNED);
        assertThat(of("A")).extracting(GuardLine::sort).containsExactly(GuardSort.LEARNERS_IN_PROGRESS, GuardSort.SESSIONS_SCHEDULED, GuardSort.ASSIGNED_AUTOMATICALLY, GuardSort.CREDITS);
        assertThat(words("A")).contains("12 learners are in it now.", "It gives 1.5 credits.");
        assertThat(of("A").get(1).by()).isEqualTo(LocalDate.of(2026, 9, 1));
        built.fact("A", Field.IN_PROGRESS, 0.0).fact("A", Field.AVAILABLE_FROM, LocalDate.of(2026, 6, 30));
        assertThat(of("A")).extracting(GuardLine::sort).containsExactly(GuardSort.ASSIGNED_AUTOMATICALLY, GuardSort.CREDITS);
    }

    @Test
    void whatever_people_name_is_a_guard() {
        course("A", "serves=none");
        built.answer("A", Ask.GUARDS, Set.of(Guard.values())).fact("A", Field.URL, "https://lms.example/a");
        assertThat(of("A")).hasSize(Guard.values().length).allMatch(GuardLine::isSaid);
        assertThat(words("A")).contains("Pages or systems link to it. https://lms.example/a", "Access to a system depends on it.", "Customers pay for it.");
        assertThat(guards().isAsked(at("A"))).isTrue();
    }

    @Test
    void notice_is_due_so_many_days_before_the_contract_ends() {
        course("A", "serves=none");
        built.answer("A", Ask.CONTRACT_END, LocalDate.of(2026, 12, 31));
        assertThat(words("A")).containsExactly("Its contract ends on 2026-12-31; how many days of notice it takes, nobody has said.");
        built.answer("A", Ask.NOTICE_DAYS, 90);
        assertThat(words("A")).containsExactly("Its contract ends on 2026-12-31; notice is due by 2026-10-02.");
        assertThat(of("A").get(0).by()).isEqualTo(LocalDate.of(2026, 10, 2));
        built.answer("A", Ask.NOTICE_DAYS, 200);
        assertThat(words("A")).containsExactly("Its contract ends on 2026-12-31; the day for notice, 2026-06-14, has passed.");
    }

    @Test
    void a_row_that_stays_is_touched_by_none_a_shorter_one_by_some_and_one_that_goes_by_all() {
        course("B", "serves=none").course("A", "serves=none", "required by=law: X", "prerequisite of=B");
        built.fact("A", Field.IN_PROGRESS, 2.0);
        decide("A", Disposition.KEEP, "");
        assertThat(guards().touching(at("A"))).isEmpty();
        assertThat(guards().isTouched(at("A"))).isFalse();
        decide("A", Disposition.SLIM, "");
        assertThat(guards().touching(at("A"))).extracting(GuardLine::sort).containsExactly(GuardSort.PROTECTED, GuardSort.LEARNERS_IN_PROGRESS);
        decide("A", Disposition.RETIRE, "");
        assertThat(guards().touching(at("A"))).extracting(GuardLine::sort)
                .containsExactly(GuardSort.PROTECTED, GuardSort.PREREQUISITE_OF, GuardSort.LEARNERS_IN_PROGRESS);
        assertThat(guards().isAsked(at("A"))).isFalse();
    }

    @Test
    void a_withdrawn_offering_has_no_guards() {
        course("A", "serves=O1 2", "status=withdrawn");
        built.fact("A", Field.IN_PROGRESS, 2.0);
        assertThat(of("A")).isEmpty();
    }
}
