package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.form.MappingForm;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.sheet.Book;
import app.winnow.sheet.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A mapping as a whole: where the table stands, what its columns are called, and that what was understood can be said back. */
class MappingTest {
    private static final String TOPICS = """
            Course ID | Title | Topic | Topic |  | Topic
            T-1 | Mooring at night | Deck | Lines | a boatswain's favourite | x
            T-2 | Fog signals | Bridge | Sound | for everybody on watch | y
            T-3 | Ropes and knots | Deck | Lines | only with the boatswain | z
            """;
    private static final String REPORT = """
            Courses of the ferry line
            as of June
            Course ID | Title | Duration (min) | Updated
            R-1 | Mooring at night | 90 | 31/12/2025
            R-2 | Fog signals | 45 | 30/11/2025
            R-3 | Ropes and knots | 30 | 01/02/2026
            """;
    private static final String PEOPLE = """
            Course ID | Title | Learner
            P-1 | Mooring at night | Anna Weber
            P-1 | Mooring at night | Paul Rossi
            P-2 | Fog signals | Maria Kim
            P-2 | Fog signals | John Smith
            """;

    private static Wishes wishes(String json) {
        return Wishes.of(MappingForm.read(json, "m.json"));
    }

    private static Understood understood(MemoryBook book, Wishes wishes) {
        return new Intake().understand(book, wishes, rows -> { });
    }

    private static MemoryBook workbook() {
        return new MemoryBook().with("Courses", "Course ID | Title | Hours\nA-1 | Mooring at night | 2\nA-2 | Fog signals | 1\nA-3 | Ropes | 3\n")
                .with("Old courses", "Course ID | Title | Hours\nB-1 | Harbour radio | 2\nB-2 | Tide tables | 1\nB-3 | Deck lights | 3\n")
                .with(new Book.Sheet("Secret", true, false), "Course ID | Title\nC-1 | Smuggling\nC-2 | Hiding\n");
    }

    @Test
    void columns_are_called_by_heading_by_number_where_it_repeats_and_by_letter_where_there_is_none() {
        assertThat(Reads.of(TOPICS).columns()).extracting(Understood.Column::name).containsExactly("Course ID", "Title", "Topic", "Topic#2", "column E", "Topic#3");
        assertThat(new ColumnNames().next("", 27)).isEqualTo("column AB");
    }

    @Test
    void each_of_equal_headings_and_a_column_without_one_can_be_taken_for_something() {
        Understood wished = Reads.of(TOPICS, wishes("{\"columns\": {\"topic#2\": {\"field\": \"skills\"}, \"column E\": {\"field\": \"audience\"}, \"Topic#3\": {\"field\": null}}}"));
        assertThat(wished.columns()).extracting(Understood.Column::field).containsExactly("code", "title", "category", "skills", "audience", null);
        assertThat(Reads.problems(wished)).isEmpty();
    }

    @Test
    void a_table_without_headings_is_spoken_of_by_letters() {
        Understood wished = Reads.of("Mooring at night | Deck\nFog signals | Bridge\nRopes and knots | Deck\n", wishes("{\"headingRow\": 0, \"columns\": {\"column B\": \"unit\"}}"));
        assertThat(wished.headingRow()).isEmpty();
        assertThat(wished.rows()).isEqualTo(3);
        assertThat(wished.columns().get(1).field()).isEqualTo("unit");
    }

    @Test
    void the_headings_stand_where_people_say() {
        assertThat(Reads.of(REPORT).headingRow()).contains(3);
        Understood none = Reads.of(REPORT, Wishes.NONE.headingRow(0));
        assertThat(none.headingRow()).isEmpty();
        Understood lower = Reads.of(REPORT, Wishes.NONE.headingRow(4));
        assertThat(lower.headingRow()).contains(4);
        assertThat(lower.columns()).extracting(Understood.Column::heading).startsWith("R-1");
        assertThat(lower.rows()).isEqualTo(2);
        assertThat(lower.dropped()).extracting(row -> row.row()).containsExactly(1, 2, 3);
        assertThat(lower.names()).startsWith("Course ID");
        Understood gone = Reads.of(REPORT, Wishes.NONE.headingRow(40));
        assertThat(gone.headingRow()).contains(3);
        assertThat(Reads.problems(gone)).singleElement().asString().contains("40");
    }

    @Test
    void the_lower_of_two_tables_is_taken_by_the_row_of_its_headings() {
        String stacked = "Course ID | Title | Hours\nA-1 | Mooring at night | 2\nA-2 | Fog signals | 1\nA-3 | Ropes | 3\n\nOwner | Provider | Cost\nQuay Academy | Harbour School | 12\nBay School | Quay Academy | 14\n";
        int row = Reads.of(stacked).otherTables().get(0).headingRow();
        Understood lower = Reads.of(stacked, Wishes.NONE.headingRow(row));
        assertThat(lower.columns()).extracting(Understood.Column::heading).containsExactly("Owner", "Provider", "Cost");
    }

    @Test
    void the_sheet_of_a_mapping_is_taken_also_when_it_is_hidden_and_the_option_beats_it() {
        assertThat(understood(workbook(), wishes("{\"sheet\": \"old courses\"}")).source().sheet()).isEqualTo("Old courses");
        assertThat(understood(workbook(), wishes("{\"answers\": {\"sheet\": \"Old courses\"}}")).source().sheet()).isEqualTo("Old courses");
        assertThat(understood(workbook(), wishes("{\"sheet\": \"Secret\"}")).source().sheet()).isEqualTo("Secret");
        assertThat(understood(workbook(), wishes("{\"sheet\": \"Old courses\"}").withSheet("Courses")).source().sheet()).isEqualTo("Courses");
        Understood elsewhere = understood(workbook(), wishes("{\"sheet\": \"Kurse\"}"));
        assertThat(elsewhere.source().sheet()).isEqualTo("Courses");
        assertThat(Reads.problems(elsewhere)).singleElement().asString().contains("Kurse", "Courses");
        assertThatThrownBy(() -> understood(workbook(), Wishes.ofSheet("Kurse"))).isInstanceOf(Refused.class);
    }

