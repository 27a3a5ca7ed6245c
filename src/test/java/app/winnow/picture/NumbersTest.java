package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void figures_are_the_same_on_a_machine_of_any_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.whole(1_240_000)).isEqualTo("1,240,000");
            assertThat(Numbers.with(1_240.5, 2)).isEqualTo("1,240.5");
            assertThat(Numbers.share(.37)).isEqualTo("37 %");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void decimals_that_are_zero_are_not_written_and_nothing_is_less_than_nothing() {
        assertThat(Numbers.with(3, 2)).isEqualTo("3");
        assertThat(Numbers.with(2.504, 2)).isEqualTo("2.5");
        assertThat(Numbers.whole(-.2)).isEqualTo("0");
        assertThat(Numbers.with(-.001, 2)).isEqualTo("0");
        assertThat(Numbers.whole(-38)).isEqualTo("-38");
    }

    @Test
    void unknown_is_a_dash_and_never_zero() {
        assertThat(Numbers.orUnknown(Double.NaN)).isEqualTo(Numbers.UNKNOWN);
        assertThat(Numbers.orUnknown(0)).isEqualTo("0");
    }
}
