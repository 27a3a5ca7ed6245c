package app.winnow.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are not the same and speak for an outcome all the same. */
class RelatedMatchTest {

    @ParameterizedTest(name = "{0}: \"{1}\" serves \"{2}\" rather than \"{3}\"")
    @CsvSource(delimiter = '|', textBlock = """
            en | Build a dashboard               | Reporting            | Conflict resolution
            en | Delegate without worry          | Leadership           | Data protection
            de | Mit Kunden telefonieren         | Kundenorientierung   | Arbeitssicherheit
            de | Die DSGVO am Arbeitsplatz       | Datenschutz          | Verhandeln
            fr | Rédiger un courriel             | Expression écrite    | Sécurité au travail
            es | Primeros auxilios               | Seguridad laboral    | Liderazgo
            pt | Falar em público                | Apresentações        | Qualidade
            it | Il colloquio con il candidato   | Selezione del personale | Magazzino
            nl | Omgaan met boze klanten         | Klachten afhandelen  | Veilig werken
            de | Führungskräfte entwickeln       | Leadership           | Sales
            fr | Conduire un entretien annuel    | Giving feedback      | Safety
            """)
    void words_of_one_field_match_even_across_languages(String language, String title, String right, String wrong) {
        Portfolio portfolio = Catalogs.of(List.of(wrong, right), language, title);
        Candidate first = OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0)).get(0);
        assertThat(first.outcome().sentence()).isEqualTo(right);
        assertThat(first.marks()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: \"{1}\" has a part of \"{2}\"")
    @CsvSource(delimiter = '|', textBlock = """
            de | Pumpenwartung für Fortgeschrittene  | Pumpen sofort austauschen    | Ventile sofort austauschen
            de | Pumpen                              | Pumpenaustausch              | Ventilaustausch
            nl | Pomponderhoud                       | Elke pomp snel vervangen     | Elke klep snel vervangen
            sv | Pumpbyten                           | Byta varje pump              | Byta varje ventil
            """)
    void words_written_as_one_match_by_their_parts(String language, String title, String right, String wrong) {
        Portfolio portfolio = Catalogs.of(List.of(wrong, right), language, title);
        assertThat(OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0)).get(0).outcome().sentence()).isEqualTo(right);
    }

    @ParameterizedTest(name = "\"{0}\" speaks to \"{1}\" in \"{2}\"")
    @CsvSource(delimiter = '|', textBlock = """
            Configurators for new quotes | configurator, Quote | Quote the right machine with the configurator | en
            Build a dashboard            | Reporting           | Reporting on time                            | en
            Kundengespräche              | Kunden              | Kunden sofort helfen                         | de
            """)
    void the_words_of_the_outcome_that_they_speak_to_are_marked_too(String title, String words, String sentence, String language) {
        Portfolio portfolio = Catalogs.of(List.of(sentence), language, title);
        Candidate candidate = OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0)).get(0);
        assertThat(candidate.spans()).isNotEmpty().allMatch(span -> sentence.substring(span.from(), span.to()).equals(span.word()));
        assertThat(candidate.spans().stream().map(Span::word)).containsExactlyInAnyOrder(words.split(", "));
    }

    @Test
    void why_a_word_speaks_is_said_with_it() {
        Portfolio portfolio = Catalogs.of(List.of("Reporting on the weekly torque"), "en", "Torque dashboards");
        assertThat(OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0)).get(0).marks())
                .extracting(Mark::word, Mark::kinship).containsExactly(org.assertj.core.groups.Tuple.tuple("Torque", Kinship.SAME), org.assertj.core.groups.Tuple.tuple("dashboards", Kinship.RELATED));
    }

    @Test
    void words_that_keep_an_outcomes_words_company_in_the_catalog_speak_for_it() {
        List<String> titles = new ArrayList<>(List.of("The zorbel"));
        for (int at = 0; at < 6; at++) {
            titles.add("Torque wrench zorbel " + at);
            titles.add("Meadow flowers " + at);
        }
        Portfolio portfolio = Catalogs.of(List.of("Set the torque", "Water the meadow"), "en", titles.toArray(String[]::new));
        Candidate first = OutcomeMatch.of(portfolio).rank(Catalogs.titled(portfolio, "The zorbel")).get(0);
        assertThat(first.outcome().sentence()).isEqualTo("Set the torque");
        assertThat(first.marks()).extracting(Mark::kinship).containsOnly(Kinship.COMPANION);
    }

    @Test
    void offerings_alike_are_found_the_most_alike_first_and_the_offering_itself_is_not_among_them() {
        Portfolio portfolio = Catalogs.of(List.of(), "en", "Forklift refresher north", "Forklift refresher south", "Forklift battery charging in rooms", "Watering tulips", "Planting roses", "Pruning trees", "Mowing");
        List<Alike> alike = OutcomeMatch.of(portfolio).alike(portfolio.offerings().get(0));
        assertThat(alike.stream().map(each -> portfolio.offerings().get(each.index()).title())).startsWith("Forklift refresher south").doesNotContain("Watering tulips", "Forklift refresher north");
        assertThat(alike.get(0).isClose()).isTrue();
    }

    @Test
    void hostile_text_is_read_like_any_other() {
        String endless = "x".repeat(300_000);
        String[] titles = {"\u0001leading people", "\uD83D\uDE00 \uD800 pumps", endless, "\u202Epumps\u0000", "<script>pumps</script>", "pumps ".repeat(50_000), " ", "''''", "\u0130stanbul pumps"};
        Portfolio portfolio = Catalogs.of(List.of("Repair pumps", "\u0001", "", endless, "Lead people"), "", titles);
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        for (Offering offering : portfolio.offerings()) {
            for (Candidate candidate : match.rank(offering)) {
                assertThat(candidate.score()).isFinite();
                candidate.marks().forEach(mark -> assertThat(offering.title().substring(mark.from(), mark.to())).isEqualTo(mark.word()));
            }
        }
        assertThat(match.rank(Catalogs.titled(portfolio, "<script>pumps</script>")).get(0).outcome().sentence()).isEqualTo("Repair pumps");
    }

    @Test
    void an_empty_audit_has_nothing_to_suggest() {
        Portfolio empty = Portfolio.empty("Test");
        Offering offering = Catalogs.of(List.of(), "en", "Pumps").offerings().get(0);
        assertThat(OutcomeMatch.of(empty).rank(offering)).isEmpty();
        assertThat(OutcomeMatch.of(empty).alike(offering)).isEmpty();
        assertThat(OutcomeMatch.of(Catalogs.of(List.of("Repair pumps"), "en")).rank(offering)).as("a catalog without offerings").allMatch(Candidate::isSuggested);
    }
}
