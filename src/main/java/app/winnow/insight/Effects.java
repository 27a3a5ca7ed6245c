package app.winnow.insight;

import app.winnow.insight.Ledger.BeforeAfter;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.verdict.Known;
import app.winnow.verdict.SlimWay;
import app.winnow.verdict.Verdicts;
import app.winnow.verdict.WhichSlim;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Works out the part of each offering in the ledger. */
final class Effects {
    private static final BeforeAfter NOTHING = new BeforeAfter(Range.ZERO, Range.ZERO);

    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Policy policy;
    private final Hours hours;
    private final AidFlags aids;
    private final Money money;
    private final WhichSlim slims;

    /** The parts where these aids have to be built. */
    Effects(Portfolio portfolio, Verdicts verdicts, AidFlags aids) {
        this(portfolio, verdicts, aids, new Money(portfolio));
    }

    private Effects(Portfolio portfolio, Verdicts verdicts, AidFlags aids, Money money) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        this.aids = aids;
        this.money = money;
        policy = portfolio.policy();
        hours = Hours.aYear(portfolio);
        slims = new WhichSlim(portfolio);
    }

    /** The parts in a next state in which the same currency counts. */
    Effects after(Portfolio next, Verdicts theirs, AidFlags flags) {
        return new Effects(next, theirs, flags, money);
    }

    /** The part of one offering, which is not withdrawn. */
    Effect of(int at, Fate fate) {
        Known known = verdicts.known(at);
        ToDoubleFunction<Disposition> newAids = newAids(at, fate);
        Range net = over(fate, disposition -> newAids.applyAsDouble(disposition) - (fate.removes(disposition) ? 1 : 0));
        Range upkeep = over(fate, disposition -> newAids.applyAsDouble(disposition) * policy.rates().effort(fate.aid().type()).upkeepHours());
        if (known.status() != null && known.status() != Status.OFFERED) {
            return new Effect(NOTHING, NOTHING, NOTHING, NOTHING, new BeforeAfter(Range.ZERO, upkeep), net);
        }
        Offering offering = portfolio.offerings().get(at);
        BeforeAfter maintenance = staying(fate, offering.facts(Field.MAINTENANCE).number(Field.MAINTENANCE));
        return new Effect(staying(fate, OptionalDouble.of(1)), catalogHours(offering, fate, known), seatHours(at, fate, known.kind()),
                staying(fate, money.cost(offering)), new BeforeAfter(maintenance.before(), maintenance.after().plus(upkeep)), net);
    }

    /** New aids by disposition. An aid beside what stays is off until somebody chooses it, so only a decision counts one. */
    private ToDoubleFunction<Disposition> newAids(int at, Fate fate) {
        if (fate.source() == Fate.Source.OPEN) {
            boolean isNew = fate.dispositions().contains(Disposition.REPLACE) && !aids.exists(at);
            return disposition -> isNew && disposition == Disposition.REPLACE ? 1 : 0;
        }
        boolean isNew = aids.isNew(at);
        return disposition -> isNew ? 1 : 0;
    }

    /** A container's hours are those of its members, and what is attached is no catalog of its own. Only what is slimmed to a shorter one loses length. */
    private BeforeAfter catalogHours(Offering offering, Fate fate, Known known) {
        OptionalDouble minutes = offering.minutes();
        if (known.kind() == Kind.CONTAINER || known.kind() == Kind.ATTACHED) {
            return NOTHING;
        }
        // Which slim it would be is asked only of what may be slimmed: it takes the longest of all, and a slider asks for every offering.
        if (!fate.dispositions().contains(Disposition.SLIM) || slims.of(offering, known) != SlimWay.SHORTER) {
            return staying(fate, minutes.isEmpty() ? minutes : OptionalDouble.of(minutes.getAsDouble() / 60));
        }
        return minutes.isEmpty() ? new BeforeAfter(Range.missing(), Range.missing())
                : new BeforeAfter(Range.exactly(minutes.getAsDouble() / 60), slimmed(fate, minutes.getAsDouble() / 60, 0));
    }

    /** People sit in what is attached, too. */
    private BeforeAfter seatHours(int at, Fate fate, Kind kind) {
        if (kind == Kind.CONTAINER) {
            return NOTHING;
        }
        OptionalDouble before = hours.at(at);
        if (before.isEmpty()) {
            return new BeforeAfter(Range.missing(), Range.missing());
        }
        boolean merges = fate.dispositions().contains(Disposition.MERGE);
        return new BeforeAfter(Range.exactly(before.getAsDouble()), merges ? merged(at, fate, before.getAsDouble()) : slimmed(fate, before.getAsDouble(), 0));
    }

    /** What merges takes its completions along, at the survivor's length; between several survivors the range spans them. */
    private Range merged(int at, Fate fate, double before) {
        double completions = hours.completions(at).orElse(0);
        double least = Double.MAX_VALUE;
        double most = -1;
        for (String code : fate.into()) {
            OptionalInt survivor = portfolio.indexOf(code);
            OptionalDouble minutes = survivor.isPresent() ? portfolio.offerings().get(survivor.getAsInt()).minutes() : OptionalDouble.empty();
            if (minutes.isEmpty()) {
                return Range.missing();
            }
            least = Math.min(least, minutes.getAsDouble() / 60 * completions);
            most = Math.max(most, minutes.getAsDouble() / 60 * completions);
        }
        if (most < 0) {
            return Range.missing();
        }
        Range low = slimmed(fate, before, least);
        Range high = slimmed(fate, before, most);
        return new Range(low.low(), (low.expected() + high.expected()) / 2, high.high(), 0);
    }

    /** The same while it stays, the policy's shares when slimmed, {@code merged} when it merges, nothing when it goes. */
    private Range slimmed(Fate fate, double before, double merged) {
        Policy.Shares shares = policy.shares();
        double low = Double.MAX_VALUE;
        double sum = 0;
        double high = -Double.MAX_VALUE;
        List<Disposition> dispositions = fate.dispositions();
        for (int at = 0; at < dispositions.size(); at++) {
            Disposition one = dispositions.get(at);
            low = Math.min(low, left(fate, one, before, shares.least(), merged));
            sum += left(fate, one, before, shares.expected(), merged);
            high = Math.max(high, left(fate, one, before, shares.most(), merged));
        }
        return dispositions.isEmpty() ? Range.exactly(before) : new Range(low, sum / dispositions.size(), high, 0);
    }

    private static double left(Fate fate, Disposition disposition, double before, double share, double merged) {
        return disposition == Disposition.SLIM ? before * share : disposition == Disposition.MERGE ? merged : fate.removes(disposition) ? 0 : before;
    }

    private static BeforeAfter staying(Fate fate, OptionalDouble amount) {
        return amount.isEmpty() ? new BeforeAfter(Range.missing(), Range.missing())
                : new BeforeAfter(Range.exactly(amount.getAsDouble()), over(fate, disposition -> fate.removes(disposition) ? 0 : amount.getAsDouble()));
    }

    /** The lowest, the average and the highest over the dispositions that are still possible. */
    private static Range over(Fate fate, ToDoubleFunction<Disposition> amount) {
        double low = Double.MAX_VALUE;
        double sum = 0;
        double high = -Double.MAX_VALUE;
        List<Disposition> dispositions = fate.dispositions();
        for (int at = 0; at < dispositions.size(); at++) {
            double one = amount.applyAsDouble(dispositions.get(at));
            low = Math.min(low, one);
            sum += one;
            high = Math.max(high, one);
        }
        return dispositions.isEmpty() ? Range.ZERO : new Range(low, sum / dispositions.size(), high, 0);
    }
}
