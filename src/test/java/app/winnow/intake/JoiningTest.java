package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import app.winnow.insight.Hours;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.UpdateCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Data from another spreadsheet that is joined onto an audit, rule by rule. */
class JoiningTest {
    private static final String CATALOG = """
            Code|Title|Duration|Owner|Completions
            A-017|Mooring a ship|60 min|Kim|120
            A-018|Ladder safety|60 min||
            A-019|Introduction to bridge watch|30 min|Lee|40
            A-020|Excel, level 1|60 min|Lee|
            A-021|Excel, level 2|60 min|Lee|
            """;
    private static final UsageWindow YEAR = new UsageWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final UsageWindow HALF = new UsageWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    private final Portfolio audit = CatalogChange.of(Reads.of(CATALOG), Portfolio.empty("a"), YEAR).applyTo(Portfolio.empty("a"));

    private Joining joining(String table) {
        return Joining.of(Reads.of(table), audit, JoinChoices.ASSUMED);
    }

    private Offering joined(Joining joining, String code) {
        return joining.change(HALF).applyTo(audit).offering(code).orElseThrow();
    }

    private static Map<Field, JoinedField> byField(Joining joining) {
        return joining.fields().stream().collect(Collectors.toMap(JoinedField::field, Function.identity()));
    }

    @Test
    void a_file_of_codes_and_figures_without_titles_is_joined_by_code() {
        Joining joining = joining("""
                Course ID|Completions|Average rating
                A-017|90|4.5
                A-018|12|
                X-1|3|2.0
                """);
        assertThat(joining.codeHeading()).isEqualTo("Course ID");
        assertThat(joining.joined()).extracting(Joined::code, Joined::how).containsExactly(tuple("A-017", Joined.How.CODE), tuple("A-018", Joined.How.CODE));
        assertThat(joining.joined().get(0).fields()).containsExactly(new FieldChange(Field.COMPLETIONS, 120.0, 90.0), new FieldChange(Field.RATING, null, 4.5));
        assertThat(joining.unmatched()).singleElement().satisfies(rows -> {
            assertThat(rows.code()).isEqualTo("X-1");
            assertThat(rows.rows()).containsExactly(4);
        });
        assertThat(byField(joining).get(Field.COMPLETIONS)).isEqualTo(new JoinedField(Field.COMPLETIONS, "Completions", Take.REPLACE, false, 1, 1, 0, 0));
        assertThat(joining.sentence()).isEqualTo("2 of 3 rows are about 2 offerings of the audit: 2 found by code, 0 by title, 0 as you said.");
    }

    @Test
    void rows_of_learners_are_counted_by_code_and_none_is_kept() {
        Joining joining = joining("""
                Learner|Course ID|Status|Completion Date
                Anna Schmidt|A-017|Completed|2026-01-05
                Hans Becker|A-017|In Progress|
                Maria Rossi|A-017|Completed|2026-02-09
                Anna Schmidt|A-018|Completed|2026-03-01
                John Baker|X-1|Not Started|
                """);
        assertThat(joining.sentence()).startsWith("5 rows of learners were counted to 3, one a course; no row of a learner is kept. 2 of 3 rows are about 2 offerings");
        assertThat(joined(joining, "A-017").imported().number(Field.COMPLETIONS)).hasValue(2);
        assertThat(joined(joining, "A-017").imported().number(Field.ENROLMENTS)).hasValue(3);
        assertThat(joining.unmatched()).extracting(NotJoined::code).containsExactly("X-1");
        UpdateCatalog change = joining.change(HALF);
        String kept = change + " " + change.catalog().table().columns().stream().map(column -> column.words().toString()).collect(Collectors.joining());
        assertThat(kept).doesNotContain("Schmidt", "Becker", "Rossi", "Baker", "2026-01-05");
    }

