package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "_x0041_", "a_x000D_b", "_x005F_x0041_", "__x0041__", "_x004_", "_xZZZZ_", "\u0001\u001F", "a\rb", "tab\tand\nline", "\uFFFE\uFFFF", "half\uD83D",
        "\uDE00half", "\uD83D\uDE00"})
    void what_is_written_is_read_back_by_others_too(String text) {
        assertThat(new XSSFRichTextString(Texts.cell(text)).getString()).isEqualTo(text);
    }

    @Test
    void plain_text_is_left_alone() {
        assertThat(Texts.cell("snake_case_x and C_x64")).isEqualTo("snake_case_x and C_x64");
    }

    @Test
    void a_long_text_goes_on_in_pieces_that_never_cut_a_character_in_two() {
        String text = "x".repeat(Texts.LONGEST - 1) + "\uD83D\uDE00" + "y".repeat(40_000);
        assertThat(Texts.count(text)).isEqualTo(3);
        assertThat(Texts.pieces(text)).allMatch(piece -> piece.length() <= Texts.LONGEST && !Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
        assertThat(String.join("", Texts.pieces(text))).isEqualTo(text);
        assertThat(Texts.cell(text)).endsWith("…").hasSizeLessThan(Texts.LONGEST);
    }

    @Test
    void what_a_spreadsheet_could_take_for_a_formula_is_known() {
        assertThat(new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"}).allMatch(Texts::isRisky);
        assertThat(new String[] {"", "1", "a=b", " =1"}).noneMatch(Texts::isRisky);
    }
}
