package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.form.MappingForm;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people answer to the questions of a file, on the page and in a mapping. */
class AnswersTest {
    private static final String CATALOG = """
            Course ID | Title | Hours | Type | Revision Date | Status | Active (Item) | Source | Level | Format | Enrolled | Updated
            D-1 | Mooring at night | 2 | Course | 03/04/2025 | Phase 2 | Yes | Harbour School | 1 | Classroom | 12 | 01/02/2026
            D-2 | Fog signals | 1 | Course | 05/06/2025 | Phase 3 | Yes | Harbour School | 2 | Online | 4 | 03/04/2026
            D-3 | Ropes and knots | 3 | Course | 07/08/2025 | Phase 2 | No | Quay Academy | 1 | Classroom | 9 | 05/06/2026
            D-3 | Ropes and knots | 3 | Course | 07/08/2025 | Phase 2 | No | Quay Academy | 1 | Online | 9 | 05/06/2026
            D-4 | Harbour radio | 2 | Course | 09/10/2025 | Gone | Yes | Quay Academy | 3 | Online | 7 | 07/08/2026
            """;
    private static final String LENGTHS = """
            Course ID | Title | Duration | Type
            L-1 | Mooring at night | 2 | Course
            L-2 | Fog signals | 1 | Course
            L-3 | Ropes and knots | 3 | Course
            L-4 | Harbour radio | 45 | Video
            L-5 | Tide tables | 60 | Video
            L-6 | Deck lights | 35 | Video
            """;
    private static final String WEEKS = """
            Course ID | Title | Duration
            W-1 | Mooring at night | 4 weeks
            W-2 | Fog signals | 6 weeks
            W-3 | Ropes and knots | 2 weeks
            """;
    private static final String CLOCKS = """
            Course ID | Title | Duration
            C-1 | Mooring at night | 1:30
            C-2 | Fog signals | 2:15
            C-3 | Ropes and knots | 0:45
            """;
    private static final String STATES = """
            Course ID | Title | Status
            S-1 | Mooring at night | Active
            S-2 | Fog signals | Active
            S-3 | Ropes and knots | Mothballed
            S-4 | Harbour radio | Inactive
            """;

    private static final String FORMATS = """
            Course ID | Title | Format
            A-1 | Mooring at night | Classroom
            A-2 | Fog signals | Online
            A-3 | Ropes and knots | Classroom
            """;

    private static List<Offering> offerings(Understood understood) {
        return new ImportedOfferings(understood).of(0, app.winnow.sheet.Watch.NOBODY);
    }

    private static Understood answered(String table, String answers) {
        return Reads.of(table, Wishes.of(MappingForm.read("{\"answers\": " + answers + "}", "m.json")));
    }

    /** Every option of every question, on the page: the question says so from then on, and the mapping that is saved gives the same again. */
    @TestFactory
    Stream<DynamicTest> every_option_is_taken_can_be_changed_again_and_survives_in_a_mapping() {
        return Stream.of(CATALOG, CATALOG.replace("Active (Item)", "Remark"), LENGTHS, CLOCKS, STATES, FORMATS).flatMap(table -> {
            Understood found = Reads.of(table);
            return found.questions().stream().filter(Wishes::take).flatMap(question -> question.options().stream().map(option ->
                    DynamicTest.dynamicTest(question.place() + " = " + option, () -> {
                        Understood wished = Reads.of(table, Wishes.NONE.with(question, option));
                        boolean stays = question.key().equals("title") || option.equals(Options.text("none"));
                        if (!stays) {
                            assertThat(Reads.question(wished, question.key()).assumed()).isEqualTo(option);
                        }
                        assertThat(wished.problems()).noneMatch(problem -> problem.row() == 0);
                        Mapping spelled = MappingForm.read(MappingForm.write(wished.mapping()), "m.json").mapping();
                        assertThat(Reads.everything(Reads.of(table, Wishes.of(spelled)))).isEqualTo(Reads.everything(wished));
                        if (!stays) {
                            Wishes back = wished.wishes().with(question, question.assumed());
                            assertThat(offerings(Reads.of(table, back))).isEqualTo(offerings(found));
                        }
                    })));
        });
    }

    @Test
    void questions_come_in_the_order_of_their_consequence_each_with_what_follows() {
        Understood found = Reads.of(CATALOG);
        assertThat(Reads.questions(found)).containsExactly("grouping", "usage-window", "hours", "active", "date-order", "updated", "level", "source");
        assertThat(found.questions()).allSatisfy(question -> assertThat(question.follows()).isNotBlank());
        assertThat(found.questions()).filteredOn(Wishes::take).allSatisfy(question -> assertThat(question.options().get(0)).isEqualTo(question.assumed()));
        assertThat(found.questions()).filteredOn(question -> question.options().isEmpty()).extracting(Question::isTyped).containsOnly(true);
    }

