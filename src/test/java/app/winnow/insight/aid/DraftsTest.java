package app.winnow.insight.aid;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Act;
import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Measure;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import app.winnow.verdict.Built;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftsTest {
    private final Built built = new Built().outcome("O1", "", "knowledge").complete("", "", true);

    private DraftsTest offering(String code, String impact, String response, String description) {
        built.offering(code).say(code, "serves", "O1 2").say(code, "impact", impact).say(code, "response", response).say(code, "size", "1");
        built.fact(code, Field.DESCRIPTION, description).listsConfirmed();
        return this;
    }

    private void decide(String code, Decision decision) {
        built.apply(SetDecision.from(built.portfolio(), code, decision));
    }

    private List<AidDraft> drafts(boolean suggestedToo) {
        return new Drafts(built.portfolio(), built.verdicts(), suggestedToo).all().stream().map(draft -> draft.get()).toList();
    }

    private static List<Entry> entries(Paper paper) {
        Function<Part, Stream<Entry>> all = part -> part instanceof Part.Facts facts ? facts.facts().stream().map(Part.Fact::value)
                : part instanceof Part.Items items ? items.items().stream() : part instanceof Part.Grid grid ? grid.rows().stream().flatMap(List::stream)
                : Stream.of(((Part.Remark) part).sentence());
        return paper.parts().stream().flatMap(all).toList();
    }

    private static String text(AidDraft draft) {
        return draft.paper().line() + "\n" + entries(draft.paper()).stream().map(Entry::text).collect(Collectors.joining("\n"));
    }

    private static String fact(AidDraft draft, String name) {
        return draft.paper().parts().stream().filter(Part.Facts.class::isInstance).flatMap(part -> ((Part.Facts) part).facts().stream())
                .filter(fact -> fact.name().equals(name)).map(fact -> fact.value().text()).collect(Collectors.joining("\n"));
    }

    @Test
    void one_draft_serves_all_that_share_the_aid_and_names_them() {
        offering("A", "2", "referenced", "Counting the till, covering the goods and switching off the scale.").offering("B", "2", "referenced", "");
        List<AidDraft> drafts = drafts(true);
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.serves()).containsExactly("A", "B");
            assertThat(fact(draft, "Replaces")).contains("A A").contains("B B");
            assertThat(text(draft)).contains("Counting the till").contains("Covering the goods").contains("Switching off the scale").contains("suggested, nobody has decided yet");
        });
        assertThat(drafts(false)).isEmpty();
    }

    @Test
    void what_is_decided_is_drafted_and_an_offering_that_is_only_suggested_to_stay_is_not() {
        offering("A", "6", "memorised", "");
        assertThat(drafts(true)).isEmpty();
        decide("A", Decision.of(Disposition.KEEP, "", new Decision.By("A. Decider", LocalDate.of(2026, 6, 30))).withAid(new AidPlan(AidValue.BESIDE, "Till card")));
        assertThat(drafts(false)).singleElement().satisfies(draft -> {
            assertThat(draft.name()).isEqualTo("Till card");
            assertThat(fact(draft, "Stands beside")).isEqualTo("A A");
            assertThat(fact(draft, "Stays in the course")).startsWith("[");
        });
    }

    @Test
    void outcome_measure_and_sponsor_stand_there_and_what_nobody_said_is_asked_in_brackets() {
        offering("A", "2", "referenced", "");
        assertThat(fact(drafts(true).get(0), "Outcome")).contains("do O1").contains("measure: [").contains("sponsor: [");
        built.apply(SetOutcome.from(built.portfolio(), "O1", built.portfolio().outcome("O1").orElseThrow().withSponsor("Head of Markets")
                .withMeasure(new Measure("Tills that agree", "%", "91", "99", "till book"))));
        assertThat(fact(drafts(true).get(0), "Outcome")).isEqualTo("do O1; Tills that agree: 91 to 99 %; sponsor: Head of Markets");
        assertThat(fact(drafts(true).get(0), "Opens")).startsWith("[").contains("a task, not an obstacle");
    }

    @Test
    void a_move_into_the_work_asks_for_an_owner_until_one_is_named() {
        offering("A", "2", "referenced", "");
        assertThat(drafts(true).get(0).owner()).isEmpty();
        assertThat(fact(drafts(true).get(0), "Owner")).contains("before a move into the work is final");
        decide("A", new Decision(Disposition.REPLACE, new AidPlan(AidValue.INSTEAD, ""), "", "", Decision.By.UNKNOWN, new Decision.Carrying("T. Moreau", "", null, "")));
        assertThat(fact(drafts(true).get(0), "Owner")).isEqualTo("T. Moreau");
    }

    @Test
    void the_first_use_is_guided_where_getting_it_wrong_matters() {
        offering("A", "2", "referenced", "");
        assertThat(fact(drafts(true).get(0), "First use")).isEmpty();
        built.say("A", "impact", "4");
        assertThat(fact(drafts(true).get(0), "First use")).startsWith("Guided");
    }

    @ParameterizedTest
    @EnumSource(AidType.class)
    void every_type_has_a_skeleton_with_blanks_where_the_catalog_says_nothing(AidType type) {
        offering("A", "2", "referenced", "");
        decide("A", new Decision(Disposition.REPLACE, new AidPlan(AidValue.INSTEAD, "", type), "", "", Decision.By.UNKNOWN, Decision.Carrying.OPEN));
        AidDraft draft = drafts(false).get(0);
        assertThat(draft.type()).isEqualTo(type);
        assertThat(entries(draft.paper())).filteredOn(Entry::isBlank).hasSizeGreaterThan(7);
        assertThat(text(draft)).contains("within two clicks").contains("within ten seconds").contains("holds none of this");
    }

    @ParameterizedTest
    @EnumSource(AidType.class)
    void every_type_stays_within_a_page_whatever_the_catalog_says(AidType type) {
        String much = "If " + "the longest condition that anybody ever wrote ".repeat(4) + ", stop. ";
        offering("A", "4", "referenced", "1. " + "Very long ".repeat(60) + much.repeat(30) + "\nTerm: meaning\n".repeat(50) + "The pump stops because it is full. ".repeat(40));
        for (int at = 0; at < 12; at++) {
            offering("B" + at, "2", "referenced", "");
        }
        decide("A", new Decision(Disposition.REPLACE, new AidPlan(AidValue.INSTEAD, "", type), "", "", Decision.By.UNKNOWN, Decision.Carrying.OPEN));
        Paper paper = drafts(true).get(0).paper();
        assertThat(entries(paper).stream().map(Entry::text)).allMatch(text -> text.length() <= 260);
        assertThat(paper.parts()).allSatisfy(part -> assertThat(part instanceof Part.Grid grid ? grid.rows().size() : part instanceof Part.Items items ? items.items().size() : 0)
                .isLessThanOrEqualTo(9));
    }

    @Test
    void steps_that_do_not_fit_the_type_are_kept_beside_it() {
        offering("A", "2", "referenced", "1. Count the till 2. Cover the goods");
        built.answer("A", Ask.ACT, Act.FAULT);
        assertThat(text(drafts(true).get(0))).contains("Count the till").contains("[What people see or hear]");
    }

    @Test
    void a_conversation_guide_is_used_before_and_after_only() {
        offering("A", "2", "referenced", "");
        built.answer("A", Ask.ACT, Act.TALK);
        assertThat(fact(drafts(true).get(0), "Used")).contains("never during");
    }
}
