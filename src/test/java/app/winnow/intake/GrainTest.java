package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row is. */
class GrainTest {

    private static List<app.winnow.model.Offering> offerings(Understood read) {
        return CatalogChange.of(read, Portfolio.empty("a"), null).offerings();
    }

    @Test
    void sections_of_one_code_are_one_offering_and_their_counts_add_up() {
        Understood read = Reads.of("""
                Course ID|Course Title|Start Date|Enrolled|Language
                A-17|Forklift safety|2024-01-10|12|en
                A-17|Forklift Safety |2024-02-10|8|en
                A-18|Ladder safety|2024-03-10|5|de
                """);
        assertThat(read.groupedBy()).containsExactly("Course ID");
        Facts first = offerings(read).get(0).imported();
        assertThat(first.number(Field.ENROLMENTS)).hasValue(20);
        assertThat(first.date(Field.AVAILABLE_FROM)).contains(LocalDate.of(2024, 1, 10));
        assertThat(offerings(read).get(0).rows().rows()).containsExactly(0, 1);
    }

    @Test
    void a_count_that_every_row_of_a_course_repeats_is_taken_once() {
        Understood read = Reads.of("""
                Course ID|Course Title|Topic|Enrolled
                A-17|Forklift safety|Driving|20
                A-17|Forklift safety|Parking|20
                A-18|Ladder safety|Choosing|5
                A-18|Ladder safety|Checking|5
                """);
        assertThat(offerings(read).get(0).imported().number(Field.ENROLMENTS)).hasValue(20);
        assertThat(offerings(read).get(0).imported().texts(Field.CATEGORY)).containsExactly("Driving", "Parking");
    }

