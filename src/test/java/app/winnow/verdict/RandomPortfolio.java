package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.PairState;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Scope;
import app.winnow.model.Status;
import app.winnow.model.change.SetPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Small portfolios drawn with a seed: one to four offerings, up to three outcomes, most facts known, a handful unknown, every kind of relation. */
final class RandomPortfolio {
    private static final double[] UNKNOWN = {0, 0.04, 0.1, 0.2, 0.35};

    private final Random random;
    private final Built built = new Built();
    private final double unknown;
    private final boolean isWhole;

    private RandomPortfolio(long seed, double unknown) {
        random = new Random(seed * 31 + 7);
        this.unknown = unknown;
        isWhole = unknown == 0;
    }

    /** The portfolio of this seed, with as many unknown facts as {@code most} completions allow. */
    static Portfolio of(long seed, double most) {
        for (int at = (int) (seed % UNKNOWN.length); at >= 0; at--) {
            Portfolio portfolio = new RandomPortfolio(seed, UNKNOWN[at]).draw(1);
            if (new Referee(portfolio).size() <= most) {
                return portfolio;
            }
        }
        return new RandomPortfolio(seed, 0).draw(1);
    }

    /** Two to four offerings that are tied to each other in some way, with this share of unknown facts. */
    static Portfolio tied(long seed, double unknown) {
        return new RandomPortfolio(seed, unknown).draw(2);
    }

    private Portfolio draw(int least) {
        policy();
        int outcomes = random.nextInt(4);
        for (int at = 1; at <= outcomes - 1; at++) {
            outcome(at);
        }
        lists();
        int size = least + random.nextInt(5 - least);
        boolean lateOutcome = !isWhole && chance(0.1);
        if (outcomes > 0 && !lateOutcome) {
            outcome(outcomes);
        }
        for (int at = 0; at < size; at++) {
            offering(code(at));
        }
        if (outcomes > 0 && lateOutcome) {
            outcome(outcomes);
        }
        if (size > 1 && (least > 1 || chance(0.85))) {
            ties(size);
        }
        complete();
        return built.portfolio();
    }

    private static String code(int at) {
        return String.valueOf((char) ('A' + at));
    }