    @Test
    void the_change_keeps_each_count_with_the_time_of_its_own_file_and_can_be_taken_back() {
        UpdateCatalog change = joining("Course ID|Completions\nA-017|90\n").change(HALF);
        Portfolio after = change.applyTo(audit);
        assertThat(after.imports().get(1).role().role()).isEqualTo(FileRole.DATA);
        assertThat(after.offering("A-017").orElseThrow().rows().source()).as("its catalog rows stay").isZero();
        assertThat(Hours.of(after).completions(0).orElseThrow()).as("90 in half a year").isCloseTo(180, within(2.0));
        assertThat(Hours.of(after).completions(2)).as("40 in the catalog's year").hasValue(40);
        assertThat(change.inverse().applyTo(after)).isEqualTo(audit);
    }

    @Test
    void the_same_number_in_another_time_belongs_to_the_other_time() {
        Joining joining = joining("Course ID|Completions\nA-017|120\n");
        assertThat(byField(joining).get(Field.COMPLETIONS).same()).isEqualTo(1);
        assertThat(joined(joining, "A-017").rows().of(Field.COMPLETIONS).source()).isEqualTo(1);
    }

    @Test
    void without_a_code_the_title_finds_it_whatever_its_case_blanks_and_prefix() {
        Joining joining = joining("""
                Course title|Completions
                MOORING  a Ship|90
                Course: Ladder-Safety|12
                """);
        assertThat(joining.joined()).extracting(Joined::code, Joined::how).containsExactly(tuple("A-017", Joined.How.TITLE), tuple("A-018", Joined.How.TITLE));
    }

    @Test
    void a_column_that_holds_codes_of_the_audit_is_found_whatever_its_heading() {
        Joining joining = joining("LMS reference (internal)|Completions\nA-017|90\nA-018|12\nA-019|7\n");
        assertThat(joining.codeHeading()).isEqualTo("LMS reference (internal)");
        assertThat(joining.joined()).hasSize(3);
    }

    @Test
    void what_fits_two_offerings_is_listed_and_not_used() {
        Portfolio twice = CatalogChange.of(Reads.of("Code|Title\nB-1|Ladder safety\nB-2|Knots\n"), audit, null).applyTo(audit);
        Joining joining = Joining.of(Reads.of("""
                Course ID|Course title|Completions
                |Ladder safety|5
                A-017|Knots|9
                A-019|Introduction to bridge watch|8
                """), twice, JoinChoices.ASSUMED);
        assertThat(joining.ambiguous()).extracting(NotJoined::title).containsExactly("Ladder safety", "Knots");
        assertThat(joining.ambiguous().get(0).near()).extracting(NearMatch::code).containsExactlyInAnyOrder("A-018", "B-1");
        assertThat(joining.ambiguous().get(1).near()).extracting(NearMatch::code).containsExactly("A-017", "B-2");
        assertThat(joining.joined()).extracting(Joined::code).containsExactly("A-019");
        Joining said = Joining.of(Reads.of("Course title|Completions\nLadder safety|5\n"), twice, JoinChoices.ASSUMED.same(
                new NearMatch(joining.ambiguous().get(0).near().get(0).key(), "", "", 0, "B-1", "", 1, "")));
        assertThat(said.joined()).extracting(Joined::code, Joined::how).containsExactly(tuple("B-1", Joined.How.PERSON));
    }

    @Test
    void near_matches_are_offered_and_only_taken_when_somebody_says_so() {
        Understood data = Reads.of("""
                Course ID|Course title|Completions
                a17|Mooring a ship again|5
                Q-9|Introducton to bridge watch|6
                Q-8|Excel, level 3|7
                Q-7|Something else entirely|8
                """);
        Joining joining = Joining.of(data, audit, JoinChoices.ASSUMED);
        assertThat(joining.joined()).isEmpty();
        assertThat(joining.unmatched()).extracting(NotJoined::code, rows -> rows.near().stream().map(NearMatch::code).toList()).containsExactly(
                tuple("a17", List.of("A-017")), tuple("Q-9", List.of("A-019")), tuple("Q-8", List.of()), tuple("Q-7", List.of()));
        Joining one = Joining.of(data, audit, JoinChoices.ASSUMED.same(joining.unmatched().get(1).near().get(0)));
        assertThat(one.joined()).extracting(Joined::code, Joined::how).containsExactly(tuple("A-019", Joined.How.PERSON));
        assertThat(Joining.of(data, audit, JoinChoices.ASSUMED.allAbove(0.9)).joined()).extracting(Joined::code).containsExactlyInAnyOrder("A-017", "A-019");
        assertThat(Joining.of(data, audit, JoinChoices.ASSUMED.allAbove(1)).joined()).isEmpty();
    }

