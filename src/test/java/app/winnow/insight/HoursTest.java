package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Dial;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final UsageWindow HALF_A_YEAR = new UsageWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    @Test
    void with_a_usage_window_hours_are_seat_hours_a_year() {
        Hours hours = Hours.of(portfolio(HALF_A_YEAR, Map.of(Field.DURATION, 90.0, Field.COMPLETIONS, 10.0)));
        assertThat(hours.basis()).isEqualTo(Hours.Basis.YEAR);
        assertThat(hours.completions(0).orElseThrow()).isCloseTo(20, within(.001));
        assertThat(hours.at(0).orElseThrow()).isCloseTo(30, within(.001));
    }

    @Test
    void without_one_they_are_hours_in_the_file_s_own_period() {
        Hours hours = Hours.of(portfolio(null, Map.of(Field.DURATION, 90.0, Field.COMPLETIONS, 10.0)));
        assertThat(hours.basis()).isEqualTo(Hours.Basis.PERIOD);
        assertThat(hours.at(0)).hasValue(15);
    }

    @Test
    void where_nobody_counted_people_they_are_catalog_hours() {
        Hours hours = Hours.of(portfolio(HALF_A_YEAR, Map.of(Field.DURATION, 90.0)));
        assertThat(hours.basis()).isEqualTo(Hours.Basis.CATALOG);
        assertThat(hours.at(0)).hasValue(1.5);
    }

    @Test
    void what_changed_says_whether_a_basis_is_still_the_best() {
        Portfolio unknown = portfolio(null, Map.of(Field.DURATION, 60.0), Map.of());
        Portfolio counted = portfolio(null, Map.of(Field.DURATION, 60.0), Map.of(Field.DURATION, 60.0, Field.COMPLETIONS, 3.0));
        assertThat(Hours.on(Hours.Basis.CATALOG, unknown).isBestAfter(0, 1)).isTrue();
        assertThat(Hours.on(Hours.Basis.CATALOG, counted).isBestAfter(1)).as("now people were counted").isFalse();
        assertThat(Hours.on(Hours.Basis.PERIOD, counted).isBestAfter(0)).isTrue();
        assertThat(Hours.on(Hours.Basis.PERIOD, unknown).isBestAfter(1)).as("nobody is counted any more").isFalse();
    }

    @Test
    void enrolments_stand_in_for_completions_and_an_unknown_length_stays_unknown() {
        Hours hours = Hours.of(portfolio(null, Map.of(Field.DURATION, 60.0, Field.ENROLMENTS, 4.0), Map.of(Field.COMPLETIONS, 9.0)));
        assertThat(hours.at(0)).hasValue(4);
        assertThat(hours.at(1)).isEmpty();
        assertThat(hours.completions(1)).hasValue(9);
    }

    @Test
    void contribution_is_the_strongest_weighted_link_by_how_direct_it_is() {
        Portfolio portfolio = portfolio(null, Map.of());
        portfolio = portfolio.draft().outcomes(List.of(Outcome.of("O1", 1, "Berth").withWeight(4), Outcome.of("O2", 2, "Moor").withWeight(2))).done();
        Contribution contribution = new Contribution(portfolio);
        Offering offering = portfolio.offerings().get(0);
        assertThat(contribution.of(offering, links(1, 3))).as("max(1/3 x 4, 3/3 x 2) / 4").isCloseTo(.5, within(1e-9));
        assertThat(contribution.of(offering, links(3, 0))).isEqualTo(1);
        assertThat(contribution.of(offering, Links.of(Map.of(), 2))).isZero();
        Offering indirect = offering.withAnswers(offering.answers().with(Ask.DIRECTNESS, new Dial(2, null)));
        assertThat(contribution.of(indirect, links(3, 0))).isEqualTo(.5);
    }

    private static Links links(int first, int second) {
        return Links.of(Map.of("O1", Link.claimed(first), "O2", Link.claimed(second)), 2);
    }

    @SafeVarargs
    private static Portfolio portfolio(UsageWindow window, Map<Field, ?>... facts) {
        CatalogImport file = new CatalogImport(new SourceTable("a.csv", "", 0, List.of(), List.of(), new int[] {1, 2}), List.of(), window, List.of(), List.of(),
                List.of());
        Portfolio empty = Portfolio.empty("Test");
        List<Offering> offerings = new java.util.ArrayList<>();
        for (Map<Field, ?> each : facts) {
            offerings.add(Offering.imported("A" + offerings.size(), "Title", SourceRows.of(0, offerings.size()), Facts.of(each)));
        }
        return empty.draft().imports(List.of(file)).offerings(empty.offerings().plus(offerings)).done();
    }
}
