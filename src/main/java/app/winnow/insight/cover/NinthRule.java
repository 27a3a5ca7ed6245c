package app.winnow.insight.cover;

import app.winnow.model.Ask;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Policy;
import app.winnow.model.Response;
import app.winnow.model.State;
import app.winnow.verdict.Known;
import java.util.List;

/**
 * How deep rule 9 (response x impact, after Wallace, Gottfredson & Mosher and MIL-HDBK-29612-2A) wants an offering: keep 3, slim 2, replace 1, anything else 0, and
 * in how many completions of its unknown facts it wants each.
 */
final class NinthRule {
    private static final int NO = 0b01;
    private static final int YES = 0b10;

    private final Policy.Rules policy;

    NinthRule(Policy.Rules policy) {
        this.policy = policy;
    }

    /** By depth 0-3 the number of completions that give it; {@code served} are the outcomes that it serves at 2 or more. */
    int[] ways(Offering offering, Known known, List<Outcome> served) {
        int[] ways = new int[CoverProblem.DEPTHS];
        int lean = lean(offering);
        int data = data(known, served);
        for (int impact = 1; impact <= 7; impact++) {
            for (Response response : Response.values()) {
                if (has(known.work().impacts(), impact) && has(known.work().responses(), response.ordinal())) {
                    for (int rest = 0; rest < 8; rest++) {
                        boolean hasObstacle = (rest & 1) != 0;
                        boolean isLean = (rest & 2) != 0;
                        boolean lacksData = (rest & 4) != 0;
                        if (has(known.work().obstacles(), hasObstacle ? 1 : 0) && has(lean, isLean ? 1 : 0) && has(data, lacksData ? 1 : 0)) {
                            ways[depth(impact, hasObstacle ? Response.MEMORISED : lacksData ? Response.REFERENCED : response, isLean)]++;
                        }
                    }
                }
            }
        }
        return ways;
    }

    private int depth(int impact, Response response, boolean isLean) {
        return switch (policy.cell(impact, response).disposition()) {
            case KEEP -> 3;
            case SLIM -> isLean ? 3 : 2;
            case REPLACE -> 1;
            default -> 0;
        };
    }

    /** Whether its size is at target or above: bit 0 no, bit 1 yes. */
    int lean(Offering offering) {
        Dial size = offering.answers().get(Ask.SIZE).orElse(null);
        int target = size == null || size.target() == null ? policy.sizeTarget() : size.target();
        if (size != null) {
            return size.now() >= target ? YES : NO;
        }
        return target <= 0 ? YES : target > 4 ? NO : NO | YES;
    }

    /** Whether people know how and lack information only (every outcome a gap with data and without knowledge): bit 0 no, bit 1 yes. */
    private static int data(Known known, List<Outcome> served) {
        int all = YES;
        for (Outcome outcome : served) {
            int one = data(outcome);
            all = one == NO || all == NO ? NO : one | all;
        }
        if (served.isEmpty() || all == NO || Boolean.TRUE.equals(known.newOrChange())) {
            return NO;
        }
        return known.newOrChange() == null ? NO | all : all;
    }

    private static int data(Outcome outcome) {
        if (outcome.knownState().filter(state -> state != State.GAP).isPresent()) {
            return NO;
        }
        if (outcome.causes().isEmpty()) {
            return NO | YES;
        }
        return outcome.causes().containsKey(Cause.DATA) && !outcome.causes().containsKey(Cause.KNOWLEDGE) ? YES : NO;
    }

    private static boolean has(int bits, int bit) {
        return (bits & 1 << bit) != 0;
    }
}