    @Test
    void a_question_is_named_by_key_by_key_and_column_by_its_sentence_or_by_its_column() {
        String ask = Reads.question(Reads.of(CLOCKS), "clock").ask();
        for (String place : List.of("clock", "clock: Duration", "CLOCK:  duration", ask, "Duration")) {
            Understood wished = Reads.of(CLOCKS, Wishes.of(Mapping.NONE.answered(place, "minutes-seconds")));
            assertThat(offerings(wished).get(0).minutes()).as(place).hasValue(1.5);
            assertThat(Reads.problems(wished)).as(place).isEmpty();
            assertThat(wished.wishes().mapping().answers()).as(place).isEqualTo(Map.of("clock: Duration", "minutes-seconds"));
        }
        assertThat(offerings(answered(CLOCKS, "{\"clock\": \"Minutes and seconds\"}")).get(0).minutes()).hasValue(1.5);
    }

    @Test
    void a_format_is_a_kind_or_a_way_of_teaching() {
        assertThat(Reads.question(Reads.of(FORMATS), "type").assumed()).isEqualTo(Options.text("type"));
        assertThat(Reads.fields(answered(FORMATS, "{\"type: Format\": \"delivery\"}"))).containsEntry("Format", "delivery");
    }

    @Test
    void hours_a_week_make_hours_of_weeks() {
        assertThat(offerings(answered(WEEKS, "{\"hours-a-week\": 2.5}"))).extracting(offering -> offering.minutes().orElse(-1)).containsExactly(600.0, 900.0, 300.0);
        assertThat(offerings(answered(WEEKS, "{}"))).extracting(offering -> offering.minutes().orElse(-1)).containsOnly(-1.0);
        assertThat(Reads.problems(answered(WEEKS, "{\"hours-a-week\": \"many\"}"))).singleElement().asString().contains("hours-a-week", "many", "2.5");
    }

    @Test
    void bare_numbers_that_are_weeks_ask_for_the_hours_of_a_week() {
        Wishes weeks = Wishes.NONE.unit("Duration", "week");
        Understood wished = Reads.of("Course ID | Title | Duration\nN-1 | Mooring | 4\nN-2 | Fog | 6\nN-3 | Ropes | 2\n", weeks);
        Question question = Reads.question(wished, "hours-a-week");
        assertThat(offerings(Reads.of("Course ID | Title | Duration\nN-1 | Mooring | 4\nN-2 | Fog | 6\nN-3 | Ropes | 2\n", weeks.with(question, "2"))).get(0).minutes()).hasValue(480);
    }

    @Test
    void a_unit_is_said_for_one_type_and_for_the_column() {
        assertThat(offerings(Reads.of(LENGTHS))).extracting(offering -> offering.minutes().orElse(-1)).containsExactly(120.0, 60.0, 180.0, 45.0, 60.0, 35.0);
        assertThat(offerings(answered(LENGTHS, "{\"unit of Video: Duration\": \"h\"}")).get(3).minutes()).hasValue(45 * 60);
        Understood all = Reads.of(LENGTHS, Wishes.NONE.unit("Duration", "min"));
        assertThat(offerings(all)).extracting(offering -> offering.minutes().orElse(-1)).containsExactly(2.0, 1.0, 3.0, 45.0, 60.0, 35.0);
    }

    @Test
    void a_length_in_credits_is_no_length() {
        Understood credits = Reads.of(LENGTHS, Wishes.NONE.unit("Duration", "credit"));
        assertThat(credits.columns().get(2).field()).isEqualTo("credits");
        assertThat(offerings(credits).get(0).minutes()).isEmpty();
    }

    @Test
    void a_status_that_nobody_understands_is_said_word_by_word() {
        Understood found = Reads.of(CATALOG.replace("Active (Item)", "Remark"));
        assertThat(offerings(found)).noneMatch(offering -> offering.imported().value(Field.STATUS).isPresent());
        Question status = Reads.question(found, "status");
        Understood asked = Reads.of(CATALOG.replace("Active (Item)", "Remark"), Wishes.NONE.with(status, status.options().get(1)));
        assertThat(Reads.questions(asked)).contains("status of Phase 2", "status of Phase 3", "status of Gone");
        Understood said = Reads.of(CATALOG.replace("Active (Item)", "Remark"), asked.wishes().with(Reads.question(asked, "status of Gone"), "withdrawn"));
        assertThat(offerings(said).get(3).imported().value(Field.STATUS)).contains(Status.WITHDRAWN);
        assertThat(offerings(said).get(0).imported().value(Field.STATUS)).isEmpty();
    }

