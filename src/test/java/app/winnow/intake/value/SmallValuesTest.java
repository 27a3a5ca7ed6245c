package app.winnow.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, yes and no, several values, blanks and markup. */
class SmallValuesTest {

    @ParameterizedTest(name = "{0} with a decimal {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1,234        | POINT | 1234
            1.234        | COMMA | 1234
            1.234        | POINT | 1.234
            1,5          | COMMA | 1.5
            1.234,50     | POINT | 1234.5
            1,234.50     | COMMA | 1234.5
            1'234.50     | POINT | 1234.5
            1 234        | POINT | 1234
            $49.99       | POINT | 49.99
            49,99 €      | COMMA | 49.99
            USD 1,200    | POINT | 1200
            85 %         | POINT | 0.85
            -3           | POINT | -3
            1,234,567    | POINT | 1234567
            CHF 100.-    | POINT | 100
            """)
    void a_number_is_read_with_its_signs(String text, Numbers.Decimal decimal, double value) {
        assertThat(Numbers.parse(text, decimal)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90 min", "12 of 15", "abc", "IMS 6.0", "1.2.3", "FREE-Add a Certificate for $49 USD", "2024-01-05"})
    void a_number_with_anything_else_is_none(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.3k            | 5300
            1.2M            | 1200000
            12,345 students | 12345
            500+            | 500
            12,345 enrolled on this course | 12345
            1.2k learners   | 1200
            3,201 already enrolled | 3201
            2.340 Teilnehmer | 2340
            512 déjà inscrits | 512
            """)
    void a_count_may_be_short_or_followed_by_whom_it_counts(String text, double count) {
        assertThat(Numbers.count(text)).hasValue(count);
    }

    @Test
    void one_value_decides_a_columns_decimal_sign() {
        assertThat(Numbers.decimal(List.of("1.234", "12,5"))).isEqualTo(Numbers.Decimal.COMMA);
        assertThat(Numbers.decimal(List.of("1,234", "12.5"))).isEqualTo(Numbers.Decimal.POINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Active      | OFFERED
            PUBLISHED   | OFFERED
            Veröffentlicht | OFFERED
            1           | OFFERED
            Ja          | OFFERED
            On hold     | WITHDRAWN
            ON_HOLD     | WITHDRAWN
            Archivé     | WITHDRAWN
            N           | WITHDRAWN
            Retired     | WITHDRAWN
            In build    | IN_BUILD
            Draft       | IN_BUILD
            Entwurf     | IN_BUILD
            Proposed    | PROPOSED
            geplant     | PROPOSED
            """)
    void a_status_says_where_a_course_stands(String text, app.winnow.model.Status status) {
        assertThat(Flags.status(text)).contains(status);
    }

    @Test
    void a_word_nobody_knows_is_no_status() {
        assertThat(Flags.status("Phase 3")).isEmpty();
        assertThat(Flags.required("REQ")).contains(true);
        assertThat(Flags.required("REC")).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "N/A", "n.a.", "Unknown", "pending", "Not Mentioned ", "#N/A", "k. A.", "Non renseigné", "不明", "?"})
    void many_words_say_that_nothing_is_known(String text) {
        assertThat(Blanks.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "No", "none of the above", "C"})
    void a_value_is_no_blank(String text) {
        assertThat(Blanks.isBlank(text)).isFalse();
    }

    @Test
    void several_values_are_split_and_told_once() {
        assertThat(Several.split("Sales, Service")).containsExactly("Sales", "Service");
        assertThat(Several.split("Sales; Service; Sales")).containsExactly("Sales", "Service");
        assertThat(Several.split("Safety > Forklift | Safety > Crane")).containsExactly("Safety > Forklift", "Safety > Crane");
        assertThat(Several.split("[\"a\", \"b\"]")).containsExactly("a", "b");
        assertThat(Several.split("· First topic\n· Second topic")).containsExactly("First topic", "Second topic");
        assertThat(Several.split("AI (weak, mostly data), RPA")).containsExactly("AI (weak, mostly data)", "RPA");
        assertThat(Several.split("Multiple")).isEmpty();
    }

    @Test
    void the_cheap_look_at_characters_agrees_with_unicode() {
        for (char c = ' '; c < '\uffff'; c++) {
            if (Character.isSurrogate(c) || Texts.clean("a" + c + "b").length() != 3) {
                continue;
            }
            String key = Normalizer.normalize("a" + c + "b", Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            assertThat(Texts.key("a" + c + "b")).as("%04x", (int) c).isEqualTo(key);
            String bare = Normalizer.normalize(Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}+", ""), Normalizer.Form.NFC);
            assertThat(Texts.plain("a" + c + "b")).as("%04x", (int) c).isEqualTo(bare);
        }
    }

    @Test
    void the_cheap_look_at_a_text_overlooks_nothing_that_has_to_be_cleaned() {
        Random random = new Random(4);
        String signs = "ab Z9._-x000D\t\n\r\f\u00a0\u00ad\u00e9\u1680\u2003\u2007\u200b\u2013\u2028\u202f\u205f\u3000\u65e5\ufeff\uff21\u0085\u007f";
        for (int at = 0; at < 50_000; at++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(7); left > 0; left--) {
                text.append(random.nextInt(6) == 0 ? "_x000D_" : String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            // A blank before it makes every text one that has to be cleaned.
            assertThat(Texts.clean(text.toString())).as("%s", (Object) text.chars().boxed().toList()).isEqualTo(Texts.clean(" " + text));
        }
    }

    @Test
    void markup_goes_and_its_characters_stay() {
        assertThat(Markup.strip("<p>Racial &amp; Ethnic<br/>Politics</p>")).isEqualTo("Racial & Ethnic\nPolitics");
        assertThat(Markup.strip("if a < b &#8211; c&nbsp;")).isEqualTo("if a < b \u2013 c");
        assertThat(Texts.clean("\ufeff A\u00a0 B_x000D_\nC ")).isEqualTo("A B\nC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 days", "12 of 15", "3 modules for learners", "2 hours", "learners"})
    void a_text_that_counts_something_else_is_no_count_of_people(String text) {
        assertThat(Numbers.count(text)).isEmpty();
    }
}
