package app.winnow.insight;

import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Adds the ledger up, one offering after the other. */
final class LedgerSums {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Policy.Shares shares;
    private final Hours hours;
    private final NewAids aids;
    private final Money money;

    private final List<Effect> effects = new ArrayList<>();

    /** The parts of the offering at hand. */
    private Range offeringsBefore;
    private Range offeringsAfter;
    private Range catalogBefore;
    private Range catalogAfter;
    private Range seatsBefore;
    private Range seatsAfter;
    private Range cashBefore;
    private Range cashAfter;
    private Range maintenanceBefore;
    private Range maintenanceAfter;
    private Range net;

    /** Sums over all offerings. */
    private Range netDecided = Range.ZERO;
    private Range decided = Range.ZERO;
    private Range suggested = Range.ZERO;

    LedgerSums(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        shares = portfolio.policy().shares();
        hours = Hours.aYear(portfolio);
        aids = new NewAids(portfolio, verdicts);
        money = new Money(portfolio);
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Known known = verdicts.known(at);
            startOver();
            if (!known.isWithdrawn()) {
                Fate fate = Fate.of(portfolio.offerings().get(at), at, verdicts);
                addAids(at, fate);
                if (known.status() == null || known.status() == Status.OFFERED) {
                    addItem(at, fate);
                    addHours(at, fate, known.kind());
                }
            }
            effects.add(effect());
        }
    }

    /** Each offering's part, by dense index. */
    List<Effect> effects() {
        return List.copyOf(effects);
    }

    Ledger ledger() {
        return new Ledger(sum(Effect::offerings), sum(Effect::catalogHours), sum(Effect::seatHours), sum(Effect::cash), sum(Effect::maintenanceHours),
                effects.stream().map(Effect::netDeliverables).reduce(Range.ZERO, Range::plus), new Ledger.Released(decided, suggested));
    }

    private Ledger.BeforeAfter sum(Function<Effect, Ledger.BeforeAfter> part) {
        Range before = Range.ZERO;
        Range after = Range.ZERO;
        for (Effect effect : effects) {
            before = before.plus(part.apply(effect).before());
            after = after.plus(part.apply(effect).after());
        }
        return new Ledger.BeforeAfter(before, after);
    }

    private void startOver() {
        offeringsBefore = Range.ZERO;
        offeringsAfter = Range.ZERO;
        catalogBefore = Range.ZERO;
        catalogAfter = Range.ZERO;
        seatsBefore = Range.ZERO;
        seatsAfter = Range.ZERO;
        cashBefore = Range.ZERO;
        cashAfter = Range.ZERO;
        maintenanceBefore = Range.ZERO;
        maintenanceAfter = Range.ZERO;
        net = Range.ZERO;
    }

    private Effect effect() {
        return new Effect(new Ledger.BeforeAfter(offeringsBefore, offeringsAfter), new Ledger.BeforeAfter(catalogBefore, catalogAfter),
                new Ledger.BeforeAfter(seatsBefore, seatsAfter), new Ledger.BeforeAfter(cashBefore, cashAfter),
                new Ledger.BeforeAfter(maintenanceBefore, maintenanceAfter), net);
    }

    /** New aids less offerings removed, by decisions alone. */
    Range netDecided() {
        return netDecided;
    }

    /** An aid beside what stays is off until somebody chooses it, so only a decision counts one. */
    private void addAids(int at, Fate fate) {
        boolean isNew = fate.source() == Fate.Source.OPEN ? fate.dispositions().contains(Disposition.REPLACE) && !aids.exists(at) : aids.isNew(at, fate);
        Range added = over(fate, disposition -> isNew && (fate.source() != Fate.Source.OPEN || disposition == Disposition.REPLACE) ? 1 : 0);
        Range change = over(fate, disposition -> (isNew && (fate.source() != Fate.Source.OPEN || disposition == Disposition.REPLACE) ? 1 : 0)
                - (fate.removes(disposition) ? 1 : 0));
        net = net.plus(change);
        netDecided = fate.source() == Fate.Source.DECIDED ? netDecided.plus(change) : netDecided;
        maintenanceAfter = maintenanceAfter.plus(times(added, portfolio.policy().rates().aidUpkeepHours()));
    }

    private void addItem(int at, Fate fate) {
        Offering offering = portfolio.offerings().get(at);
        offeringsBefore = offeringsBefore.plus(Range.exactly(1));
        offeringsAfter = offeringsAfter.plus(over(fate, disposition -> fate.removes(disposition) ? 0 : 1));
        OptionalDouble cost = money.cost(offering);
        cashBefore = cashBefore.plus(known(cost));
        cashAfter = cashAfter.plus(staying(fate, cost));
        OptionalDouble maintenance = offering.facts(Field.MAINTENANCE).number(Field.MAINTENANCE);
        maintenanceBefore = maintenanceBefore.plus(known(maintenance));
        maintenanceAfter = maintenanceAfter.plus(staying(fate, maintenance));
    }

    /** A container's hours are those of its members; what is attached is no catalog of its own, yet people sit in it. */
    private void addHours(int at, Fate fate, Kind kind) {
        if (kind == Kind.CONTAINER) {
            return;
        }
        OptionalDouble minutes = portfolio.offerings().get(at).minutes();
        if (kind != Kind.ATTACHED) {
            OptionalDouble length = minutes.isPresent() ? OptionalDouble.of(minutes.getAsDouble() / 60) : OptionalDouble.empty();
            catalogBefore = catalogBefore.plus(known(length));
            catalogAfter = catalogAfter.plus(length.isEmpty() ? Range.missing() : slimmed(fate, length.getAsDouble(), disposition -> 0));
        }
        addSeats(at, fate);
    }

    private void addSeats(int at, Fate fate) {
        OptionalDouble before = hours.at(at);
        if (before.isEmpty()) {
            seatsBefore = seatsBefore.plus(Range.missing());
            seatsAfter = seatsAfter.plus(Range.missing());
            return;
        }
        seatsBefore = seatsBefore.plus(Range.exactly(before.getAsDouble()));
        Range after = fate.dispositions().contains(Disposition.MERGE) ? merged(at, fate, before.getAsDouble())
                : slimmed(fate, before.getAsDouble(), disposition -> 0);
        seatsAfter = seatsAfter.plus(after);
        Range released = new Range(before.getAsDouble() - after.high(), before.getAsDouble() - after.expected(), before.getAsDouble() - after.low(),
                after.unknown());
        if (after.unknown() == 0 && fate.source() != Fate.Source.OPEN) {
            decided = fate.source() == Fate.Source.DECIDED ? decided.plus(released) : decided;
            suggested = fate.source() == Fate.Source.SUGGESTED ? suggested.plus(released) : suggested;
        }
    }

    /** What merges takes its completions along, at the survivor's length; between several survivors the range spans them. */
    private Range merged(int at, Fate fate, double before) {
        double completions = hours.completions(at).orElse(0);
        double low = Double.MAX_VALUE;
        double high = 0;
        for (String code : fate.into()) {
            OptionalInt survivor = portfolio.indexOf(code);
            OptionalDouble minutes = survivor.isPresent() ? portfolio.offerings().get(survivor.getAsInt()).minutes() : OptionalDouble.empty();
            if (minutes.isEmpty()) {
                return Range.missing();
            }
            low = Math.min(low, minutes.getAsDouble() / 60 * completions);
            high = Math.max(high, minutes.getAsDouble() / 60 * completions);
        }
        if (fate.into().isEmpty()) {
            return Range.missing();
        }
        Range least = slimmed(fate, before, constant(low));
        Range most = slimmed(fate, before, constant(high));
        return new Range(least.low(), (least.expected() + most.expected()) / 2, most.high(), 0);
    }

    private static ToDoubleFunction<Disposition> constant(double value) {
        return disposition -> disposition == Disposition.MERGE ? value : 0;
    }

    /** The same while it stays, the policy's shares when slimmed, {@code gone} when it is removed. */
    private Range slimmed(Fate fate, double before, ToDoubleFunction<Disposition> gone) {
        double low = Double.MAX_VALUE;
        double high = 0;
        double expected = 0;
        for (Disposition disposition : fate.dispositions()) {
            boolean slim = disposition == Disposition.SLIM;
            double stays = fate.removes(disposition) ? gone.applyAsDouble(disposition) : before;
            low = Math.min(low, slim ? before * shares.least() : stays);
            high = Math.max(high, slim ? before * shares.most() : stays);
            expected += (slim ? before * shares.expected() : stays) / fate.dispositions().size();
        }
        return new Range(low, expected, high, 0);
    }

    private static Range staying(Fate fate, OptionalDouble amount) {
        return amount.isEmpty() ? Range.missing() : over(fate, disposition -> fate.removes(disposition) ? 0 : amount.getAsDouble());
    }

    /** The lowest, the average and the highest over the dispositions that are still possible. */
    private static Range over(Fate fate, ToDoubleFunction<Disposition> amount) {
        List<Disposition> dispositions = fate.dispositions();
        return new Range(dispositions.stream().mapToDouble(amount).min().orElse(0), dispositions.stream().mapToDouble(amount).average().orElse(0),
                dispositions.stream().mapToDouble(amount).max().orElse(0), 0);
    }

    private static Range known(OptionalDouble amount) {
        return amount.isPresent() ? Range.exactly(amount.getAsDouble()) : Range.missing();
    }

    private static Range times(Range range, double factor) {
        return new Range(range.low() * factor, range.expected() * factor, range.high() * factor, range.unknown());
    }
}
