package app.winnow.insight.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Chunks;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which values an offering has, said once for each facet. */
class ReadingTest {
    private static final Offering PLAIN = Offering.imported("A", "Mooring", SourceRows.NONE, Facts.NONE);

    @Test
    void what_nobody_has_said_is_a_value_of_its_own_and_blanks_say_nothing() {
        Offering blank = PLAIN.withOwn(Facts.of(Map.of(Field.UNIT, "  ", Field.CATEGORY, List.of(" "))));
        assertThat(of(blank, Facet.UNIT)).containsExactly(Facet.NOBODY_SAID);
        assertThat(of(blank, Facet.CATEGORY)).containsExactly(Facet.NOBODY_SAID);
        assertThat(of(blank, Facet.UNKNOWN)).contains("unit", "category", "duration", "kind", "impact");
        assertThat(of(PLAIN.withOwn(Facts.of(Map.of(Field.UNIT, " Deck ", Field.CATEGORY, List.of("Ship", "Port", "Ship")))), Facet.CATEGORY)).containsExactly("Port", "Ship");
    }

    @Test
    void an_outcome_is_served_from_strength_1_on_and_what_was_not_looked_at_says_so() {
        assertThat(of(PLAIN, Facet.OUTCOME)).containsExactly(Facet.NOBODY_SAID);
        assertThat(of(linked(Map.of(), 2), Facet.OUTCOME)).containsExactly(Facet.NONE);
        assertThat(of(linked(Map.of("O1", 1), 2), Facet.OUTCOME)).containsExactly("O1", Facet.LINKED);
        assertThat(of(linked(Map.of("O1", 0), 2), Facet.OUTCOME)).containsExactly(Facet.NONE);
        assertThat(of(linked(Map.of("O1", 3), 1), Facet.OUTCOME)).as("O2 was written later").containsExactly("O1", Facet.LINKED, Facet.NOBODY_SAID);
        assertThat(of(linked(Map.of("O9", 3), 2), Facet.OUTCOME)).as("an outcome that is gone").containsExactly(Facet.NONE);
    }

    @Test
    void a_withdrawn_offering_is_not_judged_so_it_has_no_suggestion() {
        Offering gone = PLAIN.withAnswers(Answers.NONE.with(Ask.STATUS, Status.WITHDRAWN));
        assertThat(of(gone, Facet.SUGGESTED)).isEmpty();
        assertThat(of(gone, Facet.STATUS)).containsExactly("withdrawn");
        assertThat(of(PLAIN, Facet.SUGGESTED)).containsExactly(Facet.OPEN);
    }

    @Test
    void decisions_answers_and_requirements_are_read_by_the_words_of_files() {
        assertThat(of(PLAIN, Facet.DECIDED)).containsExactly(Facet.OPEN);
        assertThat(of(PLAIN.withDecision(Decision.of(Disposition.MOVE_OUT, "", Decision.By.UNKNOWN)), Facet.DECIDED)).containsExactly("move out");
        assertThat(of(PLAIN, Facet.ANSWERED)).containsExactly(Facet.NONE);
        Offering required = PLAIN.withAnswers(Answers.NONE.with(Ask.REQUIRED_BY, new Requirement(Basis.COLLECTIVE_AGREEMENT, "No. 4")));
        assertThat(of(required, Facet.REQUIRED)).containsExactly("collective agreement");
        assertThat(of(required, Facet.ANSWERED)).containsExactly(Facet.LINKED);
    }

    @Test
    void the_level_is_the_highest_that_somebody_measured() {
        assertThat(of(PLAIN, Facet.LEVEL)).containsExactly(Facet.NOBODY_SAID);
        assertThat(of(PLAIN.withOwn(Facts.of(Map.of(Field.RATING, 4.0, Field.COMPLETIONS, 3.0))), Facet.LEVEL)).containsExactly("1");
        Link shown = new Link(2, new Evidence(4, LocalDate.of(2026, 1, 1), true), "", "", "");
        assertThat(of(PLAIN.withAnswers(Answers.NONE.with(Ask.SERVES, Links.of(Map.of("O1", shown), 2))), Facet.LEVEL)).containsExactly("4");
    }

    @Test
    void figures_are_in_bands_by_their_lower_limits() {
        Offering long1 = PLAIN.withOwn(Facts.of(Map.of(Field.DURATION, 60.0, Field.COMPLETIONS, 99.0, Field.UPDATED, LocalDate.of(2024, 2, 29))));
        assertThat(of(long1, Facet.LENGTH)).containsExactly("60");
        assertThat(of(long1, Facet.USAGE)).containsExactly("10");
        assertThat(of(long1, Facet.UPDATED)).containsExactly("2024");
        assertThat(Facet.LENGTH.bands().end("60")).isEqualTo(240);
        assertThat(Facet.USAGE.bands().end("10000")).isEqualTo(-1);
        assertThat(of(PLAIN.withOwn(Facts.of(Map.of(Field.COMPLETIONS, 0.0))), Facet.USAGE)).as("nobody is a figure").containsExactly("0");
        assertThat(of(PLAIN, Facet.USAGE)).containsExactly(Facet.NOBODY_SAID);
    }

    private static Offering linked(Map<String, Integer> strengths, int seen) {
        Map<String, Link> links = new java.util.TreeMap<>();
        strengths.forEach((outcome, strength) -> links.put(outcome, Link.claimed(strength)));
        return PLAIN.withAnswers(Answers.NONE.with(Ask.SERVES, Links.of(links, seen)));
    }

    private static List<String> of(Offering offering, Facet facet) {
        Portfolio portfolio = Portfolio.empty("Ferries").draft().offerings(Chunks.of(List.of(offering)))
                .outcomes(List.of(Outcome.of("O1", 1, "Berth within ten minutes").withScope(Scope.ALL), Outcome.of("O2", 2, "Load within an hour").withScope(Scope.ALL))).done();
        return new Reading(Verdicts.of(portfolio, LocalDate.of(2026, 6, 30))).of(facet, 0);
    }
}