    @Test
    void of_revisions_the_latest_counts() {
        Understood read = Reads.of("""
                Item ID|Title|Revision Date|Duration (min)|Provider
                A-17|Forklift safety v2|2024-05-01|60|New provider
                A-17|Forklift safety|2020-05-01|90|Old provider
                """);
        assertThat(read.offerings()).isEqualTo(1);
        Facts facts = offerings(read).get(0).imported();
        assertThat(facts.number(Field.DURATION)).hasValue(60);
        assertThat(facts.text(Field.PROVIDER)).contains("New provider");
        assertThat(facts.date(Field.UPDATED)).contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void another_course_under_the_same_code_keeps_its_row_and_is_reported() {
        Understood read = Reads.of("""
                Course ID|Course Title
                A-17|Forklift safety
                A-18|Ladder safety
                A-19|Closing the till
                A-17|Giving feedback
                """);
        assertThat(Reads.codes(read)).containsExactly("A-17", "A-18", "A-19", "A-17#5");
        assertThat(read.problems()).singleElement().satisfies(problem -> assertThat(problem.row()).isEqualTo(5));
    }

    @Test
    void rows_with_different_codes_are_never_put_together() {
        Understood read = Reads.of("""
                Course ID|Course Title
                A-17|Forklift safety
                A-18|Forklift safety
                """);
        assertThat(read.offerings()).isEqualTo(2);
        assertThat(CatalogChange.of(read, Portfolio.empty("a"), null).proposed()).hasSize(1);
    }

    @Test
    void tags_of_one_title_without_a_code_are_one_offering() {
        Understood read = Reads.of("""
                RowKey|title|description|level|role|url
                273a7231-bbc2-4bb4-b6e1-fd46081f166d|Forklift safety|How to drive a forklift|beginner|driver|https://x.example/1
                4549ad74-9fbe-4924-8936-a033da90fb8f|Forklift safety|How to drive a forklift|beginner|loader|https://x.example/1
                23d8ac5b-0e98-4013-b001-7c8a3d69dca2|Ladder safety|How to check a ladder|beginner|painter|https://x.example/2
                """);
        assertThat(read.groupedBy()).containsExactly("title");
        assertThat(Reads.codes(read)).containsExactly("#2", "#4");
    }

    @Test
    void sessions_of_one_title_without_a_code_stay_apart_and_are_asked() {
        Understood read = Reads.of("""
                Title|Start Date|Enrolled
                Forklift safety|2024-01-10|12
                Forklift safety|2024-02-10|8
                Ladder safety|2024-03-10|5
                """);
        assertThat(read.offerings()).isEqualTo(3);
        assertThat(Reads.questions(read)).contains("grouping");
    }

    @Test
    void a_course_told_in_several_languages_is_in_no_one_language() {
        Understood read = Reads.of("""
                Course ID|Course Title|Language
                A-17|Forklift safety|en
                A-17|Forklift safety|de
                A-18|Ladder safety|en
                """);
        assertThat(offerings(read).get(0).imported().text(Field.LANGUAGE)).isEmpty();
        assertThat(offerings(read).get(1).imported().text(Field.LANGUAGE)).contains("en");
    }

    @Test
    void a_code_in_two_columns_is_one_code() {
        Understood read = Reads.of("""
                Subject|Number|Name|CRN
                AAS|201|Racial and ethnic politics|40507
                AAS|275|The politics of fashion|41560
                ACE|201|Farm accounting basics|41982
                ACE|201|Farm accounting basics|41983
                """);
        assertThat(Reads.codes(read)).containsExactly("AAS 201", "AAS 275", "ACE 201");
        assertThat(read.groupedBy()).containsExactly("Subject", "Number");
    }

    @Test
    void leading_zeros_stay_and_what_a_spreadsheet_made_of_a_number_goes() {
        Understood read = Reads.of("""
                Course ID|Course Title
                00017|Forklift safety
                18.0|Ladder safety
                """);
        assertThat(Reads.codes(read)).containsExactly("00017", "18");
    }

    private static final String SECTIONS = """
            Code|Title|Seats
            FLT-001|Forklift safety|8
            FLT-002|Forklift safety|6
            LAD-001|Ladder safety|5
            LAD-002|Ladder safety|9
            TIL-001|Closing the till|7
            """;

    private static Question grouping(Understood read) {
        return read.questions().stream().filter(question -> question.key().equals("grouping")).findFirst().orElseThrow();
    }

    @Test
    void codes_that_differ_only_by_a_section_stay_apart_and_their_grouping_is_offered_with_its_counts() {
        Understood read = Reads.of(SECTIONS);
        assertThat(read.offerings()).isEqualTo(5);
        assertThat(grouping(read).assumed()).isEqualTo("as assumed: 5");
        assertThat(grouping(read).options()).containsExactly("as assumed: 5", "by Title: 3", "by Code without its section: 3");
    }

    @Test
    void rows_are_put_together_as_people_say() {
        Question asked = grouping(Reads.of(SECTIONS));
        Wishes wishes = Wishes.NONE.with(asked, "by Code without its section: 3");
        Understood read = new Intake().understand(MemoryBook.of(SECTIONS), wishes, rows -> { });
        assertThat(read.offerings()).isEqualTo(3);
        assertThat(read.groupedBy()).containsExactly("Code");
        assertThat(Reads.codes(read)).containsExactly("FLT-001", "LAD-001", "TIL-001");
        assertThat(grouping(read).assumed()).isEqualTo("by Code without its section: 3");
    }

    @Test
    void translations_whose_codes_end_in_a_language_are_offered_as_one_course() {
        Understood read = Reads.of("""
                Code|Title
                FLT-EN|Forklift safety
                FLT-DE|Sicher mit dem Gabelstapler
                LAD-EN|Ladder safety
                LAD-DE|Sicher auf der Leiter
                """);
        assertThat(read.offerings()).isEqualTo(4);
        assertThat(grouping(read).options()).containsExactly("as assumed: 4", "by Code without its language: 2");
    }

    @Test
    void courses_that_are_numbered_under_one_subject_are_not_offered_as_one() {
        Understood read = Reads.of("""
                Code|Title
                CS-101|Sorting cards
                CS-102|Drawing maps
                CS-103|Counting votes
                """);
        assertThat(Reads.questions(read)).doesNotContain("grouping");
    }
}
