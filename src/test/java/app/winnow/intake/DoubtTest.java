package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What obviously is no catalog asks before it is taken; a catalog that is merely poor does not. */
class DoubtTest {
    private static final String LETTER = """
            Dear Ms Harbour, | thank you for your letter.
            We have looked into it, | and we agree with what you say.
            The boats will be back in May, | as every year.
            Until then the pier is closed. | Nobody may go there.
            Yours sincerely, | The port authority
            """;
    private static final String ADDRESSES = """
            Harbour master
            Old pier
            The lighthouse
            """;
    private static final String WITHOUT_HEADINGS = """
            D-1 | Mooring at night | 90 min
            D-2 | Fog signals | 45 min
            D-3 | Ropes and knots | 30 min
            """;
    private static final String TITLES = """
            Title
            How do you moor at night?
            What does the fog signal say?
            Which knot holds?
            """;
    private static final String ONLY_TITLES = """
            Mooring at night
            Fog signals
            Ropes and knots
            Harbour radio
            Tide tables
            Deck lights
            """;

    @TestFactory
    Stream<DynamicTest> a_text_is_doubted_and_a_poor_catalog_is_not() {
        return Stream.of(asks("a letter", LETTER, true), asks("an address", ADDRESSES, true), asks("a catalog without headings", WITHOUT_HEADINGS, false),
                asks("titles that are questions, under a heading", TITLES, false), asks("a list of titles", ONLY_TITLES, false));
    }

    private static DynamicTest asks(String name, String table, boolean isDoubted) {
        return DynamicTest.dynamicTest(name, () -> assertThat(Reads.of(table).isInDoubt()).isEqualTo(isDoubted));
    }

    @Test
    void it_is_taken_when_somebody_says_so_and_may_say_otherwise_again() {
        Understood letter = Reads.of(LETTER);
        Question question = Reads.question(letter, "catalog");
        assertThat(question.assumed()).as("nothing is assumed").isNull();
        Understood taken = Reads.of(LETTER, Wishes.NONE.with(question, question.options().get(0)));
        assertThat(taken.isInDoubt()).isFalse();
        assertThat(Reads.question(taken, "catalog").assumed()).isEqualTo(question.options().get(0));
        assertThat(Reads.problems(taken)).isEmpty();
        assertThat(Reads.of(LETTER, Wishes.of(taken.mapping())).isInDoubt()).as("by a mapping too").isFalse();
        assertThat(Reads.of(LETTER, taken.wishes().with(question, question.options().get(1))).isInDoubt()).isTrue();
    }
}
