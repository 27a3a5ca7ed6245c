package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Frequency;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetDecision;
import app.winnow.verdict.Built;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ledger against sums worked out by hand: durations of 60 minutes make one hour each, a window of six months doubles what it counts. */
class LedgerTest {
    private static final UsageWindow HALF_A_YEAR = new UsageWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    private final Built built = new Built().outcome("O1", "", "knowledge").outcome("O2", "", "incentives").complete("", "", true);

    /** Each line: code, minutes, completions, cost; "" is unknown. */
    private LedgerTest catalog(UsageWindow window, String... lines) {
        List<Offering> offerings = java.util.stream.IntStream.range(0, lines.length).mapToObj(at -> offering(lines[at].split(",", -1), at)).toList();
        CatalogImport catalog = new CatalogImport(new SourceTable("catalog.csv", "", 1, List.of(), List.of(), new int[0]), List.of(), window, List.of(), List.of(), List.of());
        built.apply(new ImportCatalog(catalog, offerings, List.of())).listsConfirmed();
        return this;
    }

    private static Offering offering(String[] cells, int row) {
        Map<Field, Object> facts = new HashMap<>();
        put(facts, Field.DURATION, cells[1]);
        put(facts, Field.COMPLETIONS, cells[2]);
        put(facts, Field.COST, cells[3]);
        return Offering.imported(cells[0], "Title of " + cells[0], SourceRows.of(0, row), Facts.of(facts));
    }

    private static void put(Map<Field, Object> facts, Field field, String value) {
        if (!value.isEmpty()) {
            facts.put(field, Double.valueOf(value));
        }
    }

    private LedgerTest say(String code, String column, String value) {
        built.say(code, column, value);
        return this;
    }

    private LedgerTest decide(String code, Decision decision) {
        built.apply(SetDecision.from(built.portfolio(), code, decision));
        return this;
    }

    private static Decision decision(Disposition disposition) {
        return Decision.of(disposition, "", new Decision.By("A. Decider", LocalDate.of(2026, 6, 30)));
    }

    private Ledger ledger() {
        return Ledger.of(built.portfolio(), built.verdicts(), Built.AS_OF);
    }

    private static void assertRange(Range range, double low, double expected, double high, int unknown) {
        assertThat(List.of(range.low(), range.expected(), range.high())).usingElementComparator((one, other) -> Math.abs(one - other) < 1e-6 ? 0 : 1)
                .containsExactly(low, expected, high);
        assertThat(range.unknown()).isEqualTo(unknown);
    }

    @Test
    void what_serves_nothing_releases_its_hours_money_and_place_as_a_suggestion() {
        catalog(HALF_A_YEAR, "A,60,10,500", "B,120,5,100").say("A", "serves", "none").say("B", "serves", "O1 3 level 3 2026-01-01").say("B", "size", "4");
        Ledger ledger = ledger();
        assertRange(ledger.offerings().before(), 2, 2, 2, 0);
        assertRange(ledger.offerings().after(), 1, 1, 1, 0);
        assertRange(ledger.catalogHours().before(), 3, 3, 3, 0);
        assertRange(ledger.catalogHours().after(), 2, 2, 2, 0);
        assertRange(ledger.seatHours().before(), 40, 40, 40, 0);
        assertRange(ledger.seatHours().after(), 20, 20, 20, 0);
        assertRange(ledger.cash().before(), 600, 600, 600, 0);
        assertRange(ledger.cash().after(), 100, 100, 100, 0);
        assertRange(ledger.netDeliverables(), -1, -1, -1, 0);
        assertRange(ledger.released().suggested(), 20, 20, 20, 0);
        assertRange(ledger.released().decided(), 0, 0, 0, 0);
    }

    @Test
    void slim_leaves_seventy_fifty_or_thirty_percent_of_length_and_seats() {
        catalog(HALF_A_YEAR, "A,60,10,").say("A", "serves", "O1 2").say("A", "impact", "2").say("A", "response", "memorised").say("A", "size", "1");
        Ledger ledger = ledger();
        assertRange(ledger.catalogHours().after(), 0.3, 0.5, 0.7, 0);
        assertRange(ledger.seatHours().after(), 6, 10, 14, 0);
        assertRange(ledger.released().suggested(), 6, 10, 14, 0);
        assertRange(ledger.cash().after(), 0, 0, 0, 1);
    }

