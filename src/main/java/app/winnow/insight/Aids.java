package app.winnow.insight;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which aid each offering gets whose aid value is instead or beside: as decided, else as the settled suggestion says. Those that the ledger counts come first
 * and choose as they do there, so that as many are new here as there; aids beside that are only suggested share what is built for those.
 */
public final class Aids {
    private final Map<String, AidChoice> byCode = new TreeMap<>();
    private final List<AidChoice> choices = new ArrayList<>();

    private Aids(Portfolio portfolio, Verdicts verdicts, boolean isBesideToo) {
        NewAids aids = new NewAids(portfolio, verdicts);
        Map<Integer, AidChoice> found = new TreeMap<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Fate fate = verdicts.known(at).isWithdrawn() || !mayHaveOne(portfolio, verdicts, at) ? null : Fate.of(portfolio.offerings().get(at), at, verdicts);
            if (fate != null && fate.source() != Fate.Source.OPEN && fate.aid().value() != AidValue.NONE) {
                found.put(at, choice(portfolio, at, fate, aids.of(at, fate.aid()), aids.outcome(at)));
            }
        }
        for (int at = 0; isBesideToo && at < portfolio.offerings().size(); at++) {
            if (portfolio.offerings().get(at).decision() == null && isBeside(verdicts.at(at))) {
                AidPlan plan = new AidPlan(AidValue.BESIDE, "");
                Fate fate = Fate.of(portfolio.offerings().get(at), at, verdicts);
                Fate beside = new Fate(fate.source(), fate.dispositions(), plan, fate.into(), false);
                found.put(at, choice(portfolio, at, beside, aids.of(at, plan), aids.outcome(at)));
            }
        }
        choices.addAll(found.values());
        choices.forEach(choice -> byCode.put(choice.code(), choice));
    }

    /** The aids of this portfolio. */
    public static Aids of(Portfolio portfolio, Verdicts verdicts) {
        return new Aids(portfolio, verdicts, true);
    }

    /** Those only that people decided on or that take the place of an offering: what is beside and not yet chosen is left out, and none is built for it. Quick for very many. */
    public static Aids toBuild(Portfolio portfolio, Verdicts verdicts) {
        return new Aids(portfolio, verdicts, false);
    }

    /** Whether somebody decided, or it is settled that it is replaced: only then is there an aid that counts, and this is one look-up. */
    private static boolean mayHaveOne(Portfolio portfolio, Verdicts verdicts, int at) {
        return portfolio.offerings().get(at).decision() != null || verdicts.dispositions(at) == 1 << Disposition.REPLACE.ordinal();
    }

    /** Whether every result that is still possible has an aid beside what stays. */
    private static boolean isBeside(Verdict verdict) {
        return verdict.isSettled() && verdict.results().stream().map(Result::aid).allMatch(aid -> aid == AidValue.BESIDE);
    }

    private static AidChoice choice(Portfolio portfolio, int at, Fate fate, AidChoice.From from, String outcome) {
        return new AidChoice(portfolio.offerings().get(at).code(), fate.dispositions().get(0), fate.aid(), fate.source() == Fate.Source.DECIDED, from, outcome);
    }

    /** The aid of the offering with this code; empty when it has none. */
    public Optional<AidChoice> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All of them, in the order of the catalog. */
    public List<AidChoice> all() {
        return List.copyOf(choices);
    }
}
