package app.winnow.insight;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.verdict.Verdicts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What becomes of one offering as far as the ledger is concerned: what people decided, else the settled suggestion, else everything that is still
 * possible. A need that is handed back changes nothing until somebody accepts it.
 *
 * @param into codes of the offerings it may merge into
 */
record Fate(Source source, List<Disposition> dispositions, AidPlan aid, List<String> into, boolean isAccepted) {
    enum Source { DECIDED, SUGGESTED, OPEN }

    /** Every set of dispositions by its bits, each in the order of their words: a slider asks for those of every offering. */
    private static final List<List<Disposition>> POSSIBLE = IntStream.range(0, 1 << Disposition.values().length)
            .mapToObj(bits -> Arrays.stream(Disposition.values()).filter(one -> (bits & 1 << one.ordinal()) != 0).sorted(Comparator.comparing(Disposition::word)).toList()).toList();

    static Fate of(Offering offering, int index, Verdicts verdicts) {
        if (offering.decision() != null) {
            return decided(offering.decision(), verdicts.mergesInto(index));
        }
        List<Disposition> dispositions = POSSIBLE.get(verdicts.dispositions(index));
        boolean settled = dispositions.size() == 1;
        AidPlan aid = dispositions.contains(Disposition.REPLACE) ? new AidPlan(AidValue.INSTEAD, "") : AidPlan.NONE;
        return new Fate(settled ? Source.SUGGESTED : Source.OPEN, dispositions, aid, verdicts.mergesInto(index), false);
    }

    private static Fate decided(Decision decision, List<String> survivors) {
        List<String> into = decision.into().isBlank() ? survivors : List.of(decision.into().strip());
        AidPlan aid = decision.disposition() == Disposition.REPLACE && decision.aid().value() == AidValue.NONE
                ? new AidPlan(AidValue.INSTEAD, decision.aid().what(), decision.aid().type()) : decision.aid();
        return new Fate(Source.DECIDED, List.of(decision.disposition()), aid, into, !decision.carrying().acceptedBy().isBlank());
    }

    /** Whether this disposition takes the offering out of the catalog. */
    boolean removes(Disposition disposition) {
        return switch (disposition) {
            case REPLACE, MERGE, MOVE_OUT, RETIRE -> true;
            case HAND_BACK -> isAccepted;
            case KEEP, SLIM, PARK -> false;
        };
    }

    /** Whether it may stay: at least one of what is possible leaves it in the catalog. */
    boolean mayStay() {
        return dispositions.stream().anyMatch(disposition -> !removes(disposition));
    }

    /** Whether it may go: at least one of what is possible takes it out of the catalog. */
    boolean mayGo() {
        return dispositions.stream().anyMatch(this::removes);
    }
}