    @Test
    void a_strange_word_among_known_ones_is_a_problem_until_somebody_says_what_it_is() {
        assertThat(Reads.problems(Reads.of(STATES))).singleElement().asString().contains("status");
        assertThat(Reads.problems(answered(STATES, "{\"status of Mothballed\": \"unknown\"}"))).isEmpty();
        Understood said = answered(STATES, "{\"status of Mothballed: Status\": \"withdrawn\"}");
        assertThat(offerings(said).get(2).imported().value(Field.STATUS)).contains(Status.WITHDRAWN);
        assertThat(Reads.problems(said)).isEmpty();
    }

    @Test
    void yes_is_turned_round_where_people_say_so() {
        String flags = "Course ID | Title | Active (Item) | Compulsory\nF-1 | Mooring | Yes | Yes\nF-2 | Fog | Yes | No\nF-3 | Ropes | No | No\n";
        Understood turned = Reads.of(flags, Wishes.NONE.reversed("Active (Item)", true).field("Compulsory", Field.MANDATORY).reversed("Compulsory", true));
        assertThat(offerings(turned)).extracting(offering -> offering.imported().value(Field.STATUS).orElseThrow()).containsExactly(Status.WITHDRAWN, Status.WITHDRAWN, Status.OFFERED);
        assertThat(offerings(turned)).extracting(offering -> offering.imported().value(Field.MANDATORY).orElseThrow()).containsExactly(false, true, true);
    }

    @Test
    void the_time_that_counts_cover_is_two_days() {
        assertThat(answered(CATALOG, "{\"usage-window\": \"2025-01-01..2025-12-31\"}").usage()).contains(new UsageWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        Understood wrong = answered(CATALOG, "{\"usage-window\": \"2025-12-31..2025-01-01\"}");
        assertThat(wrong.usage()).isEmpty();
        assertThat(Reads.problems(wrong)).singleElement().asString().contains("usage-window", "2025-12-31..2025-01-01");
    }

    @Test
    void rows_are_put_together_as_a_mapping_says() {
        assertThat(Reads.of(CATALOG).offerings()).isEqualTo(4);
        for (String way : List.of("none", "every-row", "every row")) {
            assertThat(answered(CATALOG, "{\"grouping\": \"" + way + "\"}").offerings()).as(way).isEqualTo(5);
        }
        assertThat(answered(CATALOG, "{\"grouping\": \"as-assumed\"}").offerings()).isEqualTo(4);
    }

    @Test
    void none_keeps_a_column_as_text_and_leaves_a_typed_answer_open() {
        Understood wished = answered(CATALOG, "{\"hours\": \"none\", \"source: Source\": \"none\", \"usage-window\": \"none\"}");
        assertThat(Reads.fields(wished)).containsEntry("Hours", "-").containsEntry("Source", "-");
        assertThat(wished.usage()).isEmpty();
        assertThat(wished.problems()).noneMatch(problem -> problem.row() == 0);
    }

    @Test
    void what_counts_covered_last_time_is_asked_again_and_never_taken_unasked() {
        String table = "Code|Title|Completions\nA-1|Mooring a ship|40\nA-2|Ladder safety|12\n";
        Understood read = Reads.of(table, Wishes.of(Mapping.NONE.answered(Mapping.USAGE_LAST_TIME, "2024-01-01..2024-12-31")));
        Question question = Reads.question(read, "usage-window");
        assertThat(question.ask()).endsWith("As last time: 2024-01-01 to 2024-12-31 \u2014 still right?");
        assertThat(question.assumed()).isNull();
        assertThat(question.options()).containsExactly("2024-01-01..2024-12-31");
        assertThat(read.usage()).isEmpty();
        assertThat(Reads.problems(read)).isEmpty();
        assertThat(read.mapping().answers()).as("until somebody says so it stays last time's").containsEntry(Mapping.USAGE_LAST_TIME, "2024-01-01..2024-12-31").doesNotContainKey(Mapping.USAGE);
        Understood said = Reads.of(table, read.wishes().with(question, question.options().get(0)));
        assertThat(said.usage()).contains(new app.winnow.model.UsageWindow(java.time.LocalDate.of(2024, 1, 1), java.time.LocalDate.of(2024, 12, 31)));
        assertThat(Reads.question(said, "usage-window").ask()).doesNotContain("last time");
        assertThat(said.mapping().answers()).containsKey(Mapping.USAGE).doesNotContainKey(Mapping.USAGE_LAST_TIME);
    }

    @Test
    void what_is_none_of_the_options_or_not_asked_at_all_is_told_and_not_used() {
        assertThat(Reads.problems(answered(CLOCKS, "{\"clock\": \"sundial\"}"))).singleElement().asString().contains("clock", "sundial", "hours and minutes");
        assertThat(Reads.problems(answered(CLOCKS, "{\"colour\": \"blue\"}"))).singleElement().asString().contains("colour", "blue", "does not ask");
        assertThat(Reads.problems(answered(STATES, "{\"status of Bygone: Status\": \"withdrawn\", \"status of Mothballed\": \"offered\"}"))).isEmpty();
    }
}
