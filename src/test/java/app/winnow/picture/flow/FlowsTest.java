package app.winnow.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.insight.Hours;
import app.winnow.insight.Ledger;
import app.winnow.model.Kind;
import app.winnow.picture.DrawnPlans;
import app.winnow.picture.Seen;
import app.winnow.sample.DrawnAudit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of a flow over plans drawn with a seed. */
class FlowsTest {
    private static final Forms FORMS = new Forms();
    private static final AidTypes TYPES = new AidTypes();

    @Test
    void every_offering_that_is_shown_is_in_one_strand_or_beside_the_flow_once() {
        for (long seed = 0; seed < 20; seed++) {
            Seen seen = DrawnPlans.seen(seed, 90);
            for (boolean isByHours : new boolean[] {true, false}) {
                Flows flows = Flows.of(seen, isByHours, FORMS, TYPES);
                int[] all = Stream.concat(flows.strands().stream(), flows.asides().stream().flatMap(aside -> aside.strands().stream())).flatMapToInt(strand -> Arrays.stream(strand.offerings())).sorted().toArray();
                assertThat(all).as("seed " + seed).isEqualTo(seen.offerings());
            }
        }
    }

    @Test
    void by_hours_what_flows_is_what_the_ledger_has_today() {
        int years = 0;
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 90);
            var ledger = Ledger.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF);
            if (seen.hours().basis() == Hours.Basis.YEAR) {
                years++;
                assertThat(Flows.of(seen, true, FORMS, TYPES).total()).as("seed " + seed).isCloseTo(ledger.seatHours().before().expected(), within(1e-6));
            }
        }
        assertThat(years).isGreaterThan(15);
    }

    @Test
    void what_is_unknown_is_counted_beside_and_never_taken_for_nothing() {
        int unknown = 0;
        for (long seed = 0; seed < 20; seed++) {
            Seen seen = DrawnPlans.seen(seed, 90);
            Flows flows = Flows.of(seen, true, FORMS, TYPES);
            assertThat(flows.strands().stream().flatMapToInt(strand -> Arrays.stream(strand.offerings())).allMatch(at -> seen.hours().at(at).isPresent())).isTrue();
            for (Aside aside : flows.asides()) {
                if (aside.why() == Aside.Why.UNKNOWN) {
                    unknown += aside.count();
                    assertThat(aside.strands().stream().flatMapToInt(strand -> Arrays.stream(strand.offerings())).allMatch(at -> seen.hours().at(at).isEmpty())).isTrue();
                }
            }
        }
        assertThat(unknown).isGreaterThan(200);
    }

    @Test
    void the_hours_of_a_container_are_never_added_to_those_of_its_members() {
        for (long seed = 0; seed < 20; seed++) {
            Seen seen = DrawnPlans.seen(seed, 90);
            Flows flows = Flows.of(seen, true, FORMS, TYPES);
            assertThat(flows.strands().stream().flatMapToInt(strand -> Arrays.stream(strand.offerings())).noneMatch(at -> seen.known(at).kind() == Kind.CONTAINER)).isTrue();
        }
    }

    @Test
    void small_forms_and_aids_as_one_leave_all_that_flows() {
        for (long seed = 0; seed < 20; seed++) {
            Flows flows = Flows.of(DrawnPlans.seen(seed, 120), true, FORMS, TYPES);
            Flows folded = flows.folded(5, true);
            assertThat(folded.total()).isCloseTo(flows.total(), within(1e-6));
            assertThat(folded.count()).isEqualTo(flows.count());
            assertThat(folded.strands().stream().map(Strand::form).distinct().count()).isLessThanOrEqualTo(5);
            assertThat(folded.strands()).allMatch(strand -> strand.goal().aid() == null);
        }
    }

    @Test
    void a_form_is_told_by_the_words_that_catalogs_write() {
        List<String> cells = List.of("E-Learning", "Virtual Classroom", "ILT", "Instructor-led", "Webinar (live online)", "Pr\u00E4senzschulung", "Video series", "108 | Online Course", "Blended learning", "Job aid", "e\u30E9\u30FC\u30CB\u30F3\u30B0", "Learning Path", "Zumba", "");
        assertThat(cells.stream().map(FORMS::called)).containsExactly(Form.E_LEARNING, Form.VIRTUAL, Form.CLASSROOM, Form.CLASSROOM, Form.VIRTUAL, Form.CLASSROOM, Form.VIDEO, Form.E_LEARNING,
                Form.BLENDED, Form.DOCUMENT, Form.E_LEARNING, Form.PATH, Form.OTHER, Form.UNSAID);
    }

    @Test
    void few_bands_cross_and_never_more_than_in_the_order_that_they_came_in() {
        double[][] crossed = {{0, 0, 5}, {0, 4, 0}, {3, 0, 0}};
        assertThat(FewCrossings.of(crossed).crossed()).isZero();
        java.util.Random random = new java.util.Random(7);
        int fewer = 0;
        for (int round = 0; round < 200; round++) {
            double[][] widths = IntStream.range(0, 2 + random.nextInt(10)).mapToObj(row -> random.doubles(9).map(wide -> wide < .7 ? 0 : wide).toArray()).toArray(double[][]::new);
            double before = crossings(widths);
            FewCrossings order = FewCrossings.of(widths);
            assertThat(order.crossed()).isLessThanOrEqualTo(before + 1e-9);
            assertThat(Arrays.stream(order.left()).sorted().toArray()).isEqualTo(IntStream.range(0, widths.length).toArray());
            assertThat(Arrays.stream(order.right()).sorted().toArray()).isEqualTo(IntStream.range(0, 9).toArray());
            fewer += order.crossed() < .7 * before ? 1 : 0;
        }
        assertThat(fewer).isGreaterThan(100);
    }

    /** Counted pair by pair, in the order of the array. */
    private static double crossings(double[][] widths) {
        double sum = 0;
        for (int upper = 0; upper < widths.length; upper++) {
            for (int lower = upper + 1; lower < widths.length; lower++) {
                for (int one = 0; one < widths[upper].length; one++) {
                    for (int other = 0; other < one; other++) {
                        sum += widths[upper][one] * widths[lower][other];
                    }
                }
            }
        }
        return sum;
    }
}
