package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick texts are those of the slower ways, for any number and day. */
class QuickTextTest {
    @Test
    void general_numbers_are_those_of_the_slow_way() {
        Random random = new Random(7);
        for (int at = 0; at < 20_000; at++) {
            double value = switch (at % 5) {
                case 0 -> random.nextInt(2_000) / 4.0;
                case 1 -> Math.round(random.nextGaussian() * 1e6) / 1e3;
                case 2 -> random.nextLong();
                case 3 -> Double.longBitsToDouble(random.nextLong());
                default -> random.nextGaussian() * Math.pow(10, random.nextInt(24) - 12);
            };
            String quick = Double.isFinite(value) ? QuickText.general(value) : null;
            if (quick != null) {
                assertThat(quick).as("%s", value).isEqualTo(GeneralNumber.text(value));
            }
        }
        assertThat(QuickText.general(-0.0)).isEqualTo("0");
        assertThat(QuickText.general(12.5)).isEqualTo("12.5");
        assertThat(QuickText.general(1.0 / 3)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "0.00", "0.000", "0.0000"})
    void decimals_are_those_of_the_library(String code) {
        DataFormatter library = new DataFormatter(Locale.US);
        Random random = new Random(9);
        for (int at = 0; at < 5_000; at++) {
            double value = at % 2 == 0 ? random.nextInt(100_000) / 1e3 : random.nextInt(2_000_000) / 2e3;
            String quick = QuickText.decimals(value, code);
            if (quick != null) {
                assertThat(quick).as("%s", value).isEqualTo(library.formatRawCellContents(value, 164, code));
            }
        }
        assertThat(QuickText.decimals(1.005, "0.00")).isEqualTo("1.01");
        assertThat(QuickText.decimals(-1, "0.00")).isNull();
        assertThat(QuickText.decimals(1, "#,##0.00")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/d/yyyy", "yyyy-mm-dd", "dd.mm.yyyy", "d-m-yyyy", "mm/dd/yyyy"})
    void plain_dates_are_those_of_the_library(String code) {
        assertThat(QuickText.isPlainDate(code)).isTrue();
        DataFormatter library = new DataFormatter(Locale.US);
        Random random = new Random(8);
        for (int at = 0; at < 2_000; at++) {
            double value = 61 + random.nextInt(100_000);
            LocalDate day = DateUtil.getLocalDateTime(value, false, false).toLocalDate();
            assertThat(QuickText.date(day, code)).isEqualTo(library.formatRawCellContents(value, 164, code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm", "mmm d, yyyy", "yyyy-mm-dd hh:mm", "yyyy-yyyy-yyyy", "dd/mm/yy", "General", "0.00", "ddd"})
    void other_formats_are_no_plain_dates(String code) {
        assertThat(QuickText.isPlainDate(code)).isFalse();
    }
}
