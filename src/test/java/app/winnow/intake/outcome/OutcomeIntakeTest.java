package app.winnow.intake.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.OutcomeMappingForm;
import app.winnow.intake.form.Read;
import app.winnow.intake.outcome.ListRow.Does;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeIntakeTest {
    private static final Portfolio EMPTY = Portfolio.empty("audit");

    private static List<List<String>> rows(String lines) {
        List<List<String>> rows = new ArrayList<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(Stream.of(line.split("\\|", -1)).map(cell -> cell.startsWith("   ") ? cell.substring(1).stripTrailing() : cell.strip()).toList()));
        return rows;
    }

    private static FoundOutcomes found(String lines, OutcomeMapping said, Portfolio portfolio) {
        return new OutcomeIntake(portfolio).understand(new ListGrid(rows(lines)), new FoundOutcomes.Source("list.csv", "", List.of()), said);
    }

    private static FoundOutcomes found(String lines) {
        return found(lines, OutcomeMapping.NONE, EMPTY);
    }

    private static List<String> wanted(FoundOutcomes found) {
        return found.wanted().stream().map(row -> row.outcome().sentence()).toList();
    }

    private static Portfolio taken(FoundOutcomes found, Portfolio portfolio) {
        return found.take(found.proposed(), Map.of(), List.of()).change().applyTo(portfolio);
    }

    @Test
    void a_column_that_names_the_row_above_makes_a_hierarchy_of_which_the_lowest_rows_are_taken() {
        FoundOutcomes found = found("""
                Description | Short Code | ID | Parent ID
                Harbour     | M1         | 1  |
                Moor the ferry at night | L1 | 1.1 | 1
                Fuel without a spill | L2 | 1.2 | 1
                """);
        assertThat(found.isHierarchy()).isTrue();
        assertThat(wanted(found)).containsExactly("Moor the ferry at night", "Fuel without a spill");
        assertThat(found.rows().get(1).under()).isEqualTo("Harbour");
        assertThat(found.rows().get(1).depth()).isEqualTo(1);
        assertThat(found.questions()).extracting(ListQuestion::key).containsExactly("rows");
        assertThat(wanted(found("Description | ID | Parent ID\nHarbour | 1 |\nMoor the ferry at night | 1.1 | 1", OutcomeMapping.NONE.answered("rows", "all"), EMPTY))).hasSize(2);
    }

    @Test
    void codes_make_a_hierarchy_by_dots_and_by_zeros() {
        FoundOutcomes dots = found("""
                Element ID | Element Name | Description
                1     | Deck    | What is done on deck
                1.A   | Mooring | Moor the ferry
                1.A.1 | At night | Moor the ferry in the dark
                """);
        assertThat(dots.rows()).extracting(ListRow::depth).containsExactly(0, 1, 2);
        FoundOutcomes zeros = found("""
                Group | Code | Title | Definition
                Major | 11-0000 | Deck work |
                Minor | 11-1000 | Mooring |
                Broad | 11-1010 | Mooring ferries |
                Detailed | 11-1011 | Mooring at night | Moor the ferry in the dark
                """);
        assertThat(zeros.rows()).extracting(ListRow::depth).containsExactly(0, 1, 2, 3);
        assertThat(wanted(zeros)).containsExactly("Mooring at night: Moor the ferry in the dark");
    }

    @Test
    void levels_indentation_numbers_sections_and_stairs_are_hierarchies_too() {
        assertThat(found("Outcome | Level\nDeck work | 1\nMoor the ferry | 2\nFuel the ferry | 2").rows()).extracting(ListRow::depth).containsExactly(0, 1, 1);
        assertThat(found("Outcome | Measure\nDeck work | m\n    Moor the ferry | m\n    Fuel the ferry | m").rows()).extracting(ListRow::depth).containsExactly(0, 1, 1);
        FoundOutcomes numbers = found("Goals\n1 Deck work\n1.1 Moor the ferry\n1.2 Fuel the ferry");
        assertThat(numbers.rows()).extracting(ListRow::depth).containsExactly(0, 1, 1);
        assertThat(wanted(numbers)).containsExactly("Moor the ferry", "Fuel the ferry");
        FoundOutcomes sections = found("""
                Goal | Measure | Target | Sponsor
                Deck | | |
                Moor the ferry | minutes | 10 | Harbour master
                Fuel the ferry | spills | 0 | Harbour master
                Total | 2 | 10 |
                """);
        assertThat(wanted(sections)).containsExactly("Moor the ferry", "Fuel the ferry");
        assertThat(sections.rows()).extracting(ListRow::under).containsOnly("Deck");
        assertThat(sections.dropped()).extracting(FoundOutcomes.Dropped::why).containsExactly("a section title", "a total");
        FoundOutcomes stairs = found("""
                Level 1 | Level 2 | Target
                Deck | |
                 | Moor the ferry | 10
                 | Fuel the ferry | 0
                """);
        assertThat(wanted(stairs)).containsExactly("Moor the ferry", "Fuel the ferry");
        assertThat(stairs.rows().get(1).outcome().measure().target()).isEqualTo("10");
        assertThat(stairs.rows().get(1).under()).isEqualTo("Deck");
    }

    @Test
    void headings_in_ten_languages_are_known() {
        Map<String, String> lists = Map.of("de", "Ziel | Kennzahl | Einheit | Zielwert", "fr", "Objectif | Mesure | Unité | Cible", "es", "Objetivo | Medida | Unidad | Meta", "pt", "Tarefa | Medido por | Unidade | Valor alvo",
                "it", "Obiettivo | Misura | Unità | Valore obiettivo", "nl", "Doel | Meting | Eenheid | Streefwaarde", "id", "Tujuan kinerja | Ukuran | Satuan | Nilai target",
                "ja", "目標 | 測定方法 | 単位 | 目標値", "zh", "目标 | 衡量方式 | 单位 | 目标值", "ko", "목표 | 측정 | 단위 | 목표값");
        lists.forEach((language, headings) -> {
            Outcome outcome = found(headings + "\nMoor the ferry | time | minutes | 10").rows().get(0).outcome();
            assertThat(outcome.sentence()).as(language).isEqualTo("Moor the ferry");
            assertThat(outcome.measure()).as(language).isEqualTo(new app.winnow.model.Measure("time", "minutes", "", "10", ""));
        });
    }

    @Test
    void a_list_in_words_that_nobody_knows_is_taken_by_its_longest_texts_and_asked_about() {
        FoundOutcomes found = found("""
                Zorb | Blik
                x7   | Moor the ferry within ten minutes
                x8   | Fuel the ferry without a spill
                """);
        assertThat(wanted(found)).containsExactly("Moor the ferry within ten minutes", "Fuel the ferry without a spill");
        assertThat(found.questions()).extracting(ListQuestion::key, ListQuestion::assumed).containsExactly(org.assertj.core.groups.Tuple.tuple("outcome", "Blik"));
        FoundOutcomes mapped = found("Zorb | Blik\nx7 | Moor the ferry within ten minutes", OutcomeMapping.NONE.with("Blik", "Outcome").with("Zorb", "Sponsor"), EMPTY);
        assertThat(mapped.questions()).isEmpty();
        assertThat(mapped.rows().get(0).outcome().sponsor()).isEqualTo("x7");
    }

    @Test
    void in_a_library_of_indicators_the_name_is_the_measure() {
        FoundOutcomes found = found("kpi_id | kpi_name | description | unit\nK1 | Delay rate per crossing | What the ferry burns | EUR");
        assertThat(taken(found, EMPTY).outcomes().get(0).measure()).isEqualTo(new app.winnow.model.Measure("Delay rate per crossing", "EUR", "", "", ""));
        assertThat(found.rows().get(0).statement().kind()).isEqualTo(Statement.Kind.MEASURE);
    }

    @Test
    void a_long_list_is_cut_down_by_a_column_whose_words_repeat() {
        StringBuilder lines = new StringBuilder("Code | Title | Task ID | Task Title\n");
        for (int at = 0; at < 300; at++) {
            lines.append("10-").append(at / 10).append(" | Occupation ").append(at / 10).append(" on deck | ").append(at).append(" | Moor ferry number ").append(at).append(" at its pier\n");
        }
        FoundOutcomes found = found(lines.toString());
        assertThat(found.proposed()).as("nobody wants 300 at once").isEmpty();
        assertThat(found.wanted()).hasSize(300);
        assertThat(found.questions()).singleElement().satisfies(question -> {
            assertThat(question.key()).isEqualTo("only: Title");
            assertThat(question.options()).hasSize(30);
        });
        FoundOutcomes cut = found(lines.toString(), OutcomeMapping.NONE.answered("only: Title", "Occupation 3 on deck"), EMPTY);
        assertThat(cut.proposed()).hasSize(10);
        assertThat(cut.rows().get(30).outcome().id()).isEqualTo("30");
    }

    @Test
    void a_second_import_says_what_is_new_what_changed_and_what_is_gone() {
        String first = "Id | Outcome | Target\nA | Moor the ferry | 10\nB | Fuel the ferry | 0\nC | Sell tickets on board | 90";
        Portfolio audit = taken(found(first), EMPTY);
        assertThat(audit.outcomes()).hasSize(3);
        FoundOutcomes again = found("Id | Outcome | Target\nA | Moor the ferry | 8\nB | Fuel the ferry | 0\nD | Wash the deck every day | 1", OutcomeMapping.NONE, audit);
        assertThat(again.rows()).extracting(ListRow::does).containsExactly(Does.CHANGED, Does.SAME, Does.NEW);
        assertThat(again.gone()).extracting(Outcome::id).containsExactly("C");
        Read read = again.take(again.proposed(), Map.of(), again.gone());
        Portfolio after = read.change().applyTo(audit);
        assertThat(after.outcomes()).extracting(Outcome::id).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(after.outcome("A").orElseThrow().measure().target()).isEqualTo("8");
        assertThat(read.change().inverse().applyTo(after).outcomes()).containsExactlyInAnyOrderElementsOf(audit.outcomes());
        assertThat(found("Outcome\nPaint the hull blue", OutcomeMapping.NONE, audit).gone()).as("another list says nothing of these").isEmpty();
    }

    @Test
    void what_says_nearly_the_same_is_shown_and_not_chosen() {
        Portfolio audit = taken(found("Outcome\nMoor the ferry within ten minutes"), EMPTY);
        FoundOutcomes found = found("Outcome\nMooring the ferry within ten minutes\nFuel the ferry\nFuel the ferry", OutcomeMapping.NONE, audit);
        assertThat(found.rows()).extracting(ListRow::does).containsExactly(Does.LIKE, Does.NEW, Does.LIKE);
        assertThat(found.rows()).extracting(ListRow::like).containsExactly("O1", "", "row 3");
        assertThat(found.proposed()).hasSize(1);
    }

    @Test
    void a_row_may_be_taken_in_the_words_that_are_proposed() {
        FoundOutcomes found = found("Outcome | Measure\nLeadership | talks");
        ListRow row = found.rows().get(0);
        Outcome outcome = found.take(List.of(row.row()), Map.of(row.row(), row.statement().instead()), List.of()).change().applyTo(EMPTY).outcomes().get(0);
        assertThat(outcome.sentence()).startsWith("Agree goals");
        assertThat(outcome.measure().name()).isEqualTo("talks");
    }

    @Test
    void a_mapping_given_back_understands_the_list_the_same_way() {
        String lines = "Some title\nZorb | Blik | Parent\nx7 | Moor the ferry within ten minutes |\nx8 | Fuel the ferry without a spill | x7";
        FoundOutcomes first = found(lines, OutcomeMapping.NONE.withHeadingRow(2).with("Zorb", "Id").answered("rows", "all"), EMPTY);
        OutcomeMapping mapping = OutcomeMappingForm.read(OutcomeMappingForm.write(first.mapping()), "mapping.json");
        FoundOutcomes second = found(lines, mapping, EMPTY);
        assertThat(mapping).isEqualTo(first.mapping());
        assertThat(second.wanted()).isEqualTo(first.wanted());
        assertThat(second.columns()).isEqualTo(first.columns());
        assertThat(second.wanted()).hasSize(2);
    }

    @Test
    void what_sponsors_said_of_units_comes_along_with_any_choice_of_rows() {
        FoundOutcomes found = found("Outcome | Business unit | Complete\nMoor the ferry | Deck |\n | Deck | yes");
        assertThat(found.take(List.of(), Map.of(), List.of()).change().applyTo(EMPTY).complete()).hasSize(1);
    }

    @Test
    void what_is_no_list_is_refused_with_a_sentence() {
        for (String lines : List.of("Colour | Length\nred | 3\nblue | 4", "1 | 2\n3 | 4", "x")) {
            try {
                FoundOutcomes found = found(lines);
                assertThat(found.rows()).as(lines).hasSizeLessThan(2);
            } catch (Refused refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
        assertThatThrownBy(() -> found("")).isInstanceOf(Refused.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> found("Colour | Length\nred | 3\nblue | 4")).isInstanceOf(Refused.class).hasMessageContaining("no column that could hold outcomes");
    }

    @Test
    void rows_that_stand_under_each_other_in_a_circle_are_read_all_the_same() {
        FoundOutcomes found = found("Outcome | Id | Parent\nMoor the ferry | 1 | 2\nFuel the ferry | 2 | 1\nWash the deck | 3 | 3");
        assertThat(found.rows()).hasSize(3);
        assertThat(found.wanted()).isNotEmpty();
    }

    @Test
    void a_mapping_with_a_word_that_there_is_not_is_refused_with_its_line() {
        assertThatThrownBy(() -> OutcomeMappingForm.read("{\n\"columns\": {\"Ziel\": \"Colour\"}}", "m.json")).isInstanceOf(Refused.class).hasMessageContaining("line 2").hasMessageContaining("Colour");
        assertThatThrownBy(() -> OutcomeMappingForm.read("[]", "m.json")).isInstanceOf(Refused.class).hasMessageContaining("no mapping");
        assertThat(OutcomeMappingForm.read("{\"columns\": {\"Ziel\": {\"field\": \"outcome\"}, \"X\": null}}", "m.json").columns()).containsEntry("Ziel", "Outcome").containsEntry("X", "");
    }
}
