package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Small portfolios drawn with a seed: few offerings, few outcomes, most facts known, a handful unknown, every kind of relation. */
final class RandomPortfolio {
    private final Random random;
    private final Built built = new Built();
    private final double unknown;
    private final boolean isAlone;

    private RandomPortfolio(long seed, double unknown, boolean isAlone) {
        this.isAlone = isAlone;
        random = new Random(seed);
        this.unknown = unknown;
    }

    /** One offering that stands by itself. */
    static Portfolio alone(long seed, double unknown) {
        RandomPortfolio made = new RandomPortfolio(seed, unknown, true);
        made.outcomes(made.random.nextInt(3));
        made.lists();
        made.offering("A");
        return made.built.portfolio();
    }

    /** Two to five offerings that are tied to each other in some way. */
    static Portfolio tied(long seed, double unknown) {
        RandomPortfolio made = new RandomPortfolio(seed, unknown, false);
        made.outcomes(made.random.nextInt(3));
        made.lists();
        int size = 2 + made.random.nextInt(4);
        for (int at = 0; at < size; at++) {
            made.offering(String.valueOf((char) ('A' + at)));
        }
        made.ties(size);
        return made.built.portfolio();
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

    private void outcomes(int count) {
        for (int at = 1; at <= count; at++) {
            Scope scope = new Scope(one("", "", "U"), "", one("", "", "de"));
            String causes = known() ? one("", "data", "incentives", "knowledge; capacity", "data; knowledge", "instruments; data", "motives") : "";
            built.outcome("O" + at, causes.isEmpty() ? known() ? one("gap", "held", "coming") : "" : "", causes, scope);
        }
        if (known() || chance(0.5)) {
            built.complete(unknown == 0 ? "" : one("", "U"), "", unknown == 0 || chance(0.75));
        }
    }

    private void lists() {
        if (known()) {
            built.list(Ask.KIND, Kind.COURSE).list(Ask.PURPOSE, Purpose.PERFORM).list(Ask.REQUIRED_BY, Requirement.NOBODY);
        }
        if (known()) {
            built.list(Ask.NEW_OR_CHANGE, false);
        }
        if (known()) {
            built.list(Ask.OBSTACLES, Set.of());
        }
    }

    private void offering(String code) {
        built.offering(code, new Scope(one("U", "U", ""), one("", "a"), one("en", "de", "")));
        maybe(code, 0.3, "kind", one("course", "course", "aid", "service", "library", "container", "attached"));
        maybe(code, 0.25, "purpose", one("perform", "perform", "credential", "inform", "connect"));
        maybe(code, 0.4, "required by", one("law: A", "law: A", "contract: B", "internal policy", "nobody"));
        maybe(code, unlisted(0.5), "prescribed", one("topic", "hours; interval", "hours", "topic; record; hours; interval", "none"));
        maybe(code, unlisted(0.85), "serves", serves());
        maybe(code, 0.5, "new or change", one("yes", "no"));
        maybe(code, unlisted(0.8), "impact", String.valueOf(1 + random.nextInt(7)));
        maybe(code, unlisted(0.8), "response", one("referenced", "memorised", "mixed"));
        maybe(code, 0.5, "obstacles", one("none", "none", "speed", "hands or eyes; credibility"));
        maybe(code, unlisted(0.8), "size", one("1", "3", "4", "1 of 1", "2 of 3", "0 of 0"));
        if (isAlone && chance(0.15)) {
            built.say(code, "task", "impact 3, response " + one("referenced", "mixed") + ", obstacles none");
            built.say(code, "task", one("impact 6", "response memorised", "obstacles speed", "impact 2, response referenced, obstacles none"));
        }
        maybe(code, 0.3, "directness", String.valueOf(random.nextInt(5)));
        if (chance(0.5)) {
            built.fact(code, Field.UPDATED, LocalDate.of(2024, 1 + random.nextInt(12), 1));
        }
        if (chance(0.5)) {
            built.fact(code, Field.COMPLETIONS, (double) random.nextInt(3) * 10);
        }
        if (chance(0.05)) {
            built.say(code, "status", one("withdrawn", "proposed"));
        }
    }

    /** Facts that no list answers are all given where nothing is to be unknown. */
    private double unlisted(double share) {
        return unknown == 0 ? 1 : share;
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
                        " level 5 2026-06-30 no effect", " level 3 2026-06-30") : "";
                int strength = random.nextInt(4);
                links.append(outcome.id()).append(' ').append(strength).append(strength == 0 ? "" : evidence).append("; ");
            }
        });
        return links.isEmpty() ? "none" : links.toString();
    }

    private void ties(int size) {
        for (int at = 0; at < size; at++) {
            String code = String.valueOf((char) ('A' + at));
            String other = String.valueOf((char) ('A' + random.nextInt(size)));
            if (other.equals(code)) {
                continue;
            }
            switch (random.nextInt(8)) {
                case 0 -> built.say(code, "attached to", other);
                case 1, 2 -> built.say(code, "member of", other);
                case 3 -> built.say(code, "prerequisite of", other);
                case 4 -> built.fact(code, Field.PARENT, List.of(other));
                case 5 -> built.fact(code, Field.PREREQUISITES, List.of(other));
                default -> built.pair(code, other, one("same", "same", "proposed", "different").equals("same") ? PairState.SAME
                        : known() ? PairState.DIFFERENT : PairState.PROPOSED);
            }
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            if (one != other) {
                built.pair(String.valueOf((char) ('A' + one)), String.valueOf((char) ('A' + other)), known() ? PairState.SAME : PairState.PROPOSED);
            }
        }
    }
}