    @Test
    void a_sheet_that_was_answered_can_be_answered_again() {
        Question sheet = Reads.question(understood(workbook(), Wishes.NONE), "sheet");
        Understood other = understood(workbook(), Wishes.NONE.with(sheet, "Old courses"));
        assertThat(Reads.question(other, "sheet").options()).contains("Courses", "Old courses");
        assertThat(Reads.question(other, "sheet").assumed()).isEqualTo("Old courses");
    }

    @Test
    void what_the_file_does_not_bear_out_is_told_in_a_sentence_each() {
        Understood wished = Reads.of(REPORT, wishes("""
                {"columns": {"Thema": {"field": "category"}, "Notiz": {"field": null}, "Title": {"unit": "h"}, "Duration (min)": {"dateOrder": "dmy", "unit": "credit"},
                             "Updated": {"dateOrder": "mdy", "reversed": true}}}
                """));
        assertThat(Reads.problems(wished)).satisfiesExactlyInAnyOrder(told -> assertThat(told).contains("Thema", "category"), told -> assertThat(told).contains("Notiz"),
                told -> assertThat(told).contains("Title", "the unit h"), told -> assertThat(told).contains("Duration (min)", "dmy", "credits"),
                told -> assertThat(told).contains("Updated", "mdy", "dmy"), told -> assertThat(told).contains("Updated", "turned round"));
        assertThat(wished.problems()).extracting(problem -> problem.row()).containsOnly(0);
    }

    @Test
    void a_column_of_people_stays_left_out_whatever_a_mapping_says() {
        Understood wished = Reads.of(PEOPLE, wishes("{\"columns\": {\"Learner\": {\"field\": \"owner\"}}}"));
        assertThat(Reads.leftOut(wished)).containsExactly("Learner");
        assertThat(Reads.problems(wished)).singleElement().asString().contains("Learner", "people");
        assertThat(MappingForm.write(wished.mapping())).doesNotContain("Anna");
    }

    @Test
    void a_file_of_which_nothing_was_said_is_read_by_what_is_remembered_for_its_headings() {
        AtomicReference<List<String>> asked = new AtomicReference<>();
        Mapping remembered = Mapping.NONE.named("Ferry LMS").withSheet("elsewhere").with("Updated", Mapping.Column.NOTHING.withField(Field.CREATED));
        Intake intake = new Intake(names -> {
            asked.set(names);
            return Optional.of(remembered);
        });
        Understood read = intake.understand(MemoryBook.of(REPORT), Wishes.NONE, rows -> { });
        assertThat(asked.get()).containsExactly("Course ID", "Title", "Duration (min)", "Updated");
        assertThat(Reads.fields(read)).containsEntry("Updated", "created");
        assertThat(read.wishes().name()).isEqualTo("Ferry LMS");
        assertThat(Reads.problems(read)).isEmpty();
        Understood said = intake.understand(MemoryBook.of(REPORT), Wishes.NONE.field("Title", Field.DESCRIPTION), rows -> { });
        assertThat(Reads.fields(said)).containsEntry("Updated", "updated");
    }

    @Test
    void a_table_without_headings_is_not_taken_for_another_one() {
        Intake intake = new Intake(names -> Optional.of(Mapping.NONE.named("Other").with("column A", Mapping.Column.TEXT)));
        Understood read = intake.understand(MemoryBook.of("4711 | Mooring at night | 90 min\n4712 | Fog signals | 45 min\n4713 | Ropes and knots | 30 min\n"), Wishes.NONE, rows -> { });
        assertThat(read.headingRow()).isEmpty();
        assertThat(read.wishes().name()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> what_was_understood_said_back_is_understood_the_same_way() {
        Map<String, Wishes> said = Map.of("nothing", Wishes.NONE, "no headings", Wishes.NONE.headingRow(0), "other headings", Wishes.NONE.headingRow(2));
        return Stream.of(TOPICS, REPORT, PEOPLE).flatMap(table -> said.entrySet().stream().map(wish -> DynamicTest.dynamicTest(table.lines().findFirst().orElse("") + ", said: " + wish.getKey(), () -> {
            Understood first = Reads.of(table, wish.getValue());
            Mapping spelled = MappingForm.read(MappingForm.write(first.mapping()), "m.json").mapping();
            Understood again = Reads.of(table, Wishes.of(spelled));
            assertThat(Reads.everything(again)).isEqualTo(Reads.everything(first));
            assertThat(again.mapping()).isEqualTo(new Mapping("", spelled.sheet(), spelled.headingRow(), again.names(), spelled.columns(), spelled.answers()));
        })));
    }

    @Test
    void a_column_that_was_taken_for_another_field_keeps_what_was_said_of_its_unit_to_itself() {
        Wishes wishes = Wishes.NONE.unit("Duration (min)", "h").field("Duration (min)", Field.COST);
        Understood wished = Reads.of(REPORT, wishes);
        assertThat(Reads.problems(wished)).isEmpty();
        List<Offering> offerings = new ImportedOfferings(wished).of(0, app.winnow.sheet.Watch.NOBODY);
        assertThat(offerings.get(0).imported().value(Field.COST)).contains(90.0);
    }
}