    @Test
    void slim_for_fewer_people_or_less_often_leaves_the_length_and_takes_the_same_shares_of_completions() {
        catalog(HALF_A_YEAR, "A,60,10,").say("A", "serves", "O1 2").say("A", "impact", "2").say("A", "response", "memorised").say("A", "size", "1");
        built.answer("A", Ask.INTERVAL_MONTHS, 12).answer("A", Ask.FREQUENCY, Frequency.DAILY);
        Ledger ledger = ledger();
        assertRange(ledger.catalogHours().after(), 1, 1, 1, 0);
        assertRange(ledger.seatHours().after(), 6, 10, 14, 0);
    }

    @Test
    void an_open_suggestion_spans_everything_that_is_still_possible() {
        catalog(HALF_A_YEAR, "A,60,10,").say("A", "serves", "O1 1").say("A", "size", "4");
        Ledger ledger = ledger();
        assertRange(ledger.offerings().after(), 0, 0.5, 1, 0);
        assertRange(ledger.seatHours().after(), 0, 10, 20, 0);
        assertRange(ledger.netDeliverables(), -1, -0.5, 0, 0);
        assertRange(ledger.released().suggested(), 0, 0, 0, 0);
    }

    @Test
    void a_decision_counts_before_the_suggestion_and_is_counted_apart() {
        catalog(HALF_A_YEAR, "A,60,10,500").say("A", "serves", "none").decide("A", decision(Disposition.KEEP));
        assertRange(ledger().seatHours().after(), 20, 20, 20, 0);
        decide("A", decision(Disposition.MOVE_OUT));
        assertRange(ledger().seatHours().after(), 0, 0, 0, 0);
        assertRange(ledger().released().decided(), 20, 20, 20, 0);
        assertRange(ledger().released().suggested(), 0, 0, 0, 0);
    }

    @Test
    void handed_back_changes_nothing_until_somebody_accepts_it() {
        catalog(HALF_A_YEAR, "A,60,10,").say("A", "serves", "O2 3");
        assertRange(ledger().seatHours().after(), 20, 20, 20, 0);
        assertRange(ledger().netDeliverables(), 0, 0, 0, 0);
        decide("A", decision(Disposition.HAND_BACK));
        assertRange(ledger().offerings().after(), 1, 1, 1, 0);
        decide("A", decision(Disposition.HAND_BACK).withCarrying(new Decision.Carrying("", "", null, "Head of Sales")));
        assertRange(ledger().offerings().after(), 0, 0, 0, 0);
        assertRange(ledger().seatHours().after(), 0, 0, 0, 0);
    }

    @Test
    void what_merges_keeps_its_people_at_the_length_of_the_survivor() {
        catalog(HALF_A_YEAR, "A,60,10,", "B,30,100,").say("A", "serves", "O1 2").say("B", "serves", "O1 3").say("A", "same as", "B");
        for (String code : List.of("A", "B")) {
            say(code, "impact", "6").say(code, "response", "memorised");
        }
        Ledger ledger = ledger();
        assertRange(ledger.seatHours().before(), 120, 120, 120, 0);
        assertRange(ledger.seatHours().after(), 110, 110, 110, 0);
        assertRange(ledger.catalogHours().after(), 0.5, 0.5, 0.5, 0);
    }

    @Test
    void two_replaced_by_aids_for_one_outcome_need_one_new_aid_and_none_where_one_exists() {
        catalog(HALF_A_YEAR, "A,60,10,", "B,60,10,", "X,,,");
        for (String code : List.of("A", "B")) {
            say(code, "serves", "O1 2").say(code, "impact", "2").say(code, "response", "referenced");
        }
        say("X", "serves", "none").say("X", "kind", "aid");
        assertRange(ledger().netDeliverables(), -2, -2, -2, 0);
        say("X", "serves", "O1 2");
        assertRange(ledger().netDeliverables(), -2, -2, -2, 0);
        assertRange(ledger().maintenanceHours().after(), 0, 0, 0, 3);
    }

