package app.winnow.insight.cover;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.change.SetDecision;
import app.winnow.verdict.Built;
import java.util.Random;

/** Small portfolios drawn with a seed, for the smallest set: people, hours, maintenance, links, what is required, what is decided; some of it unknown. */
final class RandomCatalog {
    private final Random random;
    private final Built built = new Built();

    private RandomCatalog(long seed) {
        random = new Random(seed);
    }

    static Portfolio of(long seed, int most) {
        RandomCatalog made = new RandomCatalog(seed);
        int outcomes = 1 + made.random.nextInt(3);
        for (int at = 1; at <= outcomes; at++) {
            made.built.outcome("O" + at, "", made.one("", "data", "knowledge", "data; knowledge", "incentives"),
                    new Scope("", made.one("", "", "a"), made.one("", "", "de")));
        }
        if (made.random.nextInt(8) > 0) {
            made.built.listsConfirmed();
        }
        int size = 1 + made.random.nextInt(most);
        for (int at = 0; at < size; at++) {
            made.offering(String.valueOf((char) ('A' + at)), outcomes, made.random.nextInt(3) > 0);
        }
        for (int at = 0; at < size; at++) {
            made.decide(String.valueOf((char) ('A' + at)), size);
        }
        return made.built.portfolio();
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private void offering(String code, int outcomes, boolean keeps) {
        built.offering(code, new Scope("", one("", "a", "b"), one("", "", "de", "en")));
        if (chance(.9)) {
            built.fact(code, Field.DURATION, (double) 60 * (1 + random.nextInt(8)));
        }
        if (chance(.9)) {
            built.fact(code, Field.COMPLETIONS, (double) random.nextInt(30));
        }
        if (keeps && chance(.7)) {
            built.fact(code, Field.MAINTENANCE, (double) random.nextInt(60));
        }
        if (chance(.35)) {
            built.say(code, "kind", one("aid", "aid", "service", "library", "container", "course"));
        }
        if (chance(.1)) {
            built.say(code, "required by", one("law: A", "internal policy"));
        }
        if (chance(.05)) {
            built.say(code, "purpose", one("credential", "inform"));
        }
        if (chance(.9)) {
            StringBuilder links = new StringBuilder();
            for (int at = 1; at <= outcomes; at++) {
                links.append("O").append(at).append(' ').append(random.nextInt(4)).append("; ");
            }
            built.say(code, "serves", links.toString());
        }
        if (chance(.8)) {
            built.say(code, "impact", String.valueOf(1 + random.nextInt(7)));
        }
        if (chance(.8)) {
            built.say(code, "response", one("referenced", "referenced", "memorised", "mixed"));
        }
        if (chance(.8)) {
            built.say(code, "size", one("1", "3", "2"));
        }
        if (chance(.2)) {
            built.say(code, "obstacles", one("speed", "none"));
        }
        if (chance(.2)) {
            built.say(code, "new or change", one("yes", "no"));
        }
        if (chance(.05)) {
            built.say(code, "status", one("withdrawn", "proposed"));
        }
    }

    private void decide(String code, int size) {
        if (chance(.12)) {
            Disposition disposition = Disposition.values()[random.nextInt(Disposition.values().length)];
            String into = disposition == Disposition.MERGE ? String.valueOf((char) ('A' + random.nextInt(size))) : "";
            AidPlan aid = disposition == Disposition.REPLACE ? new AidPlan(AidValue.INSTEAD, one("", "", "A", "a card")) : AidPlan.NONE;
            Decision decision = new Decision(disposition, aid, into.equals(code) ? "" : into, "", Decision.By.UNKNOWN,
                    new Decision.Carrying("", "", null, one("", "Ada")));
            built.apply(SetDecision.from(built.portfolio(), code, decision));
        }
    }
}
