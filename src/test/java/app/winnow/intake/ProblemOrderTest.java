package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong with codes and titles is told from the first row to the last, as people go through the file. */
class ProblemOrderTest {

    @Test
    void codes_and_titles_are_reported_row_by_row() {
        Understood understood = Reads.of("Course ID|Title|Duration\nA-1|Mooring a ship|60 min\nA-2||30 min\nA-1|Forklift safety|45 min\nA-3|Fire warden|20 min\nA-4|Night watch|25 min\n");
        assertThat(understood.problems()).extracting(Problem::row).containsExactly(3, 4);
    }

    @Test
    void so_are_titles_where_each_row_has_a_code_of_its_own() {
        Understood understood = Reads.of("Course ID|Title|Duration\nA-1|Mooring a ship|60 min\nA-2||30 min\nA-3|Fire warden|20 min\nA-4||25 min\n");
        assertThat(understood.problems()).extracting(Problem::row).containsExactly(3, 5);
        assertThat(understood.groups().get(1).title()).isEqualTo("A-2");
    }
}