    @Test
    void an_aid_beside_counts_only_when_people_choose_it() {
        catalog(HALF_A_YEAR, "A,60,10,").say("A", "serves", "O1 2").say("A", "impact", "6").say("A", "response", "memorised");
        assertRange(ledger().netDeliverables(), 0, 0, 0, 0);
        decide("A", decision(Disposition.KEEP).withAid(new AidPlan(AidValue.BESIDE, "Checklist")));
        assertRange(ledger().netDeliverables(), 1, 1, 1, 0);
        assertThat(ledger().maintenanceHours().after().expected()).isEqualTo(6, within(1e-9));
    }

    @Test
    void what_is_unknown_is_counted_and_never_taken_for_zero() {
        catalog(null, "A,60,10,", "B,,5,").say("A", "serves", "none").say("B", "serves", "none");
        Ledger ledger = ledger();
        assertRange(ledger.seatHours().before(), 0, 0, 0, 2);
        assertRange(ledger.catalogHours().before(), 1, 1, 1, 1);
        assertRange(ledger.cash().before(), 0, 0, 0, 2);
    }

    @Test
    void containers_withdrawn_and_planned_offerings_are_in_no_sum_of_hours() {
        catalog(HALF_A_YEAR, "P,600,10,", "A,60,10,", "W,60,10,", "N,60,10,").say("A", "member of", "P").say("A", "serves", "none");
        say("W", "status", "withdrawn").say("N", "status", "in build").say("N", "serves", "none");
        Ledger ledger = ledger();
        assertRange(ledger.offerings().before(), 2, 2, 2, 0);
        assertRange(ledger.catalogHours().before(), 1, 1, 1, 0);
        assertRange(ledger.seatHours().before(), 20, 20, 20, 0);
        assertRange(ledger.netDeliverables(), -3, -3, -3, 0);
    }

    @Test
    void the_score_counts_what_is_linked_and_decided_and_the_plan_alone() {
        catalog(HALF_A_YEAR, "A,60,10,", "B,60,10,", "C,60,10,").say("A", "serves", "O1 1").say("B", "serves", "none");
        decide("B", decision(Disposition.RETIRE));
        Verdicts verdicts = built.verdicts();
        Score score = Score.of(built.portfolio(), verdicts, Built.AS_OF);
        assertThat(score.offerings()).isEqualTo(3);
        assertThat(score.linked()).isEqualTo(1);
        assertThat(score.decided()).isEqualTo(1);
        assertRange(score.released(), 20, 20, 20, 0);
        assertRange(score.netDeliverables(), -1, -1, -1, 0);
    }

    @Test
    void coverage_counts_by_strength_and_evidence_and_names_who_serves_none_or_was_not_looked_at() {
        catalog(HALF_A_YEAR, "A,60,10,", "B,120,10,", "C,60,10,", "D,60,,").say("A", "serves", "O1 3 level 4 2025-01-01; O2 1");
        say("B", "serves", "O1 2").say("C", "serves", "none");
        Coverage coverage = Coverage.of(built.portfolio());
        Coverage.Line first = coverage.lines().get(0);
        assertThat(List.of(first.touching(), first.supporting(), first.needed(), first.evidenced(), first.claimed(), first.bestLevel()))
                .containsExactly(0, 1, 1, 1, 1, 4);
        assertRange(first.catalogHours(), 3, 3, 3, 0);
        assertRange(first.seatHours(), 60, 60, 60, 0);
        assertThat(coverage.lines().get(1).touching()).isEqualTo(1);
        assertThat(coverage.servesNone()).containsExactly("C");
        assertThat(coverage.notLookedAt()).containsExactly("D");
        assertThat(built.portfolio().offering("D").orElseThrow().answers().get(Ask.SERVES)).isEmpty();
    }
}
