package app.winnow.insight.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private static Title read(String title) {
        return Title.read(Lexicon.all(), title);
    }

    private static String written(String title, Sign sign) {
        Title read = read(title);
        return read.pieces().stream().filter(piece -> piece.sign() == sign).map(read::written).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Anchor handling v2; v2
            Anchor handling (2023); 2023
            Anchor handling - rev. B; rev. B
            Anchor handling, 3rd edition; 3rd edition
            Ankern, 2. Auflage; 2. Auflage
            Copy of Anchor handling; Copy of
            Anchor handling_final; final
            Anchor handling FINAL; FINAL
            Anchor handling (March 2023); March 2023
            Anchor handling 2022-03-01; 2022-03-01
            錨の取り扱い 第二版; 第二版
            """)
    void an_edition_is_known_by_its_number_or_where_it_stands(String title, String edition) {
        assertThat(written(title, Sign.EDITION)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Anchor handling Part 2; Part 2
            Anchor handling - Module 3 of 5; Module 3
            Anchor handling (1/3); 1
            Anchor handling II; II
            Ankern Teil 1; Teil 1
            Mouillage 2e partie; 2e
            Excel 2016 for harbours; 2016
            Angular v8; 8
            Anchor handling Q1 2023; Q1
            Six Sigma at sea; Six
            """)
    void a_number_that_is_no_edition_tells_apart(String title, String number) {
        assertThat(written(title, Sign.NUMBER)).isEqualTo(number);
    }

    @Test
    void words_that_are_an_edition_elsewhere_are_what_a_title_is_about_inside_it() {
        assertThat(List.of("New York harbour", "Copy editing at sea", "Release management", "Tax update 2022")).allSatisfy(title -> assertThat(written(title, Sign.EDITION)).isIn("", "2022"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Harbour law (DE); LANGUAGE; DE
            Harbour law - English; LANGUAGE; English
            Harbour law Germany; PLACE; Germany
            Harbour law (US); PLACE; US
            Harbour law for managers; AUDIENCE; managers
            Harbour law - refresher; LEVEL; refresher
            Harbour law 2 days; FORM; 2 days
            Harbour law [ILT]; FORM; ILT
            Harbour law (ISO 28000); CODE; ISO 28000
            Udemy: Harbour law; MAKER; Udemy
            港湾法 上級; LEVEL; 上級
            """)
    void what_the_lists_know_is_read_as_such(String title, Sign sign, String word) {
        assertThat(written(title, sign)).isEqualTo(word);
    }

    @Test
    void small_words_in_capitals_are_words() {
        assertThat(written("IT at the pier", Sign.WORD)).isEqualTo("IT|pier");
        assertThat(written("Is it safe at the pier", Sign.WORD)).isEqualTo("safe|pier");
    }
}