    private boolean known() {
        return random.nextDouble() >= unknown;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private void policy() {
        if (chance(0.2)) {
            Policy was = built.portfolio().policy();
            Policy.Rules rules = was.rules();
            int low = random.nextInt(4);
            built.apply(new SetPolicy(was, new Policy(was.asOf(), new Policy.Rules(low, low + random.nextInt(4), rules.cells(), random.nextInt(5),
                    rules.accessTarget(), rules.directnessTarget(), 6 + random.nextInt(40), rules.countsFrom()), was.costs(), was.shares(), was.rates(),
                    was.levelTargets())));
        }
    }

    private void outcome(int at) {
        Scope scope = new Scope(one("", "", "U"), one("", "", "", "b"), one("", "", "", "de"));
        String causes = known() ? one("", "data", "incentives", "knowledge; capacity", "data; knowledge", "instruments; data", "motives", "capacity; instruments") : "";
        String state = !causes.isEmpty() ? one("", "gap", "held") : known() ? one("held", "coming", isWhole ? "held" : "gap") : "";
        built.outcome("O" + at, state, causes, scope);
    }

    private void complete() {
        if (isWhole || known()) {
            built.complete(one("", "", isWhole ? "" : "u"), one("", "", isWhole ? "" : "A"), isWhole || chance(0.8));
        }
        if (chance(0.2)) {
            built.complete("U", one("", "a"), chance(0.5));
        }
    }

    private void lists() {
        list(Ask.KIND, Kind.COURSE);
        list(Ask.PURPOSE, Purpose.PERFORM);
        list(Ask.REQUIRED_BY, Requirement.NOBODY);
        list(Ask.NEW_OR_CHANGE, false);
        list(Ask.OBSTACLES, Set.of());
        if (chance(0.5)) {
            built.list(Ask.STATUS, Status.OFFERED);
        }
    }

    private <T> void list(Ask<T> ask, T rest) {
        if (isWhole || random.nextDouble() >= unknown / 2) {
            built.list(ask, rest);
        }
    }

    private void offering(String code) {
        built.offering(code, new Scope(one("U", "u ", "V", ""), one("", "a", "b"), one("en", "de", "")));
        maybe(code, 0.35, "kind", one("course", "course", "aid", "aid", "service", "library", "container", "attached"));
        maybe(code, 0.25, "purpose", one("perform", "perform", "credential", "inform", "connect", "benefit"));
        maybe(code, 0.45, "required by", one("law: A", "law: A", "law: a ", "contract: B", "insurer", "internal policy", "nobody"));
        maybe(code, unlisted(0.5), "prescribed", one("topic", "hours; interval", "hours", "topic; record; hours; interval", "none"));
        maybe(code, unlisted(0.9), "serves", serves());
        maybe(code, 0.5, "new or change", one("yes", "no"));
        maybe(code, unlisted(0.85), "impact", String.valueOf(1 + random.nextInt(7)));
        maybe(code, unlisted(0.85), "response", one("referenced", "memorised", "mixed"));
        maybe(code, 0.5, "obstacles", one("none", "none", "speed", "hands or eyes; credibility"));
        maybe(code, unlisted(0.85), "size", one("1", "3", "4", "1 of 1", "2 of 3", "0 of 0"));
        if (chance(0.12)) {
            tasks(code);
        }
        maybe(code, 0.3, "directness", String.valueOf(random.nextInt(5)));
        if (chance(0.5)) {
            built.fact(code, Field.UPDATED, LocalDate.of(2024, 1 + random.nextInt(12), 1));
        }
        if (chance(0.5)) {
            built.fact(code, Field.COMPLETIONS, (double) random.nextInt(3) * 10);
        }
        if (chance(0.08)) {
            built.say(code, "status", one("withdrawn", "proposed", "in build"));
        }
    }

    private void tasks(String code) {
        built.say(code, "task", "impact 3, response " + one("referenced", "mixed") + ", obstacles none");
        built.say(code, "task", isWhole ? one("impact 6, response memorised, obstacles none", "impact 2, response referenced, obstacles perceptual")
                : one("impact 6", "response memorised", "obstacles speed", "impact 2, response referenced, obstacles none"));
    }

    /** Facts that no list answers are all given where nothing is to be unknown. */
    private double unlisted(double share) {
        return isWhole ? 1 : share;
    }

    private void maybe(String code, double share, String column, String value) {
        if (chance(share) && known()) {
            built.say(code, column, value);
        }
    }

    private String serves() {
        StringBuilder links = new StringBuilder();
        built.portfolio().outcomes().forEach(outcome -> {
            if (chance(0.75)) {
                String evidence = chance(0.25) ? one(" level 3 2025-10-01", " level 4 2024-06-30", " level 4 2024-06-29", " level 2 2026-01-01",
                        " level 5 2026-06-30 no effect", " level 3 2026-06-30", " level 3 2026-07-01", " level 5 2021-01-01") : "";
                int strength = random.nextInt(4);
                links.append(outcome.id()).append(' ').append(strength).append(strength == 0 ? "" : evidence).append("; ");
            }
        });
        return links.isEmpty() ? "none" : links.toString();
    }

    private void ties(int size) {
        for (int at = 0; at < size; at++) {
            String code = code(at);
            String other = code(random.nextInt(size));
            switch (random.nextInt(10)) {
                case 0 -> built.say(code, "attached to", other);
                case 1, 2 -> built.say(code, "member of", chance(0.2) ? other + "; " + code(random.nextInt(size)) : other);
                case 3 -> built.say(code, "prerequisite of", other);
                case 4, 5 -> built.fact(code, Field.PARENT, List.of(other));
                case 6 -> built.fact(code, Field.PREREQUISITES, List.of(other));
                default -> pair(at, random.nextInt(size), chance(0.2));
            }
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            pair(random.nextInt(size), random.nextInt(size), false);
        }
        if (chance(0.1)) {
            built.say("A", chance(0.5) ? "member of" : "prerequisite of", "none");
        }
    }

    private void pair(int one, int other, boolean different) {
        if (one != other) {
            built.pair(code(one), code(other), different ? PairState.DIFFERENT : known() ? PairState.SAME : PairState.PROPOSED);
        }
    }
}
