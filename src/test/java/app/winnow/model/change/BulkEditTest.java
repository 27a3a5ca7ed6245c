package app.winnow.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One value for many offerings: what a person said is never overwritten without being asked for. */
class BulkEditTest {
    private static final List<String> ALL = List.of("A", "B", "C", "D");
    private Portfolio portfolio = Portfolio.empty("Audit");

    /** A: the file says Deck; B: the file says Engine; C: the file says Engine, a person said Bridge; D: nobody said anything. */
    @BeforeEach
    void fill() {
        add("A", "Deck");
        add("B", "Engine");
        add("C", "Engine");
        add("D", null);
        portfolio = new SetFact("C", Field.UNIT, null, "Bridge").applyTo(portfolio);
    }

    @Test
    void what_says_so_already_stays_and_what_a_person_typed_is_told_apart() {
        BulkEdit edit = BulkEdit.fact(portfolio, ALL, Field.UNIT, "Deck");
        assertThat(edit.same()).isEqualTo(1);
        assertThat(edit.fresh()).extracting(Change::key).containsExactly("B/unit", "D/unit");
        assertThat(edit.otherwise()).extracting(Change::key).containsExactly("C/unit");
        assertThat(units(edit.change("Unit", false).applyTo(portfolio))).containsExactly("Deck", "Deck", "Bridge", "Deck");
        assertThat(units(edit.change("Unit", true).applyTo(portfolio))).containsExactly("Deck", "Deck", "Deck", "Deck");
    }

    @Test
    void it_is_one_change_that_is_undone_in_one_step() {
        Several change = BulkEdit.fact(portfolio, ALL, Field.UNIT, "Deck").change("Unit", true);
        assertThat(change.title()).isEqualTo("Unit of 3 offerings");
        assertThat(change.inverse().applyTo(change.applyTo(portfolio))).isEqualTo(portfolio);
    }

    @Test
    void nothing_takes_back_what_people_typed_and_files_count_again() {
        BulkEdit edit = BulkEdit.fact(portfolio, ALL, Field.UNIT, null);
        assertThat(edit.same()).isEqualTo(3);
        assertThat(edit.changes(false)).isZero();
        assertThat(units(edit.change("Unit", true).applyTo(portfolio))).containsExactly("Deck", "Engine", "Engine", "");
    }

    @Test
    void an_answer_that_somebody_gave_otherwise_is_told_apart() {
        portfolio = SetAnswer.from(portfolio, "A", Ask.KIND, Kind.AID).applyTo(portfolio);
        portfolio = SetAnswer.from(portfolio, "B", Ask.KIND, Kind.COURSE).applyTo(portfolio);
        BulkEdit edit = BulkEdit.answer(portfolio, ALL, Ask.KIND, Kind.COURSE);
        assertThat(List.of(edit.same(), edit.fresh().size(), edit.otherwise().size())).containsExactly(1, 2, 1);
        Portfolio after = edit.change("Kind", false).applyTo(portfolio);
        assertThat(after.offering("A").orElseThrow().answers().get(Ask.KIND)).contains(Kind.AID);
        assertThat(after.offering("D").orElseThrow().answers().get(Ask.KIND)).contains(Kind.COURSE);
    }

    private void add(String code, String unit) {
        Facts facts = unit == null ? Facts.NONE : Facts.of(Map.of(Field.UNIT, unit));
        portfolio = new AddOffering(Offering.imported(code, "Offering " + code, SourceRows.NONE, facts)).applyTo(portfolio);
    }

    private static List<String> units(Portfolio portfolio) {
        return portfolio.offerings().stream().map(offering -> offering.text(Field.UNIT)).toList();
    }
}
