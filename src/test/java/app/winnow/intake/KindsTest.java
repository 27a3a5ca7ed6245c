package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings and values of real kinds of catalogs become. Each line: heading, three of its values, then the field and, for lengths, the unit. */
class KindsTest {

    private static Understood.Column column(String heading, String values) {
        String[] cells = values.split(" ; ");
        StringBuilder table = new StringBuilder("Course Code|Course Title|" + heading + "\n");
        for (int row = 0; row < 9; row++) {
            table.append("KX-").append(200 + row * 7).append('|').append("Handling parcel number ").append((char) ('A' + row)).append('|').append(cells[row % cells.length]).append('\n');
        }
        return Reads.of(table.toString()).columns().stream().filter(column -> column.heading().equals(heading)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} is {2} {3}")
    @DisplayName("Headings with their values become fields")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CPNT_LEN              | 0.5 ; 1.25 ; 2               | duration       | h
            DurationInSeconds     | 3600 ; 5400 ; 812            | duration       | s
            Est. Duration (mins)  | 30 ; 45 ; 90                 | duration       | min
            Nominal Hours         | 30 ; 60 ; 12                 | duration       | h
            学时                  | 16 ; 32 ; 48                 | duration       | h
            时长（分钟）          | 30 ; 45 ; 60                 | duration       | min
            교육시간(H)           | 1 ; 4 ; 8                    | duration       | h
            Carga horária         | 8h ; 20 horas ; 1h30         | duration       | h
            Duur                  | dagdeel ; 2 uur ; 1 dag      | duration       |
            所要時間              | 半日 ; 60分 ; 1時間30分      | duration       |
            Credit Hours          | 3 ; 1.5 ; 4                  | credits        | credit
            ECTS                  | 3 ; 5 ; 6                    | credits        | credit
            Kosten                | € 1.250,- ; gratis ; € 395,- | cost           |
            Full Course Fee       | Rs. 25,000 ; INR 12,500 ; Rs. 900/- | cost    |
            Valor                 | R$ 1.200,00 ; Gratuito ; R$ 350,00 | cost     |
            Rating                | 4.7 out of 5 ; 4.1 stars ; 3.9 out of 5 | rating |
            % Conclusão           | 45,5% ; 90,0% ; 12,5%        | completionRate |
            選択                  | あ ; い ; う                 | -              |
            NOTACTIVE             | N ; Y ; N                    | status         |
            公開状況              | 公開 ; 非公開 ; 公開         | status         |
            状态                  | 已发布 ; 停用 ; 已发布       | status         |
            Situação              | Ativo ; Inativo ; Ativo      | status         |
            必須                  | 必須 ; 任意 ; 必須           | mandatory      |
            End Date              | 0000-00-00 ; 0000-00-00 ; 2024-03-01 | expires |
            # of enrollments      | 12 ; 40 ; 7                  | enrolments     |
            Concluintes           | 12 ; 40 ; 7                  | completions    |
            Minutes consumed      | 1200 ; 45 ; 300              | -              |
            CIP Code              | 51.0801 ; 11.0101 ; 43.0107  | -              |
            """)
    void headings_with_their_values_become_fields(String heading, String values, String field, String unit) {
        Understood.Column column = column(heading, values);
        assertThat(column.field() == null ? "-" : column.field()).isEqualTo(field);
        if (unit != null) {
            assertThat(column.unit()).isEqualTo(unit);
        }
    }

    @ParameterizedTest(name = "{1} is the code, not {0}")
    @DisplayName("The code is what people use, not what a system counts with")
    @CsvSource(delimiter = '|', textBlock = """
            id         | Course Code | 2 ; 3 ; 4 ; 5 ; 6 ; 7          | DOC-4 ; DOC-9 ; DOC-11 ; A-3 ; A-9 ; B-1
            No.        | Course #    | 1 ; 2 ; 3 ; 4 ; 5 ; 6          | 100 ; 205 ; 310 ; 411 ; 517 ; 618
            CRN        | Course      | 10001 ; 10017 ; 10023 ; 10090 ; 10111 ; 10233 | BUS 200 ; BUS 210 ; BUS 220 ; LAW 100 ; LAW 110 ; LAW 120
            RowKey     | Kurs-ID     | 1 ; 2 ; 3 ; 4 ; 5 ; 6          | 00001 ; 00002 ; 00003 ; 00004 ; 00005 ; 00006
            """)
    void the_code_is_what_people_use(String other, String code, String others, String codes) {
        String[] left = others.split(" ; ");
        String[] right = codes.split(" ; ");
        StringBuilder table = new StringBuilder(other + "|" + code + "|Title\n");
        for (int row = 0; row < left.length; row++) {
            table.append(left[row]).append('|').append(right[row]).append('|').append("Loading van ").append((char) ('A' + row)).append(" safely\n");
        }
        assertThat(Reads.fields(Reads.of(table.toString()))).containsEntry(code, "code").doesNotContainEntry(other, "code").containsEntry("Title", "title");
    }

    @ParameterizedTest(name = "{0} {2} and {1} {3} are {4} minutes")
    @DisplayName("Two columns make one length")
    @CsvSource(delimiter = '|', textBlock = """
            Effort         | Length           | 2-4 hours per week | 4 Weeks | 720
            Weeks          | Hours/Week       | 6                  | 3       | 1080
            Duration hours | Duration minutes | 1                  | 30      | 90
            Duration hours | Duration minutes | 2                  | 0       | 120
            """)
    void two_columns_make_one_length(String one, String other, String first, String second, double minutes) {
        String table = "Course|" + one + "|" + other + "\nLadder safety|" + first + "|" + second + "\nClosing the till|" + first + "|" + second + "\n";
        assertThat(CatalogChange.of(Reads.of(table), app.winnow.model.Portfolio.empty("a"), null).offerings().get(0).minutes()).hasValue(minutes);
    }
}
