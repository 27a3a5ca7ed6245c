package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the table is, and which rows of the sheet are no offerings. */
class TablesTest {

    @Test
    void a_sheet_without_headings_is_understood_by_its_values() {
        Understood read = Reads.of("""
                A-17|Forklift safety|90 min|https://x.example/a17
                A-18|Ladder safety|45 min|https://x.example/a18
                B-01|Handling objections in a sales talk|1 h|https://x.example/b01
                B-02|Closing the till at night|30 min|https://x.example/b02
                """);
        assertThat(read.headingRow()).isEmpty();
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.columns()).extracting(Understood.Column::field).containsExactly("code", "title", "duration", "url");
        assertThat(Reads.codes(read)).containsExactly("A-17", "A-18", "B-01", "B-02");
    }

    @Test
    void a_sheet_without_headings_and_codes_keeps_its_first_rows() {
        Understood read = Reads.of("""
                Forklift safety|Safety|90|Active
                Ladder safety|Safety|45|Active
                Handling objections|Sales|60|Retired
                Closing the till at night|Sales|30|Active
                """);
        assertThat(read.headingRow()).isEmpty();
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.columns().get(0).field()).isEqualTo("title");
    }

    @Test
    void headings_in_two_rows_are_read_together() {
        Understood read = Reads.of("""
                Course|||Usage 2023||Cost|
                Code|Title|Language|Enrolled|Completed|Amount|Currency
                A-17|Forklift safety|en|120|100|50|EUR
                A-18|Ladder safety|en|80|70|20|EUR
                A-19|Closing the till|en|10|7|0|EUR
                """);
        assertThat(read.headingRow()).contains(2);
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.columns()).extracting(Understood.Column::field)
                .containsExactly("code", "title", "language", "enrolments", "completions", "cost", "currency");
    }

    @Test
    void a_line_of_units_belongs_to_the_headings() {
        Understood read = Reads.of("""
                Code|Title|Duration|Price
                |||(EUR)
                A-17|Forklift safety|90|50
                A-18|Ladder safety|45|20
                """);
        assertThat(read.rows()).isEqualTo(2);
    }

    @Test
    void headings_repeated_inside_totals_sections_and_notes_are_dropped_and_said() {
        Understood read = Reads.of("""
                Course Catalogue 2024

                Code|Title|Category|Duration (min)|Enrolled
                SAFETY
                A-17|Forklift safety|Safety|90|120
                A-18|Ladder safety|Safety|45|80
                Code|Title|Category|Duration (min)|Enrolled
                SALES
                B-01|Handling objections|Sales|60|10
                B-02|Total quality management|Sales|30|5
                Grand Total:|||225|215
                * Enrolments since January
                """);
        assertThat(read.headingRow()).contains(3);
        assertThat(read.rows()).isEqualTo(4);
        assertThat(Reads.whyDropped(read)).containsExactly("1 above the headings", "4 title of a section", "7 the headings again", "8 title of a section", "11 total", "12 a note");
    }

    @Test
    void a_total_without_a_name_is_dropped() {
        Understood read = Reads.of("""
                No|Title|Category|Enrolled
                1|Forklift safety|Safety|120
                2|Ladder safety|Safety|80
                |||200
                """);
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.dropped()).hasSize(1);
        assertThat(Reads.fields(read)).containsEntry("No", "-");
    }

    @Test
    void a_second_table_below_is_listed_and_its_rows_are_accounted_for() {
        Understood read = Reads.of("""
                Code|Title|Category
                A-17|Forklift safety|Safety
                A-18|Ladder safety|Safety
                A-19|Closing the till|Shop

                Provider|Contact|Price
                Acme|Anna Weber|100
                Best|Paul Rossi|200
                """);
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.otherTables()).singleElement().satisfies(other -> {
            assertThat(other.headingRow()).isEqualTo(6);
            assertThat(other.rows()).isEqualTo(2);
        });
        assertThat(read.dropped()).extracting(row -> row.row()).containsExactly(6, 7, 8);
    }

    @Test
    void merged_cells_hold_for_every_row_they_cover_and_stay_as_displayed_in_the_source() {
        MemoryBook book = new MemoryBook().with("Courses", """
                Course ID|Course Title|Topic
                A-17|Forklift safety|Driving
                ||Parking
                ||Loading
                A-18|Ladder safety|Choosing
                ||Checking
                """, new Grid.Area(1, 0, 3, 0), new Grid.Area(1, 1, 3, 1), new Grid.Area(4, 0, 5, 0), new Grid.Area(4, 1, 5, 1));
        Understood read = Reads.of(book);
        assertThat(read.rows()).isEqualTo(5);
        assertThat(read.offerings()).isEqualTo(2);
        assertThat(read.groupedBy()).containsExactly("Course ID");
        var change = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null);
        assertThat(change.offerings().get(0).texts(app.winnow.model.Field.CATEGORY)).containsExactly("Driving", "Parking", "Loading");
        assertThat(change.catalog().table().text(1, 0)).isEmpty();
    }

    @Test
    void names_that_stand_once_go_on_downwards() {
        Understood read = Reads.of("""
                Course ID|Course Title|Topic
                A-17|Forklift safety|Driving
                ||Parking
                ||Loading
                A-18|Ladder safety|Choosing
                ||Checking
                """);
        assertThat(read.offerings()).isEqualTo(2);
    }

    @Test
    void headings_that_stand_beside_their_data_are_found_by_the_values() {
        Understood read = Reads.of("""
                course_name|providers|course_name|rating|course_url
                Forklift safety|Acme|4.5|https://x.example/1|
                Ladder safety|Best|3.9|https://x.example/2|
                Closing the till|Acme|4.1|https://x.example/3|
                """);
        assertThat(read.columns()).extracting(Understood.Column::field).containsExactly("title", "provider", "rating", "url", null);
    }

    @Test
    void pivot_and_hidden_sheets_lose_and_a_near_tie_is_asked() {
        String table = """
                Code|Title|Category
                A-17|Forklift safety|Safety
                A-18|Ladder safety|Safety
                """;
        MemoryBook book = new MemoryBook().with(new Book.Sheet("Pivot", false, true), table).with(new Book.Sheet("Old", true, false), table)
                .with("2023", table).with("2024", table).with("Read me", "This file was made for you");
        Understood read = Reads.of(book);
        assertThat(read.source().sheet()).isEqualTo("2023");
        assertThat(read.questions().get(0).key()).isEqualTo("sheet");
        assertThat(read.questions().get(0).options()).containsExactly("2023", "2024");
        assertThat(read.otherTables()).extracting(Understood.OtherTable::sheet).contains("Pivot", "Old", "2024", "Read me");
        assertThat(new Intake().understand(book, Wishes.ofSheet("Old"), rows -> { }).source().sheet()).isEqualTo("Old");
    }

    @Test
    void a_sheet_that_is_not_there_is_refused_with_the_names_of_those_that_are() {
        MemoryBook book = new MemoryBook().with("Courses", "Code|Title\nA-17|Forklift safety");
        assertThatThrownBy(() -> new Intake().understand(book, Wishes.ofSheet("Kurse"), rows -> { })).isInstanceOf(Refused.class).hasMessageContaining("Courses");
    }

    @Test
    void a_book_without_any_row_is_refused() {
        assertThatThrownBy(() -> Reads.of("")).isInstanceOf(Refused.class);
    }

    @Test
    void the_name_of_a_provider_is_no_title_and_a_link_or_running_number_is_no_code() {
        Understood read = Reads.of("""
                No|Link|name|Official Title|Provider Name|Category ID
                1|https://x.example/1|Acme Corp|Forklift safety|Acme|7
                2|https://x.example/2|Acme Corp|Ladder safety|Acme|7
                3|https://x.example/3|Acme Corp|Closing the till|Best|8
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("No", "-", "Link", "url", "Official Title", "title", "Provider Name", "provider"));
        assertThat(Reads.codes(read)).containsExactly("#2", "#3", "#4");
    }

    @org.junit.jupiter.api.Test
    void a_file_that_is_no_catalog_because_of_a_cell_that_was_cut_is_refused_with_that_reason(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Files.writeString(folder.resolve("a.csv"), "Code,Title\n1,\"" + "abcdefgh".repeat(600_000) + "\"\n");
        try (app.winnow.sheet.Book book = app.winnow.sheet.Books.open(file)) {
            assertThatThrownBy(() -> new Intake().understand(book, Wishes.NONE, rows -> { })).isInstanceOf(Refused.class).hasMessageContaining("a cell in it is too long");
        }
    }
}