    @Test
    void several_rows_about_one_offering_are_rolled_up() {
        Joining joining = joining("""
                Course ID|Session|Completions|Average rating|Last completion date|Cost
                A-017|1|10|5.0|2026-03-01|100
                A-017|2|30|3.0|2026-05-01|150
                A-018|3|5|4.0|2026-02-01|80
                """);
        Offering mooring = joined(joining, "A-017");
        assertThat(mooring.imported().number(Field.COMPLETIONS)).as("added up").hasValue(40);
        assertThat(mooring.imported().number(Field.RATING)).as("weighted with people").hasValue(3.5);
        assertThat(mooring.imported().date(Field.LAST_ACTIVITY)).as("the latest").contains(LocalDate.of(2026, 5, 1));
        assertThat(mooring.imported().number(Field.COST)).as("added up").hasValue(250);
        assertThat(joining.joined().get(0).rows()).isEqualTo(2);
    }

    @Test
    void a_total_that_every_row_of_an_offering_repeats_is_taken_once() {
        Joining joining = joining("""
                Course ID|Month|Completions
                A-017|1|40
                A-017|2|40
                A-018|1|7
                A-018|2|7
                A-019|1|3
                A-019|2|3
                """);
        assertThat(byField(joining).get(Field.COMPLETIONS).addedUp()).isFalse();
        assertThat(joined(joining, "A-017").imported().number(Field.COMPLETIONS)).hasValue(40);
    }

    @Test
    void an_average_is_weighted_only_where_every_row_says_how_many() {
        Offering mooring = joined(joining("""
                Course ID|Completions|Average rating
                A-017|10|5.0
                A-017||3.0
                """), "A-017");
        assertThat(mooring.imported().number(Field.RATING)).hasValue(4);
    }

    @Test
    void a_blank_never_makes_a_known_value_unknown() {
        Joining joining = joining("Course ID|Completions\nA-017|\nA-018|3\n");
        assertThat(joined(joining, "A-017").imported().number(Field.COMPLETIONS)).hasValue(120);
        assertThat(joining.change(null).edits()).hasSize(1);
    }

    @Test
    void figures_replace_and_what_describes_a_course_only_fills_unless_somebody_says_otherwise() {
        Understood data = Reads.of("Course ID|Owner|Completions\nA-017|Noor|90\nA-018|Noor|12\n");
        Joining joining = Joining.of(data, audit, JoinChoices.ASSUMED);
        assertThat(joined(joining, "A-017").text(Field.OWNER)).isEqualTo("Kim");
        assertThat(joined(joining, "A-018").text(Field.OWNER)).isEqualTo("Noor");
        assertThat(byField(joining).get(Field.OWNER)).isEqualTo(new JoinedField(Field.OWNER, "Owner", Take.FILL, false, 1, 0, 0, 1));
        JoinChoices otherwise = JoinChoices.ASSUMED.take(Field.OWNER, Take.REPLACE).take(Field.COMPLETIONS, Take.LEAVE);
        Offering after = joined(Joining.of(data, audit, otherwise), "A-017");
        assertThat(after.text(Field.OWNER)).isEqualTo("Noor");
        assertThat(after.imported().number(Field.COMPLETIONS)).hasValue(120);
    }

