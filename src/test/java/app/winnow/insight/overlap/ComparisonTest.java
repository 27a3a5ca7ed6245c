package app.winnow.insight.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Comparison comparison = new Comparison();

    private Likeness compare(String one, String other) {
        return comparison.of(one, "", other, "");
    }

    @Test
    void a_new_edition_is_the_same_offering_and_says_so() {
        Likeness likeness = compare("Mooring at night", "Mooring at Night (2024 edition)");
        assertThat(likeness.isSame()).isTrue();
        assertThat(likeness.reasons()).extracting(Reason::sentence).containsExactly("Another edition of it: 2024 edition.");
    }

    @Test
    void parts_of_a_series_are_different_and_the_reason_names_them() {
        Likeness likeness = compare("Mooring Part 1", "Mooring Part 2");
        assertThat(likeness.isSame()).isFalse();
        assertThat(likeness.reasons()).extracting(Reason::sentence).containsExactly("Another number: Part 1 and Part 2. Parts of a series, or two versions.");
    }

    @Test
    void a_misspelling_is_the_same_word_but_two_real_words_are_not() {
        assertThat(compare("Moorring at night", "Mooring at night").isSame()).isTrue();
        assertThat(compare("Contract management", "Contact management").isSame()).isFalse();
    }

    @Test
    void the_same_words_the_other_way_round_a_preposition_are_different() {
        assertThat(compare("English for German sailors", "German for English sailors").reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.SWAPPED);
        assertThat(compare("Radio for sailors", "Sailors: radio").isSame()).isTrue();
    }

    @Test
    void what_differs_is_marked_where_it_stands() {
        Likeness likeness = compare("Café am Kai – Teil 1", "Cafe am Kai - Teil 2");
        assertThat(likeness.left()).containsExactly(new Likeness.Span(14, 20));
        assertThat(likeness.right()).containsExactly(new Likeness.Span(14, 20));
    }

    @Test
    void nearly_equal_descriptions_make_up_for_another_title() {
        String says = "Which lines to throw first, how to make them fast on the bollard, and what to do when the wind turns.";
        assertThat(comparison.of("Berthing basics in wind", says, "Starting out: throwing lines", says).isSame()).isFalse();
        assertThat(comparison.of("Berthing in wind", says, "Throwing lines", says).reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.DESCRIPTION);
    }

    @Test
    void nearly_equal_descriptions_of_two_things_are_two() {
        String says = "How to store, carry and pour %s on board, what to wear, and whom to call after a spill on deck.";
        assertThat(comparison.of("Handling of diesel", says.formatted("diesel"), "Handling of ammonia", says.formatted("ammonia")).isSame()).isFalse();
    }

    @Test
    void equal_titles_with_descriptions_about_other_things_are_two() {
        String sailors = "Cabins, watches, life jackets, muster stations, and how the galley feeds ninety sailors.";
        String office = "Directors introduce themselves, laptops and badges are collected, pension plans explained, headquarters toured.";
        assertThat(comparison.of("Welcome day", sailors, "Welcome day", office).reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.DESCRIPTIONS);
    }

    @Test
    void two_titles_that_say_nothing_are_the_same_only_when_they_are_equal() {
        assertThat(compare("Introduction", "Introduction").isSame()).isTrue();
        assertThat(compare("Introduction", "Mooring: introduction").isSame()).isFalse();
        assertThat(compare("", "Mooring").isSame()).isFalse();
    }
}
