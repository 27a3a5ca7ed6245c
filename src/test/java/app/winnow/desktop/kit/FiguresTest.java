package app.winnow.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void numbers_read_as_people_write_them() {
        assertThat(Figures.whole(1239.6)).isEqualTo("1,240");
        assertThat(Figures.whole(-38)).isEqualTo("\u221238");
        assertThat(Figures.signed(12)).isEqualTo("+12");
        assertThat(Figures.signed(-0.2)).isEqualTo("0");
        assertThat(Figures.short1(7.5)).isEqualTo("7.5");
        assertThat(Figures.share(0.804)).isEqualTo("80\u00A0%");
    }

    @Test
    void unknown_is_a_dash_and_never_zero() {
        assertThat(Figures.whole(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Figures.whole(OptionalDouble.of(0))).isEqualTo("0");
        assertThat(Figures.short1(OptionalDouble.empty())).isEqualTo("–");
    }
}
