package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Shape.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of widths, by which pictures are laid out, and the font with which they are drawn are one. */
class TypefaceTest {
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private static Font font(Weight weight) throws IOException, FontFormatException {
        try (InputStream file = Typeface.open(weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1000f);
        }
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void every_weight_is_there_and_has_the_middle_of_its_line_where_layouts_believe_it(Weight weight) throws Exception {
        LineMetrics metrics = font(weight).getLineMetrics("Hg", EXACT);
        assertThat(font(weight).getFamily()).startsWith(Typeface.FAMILY);
        assertThat((metrics.getAscent() - metrics.getDescent()) / 2000).isBetween((float) Typeface.BASE - .001f, (float) Typeface.BASE + .001f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Offerings by what becomes of them", "1,240 h a year (37 %)", "Überstunden & Größe", "AVATAR To. Wave", "iiiillll....", "W", "Łódź, Žilina, Ærø"})
    void words_are_as_wide_as_their_table_says(String words) throws Exception {
        double drawn = font(Weight.REGULAR).getStringBounds(words, EXACT).getWidth();
        assertThat(new Advances().width(words, 1000)).isBetween(drawn * .99, drawn * 1.01);
    }

    @Test
    void what_the_table_does_not_hold_counts_as_a_letter_or_a_square() {
        assertThat(new Advances().width("\u4E00", 10)).isEqualTo(10);
        assertThat(new Advances().width("\u0416", 10)).isEqualTo(6);
    }
}
