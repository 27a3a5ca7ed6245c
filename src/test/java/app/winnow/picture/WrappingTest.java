package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Shape.Weight;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Words in lines, and words on colours. */
class WrappingTest {
    private static final Shape.Type TEXT = new Shape.Type(12, Weight.REGULAR);
    private final Wrapping wrapping = new Wrapping();

    @Test
    void words_break_between_words_only_and_every_line_fits() {
        String words = "Working safely with the machines of hall 12";
        for (double width = 10; width < 320; width += 3) {
            for (int most = 1; most < 6; most++) {
                var lines = wrapping.lines(words, width, most, TEXT);
                if (!lines.isEmpty()) {
                    assertThat(lines).hasSizeLessThanOrEqualTo(most);
                    assertThat(String.join(" ", lines)).isEqualTo(words);
                    double limit = width;
                    assertThat(lines).allMatch(line -> new Advances().width(line, 12) <= limit + .01);
                }
            }
        }
        assertThat(wrapping.lines(words, 320, 1, TEXT)).hasSize(1);
        assertThat(wrapping.lines(words, 80, 9, TEXT)).hasSizeGreaterThan(2);
    }

    @Test
    void what_does_not_fit_is_left_out_as_a_whole() {
        assertThat(wrapping.lines("Machines", 20, 5, TEXT)).isEmpty();
        assertThat(wrapping.lines("one two three", 30, 2, TEXT)).isEmpty();
        assertThat(wrapping.lines(" ", 100, 1, TEXT)).isEmpty();
    }

    @Test
    void words_on_a_solid_colour_can_be_read_in_every_look() {
        for (Ink under : Arrays.copyOfRange(Ink.values(), Ink.KEEP.ordinal(), Ink.DARK.ordinal())) {
            for (Colours look : Colours.values()) {
                assertThat(Colours.contrast(look.of(under), look.of(Colours.upon(under)))).as(look + " " + under).isGreaterThanOrEqualTo(4);
            }
        }
        assertThat(Colours.contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
    }
}
