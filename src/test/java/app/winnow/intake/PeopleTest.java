package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No learner is ever stored; owners, authors and contacts of courses are. */
class PeopleTest {

    @ParameterizedTest(name = "a column {0} with {1} is left out: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            Learner; Anna Schmidt, Paul Weber, Maria Rossi; true
            Employee Name; Weber, Anna, Rossi; true
            Employee ID; 10017, 10018, 10019; true
            User; jsmith, mrossi, pweber; true
            User E-Mail; a@x.example, b@x.example, c@x.example; true
            E-Mail; a@x.example, b@x.example, c@x.example; true
            Completed by; Anna Schmidt, Paul Weber, Maria Rossi; true
            Manager; Anna Schmidt, Paul Weber, Maria Rossi; true
            Teilnehmer; Anna Schmidt, Paul Weber, Maria Rossi; true
            Personalnummer; 10017, 10018, 10019; true
            Nom du stagiaire; Anna Schmidt, Paul Weber, Maria Rossi; true
            Last Name; Schmidt, Weber, Rossi; true
            氏名; 山田太郎, 鈴木花子, 佐藤次郎; true
            Remarks; Anna Schmidt, Paul Weber, Maria Rossi; true
            Course Owner; Anna Schmidt, Paul Weber, Maria Rossi; false
            Owner E-Mail; a@x.example, b@x.example, c@x.example; false
            Instructor; Anna Schmidt, Paul Weber, Maria Rossi; false
            Coordinator; Anna Schmidt, Paul Weber, Maria Rossi; false
            Dozent; Anna Schmidt, Paul Weber, Maria Rossi; false
            Contact; Anna Schmidt, Paul Weber, Maria Rossi; false
            Learners; 120, 80, 17; false
            Participants; 120, 80, 17; false
            Number of students; 120, 80, 17; false
            Unique users; 120, 80, 17; false
            Provider; Skillsoft, LinkedIn Learning, Acme; false
            Category; Safety, Sales, Leadership; false
            """)
    void learners_are_left_out_and_staff_is_kept(String heading, String values, boolean leftOut) {
        String[] cells = values.split(", ");
        String table = "Course Code|Course Title|" + heading + "\nA-1|Forklift safety|" + cells[0] + "\nA-2|Handling objections|" + cells[1] + "\nA-3|Closing the till|" + cells[2];
        Understood read = Reads.of(table);
        assertThat(Reads.leftOut(read).contains(heading)).isEqualTo(leftOut);
        assertThat(read.columns().stream().anyMatch(column -> column.heading().equals(heading))).isEqualTo(!leftOut);
    }

    @Test
    void nothing_of_a_left_out_column_reaches_the_portfolio() {
        Understood read = Reads.of("""
                Course Code|Course Title|Learner Name|Learner E-Mail|Completion Date
                A-1|Forklift safety|Anna Schmidt|anna@x.example|2024-01-05
                A-1|Forklift safety|Paul Weber|paul@x.example|2024-02-05
                A-2|Closing the till|Maria Rossi|maria@x.example|2024-03-05
                """);
        var change = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null);
        assertThat(change.catalog().table().headings()).containsExactly("Course Code", "Course Title", "Completion Date", "Enrolments");
        assertThat(change.catalog().table().rows()).isEqualTo(2);
        assertThat(change.toString()).doesNotContain("Schmidt").doesNotContain("x.example");
        assertThat(change.catalog().table().columns().toString()).doesNotContain("Anna");
        assertThat(change.offerings()).hasSize(2);
        assertThat(change.catalog().leftOut()).extracting(left -> left.heading()).containsExactly("Learner Name", "Learner E-Mail");
    }

    @Test
    void the_status_of_learners_is_not_the_courses() {
        Understood read = Reads.of("""
                User Name|First Name|Course Code|Course Title|Status|Score
                jdoe|John|A-1|Forklift safety|Inactive|90
                asmith|Anna|A-2|Ladder safety|Active|85
                """);
        assertThat(Reads.fields(read)).containsEntry("Status", "-");
        assertThat(Reads.leftOut(read)).containsExactly("User Name", "First Name");
    }

    @Test
    void a_course_about_a_person_is_no_list_of_people() {
        Understood read = Reads.of("""
                Code|Title
                A-1|Marie Curie
                A-2|Writing for the web
                A-3|Giving feedback
                """);
        assertThat(read.leftOut()).isEmpty();
    }
}
