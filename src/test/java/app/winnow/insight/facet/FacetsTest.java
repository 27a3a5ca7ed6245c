package app.winnow.insight.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SeededHistories;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a filter leaves and what stands beside each value is what looking at every offering finds, in audits drawn with a seed, and stays so when they change. */
class FacetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> SEARCHES = List.of("", "", "", "plain", "ubung", "n", "安", "said no", "c 1");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_honour_every_other_facet_and_the_search_but_not_their_own(long seed) {
        Portfolio portfolio = portfolio(new SeededHistories(seed));
        Verdicts verdicts = Verdicts.of(portfolio, DAY);
        Facets facets = Facets.of(verdicts);
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            Filter filter = filter(facets, random);
            Found found = facets.find(filter);
            assertThat(found.indexes()).as("%s", filter).containsExactlyElementsOf(shown(verdicts, filter, null));
            assertThat(found.count()).isEqualTo(shown(verdicts, filter, null).size());
            for (Facet facet : Facet.values()) {
                assertThat(counts(found, facet)).as("%s by %s", facet, filter).isEqualTo(slowCounts(verdicts, filter, facet));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_next_state_that_is_followed_is_the_one_worked_out_anew(long seed) {
        SeededHistories histories = new SeededHistories(seed);
        Portfolio portfolio = portfolio(histories);
        Verdicts verdicts = Verdicts.of(portfolio, DAY);
        Facets facets = Facets.of(verdicts);
        Random random = new Random(seed);
        int followed = 0;
        for (int round = 0; round < 15; round++) {
            portfolio = change(portfolio, random, histories).applyTo(portfolio);
            Verdicts next = verdicts.next(portfolio, DAY);
            followed += facets.quickly(next).isPresent() ? 1 : 0;
            facets = facets.next(next);
            verdicts = next;
            Facets anew = Facets.of(next);
            for (int asked = 0; asked < 3; asked++) {
                Filter filter = filter(anew, random);
                assertThat(facets.find(filter).indexes()).as("%s", filter).containsExactlyElementsOf(anew.find(filter).indexes().boxed().toList());
                for (Facet facet : Facet.values()) {
                    assertThat(facets.find(filter).counts(facet)).as("%s by %s", facet, filter).isEqualTo(anew.find(filter).counts(facet));
                }
            }
        }
        assertThat(followed).as("changes that were followed quickly").isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_policy_is_followed_however_many_suggestions_it_changes(long seed) {
        SeededHistories histories = new SeededHistories(seed);
        Portfolio portfolio = portfolio(histories);
        Verdicts verdicts = Verdicts.of(portfolio, DAY);
        Portfolio other = portfolio.draft().policy(portfolio.policy().withRules(new Policy.Rules(3, 6, Policy.Rules.WORKSHOP.cells(), 0, 0, 0, 12, 1))).done();
        Verdicts next = verdicts.next(other, DAY);
        Facets followed = Facets.of(verdicts).quickly(next, 0).orElseThrow();
        Facets anew = Facets.of(next);
        for (Facet facet : Facet.values()) {
            assertThat(followed.find(Filter.NONE).counts(facet)).as("%s", facet).isEqualTo(anew.find(Filter.NONE).counts(facet));
        }
    }

    /** An audit of some fifty offerings and more: several histories that do not take imports back. */
    private static Portfolio portfolio(SeededHistories histories) {
        Portfolio portfolio = Portfolio.empty("Audit");
        while (portfolio.offerings().size() < 60) {
            portfolio = histories.next(portfolio).applyTo(portfolio);
        }
        return portfolio;
    }

    private static Change change(Portfolio portfolio, Random random, SeededHistories histories) {
        Offering offering = portfolio.offerings().get(random.nextInt(portfolio.offerings().size()));
        return switch (random.nextInt(4)) {
            case 0 -> new SetFact(offering.code(), Field.UNIT, offering.own().value(Field.UNIT).orElse(null), "Unit " + random.nextInt(4));
            case 1 -> SetAnswer.from(portfolio, offering.code(), Ask.IMPACT, 1 + random.nextInt(7));
            case 2 -> SetAnswer.from(portfolio, offering.code(), Ask.STATUS, app.winnow.model.Status.values()[random.nextInt(4)]);
            default -> histories.next(portfolio);
        };
    }

    private static Filter filter(Facets facets, Random random) {
        Map<Facet, Set<String>> picks = new EnumMap<>(Facet.class);
        for (int left = random.nextInt(4); left > 0; left--) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            List<String> words = new ArrayList<>(facets.column(facet).words());
            words.add("a value that nothing has");
            picks.put(facet, IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(at -> words.get(random.nextInt(words.size()))).collect(Collectors.toSet()));
        }
        return new Filter(SEARCHES.get(random.nextInt(SEARCHES.size())), picks);
    }

    private static List<Integer> shown(Verdicts verdicts, Filter filter, Facet except) {
        Reading reading = new Reading(verdicts);
        return IntStream.range(0, verdicts.size()).filter(at -> SlowSearch.hits(TextIndex.text(verdicts.portfolio().offerings().get(at)), filter.search()))
                .filter(at -> filter.picks().entrySet().stream().allMatch(pick -> pick.getKey() == except
                        || reading.of(pick.getKey(), at).stream().anyMatch(pick.getValue()::contains))).boxed().toList();
    }

    private static Map<String, List<Integer>> slowCounts(Verdicts verdicts, Filter filter, Facet facet) {
        Reading reading = new Reading(verdicts);
        Set<Integer> left = new HashSet<>(shown(verdicts, filter, facet));
        Map<String, List<Integer>> counts = new HashMap<>();
        for (int at = 0; at < verdicts.size(); at++) {
            for (String value : reading.of(facet, at)) {
                List<Integer> before = counts.getOrDefault(value, List.of(0, 0));
                counts.put(value, List.of(before.get(0) + (left.contains(at) ? 1 : 0), before.get(1) + 1));
            }
        }
        return counts;
    }

    private static Map<String, List<Integer>> counts(Found found, Facet facet) {
        return found.counts(facet).stream().collect(Collectors.toMap(Found.Count::value, count -> List.of(count.shown(), count.all())));
    }
}
