package app.winnow.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-05                | 2023-09-05
            2023-09-05 14:30:00       | 2023-09-05
            2023-09-05T14:30:00.000Z  | 2023-09-05
            2017-01-18 20:58:58+00:00 | 2017-01-18
            2023/9/5                  | 2023-09-05
            05.09.2023                | 2023-09-05
            5/9/2023                  | 2023-09-05
            25/12/23                  | 2023-12-25
            20230905                  | 2023-09-05
            Sep-05-2023 00:00:00      | 2023-09-05
            September 5, 2023         | 2023-09-05
            5 September 2023          | 2023-09-05
            23rd Jan, 2017            | 2017-01-23
            07-FEB-08                 | 2008-02-07
            5. März 2024              | 2024-03-05
            1er févr. 2024            | 2024-02-01
            5 de mayo de 2024         | 2024-05-05
            Jan 2017                  | 2017-01-01
            2023年4月1日               | 2023-04-01
            44089                     | 2020-09-15
            1693872000                | 2023-09-05
            1693872000000             | 2023-09-05
            """)
    void a_date_is_read_as_systems_write_it(String text, LocalDate date) {
        assertThat(Dates.parse(text, DateOrder.DMY)).contains(date);
    }

    @Test
    void the_order_of_day_and_month_is_the_columns() {
        assertThat(Dates.parse("03/04/2024", DateOrder.DMY)).contains(LocalDate.of(2024, 4, 3));
        assertThat(Dates.parse("03/04/2024", DateOrder.MDY)).contains(LocalDate.of(2024, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "31/02/2024", "soon", "Q3 2024", "12", "45/45/2024"})
    void what_is_no_date_is_not_made_one(String text) {
        assertThat(Dates.parse(text, DateOrder.DMY)).isEmpty();
    }

    @Test
    void one_value_over_twelve_decides_a_whole_column() {
        assertThat(DateOrder.of(List.of("03/04/2024", "03/14/2024"))).contains(DateOrder.MDY);
        assertThat(DateOrder.of(List.of("03/04/2024", "14/03/2024"))).contains(DateOrder.DMY);
        assertThat(DateOrder.of(List.of("03/04/2024", "05/06/2024"))).isEmpty();
        assertThat(DateOrder.of(List.of("03.04.2024"))).contains(DateOrder.DMY);
        assertThat(DateOrder.matters(List.of("2024-03-04"))).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Mo, 12.02.2024             | 2024-02-12
            Mo, 12.02.24               | 2024-02-12
            Montag, 12. Februar 2024   | 2024-02-12
            Tue 3 Mar 2026             | 2026-03-03
            Tuesday, March 3, 2026     | 2026-03-03
            Mon 2024-02-12 10:30       | 2024-02-12
            Thurs 5 Feb 2026           | 2026-02-05
            lun. 3 mars 2025           | 2025-03-03
            mar. 4 mars 2025           | 2025-03-04
            lunes, 3 de marzo de 2025  | 2025-03-03
            segunda-feira, 3 de março de 2025 | 2025-03-03
            lun 3 marzo 2025           | 2025-03-03
            ma 4 maart 2025            | 2025-03-04
            Senin, 3 Maret 2025        | 2025-03-03
            月曜日 2025/03/03           | 2025-03-03
            星期一 2025-03-03           | 2025-03-03
            월요일 2025-03-03           | 2025-03-03
            Mar 5, 2026                | 2026-03-05
            """)
    void the_day_of_the_week_before_a_date_is_passed_over(String text, LocalDate date) {
        assertThat(Dates.parse(text, DateOrder.DMY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday", "Sun 2020", "Level 12.02.2024", "Monday 45.13.2024"})
    void a_day_of_the_week_makes_no_date(String text) {
        assertThat(Dates.parse(text, DateOrder.DMY)).isEmpty();
    }
}
