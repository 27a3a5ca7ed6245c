package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Shape.Type PLAIN = new Shape.Type(12, Shape.Weight.REGULAR);

    private final Lines lines = new Lines();

    @Test
    void words_are_broken_between_words_and_none_is_lost() {
        assertThat(lines.of("Send every instrument set to theatre", PLAIN, 110)).containsExactly("Send every", "instrument set to", "theatre");
        assertThat(lines.of("  ", PLAIN, 110)).isEmpty();
        assertThat(lines.of("one line", PLAIN, 1_000)).containsExactly("one line");
    }

    @Test
    void words_break_between_words_only_and_every_line_fits() {
        String words = "Working safely with the machines of hall 12";
        for (double width = 10; width < 320; width += 3) {
            for (int most = 1; most < 6; most++) {
                var broken = lines.whole(words, width, most, PLAIN);
                if (!broken.isEmpty()) {
                    assertThat(broken).hasSizeLessThanOrEqualTo(most);
                    assertThat(String.join(" ", broken)).isEqualTo(words);
                    double limit = width;
                    assertThat(broken).allMatch(line -> new Advances().width(line, 12) <= limit + .01);
                }
            }
        }
        assertThat(lines.whole(words, 320, 1, PLAIN)).hasSize(1);
        assertThat(lines.whole(words, 80, 9, PLAIN)).hasSizeGreaterThan(2);
    }

    @Test
    void what_does_not_fit_is_left_out_as_a_whole() {
        assertThat(lines.whole("Machines", 20, 5, PLAIN)).isEmpty();
        assertThat(lines.whole("one two three", 30, 2, PLAIN)).isEmpty();
        assertThat(lines.whole(" ", 100, 1, PLAIN)).isEmpty();
    }

    @Test
    void no_line_is_wider_than_its_room_whatever_the_words() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(120); at > 0; at--) {
                text.append(random.nextInt(6) == 0 ? ' ' : random.nextInt(30) == 0 ? '\u6d4b' : (char) ('a' + random.nextInt(26)));
            }
            double most = 20 + random.nextInt(200);
            List<String> broken = lines.of(text.toString(), PLAIN, most);
            assertThat(broken).as("seed " + seed).allMatch(line -> lines.width(line, PLAIN) <= most);
            assertThat(String.join("", broken).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
        }
    }

    @Test
    void a_room_that_is_too_narrow_for_anything_holds_a_character_a_line() {
        assertThat(lines.of("ab \ud83d\ude00", PLAIN, 1)).containsExactly("a", "b", "\ud83d\ude00");
    }

    @Test
    void heavier_words_are_wider() {
        assertThat(lines.width("Outcome", new Shape.Type(12, Shape.Weight.SEMIBOLD))).isGreaterThan(lines.width("Outcome", PLAIN));
    }
}
