package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much each question decides, and that what decides more is asked first. */
class ConsequenceTest {
    private static final String CATALOG = """
            Course ID | Title | Duration | Self study | Type | Revision Date | Status | Enrolled
            D-1 | Mooring at night | 2 | 30 min | Course | 03/04/2025 | Phase 2 | 12
            D-2 | Fog signals | 1 | 45 min | Course | 05/06/2025 | Phase 3 | 4
            D-3 | Ropes and knots | 3 | 15 min | Course | | Phase 2 | 9
            D-4 | Harbour radio | 90 min | 20 min | Course | 09/10/2025 | Gone | 7
            """;

    private static List<String> stakes(Understood understood) {
        return understood.questions().stream().map(question -> question.key() + ": " + (question.stake() == null ? "-" : question.stake().sentence())).toList();
    }

    @Test
    void each_question_says_how_much_it_decides() {
        assertThat(stakes(Reads.of(CATALOG))).contains("unit: It decides 6 h of the catalog.", "date-order: It decides 3 of 4 offerings.", "status: It decides 4 of 4 offerings.",
                "usage-window: It decides 66 seat hours.");
    }

    @Test
    void what_was_answered_is_counted_as_it_is_read_now() {
        Understood hours = Reads.of(CATALOG);
        Understood minutes = Reads.of(CATALOG, Wishes.NONE.with(Reads.question(hours, "unit"), "minutes"));
        assertThat(Reads.question(minutes, "unit").stake()).isEqualTo(new Stake(Stake.Of.HOURS, 0.1, 0));
    }

    @Test
    void hours_come_before_what_is_offered_and_that_before_what_sorts() {
        assertThat(Reads.questions(Reads.of(CATALOG))).containsSubsequence("usage-window", "unit", "status", "date-order");
    }

    @Test
    void of_two_units_the_one_that_decides_more_hours_comes_first() {
        Understood types = Reads.of("""
                Course ID | Title | Duration | Type
                L-1 | Mooring at night | 2 | Course
                L-2 | Fog signals | 1 | Course
                L-3 | Ropes and knots | 3 | Course
                L-4 | Harbour radio | 45 | Video
                L-5 | Tide tables | 60 | Video
                L-6 | Deck lights | 35 | Video
                """);
        assertThat(stakes(types)).containsExactly("unit of Course: It decides 6 h of the catalog.", "unit of Video: It decides 2.3 h of the catalog.");
    }

    @Test
    void an_offering_of_several_rows_counts_once() {
        Understood sections = Reads.of("""
                Course ID | Title | Duration | Section
                D-1 | Mooring at night | 2 | a
                D-1 | Mooring at night | 2 | b
                D-2 | Fog signals | 1 | a
                D-2 | Fog signals | 1 | b
                D-3 | Ropes and knots | 3 | a
                D-3 | Ropes and knots | 3 | b
                """);
        assertThat(stakes(sections)).contains("grouping: It decides 3 offerings.", "unit: It decides 6 h of the catalog.");
    }

    @Test
    void what_names_the_offerings_is_asked_before_everything_else() {
        Understood nameless = Reads.of("""
                Course ID | Duration | Enrolled
                D-1 | 2 | 12
                D-2 | 1 | 4
                D-3 | 3 | 9
                """);
        assertThat(nameless.questions().get(0).isMissingTitle()).isTrue();
        assertThat(nameless.questions().get(0).stake().sentence()).isEqualTo("It decides 3 offerings.");
    }
}
