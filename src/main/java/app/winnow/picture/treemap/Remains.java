package app.winnow.picture.treemap;

import app.winnow.insight.Hours;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.picture.Seen;
import app.winnow.verdict.SlimWay;
import app.winnow.verdict.WhichSlim;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is left of an offering's size after the plan, as the ledger expects it (decision model, section 9), on whatever basis hours are counted here. What is still open is taken to stay as it
 * is: the picture draws it hollow and its words count it apart.
 */
final class Remains {
    private final Seen seen;
    private final Portfolio portfolio;
    private final Sizes sizes;
    private final Hours hours;
    private final WhichSlim slims;
    private final double share;

    Remains(Seen seen, Sizes sizes, Hours hours) {
        this.seen = seen;
        this.sizes = sizes;
        this.hours = hours;
        portfolio = seen.portfolio();
        slims = new WhichSlim(portfolio);
        share = portfolio.policy().shares().expected();
    }

    /** Whether it is no longer offered; what is passed on stays until somebody accepts it. */
    boolean goes(int at) {
        Disposition disposition = seen.disposition(at);
        if (disposition == null) {
            return false;
        }
        return switch (disposition) {
            case REPLACE, MERGE, MOVE_OUT, RETIRE -> true;
            case HAND_BACK -> portfolio.offerings().get(at).decided().filter(decision -> !decision.carrying().acceptedBy().isBlank()).isPresent();
            case KEEP, SLIM, PARK -> false;
        };
    }

    /** What is left; NaN where it merges into one whose length nobody has said. More than before where that one is longer. */
    double of(int at) {
        double now = sizes.now(at);
        Disposition disposition = seen.disposition(at);
        if (disposition == Disposition.SLIM) {
            return isShorter(at) ? now * share : now;
        }
        if (disposition == Disposition.MERGE && sizes.area() == Area.SEATS) {
            return merged(at);
        }
        return goes(at) ? 0 : now;
    }

    /** People's time shrinks whichever way it is slimmed, the catalog only when the offering itself gets shorter, and nobody has said that it costs less. */
    private boolean isShorter(int at) {
        return switch (sizes.area()) {
            case SEATS -> true;
            case CATALOG -> slims.of(portfolio.offerings().get(at), seen.known(at)) == SlimWay.SHORTER;
            case COST, COUNT -> false;
        };
    }

    /** Its people at the length of what it merges into; half way between the shortest and the longest while that is open. */
    private double merged(int at) {
        double people = hours.completions(at).orElse(0);
        double least = Double.MAX_VALUE;
        double most = -1;
        for (String code : into(at)) {
            OptionalInt survivor = portfolio.indexOf(code);
            OptionalDouble minutes = survivor.isPresent() ? portfolio.offerings().get(survivor.getAsInt()).minutes() : OptionalDouble.empty();
            if (minutes.isEmpty()) {
                return Double.NaN;
            }
            double length = minutes.getAsDouble() / 60 * people;
            least = Math.min(least, length);
            most = Math.max(most, length);
        }
        return most < 0 ? Double.NaN : (least + most) / 2;
    }

    private List<String> into(int at) {
        Offering offering = portfolio.offerings().get(at);
        String named = offering.decided().map(Decision::into).orElse("").strip();
        return named.isEmpty() ? seen.verdicts().mergesInto(at) : List.of(named);
    }
}