    @Test
    void a_person_s_value_counts_and_the_file_s_is_listed() {
        Portfolio typed = new SetFact("A-017", Field.COMPLETIONS, null, 100.0).applyTo(audit);
        Joining joining = Joining.of(Reads.of("Course ID|Completions\nA-017|90\n"), typed, JoinChoices.ASSUMED);
        assertThat(joining.conflicts()).containsExactly(new Conflict("A-017", "Mooring a ship", Field.COMPLETIONS, 100.0, 120.0, 90.0, Conflict.By.PERSON));
        assertThat(Hours.of(joining.change(HALF).applyTo(typed)).completions(0)).as("typed over the catalog's year").hasValue(100);
    }

    @Test
    void what_happened_last_is_not_undone_by_a_file_that_ends_earlier() {
        Portfolio dated = Joining.of(Reads.of("Course ID|Last completion date\nA-017|2026-05-01\n"), audit, JoinChoices.ASSUMED).change(null).applyTo(audit);
        Joining earlier = Joining.of(Reads.of("Course ID|Last completion date\nA-017|2026-01-01\n"), dated, JoinChoices.ASSUMED);
        assertThat(earlier.change(null).applyTo(dated).offering("A-017").orElseThrow().imported().date(Field.LAST_ACTIVITY)).contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void results_of_an_evaluation_stay_facts_and_are_no_evidence() {
        Offering after = joined(joining("Course ID|Average rating|Average score\nA-017|4.5|88\n"), "A-017");
        assertThat(after.imported().number(Field.AVG_SCORE)).hasValue(88);
        assertThat(after.answers().get(Ask.SERVES)).isEmpty();
    }

    @Test
    void added_data_stays_when_the_catalog_comes_again_and_a_catalog_that_differs_is_listed() {
        Portfolio after = joining("Course ID|Completions\nA-017|90\n").change(HALF).applyTo(audit);
        CatalogDiff again = CatalogDiff.of(Reads.of(CATALOG.replace("|120", "|130")), after, DiffChoices.ASSUMED);
        assertThat(again.conflicts()).extracting(Conflict::field, Conflict::counts, Conflict::file, Conflict::by)
                .containsExactly(tuple(Field.COMPLETIONS, 90.0, 130.0, Conflict.By.DATA));
        Portfolio second = again.change(YEAR).applyTo(after);
        assertThat(Hours.of(second).completions(0).orElseThrow()).as("still 90 in half a year").isCloseTo(180, within(2.0));
    }

    @Test
    void what_is_not_used_is_recorded_as_problems_of_the_file() {
        List<Problem> problems = joining("Course ID|Completions\nA-017|9\nA17|5\nX-1|3\n").change(null).catalog().problems();
        assertThat(problems).extracting(Problem::row, Problem::column, Problem::text).containsExactly(tuple(3, "Course ID", "A17"), tuple(4, "Course ID", "X-1"));
        assertThat(problems.get(0).message()).contains("A-017 Mooring a ship");
    }

    @Test
    void of_thousands_of_misspelt_titles_each_finds_its_own() {
        StringBuilder catalog = new StringBuilder("Code|Title\n");
        StringBuilder data = new StringBuilder("Course title|Completions\n");
        List<String> words = List.of("Safety", "Leadership", "Valve", "Mooring", "Bridge", "Writing", "Sales", "Data", "Customer", "Quality", "Fire", "Ladder");
        for (int at = 0; at < 1728; at++) {
            String title = words.get(at % 12) + " " + words.get(at / 12 % 12) + " for " + words.get(at / 144) + " people";
            catalog.append("N-").append(at).append('|').append(title).append('\n');
            data.append(title.replace("people", "poeple")).append("|1\n");
        }
        Portfolio large = CatalogChange.of(Reads.of(catalog.toString()), Portfolio.empty("a"), null).applyTo(Portfolio.empty("a"));
        Joining joining = Joining.of(Reads.of(data.toString()), large, JoinChoices.ASSUMED);
        assertThat(joining.unmatched()).hasSize(1728);
        assertThat(joining.unmatched()).allSatisfy(rows -> assertThat(rows.near().get(0).title()).isEqualTo(rows.title().replace("poeple", "people")));
    }
}
