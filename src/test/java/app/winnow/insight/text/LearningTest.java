package app.winnow.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What links that people confirm and refuse do to what is suggested. */
class LearningTest {

    @Test
    void a_confirmed_link_moves_offerings_like_it_nearer_and_says_so() {
        Portfolio portfolio = Catalogs.of(List.of("Quote the right machine", "Answer within a day"), "en", "Blue binder part one", "Blue binder part two");
        OutcomeMatch before = OutcomeMatch.of(portfolio);
        Offering two = portfolio.offerings().get(1);
        assertThat(before.rank(two)).noneMatch(Candidate::isSuggested);
        OutcomeMatch after = before.after(Catalogs.linked(portfolio, "Blue binder part one", "O2", 2)).orElseThrow();
        assertThat(after.rank(two).get(0).outcome().id()).isEqualTo("O2");
        assertThat(after.rank(two).get(0).marks()).extracting(Mark::kinship).containsOnly(Kinship.LEARNED);
        assertThat(after.first(1)).extracting(Outcome::id).containsExactly("O2");
        assertThat(before.rank(two)).as("what was before stays as it was").noneMatch(Candidate::isSuggested);
    }

    @Test
    void a_no_moves_offerings_like_it_away() {
        Portfolio portfolio = Catalogs.of(List.of("Quote the machine", "Set up the machine"), "en", "Machine oil and grease", "Machine oil and filters", "Quote");
        OutcomeMatch before = OutcomeMatch.of(portfolio);
        Offering filters = portfolio.offerings().get(1);
        OutcomeMatch after = before.after(Catalogs.linked(portfolio, "Machine oil and grease", "O1", 0)).orElseThrow();
        assertThat(score(after, filters, "O1")).isLessThan(score(before, filters, "O1"));
        assertThat(score(after, filters, "O2")).isEqualTo(score(before, filters, "O2"));
    }

    @Test
    void serves_none_refuses_what_words_had_suggested() {
        Portfolio portfolio = Catalogs.of(List.of("Quote the machine", "Water tulips"), "en", "Machine oil and grease", "Machine oil and filters", "Tulips");
        OutcomeMatch before = OutcomeMatch.of(portfolio);
        Portfolio none = SetAnswer.from(portfolio, "C0", Ask.SERVES, Links.of(Map.of(), 2)).applyTo(portfolio);
        OutcomeMatch after = before.after(none).orElseThrow();
        assertThat(score(after, portfolio.offerings().get(1), "O1")).isLessThan(score(before, portfolio.offerings().get(1), "O1"));
        assertThat(score(after, portfolio.offerings().get(2), "O2")).isEqualTo(score(before, portfolio.offerings().get(2), "O2"));
    }

    @Test
    void what_is_suggested_after_many_links_and_some_taken_back_is_what_a_new_reading_says() {
        Portfolio portfolio = Catalogs.drawn(7, 400, 30);
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        Random random = new Random(3);
        for (int round = 0; round < 120; round++) {
            String code = portfolio.offerings().get(random.nextInt(400)).code();
            Links links = random.nextInt(4) == 0 ? null : Links.of(Map.of("O" + (1 + random.nextInt(30)), Link.claimed(random.nextInt(4))), random.nextBoolean() ? 30 : 0);
            portfolio = SetAnswer.from(portfolio, code, Ask.SERVES, links).applyTo(portfolio);
            match = match.after(portfolio).orElseThrow();
        }
        OutcomeMatch anew = OutcomeMatch.of(portfolio);
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            List<Candidate> ranked = match.rank(portfolio.offerings().get(at));
            assertThat(ranked).isEqualTo(anew.rank(portfolio.offerings().get(at)));
            assertThat(match.first(at)).isEqualTo(anew.first(at));
            assertThat(ranked.stream().filter(Candidate::isSuggested).limit(5).map(Candidate::outcome).toList()).isEqualTo(match.first(at));
        }
        for (Standing standing : Standing.values()) {
            assertThat(match.tally(standing)).isEqualTo(anew.tally(standing));
        }
    }

    @Test
    void other_words_are_read_anew_and_other_answers_are_not() {
        Portfolio portfolio = Catalogs.of(List.of("Quote the machine"), "en", "Machine oil");
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        Offering offering = portfolio.offerings().get(0);
        assertThat(match.after(portfolio)).containsSame(match);
        assertThat(match.after(SetAnswer.from(portfolio, "C0", Ask.IMPACT, 3).applyTo(portfolio))).isPresent();
        assertThat(match.after(portfolio.draft().offering(0, offering.withOwn(offering.own().with(Field.DESCRIPTION, "Other words"))).done())).isEmpty();
        assertThat(match.after(SetOutcome.added(Outcome.of("O9", 9, "Another")).applyTo(portfolio))).isEmpty();
    }

    @Test
    void how_often_it_was_right_is_counted_from_what_people_said() {
        Portfolio portfolio = Catalogs.of(List.of("Quote the machine", "Answer within a day"), "en", "Quote number 0", "Quote number 1", "Quote number 2", "Quote number 3");
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        assertThat(match.tally(Standing.CLEAR_FIRST)).isEqualTo(Tally.NONE);
        Portfolio linked = Catalogs.linked(Catalogs.linked(Catalogs.linked(portfolio, "Quote number 0", "O1", 2), "Quote number 1", "O1", 3), "Quote number 2", "O1", 0);
        OutcomeMatch after = match.after(linked).orElseThrow();
        assertThat(after.tally(Standing.CLEAR_FIRST)).isEqualTo(new Tally(2, 3));
        assertThat(after.rank(linked.offerings().get(3)).get(0).tally()).isEqualTo(new Tally(2, 3));
    }

    @Test
    void an_offering_is_judged_without_what_it_taught_itself() {
        Portfolio portfolio = Catalogs.of(List.of("Quote the machine", "Answer within a day"), "en", "Blue binder");
        OutcomeMatch match = OutcomeMatch.of(Catalogs.linked(portfolio, "Blue binder", "O2", 2));
        for (Standing standing : Standing.values()) {
            assertThat(match.tally(standing)).isEqualTo(Tally.NONE);
        }
    }

    @Test
    void the_offerings_of_an_outcome_come_the_loudest_first() {
        Portfolio portfolio = Catalogs.of(List.of("Repair pumps"), "en", "Pumps and much else besides", "Repair pumps", "Watering tulips");
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        assertThat(match.offerings(portfolio.outcomes().get(0)).stream().map(each -> portfolio.offerings().get(each.index()).title()))
                .containsExactly("Repair pumps", "Pumps and much else besides");
        assertThat(match.offerings(Outcome.of("O7", 7, "Repair pumps"))).isEmpty();
        assertThat(match.loudness(1)).isGreaterThan(match.loudness(0));
        assertThat(match.loudness(2)).isZero();
    }

    private static double score(OutcomeMatch match, Offering offering, String outcome) {
        return match.rank(offering).stream().filter(candidate -> candidate.outcome().id().equals(outcome)).findFirst().orElseThrow().score();
    }
}
