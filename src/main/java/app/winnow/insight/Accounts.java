package app.winnow.insight;

import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ledger and the score of one state of an audit, added up in blocks of offerings, so that a next state in which little is different only adds up the
 * blocks that hold it. Immutable; safe for several threads.
 */
public final class Accounts {
    private static final int BLOCK = 64;

    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final AidFlags aids;
    private final Effects effects;
    private final Set<String> outcomes = new HashSet<>();
    private final Sums[] blocks;
    private final Sums all = new Sums();

    private Accounts(Verdicts verdicts, AidFlags aids, Effects effects, Sums[] blocks) {
        portfolio = verdicts.portfolio();
        this.verdicts = verdicts;
        this.aids = aids;
        this.effects = effects;
        this.blocks = blocks;
        portfolio.outcomes().stream().map(Outcome::id).forEach(outcomes::add);
        // Each block by itself, so in any order; they are added up in theirs.
        IntStream.range(0, blocks.length).filter(block -> blocks[block] == null).parallel().forEach(block -> blocks[block] = sums(block));
        for (Sums block : blocks) {
            all.add(block);
        }
    }

    /** The accounts of the portfolio that these suggestions are for. */
    public static Accounts of(Verdicts verdicts) {
        AidFlags aids = AidFlags.of(verdicts.portfolio(), verdicts);
        return new Accounts(verdicts, aids, new Effects(verdicts.portfolio(), verdicts, aids), new Sums[(verdicts.size() + BLOCK - 1) / BLOCK]);
    }

    /** The same as {@link #of} a next state, quickly where it differs in few offerings. */
    public Accounts after(Verdicts next) {
        Portfolio then = next.portfolio();
        if (next.size() != verdicts.size() || then.outcomes() != portfolio.outcomes() || then.imports() != portfolio.imports() || then.pairs() != portfolio.pairs()
                || !then.policy().rates().equals(portfolio.policy().rates()) || !then.policy().shares().equals(portfolio.policy().shares())) {
            return of(next);
        }
        int[] differing = next.differing(verdicts);
        if (Arrays.stream(differing).anyMatch(at -> isMoneyOther(portfolio.offerings().get(at), then.offerings().get(at)))) {
            return of(next);
        }
        AidFlags flags = aids.after(then, next, differing);
        BitSet stale = flags.differing(aids);
        Arrays.stream(differing).forEach(stale::set);
        addMerging(stale, differing, then);
        Sums[] kept = blocks.clone();
        stale.stream().forEach(at -> kept[at / BLOCK] = null);
        return new Accounts(next, flags, effects.after(then, next, flags), kept);
    }

    /** What changes by the decisions and suggestions. */
    public Ledger ledger() {
        return new Ledger(all.both(Sums.Line.OFFERINGS_BEFORE, Sums.Line.OFFERINGS), all.both(Sums.Line.CATALOG_BEFORE, Sums.Line.CATALOG),
                all.both(Sums.Line.SEATS_BEFORE, Sums.Line.SEATS), all.both(Sums.Line.CASH_BEFORE, Sums.Line.CASH),
                all.both(Sums.Line.MAINTENANCE_BEFORE, Sums.Line.MAINTENANCE), all.range(Sums.Line.NET),
                new Ledger.Released(all.range(Sums.Line.RELEASED_DECIDED), all.range(Sums.Line.RELEASED_SUGGESTED)));
    }

    /** The strip at the top. */
    public Score score() {
        return new Score(all.counted(Sums.Line.JUDGED), all.counted(Sums.Line.LINKED), all.counted(Sums.Line.DECIDED), all.range(Sums.Line.RELEASED_DECIDED),
                all.range(Sums.Line.NET_DECIDED));
    }

    /** Each offering's part in the ledger, by dense index. */
    public List<Effect> effects() {
        List<Effect> found = new ArrayList<>(verdicts.size());
        for (int at = 0; at < verdicts.size(); at++) {
            found.add(verdicts.known(at).isWithdrawn() ? Effect.NOTHING : effects.of(at, Fate.of(portfolio.offerings().get(at), at, verdicts)));
        }
        return found;
    }

    private Sums sums(int block) {
        Sums sums = new Sums();
        for (int at = block * BLOCK; at < Math.min(verdicts.size(), (block + 1) * BLOCK); at++) {
            if (!verdicts.known(at).isWithdrawn()) {
                Offering offering = portfolio.offerings().get(at);
                Fate fate = Fate.of(offering, at, verdicts);
                add(sums, effects.of(at, fate), fate.source());
                sums.count(Sums.Line.JUDGED);
                if (isLinked(verdicts.known(at).links())) {
                    sums.count(Sums.Line.LINKED);
                }
                if (offering.decision() != null) {
                    sums.count(Sums.Line.DECIDED);
                }
            }
        }
        return sums;
    }

    private static void add(Sums sums, Effect effect, Fate.Source source) {
        sums.add(Sums.Line.OFFERINGS_BEFORE, Sums.Line.OFFERINGS, effect.offerings());
        sums.add(Sums.Line.CATALOG_BEFORE, Sums.Line.CATALOG, effect.catalogHours());
        sums.add(Sums.Line.SEATS_BEFORE, Sums.Line.SEATS, effect.seatHours());
        sums.add(Sums.Line.CASH_BEFORE, Sums.Line.CASH, effect.cash());
        sums.add(Sums.Line.MAINTENANCE_BEFORE, Sums.Line.MAINTENANCE, effect.maintenanceHours());
        sums.add(Sums.Line.NET, effect.netDeliverables());
        if (source == Fate.Source.DECIDED) {
            sums.add(Sums.Line.NET_DECIDED, effect.netDeliverables());
            sums.add(Sums.Line.RELEASED_DECIDED, released(effect.seatHours()));
        } else if (source == Fate.Source.SUGGESTED) {
            sums.add(Sums.Line.RELEASED_SUGGESTED, released(effect.seatHours()));
        }
    }

    /** What is released where both are known; what is not known is counted beside. */
    private static Range released(Ledger.BeforeAfter seats) {
        Range before = seats.before();
        Range after = seats.after();
        return after.unknown() > 0 ? Range.missing()
                : new Range(before.low() - after.high(), before.expected() - after.expected(), before.high() - after.low(), 0);
    }

    private boolean isLinked(Links links) {
        if (links != null) {
            for (Map.Entry<String, Link> link : links.named().entrySet()) {
                if (link.getValue().strength() > 0 && outcomes.contains(link.getKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which currency counts follows from what all offerings name. */
    private static boolean isMoneyOther(Offering one, Offering other) {
        return one != other && !(one.value(Field.COST).equals(other.value(Field.COST)) && one.value(Field.CURRENCY).equals(other.value(Field.CURRENCY)));
    }

    /** What people decided to merge into an offering of another length sits in that length now. */
    private void addMerging(BitSet stale, int[] differing, Portfolio then) {
        Set<String> longer = new HashSet<>();
        for (int at : differing) {
            if (!portfolio.offerings().get(at).minutes().equals(then.offerings().get(at).minutes())) {
                longer.add(then.offerings().get(at).code());
            }
        }
        for (int at = 0; at < then.offerings().size() && !longer.isEmpty(); at++) {
            Offering offering = then.offerings().get(at);
            if (offering.decision() != null && offering.decision().disposition() == Disposition.MERGE && longer.contains(offering.decision().into().strip())) {
                stale.set(at);
            }
        }
    }
}
