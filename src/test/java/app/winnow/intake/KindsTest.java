package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
            Learners who completed | 12 ; 40 ; 7                 | completions    |
            Assigned users        | 12 ; 40 ; 7                  | enrolments     |
            Apprenants ayant terminé | 12 ; 40 ; 7               | completions    |
            % of staff trained    | 45% ; 90% ; 12%              | completionRate |
            Learners not started  | 3 ; 0 ; 9                    | -              |
            Kursansvarig          | Eva Lindqvist ; Lars Berg ; Eva Lindqvist | owner |
            AVAILABLE_IND         | Y ; N ; Y                    | status         |
            Active Flag           | Y ; N ; Y                    | status         |
            Display to Learners   | Yes ; No ; Yes               | status         |
            Cost Description      | free for members ; see flyer ; ask | -        |
            Course Type Description | Online Course ; Classroom ; Online Course | type |
            Retraining Interval   | 12 Months ; 24 Months ; 1 Year | -            |
            Thumbnail URL         | https://cdn.example/1.jpg ; https://cdn.example/2.jpg ; https://cdn.example/3.jpg | - |
            Compliance %          | 89.3% ; 76.0% ; 91.2%        | completionRate |
            Verplicht voor        | Artsen ; Alle medewerkers ; Artsen | audience |
            L1 Satisfaction (1-5) | 4.1 ; 3.8 ; 4.7              | rating         |
            Lp.                   | 1 ; 2 ; 3 ; 4 ; 5 ; 6 ; 7 ; 8 ; 9 | -              |
            Initial (hrs)         | 4 ; 8 ; 6                    | duration       | h
            estimated_duration    | 1970-01-01 00:30:00 ; 1970-01-01 01:00:00 ; 1970-01-01 02:00:00 | duration |
            Tijdsinvestering      | 45 min ; 2 uur ; 2 dagdelen  | duration       |
            日数                  | 1 ; 2 ; 0.5                  | duration       | day
            review_interval_days  | 90 ; 365 ; 90                | -              |
            Target Attendees      | Buyers ; Planners ; Buyers   | audience       |
            No. of Target Personnel | 96 ; 400 ; 60              | audienceSize   |
            Animé par             | Julie Moreau ; Paul Petit ; Julie Moreau | author |
            From                  | 2025-03-01 ; 2025-04-01 ; 2025-05-01 | availableFrom |
            価格（税抜）          | \\120,000 ; \\80,000 ; \\95,500 | cost |
            dt_fim                | 2025-03-01 ; 2025-04-01 ; 2025-05-01 | expires |
            必選修                | 必修 ; 選修 ; 必修           | mandatory      |
            Varighed              | 2 timer ; 30 minutter ; 1 dag | duration      |
            Publish End Date      | 4712/12/31 ; 31.12.9999 ; 4712/12/31 | expires |
            Revision Date         | 11/23/2025 05:00 PM America/New York ; 01/04/2024 09:00 AM America/New York ; 02/04/2024 09:00 AM America/New York | updated |
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

    @Test
    @DisplayName("A word in front of most headings is the system's")
    void a_word_in_front_of_most_headings_is_the_systems() {
        assertThat(Reads.fields(Reads.of("""
                XSCRS_TITLE|XSCRS_COLL_CODE|XSCRS_CREDIT_HR_LOW|XSCRS_STAT_CODE|XSCRS_CRSE_NUMB
                Soils and water|SCI|3|A|1010
                Tax law|BUS|4|I|1020
                Algebra|SCI|3|A|1105
                """))).containsEntry("XSCRS_TITLE", "title").containsEntry("XSCRS_CREDIT_HR_LOW", "credits").containsEntry("XSCRS_STAT_CODE", "status").containsEntry("XSCRS_CRSE_NUMB", "code");
    }

    @Test
    @DisplayName("Of a count for several years the latest year is taken, and its name says so")
    void of_a_count_for_several_years_the_latest_is_taken() {
        Understood read = Reads.of("""
                Course||2023||2024|
                Code|Title|Enrolled|Completed|Enrolled|Completed
                A-1|Ladder safety|4|3|9|8
                A-2|Closing the till|5|4|7|7
                """);
        assertThat(Reads.fields(read)).containsEntry("2024 Enrolled", "enrolments").containsEntry("2024 Completed", "completions").containsEntry("2023 Enrolled", "-");
    }

    @ParameterizedTest(name = "{0} beside {1} is {2}, and asked")
    @DisplayName("What may be two things is assumed by what stands beside it, and asked")
    @CsvSource(delimiter = '|', textBlock = """
            Complete   | In progress | 8 ; 3 ; 40          | completions    | complete
            Complete   | Owner       | 80% ; 35% ; 40%     | completionRate | complete
            Domain     | Owner       | Finance ; IT ; Law  | category       | domain
            Domain     | Category    | EMEA ; Root ; EMEA  | unit           | domain
            Nota media | Owner       | 7.5 ; 8.25 ; 6      | avgScore       | score
            Nota media | Owner       | 4.5 ; 3.25 ; 4      | rating         | score
            """)
    void what_may_be_two_things_is_asked(String heading, String beside, String values, String field, String question) {
        String[] cells = values.split(" ; ");
        String other = beside.equals("In progress") ? "4" : beside.equals("Owner") ? "Eva Lindqvist" : "Safety";
        String table = "Code|Title|" + heading + "|" + beside + "\nA-1|Ladder safety|" + cells[0] + "|" + other + "\nA-2|Closing the till|" + cells[1] + "|" + other
                + "\nA-9|Manual handling|" + cells[2] + "|" + other + "\n";
        Understood read = Reads.of(table);
        assertThat(Reads.fields(read)).containsEntry(heading, field);
        assertThat(Reads.questions(read)).contains(question);
    }

    @Test
    @DisplayName("A clock whose heading says how it is written is not asked about")
    void a_clock_whose_heading_says_how_it_is_written_is_not_asked_about() {
        Understood read = Reads.of("Code|Title|Duration (HH:MM)\nA-1|Ladder safety|01:15\nA-2|Closing the till|08:00\n");
        assertThat(Reads.questions(read)).doesNotContain("clock");
        assertThat(CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null).offerings().get(0).minutes()).hasValue(75);
    }

    @Test
    @DisplayName("Answers to a survey are counted a course, and nothing of who gave them is kept")
    void answers_to_a_survey_are_counted_a_course() {
        Understood read = Reads.of("""
                Timestamp|Email Address|Which course did you attend?|Overall, how satisfied were you? (1-5)|What did you like most?
                03/21/2025 10:00:00|ann.fry@corp.example|Ladder safety|4|The jokes of Tom
                03/22/2025 11:00:00|bo.lund@corp.example|Ladder safety|5|
                03/23/2025 12:00:00|cy.dahl@corp.example|Closing the till|3|The coffee
                03/24/2025 12:00:00|di.berg@corp.example|Closing the till|4|
                """);
        assertThat(read.headingRow()).contains(1);
        assertThat(Reads.fields(read)).containsEntry("Which course did you attend?", "title").containsEntry("Overall, how satisfied were you? (1-5)", "rating");
        assertThat(Reads.leftOut(read)).contains("Email Address", "What did you like most?");
    }

    @Test
    @DisplayName("A word that is a path in one language names the courses where nothing else does")
    void a_word_that_is_a_path_in_one_language_names_the_courses_where_nothing_else_does() {
        assertThat(Reads.fields(Reads.of("Cursus|Aanbieder|Uren\nMedicatie toedienen|Zorgacademie|4\nKlachten behandelen|Zorgacademie|8\nZakelijk schrijven|Zorgacademie|6\n")))
                .containsEntry("Cursus", "title");
    }

    @Test
    @DisplayName("Lines to sign on are no courses")
    void lines_to_sign_on_are_no_courses() {
        Understood read = Reads.of("""
                Code|Title|Hours|Owner
                A-1|Ladder safety|4|Eva Lindqvist
                A-2|Closing the till|5|Lars Berg
                Prepared by:|Checked by: ____|Approved by:|Date:
                """);
        assertThat(read.rows()).isEqualTo(2);
    }
}
