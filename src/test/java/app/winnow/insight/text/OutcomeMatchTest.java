package app.winnow.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.change.SetOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeMatchTest {

    @ParameterizedTest(name = "{0}: \"{1}\" serves \"{2}\" rather than \"{3}\"")
    @CsvSource(delimiter = '|', textBlock = """
            en | Quoting with the configurator         | Quote the right machine                 | Record every customer contact
            en | Recording your visits                 | Record every customer contact           | Quote the right machine
            de | Reklamationen richtig bearbeiten      | Bearbeitet jede Reklamation in zwei Tagen | Prüft die Maschine vor dem Start
            fr | Réparation des pompes                 | Réparer une pompe du premier coup       | Préparer une offre exacte
            es | Atención de reclamaciones             | Resolver cada reclamación en dos días   | Cotizar la máquina correcta
            pt | Inspeções de segurança                | Fazer a inspeção antes do turno         | Responder ao cliente no mesmo dia
            it | Riparazioni delle pompe               | Riparare la pompa al primo intervento   | Preparare offerte corrette
            nl | Pompen repareren                      | Repareert elke pomp de eerste keer      | Maakt een juiste offerte
            ja | 見積書の作成                            | 正しい見積書を作る                        | 顧客訪問を記録する
            """)
    void words_that_differ_only_by_their_ending_match_in_each_language(String language, String title, String right, String wrong) {
        Portfolio portfolio = portfolio(List.of(wrong, right), Map.of(title, language));
        List<Candidate> ranked = OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0));
        assertThat(ranked.get(0).outcome().sentence()).isEqualTo(right);
        assertThat(ranked.get(0).isSuggested()).isTrue();
    }

    @Test
    void the_words_that_count_are_marked_where_they_stand() {
        Portfolio portfolio = portfolio(List.of("Quote the right machine with the configurator"), Map.of("Configurators for new quotes", "en"));
        Candidate candidate = OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0)).get(0);
        String title = portfolio.offerings().get(0).title();
        assertThat(candidate.marks()).allMatch(mark -> mark.field() == Field.TITLE);
        assertThat(candidate.marks().stream().map(mark -> title.substring(mark.from(), mark.to()))).containsExactly("Configurators", "quotes");
        assertThat(candidate.words()).containsExactly("configurators", "quotes");
    }

    @Test
    void a_word_that_every_course_uses_says_less_than_a_rare_one() {
        Map<String, String> titles = new HashMap<>(Map.of("Machine torque", "en"));
        for (int at = 0; at < 30; at++) {
            titles.put("Machine basics " + at, "en");
        }
        Portfolio portfolio = portfolio(List.of("Set up a machine", "Set the torque"), titles);
        Offering both = portfolio.offerings().stream().filter(offering -> offering.title().contains("torque")).findFirst().orElseThrow();
        assertThat(OutcomeMatch.of(portfolio).rank(both)).extracting(candidate -> candidate.outcome().sentence())
                .containsExactly("Set the torque", "Set up a machine");
    }

    @Test
    void a_word_in_the_title_says_more_than_in_the_description() {
        Portfolio portfolio = portfolio(List.of("Repair pumps", "Replace valves"), Map.of("Valves", "en"));
        Offering offering = described(portfolio.offerings().get(0), "Also about pumps.");
        assertThat(OutcomeMatch.of(portfolio).rank(offering).get(0).outcome().sentence()).isEqualTo("Replace valves");
    }

    @Test
    void without_a_shared_word_nothing_is_suggested_and_the_outcomes_keep_their_order() {
        Portfolio portfolio = portfolio(List.of("Repair pumps", "Replace valves"), Map.of("Wellbeing at lunch", "en"));
        List<Candidate> ranked = OutcomeMatch.of(portfolio).rank(portfolio.offerings().get(0));
        assertThat(ranked).extracting(candidate -> candidate.outcome().serial()).containsExactly(1, 2);
        assertThat(ranked).noneMatch(Candidate::isSuggested);
    }

    @Test
    void an_outcome_of_another_unit_is_not_offered() {
        Outcome sales = Outcome.of("O1", 1, "Quote machines").withScope(new Scope("Sales", "", ""));
        Portfolio portfolio = SetOutcome.added(sales).applyTo(portfolio(List.of(), Map.of("Quote machines", "en")));
        Offering service = portfolio.offerings().get(0);
        assertThat(OutcomeMatch.of(portfolio).rank(service)).hasSize(1);
        assertThat(OutcomeMatch.of(portfolio).rank(service.withOwn(service.own().with(Field.UNIT, "Service")))).isEmpty();
    }

    @Test
    void the_language_is_told_by_small_words_where_the_catalog_is_silent() {
        Portfolio portfolio = portfolio(List.of("Prüfungen der Maschinen dokumentieren"), Map.of("Maschine und Prüfung", ""));
        Offering offering = described(portfolio.offerings().get(0), "Was ist vor der Inbetriebnahme zu tun, und wer macht es?");
        assertThat(OutcomeMatch.of(portfolio).rank(offering).get(0).words()).startsWith("maschine", "prüfung");
    }

    @Test
    void a_large_catalog_is_read_at_once_and_ranked_completely() {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            sentences.add("Finish task number" + at + " right the first time");
        }
        Map<String, String> titles = new HashMap<>();
        for (int at = 0; at < 5_000; at++) {
            titles.put("How to do number" + at % 200 + " part " + at, "en");
        }
        Portfolio portfolio = portfolio(sentences, titles);
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        Offering one = portfolio.offerings().stream().filter(offering -> offering.title().contains("number137 ")).findFirst().orElseThrow();
        assertThat(match.rank(one)).hasSize(200);
        assertThat(match.rank(one).get(0).outcome().sentence()).contains("number137 ");
    }

    private static Offering described(Offering offering, String description) {
        return offering.withOwn(offering.own().with(Field.DESCRIPTION, description));
    }

    private static Portfolio portfolio(List<String> sentences, Map<String, String> languageByTitle) {
        Portfolio portfolio = Portfolio.empty("Test");
        for (int at = 0; at < sentences.size(); at++) {
            portfolio = SetOutcome.added(Outcome.of("O" + (at + 1), at + 1, sentences.get(at))).applyTo(portfolio);
        }
        List<Offering> offerings = new ArrayList<>();
        languageByTitle.forEach((title, language) -> offerings.add(Offering.imported("C" + offerings.size(), title, SourceRows.NONE,
                language.isEmpty() ? Facts.NONE : Facts.of(Map.of(Field.LANGUAGE, language)))));
        return portfolio.draft().offerings(portfolio.offerings().plus(offerings)).done();
    }
}
