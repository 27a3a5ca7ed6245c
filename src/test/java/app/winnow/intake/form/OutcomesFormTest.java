package app.winnow.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.Cause;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.sheet.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesFormTest {
    private static final Portfolio EMPTY = Portfolio.empty("audit");

    private static Read read(String lines) {
        return OutcomesForm.read(TextGrid.of(lines), "file.csv", EMPTY);
    }

    private static Portfolio portfolio(String lines) {
        return read(lines).change().applyTo(EMPTY);
    }

    @Test
    void only_the_column_outcome_is_needed_and_ids_count_from_one() {
        Portfolio portfolio = portfolio("""
                Outcome
                Quote the right machine
                Close a call at the first visit
                """);
        assertThat(portfolio.outcomes()).containsExactly(Outcome.of("O1", 1, "Quote the right machine"), Outcome.of("O2", 2, "Close a call at the first visit"));
    }

    @Test
    void every_column_is_kept_as_it_was_written() {
        Outcome outcome = portfolio("""
                Outcomes of the year
                Id | Outcome | Measure | Unit | Baseline | Target | Source | Sponsor | Weight | Audience | Language | Business unit | State | Causes | Complete
                Q  | Quote   | Rework  | %    | 71.0     | 90     | System | Head    | 2,5    | Sellers  | en       | Sales         | gap   | incentives (Sales Ops; HR); data | yes
                """).outcomes().get(0);
        assertThat(outcome.id()).isEqualTo("Q");
        assertThat(outcome.measure()).isEqualTo(new app.winnow.model.Measure("Rework", "%", "71.0", "90", "System"));
        assertThat(outcome.weight()).isEqualTo(2.5);
        assertThat(outcome.scope()).isEqualTo(new app.winnow.model.Scope("Sales", "Sellers", "en"));
        assertThat(outcome.state()).isEqualTo(State.GAP);
        assertThat(outcome.causes()).isEqualTo(Map.of(Cause.INCENTIVES, "Sales Ops; HR", Cause.DATA, ""));
    }

    @Test
    void complete_is_about_the_rows_unit_and_audience_and_a_row_may_hold_nothing_else() {
        assertThat(portfolio("""
                Outcome | Audience | Business unit | Complete
                Quote   | Sellers  | Sales         | yes
                Weld    |          | Operations    |
                        |          | Finance       | no
                        |          |               | yes
                """).complete()).isEqualTo(Map.of(new UnitAudience("Sales", "Sellers"), true, new UnitAudience("Finance", ""), false, new UnitAudience("", ""), true));
    }

    @ParameterizedTest(name = "{0} of {1} is reported")
    @CsvSource(delimiter = '|', textBlock = """
            Weight   | heavy
            Weight   | 0
            Weight   | -1
            State    | broken
            Causes   | laziness
            Causes   | data; laziness
            Complete | perhaps
            """)
    void a_cell_that_is_not_understood_is_reported_and_not_used(String column, String text) {
        Read read = read("Outcome | " + column + "\nQuote | " + text);
        assertThat(read.problems()).extracting(Problem::row, Problem::column, Problem::text).containsExactly(org.assertj.core.groups.Tuple.tuple(2, column, text));
        assertThat(read.change().applyTo(EMPTY).outcomes()).containsExactly(Outcome.of("O1", 1, "Quote"));
    }

    @Test
    void an_id_that_stands_twice_is_reported_and_no_outcome_is_lost() {
        Read read = read("""
                Id | Outcome
                O1 | Quote
                O1 | Weld
                O1 | Quote
                   | Ship
                """);
        assertThat(read.change().applyTo(EMPTY).outcomes()).extracting(Outcome::id, Outcome::sentence).containsExactly(
                org.assertj.core.groups.Tuple.tuple("O1", "Quote"), org.assertj.core.groups.Tuple.tuple("O2", "Weld"), org.assertj.core.groups.Tuple.tuple("O3", "Ship"));
        assertThat(read.problems()).extracting(Problem::row).containsExactly(3, 4);
    }

    @Test
    void a_row_without_an_outcome_and_a_column_of_no_use_are_reported() {
        Read read = read("""
                Outcome | Measure | Colour
                        | Rework  | red
                Quote   |         |
                """);
        assertThat(read.problems()).extracting(Problem::row, Problem::column).containsExactly(org.assertj.core.groups.Tuple.tuple(2, "Outcome"),
                org.assertj.core.groups.Tuple.tuple(1, "Colour"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            KPI,Meta                                    | Quote
            Indicador,Fuente                            | Quote
            PK,Abilities Element Name,Description       | More: Some
            kpi_id,kpi_name,unit                        | More
            O*NET-SOC Code,Title,Task ID,Task Title     | Last
            Nombre,Definicion                           | Quote: More
            SOCCode,SOCTitle,SOCDefinition              | More: Some
            Description,Short Code                      | Quote
            Ziel,Kennzahl                               | Quote
            Objective,KPI,Target                        | Quote
            """)
    void lists_from_elsewhere_are_read_by_the_headings_they_have(String headings, String sentence) {
        String row = "Quote|More|Some|Last".split("\\|").length > 0 ? String.join("|", java.util.Arrays.copyOf("Quote|More|Some|Last".split("\\|"), headings.split(",").length)) : "";
        assertThat(portfolio(headings.replace(",", "|") + "\n" + row).outcomes().get(0).sentence()).isEqualTo(sentence);
    }

    @Test
    void a_plain_list_in_one_column_needs_no_heading() {
        assertThat(portfolio("Quote the machine\nWeld the frame").outcomes()).hasSize(2);
    }

    @Test
    void a_table_without_anything_like_an_outcome_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> read("Colour | Length\nred | 3")).isInstanceOf(Refused.class).hasMessageContaining("no column that could hold outcomes");
        assertThatThrownBy(() -> read("")).isInstanceOf(Refused.class).hasMessageContaining("empty");
    }

    @Test
    void a_known_id_is_rewritten_where_a_cell_says_something() {
        Portfolio first = portfolio("Id | Outcome | Weight | Sponsor\nO1 | Quote | 3 | Head");
        Read second = OutcomesForm.read(TextGrid.of("Id | Outcome | Weight | Sponsor\nO1 | Quote well | | Board"), "again.csv", first);
        Outcome outcome = second.change().applyTo(first).outcomes().get(0);
        assertThat(outcome.sentence()).isEqualTo("Quote well");
        assertThat(outcome.weight()).isEqualTo(3);
        assertThat(outcome.sponsor()).isEqualTo("Board");
    }

    @Test
    void a_list_without_ids_given_twice_says_nothing_new() {
        Portfolio first = portfolio("Outcome\nQuote\nWeld");
        assertThat(OutcomesForm.read(TextGrid.of("Outcome\nWeld\nQuote"), "again.csv", first).saysNothingNew()).isTrue();
    }
}
