package app.winnow.insight.quality;

import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offerings of one owner by dense index, in the order of the catalog, and what is asked about them; name "" = nobody has said who owns them. Withdrawn ones are left out. */
public record OwnerGroup(String name, List<Asked> offerings) {

    /**
     * What is asked about one offering: the facts that decide, in the order to ask them; the facts that would be asked next if it serves an outcome; and a
     * pair of which nobody has said whether it is the same job, null for none.
     */
    public record Asked(int at, Set<Ask<?>> deciding, Set<Ask<?>> then, Pair pair) {
        /** How many questions decide. */
        public int count() {
            return deciding.size() + (pair == null ? 0 : 1);
        }

        static Asked of(Verdicts verdicts, int at) {
            String code = verdicts.portfolio().offerings().get(at).code();
            Set<Ask<?>> deciding = new LinkedHashSet<>();
            Pair pair = null;
            for (Question question : verdicts.at(at).isSettled() ? List.<Question>of() : verdicts.at(at).asks()) {
                if (question instanceof Question.OfFact fact && fact.code().equals(code) && ASKED.contains(fact.ask())) {
                    deciding.add(fact.ask());
                } else if (question instanceof Question.OfPair of && of.pair().has(code) && pair == null) {
                    pair = of.pair();
                }
            }
            return new Asked(at, deciding, deciding.contains(Ask.SERVES) ? then(verdicts, at) : Set.of(), pair);
        }

        /** While nobody has looked at its links only those decide; a sheet goes out once, so it asks what comes next, too. */
        private static Set<Ask<?>> then(Verdicts verdicts, int at) {
            Set<Ask<?>> then = new LinkedHashSet<>();
            if (verdicts.known(at).work().impact().isEmpty()) {
                then.add(Ask.IMPACT);
            }
            if (Integer.bitCount(verdicts.known(at).work().responses()) != 1) {
                then.add(Ask.RESPONSE);
            }
            return then;
        }
    }

    /** What an owner can be asked, in the order of the sheet's columns. */
    public static final List<Ask<?>> ASKED = List.of(Ask.SERVES, Ask.REQUIRED_BY, Ask.PRESCRIBED, Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.NEW_OR_CHANGE, Ask.KIND,
            Ask.PURPOSE, Ask.SIZE);

    public OwnerGroup {
        offerings = List.copyOf(offerings);
    }

    /** How many questions decide about this owner's offerings. */
    public int questions() {
        return offerings.stream().mapToInt(Asked::count).sum();
    }

    /** Every owner by name, what nobody owns last. */
    public static List<OwnerGroup> of(Verdicts verdicts) {
        Portfolio portfolio = verdicts.portfolio();
        verdicts.questions().next();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Asked>> owned = new LinkedHashMap<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            if (!verdicts.known(at).isWithdrawn()) {
                String name = Slice.OWNER.of(offering);
                names.putIfAbsent(Slice.key(name), name);
                owned.computeIfAbsent(Slice.key(name), any -> new ArrayList<>()).add(Asked.of(verdicts, at));
            }
        }
        return owned.entrySet().stream().map(entry -> new OwnerGroup(names.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((OwnerGroup group) -> group.name().isEmpty()).thenComparing(group -> Slice.key(group.name()))).toList();
    }

    /** What is asked about the offering with this dense index, if it is one of these. */
    public Optional<Asked> asked(int at) {
        return offerings.stream().filter(asked -> asked.at() == at).findFirst();
    }
}
