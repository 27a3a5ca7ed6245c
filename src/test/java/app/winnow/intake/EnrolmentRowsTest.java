package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.change.ImportCatalog;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with one row a learner and course. */
class EnrolmentRowsTest {
    private static final String ENROLMENTS = """
            Staff No|Full Name of Learner|Department|Course ID|Course Title|Status|Completion Date|Score|Course Owner
            77101|Anna Schmidt|Sales|C-1|Ladder safety|Completed|2024-01-05|80|Paul Weber
            77102|Hans Becker|Service|C-1|Ladder safety|In Progress|||Paul Weber
            77103|Maria Rossi|Sales|C-1|Ladder safety|Completed|2024-02-09|90|Paul Weber
            77101|Anna Schmidt|Sales|C-2|Closing the till|Completed|2024-03-01|70|Lisa Stone
            77104|John Baker|Service|C-2|Closing the till|Not Started|||Lisa Stone
            """;

    @Test
    void become_one_row_a_course_with_counts() {
        Understood read = Reads.of(ENROLMENTS);
        assertThat(read.rows()).isEqualTo(5);
        assertThat(read.recordedRows()).isEqualTo(2);
        assertThat(read.groupedBy()).containsExactly("Course ID");
        Facts ladder = CatalogChange.of(read, Portfolio.empty("a"), null).offerings().get(0).imported();
        assertThat(ladder.number(Field.ENROLMENTS)).hasValue(3);
        assertThat(ladder.number(Field.COMPLETIONS)).hasValue(2);
        assertThat(ladder.number(Field.IN_PROGRESS)).hasValue(1);
        assertThat(ladder.number(Field.AVG_SCORE)).hasValue(85);
        assertThat(ladder.date(Field.LAST_ACTIVITY)).contains(LocalDate.of(2024, 2, 9));
        assertThat(ladder.text(Field.OWNER)).contains("Paul Weber");
    }

    @Test
    void leave_nothing_of_a_learner_in_what_is_recorded_or_shown() {
        Understood read = Reads.of(ENROLMENTS);
        ImportCatalog change = CatalogChange.of(read, Portfolio.empty("a"), null);
        String all = change + " " + change.catalog().table().columns() + read.columns() + read.questions() + read.problems() + read.dropped() + read.table().columns();
        assertThat(all).doesNotContain("Schmidt", "Becker", "Rossi", "Baker", "7710", "Service", "2024-01-05");
        assertThat(Reads.leftOut(read)).containsExactlyInAnyOrder("Staff No", "Full Name of Learner", "Department");
    }

    @Test
    void of_a_trainer_under_a_strange_heading_are_no_enrolments() {
        Understood read = Reads.of("""
                Course ID|Course Title|Held by whom|Start Date
                C-1|Ladder safety|Anna Schmidt|2024-01-05
                C-1|Ladder safety|Hans Becker|2024-02-05
                C-2|Closing the till|Maria Rossi|2024-03-05
                """);
        assertThat(Reads.fields(read)).doesNotContainKey("Enrolments");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Learners are noticed in any script")
    @CsvSource(delimiter = '|', textBlock = """
            姓名   | 王伟 ; 李娜 ; 张敏 ; 刘洋
            氏名   | 山田 太郎 ; 佐藤花子 ; 鈴木 一郎 ; 高橋 美咲
            성명   | 김민수 ; 이영희 ; 박지훈 ; 최수진
            Who    | 김민수 ; 이영희 ; 박지훈 ; 최수진
            Who    | Иванов Иван ; Петрова Ольга ; Сидоров Алексей ; Кузнецова М. А.
            Who    | Γιώργος Παπαδόπουλος ; Μαρία Ιωάννου ; Νίκος Γεωργίου ; Ελένη Δημητρίου
            Who    | محمد علي ; فاطمة حسن ; أحمد خالد ; سارة عمر
            Who    | Anna Schmidt <anna@x.example> ; b@x.example ; c@x.example ; d@x.example
            """)
    void learners_are_noticed_in_any_script(String heading, String names) {
        String[] name = names.split(" ; ");
        StringBuilder table = new StringBuilder("Course|" + heading + "|Result\n");
        for (int row = 0; row < 8; row++) {
            table.append(row % 2 == 0 ? "Ladder safety" : "Closing the till").append('|').append(name[row % name.length]).append('|').append(row % 3 == 0 ? "Pass" : "Fail").append('\n');
        }
        Understood read = Reads.of(table.toString());
        assertThat(Reads.leftOut(read)).contains(heading);
        assertThat(read.offerings()).isEqualTo(2);
    }
}
