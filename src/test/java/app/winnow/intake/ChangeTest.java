package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.Field;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import app.winnow.sheet.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what was understood to the change of a portfolio. */
class ChangeTest {
    private static final String TABLE = """
            Code|Title|Language|Duration|Status|Description
            A-1|Forklift safety|en|90 min|Active|Drive &amp; park
            A-2|Forklift Safety v2|en|ca. 3|Retired|N/A
            A-3|Forklift safety - DE|de|-|Active|
            A-4|Ladder safety|en|1 h|Active|Choose
            """;

    @Test
    void the_portfolio_gets_the_table_the_offerings_and_the_pairs() {
        UsageWindow year = new UsageWindow(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        Portfolio portfolio = CatalogChange.of(Reads.of(TABLE), Portfolio.empty("a"), year).applyTo(Portfolio.empty("a"));
        assertThat(portfolio.imports()).singleElement().satisfies(catalog -> {
            assertThat(catalog.usage()).isEqualTo(year);
            assertThat(catalog.table().text(1, 3)).isEqualTo("ca. 3");
            assertThat(catalog.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(3);
                assertThat(problem.column()).isEqualTo("Duration");
                assertThat(problem.text()).isEqualTo("ca. 3");
            });
        });
        var first = portfolio.offering("A-1").orElseThrow();
        assertThat(first.minutes()).hasValue(90);
        assertThat(first.text(Field.DESCRIPTION)).isEqualTo("Drive & park");
        assertThat(portfolio.offering("A-2").orElseThrow().imported().status()).contains(app.winnow.model.Status.WITHDRAWN);
        assertThat(portfolio.offering("A-3").orElseThrow().minutes()).isEmpty();
        assertThat(portfolio.pairs()).containsOnly(java.util.Map.entry(Pair.of("A-1", "A-2"), PairState.PROPOSED));
    }

    @Test
    void a_second_import_names_itself_and_is_refused_when_a_code_is_there() {
        Portfolio first = CatalogChange.of(Reads.of(TABLE), Portfolio.empty("a"), null).applyTo(Portfolio.empty("a"));
        assertThatThrownBy(() -> CatalogChange.of(Reads.of(TABLE), first, null)).isInstanceOf(Refused.class).hasMessageContaining("A-1");
        var second = CatalogChange.of(Reads.of(TABLE.replace("A-", "B-")), first, null);
        assertThat(second.offerings()).allSatisfy(offering -> assertThat(offering.rows().source()).isEqualTo(1));
        assertThat(second.proposed()).contains(Pair.of("A-1", "B-1"), Pair.of("A-4", "B-4"));
        assertThat(second.inverse().applyTo(second.applyTo(first))).isEqualTo(first);
    }

    @Test
    void a_status_that_nobody_understands_is_unknown_and_asked() {
        Understood read = Reads.of("""
                Code|Title|Status
                A-1|Forklift safety|Phase 2
                A-2|Ladder safety|Phase 3
                """);
        assertThat(Reads.questions(read)).containsExactly("status");
        assertThat(CatalogChange.of(read, Portfolio.empty("a"), null).offerings().get(0).imported().status()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void usage_is_asked_for_its_time_without_an_assumed_answer() {
        Understood read = Reads.of("""
                Code|Title|Enrolled|Created
                A-1|Forklift safety|12|03/04/2024
                A-2|Ladder safety|0|05/06/2024
                """);
        assertThat(Reads.questions(read)).containsExactly("usage-window", "date-order");
        assertThat(read.questions().get(0).assumed()).isNull();
        assertThat(CatalogChange.of(read, Portfolio.empty("a"), null).offerings().get(1).imported().number(Field.ENROLMENTS)).hasValue(0);
    }

    @Test
    void a_heading_that_means_two_things_is_asked() {
        Understood read = Reads.of("""
                Code|Title|Level|Hours|Source|Active (Item)
                A-1|Forklift safety|1|1.5|LMS|Yes
                A-2|Ladder safety|3|0.5|LMS|No
                """);
        assertThat(Reads.questions(read)).containsExactly("hours", "active", "level", "source");
    }

    @Test
    void hours_a_week_for_some_weeks_are_hours() {
        Understood read = Reads.of("""
                title|course_effort|course_length
                Programming for everybody|2–4 hours per week|7 Weeks
                Learning online|2–3 hours per week|2 Weeks
                """);
        assertThat(CatalogChange.of(read, Portfolio.empty("a"), null).offerings()).extracting(offering -> offering.minutes().orElseThrow()).containsExactly(1260.0, 300.0);
    }

    @Test
    void weeks_alone_say_nothing_of_the_time_spent() {
        Understood read = Reads.of("""
                title|length
                Programming for everybody|7 Weeks
                Learning online|2 Weeks
                """);
        assertThat(Reads.questions(read)).containsExactly("hours-a-week");
        assertThat(CatalogChange.of(read, Portfolio.empty("a"), null).offerings().get(0).minutes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Program, A-1; A-2; Selling, parent", "Program, Gold; Silver; Gold, category"})
    void a_program_is_a_parent_when_it_names_other_rows(String heading, String values, String field) {
        String[] cells = values.split("; ");
        Understood read = Reads.of("Code|Title|" + heading + "\nA-1|Selling|" + cells[2] + "\nA-2|Handling objections|" + cells[0] + "\nA-3|Closing the deal|" + cells[1]);
        assertThat(Reads.fields(read)).containsEntry(heading, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Forklift Safety          | forklift safety v2
            Forklift Safety          | Forklift  safety (2019)
            Forklift Safety          | Forklift safety - DE
            Forklift Safety          | Forklift safety_FINAL
            Forklift Safety (English)| Forklift safety (German)
            """)
    void titles_are_equal_but_for_case_blanks_revision_and_language(String one, String other) {
        assertThat(Likeness.bare(one)).isEqualTo(Likeness.bare(other));
    }

    @Test
    void the_quick_way_to_compare_titles_comes_to_the_same_as_the_thorough_one() {
        List<String> words = List.of("Forklift", "Safety", "v9", "V10", "v", "2019", "Part 7", "(EMEA)", "(English)", "(draft)", "(Do not use)", "(a b)", "(x)", "EMEA)", "\u2013 Level 2", "- DE", "_FINAL", "_old", "new", "Renew", "rev 3", "R2",
                "-", "\u2013", ":", "  ", "en-US", "caf\u00e9", "'n'", "(v2)", "1.2", "ed. 4", "copy");
        java.util.Random random = new java.util.Random(7);
        int quick = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder title = new StringBuilder();
            for (int word = random.nextInt(5); word >= 0; word--) {
                title.append(words.get(random.nextInt(words.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            String text = random.nextBoolean() ? title.toString().strip() : title.toString();
            String bare = Likeness.quick(text);
            quick += bare == null ? 0 : 1;
            assertThat(bare == null ? Likeness.thorough(text) : bare).as(text).isEqualTo(Likeness.thorough(text));
        }
        assertThat(quick).isBetween(2_000, 18_000);
    }

    @Test
    void excel_1_and_excel_2_are_two_courses() {
        assertThat(Likeness.bare("Excel 1")).isNotEqualTo(Likeness.bare("Excel 2"));
        assertThat(Likeness.near("Intro Asian Am St", "Introduction to Asian American Studies")).isTrue();
        assertThat(Likeness.near("Forklift safety", "Giving feedback")).isFalse();
    }
}
