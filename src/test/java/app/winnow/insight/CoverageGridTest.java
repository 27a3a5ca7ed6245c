package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.CoverageGrid.Cell;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Scope;
import app.winnow.model.change.SetDecision;
import app.winnow.verdict.Built;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom outcomes are served: gaps, what opens up by the plan, pile-ups. */
class CoverageGridTest {
    private final Built built = new Built();

    private CoverageGridTest offering(String code, String audience, String language, String serves) {
        built.offering(code, new Scope("", audience, language)).say(code, "serves", serves);
        return this;
    }

    private List<Cell> cells() {
        return CoverageGrid.of(built.portfolio(), built.verdicts()).cells();
    }

    private static String whom(Cell cell) {
        return cell.audience() + "/" + cell.language() + " " + cell.touching() + cell.supporting();
    }

    @Test
    void whom_the_sponsor_named_and_the_languages_in_which_the_catalog_speaks_to_them() {
        built.outcome("O1", "", "", new Scope("", "Welders", ""));
        offering("A", "welders", "en", "O1 2").offering("B", "Welders", "de", "O1 1").offering("C", "Clerks", "fr", "none");
        assertThat(cells()).extracting(CoverageGridTest::whom).containsExactly("Welders/de [B][]", "Welders/en [][A]");
        assertThat(CoverageGrid.now(built.portfolio()).gaps("O1")).extracting(Cell::language).containsExactly("de");
    }

    @Test
    void where_the_sponsor_named_nobody_those_count_for_whom_something_supports_it_else_touches_it() {
        built.outcome("O1", "", "");
        offering("B", "Clerks", "", "O1 1").offering("C", "Drivers", "", "none");
        assertThat(cells()).extracting(CoverageGridTest::whom).containsExactly("Clerks/ [B][]");
        offering("A", "Welders", "", "O1 3");
        assertThat(cells()).extracting(CoverageGridTest::whom).containsExactly("Welders/ [][A]");
    }

    @Test
    void an_offering_for_everyone_in_any_language_serves_each_and_nothing_at_all_is_a_gap() {
        built.outcome("O1", "", "", new Scope("", "Welders", "de")).outcome("O2", "", "");
        assertThat(cells()).allMatch(Cell::isGap).hasSize(2);
        offering("A", "", "", "O1 2");
        assertThat(cells()).extracting(CoverageGridTest::whom).containsExactly("Welders/de [][A]", "/ [][]");
    }

    @Test
    void what_the_plan_takes_away_without_a_stand_in_opens_up() {
        built.outcome("O1", "", "");
        offering("A", "", "en", "O1 2").offering("B", "", "en", "O1 1");
        assertThat(cells().get(0).opensUp()).isFalse();
        built.apply(SetDecision.from(built.portfolio(), "A", Decision.of(Disposition.RETIRE, "", Decision.By.UNKNOWN)));
        assertThat(cells().get(0).opensUp()).isTrue();
        assertThat(cells().get(0).staying()).isEmpty();
    }

    @Test
    void five_that_support_the_same_for_the_same_people_pile_up_and_a_path_is_not_counted_beside_its_members() {
        built.outcome("O1", "", "").list(app.winnow.model.Ask.KIND, app.winnow.model.Kind.COURSE);
        for (int at = 1; at <= 4; at++) {
            offering("A" + at, "", "", "O1 2");
        }
        offering("P", "", "", "O1 2");
        built.say("A1", "member of", "P");
        assertThat(cells().get(0).supporting()).hasSize(4);
        assertThat(cells().get(0).isPileUp()).isFalse();
        offering("A5", "", "", "O1 3");
        assertThat(cells().get(0).isPileUp()).isTrue();
    }
}
