package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Purpose;
import app.winnow.model.Response;
import app.winnow.model.Result;

/**
 * One offering with every unknown filled in, and the rules of the decision model over it, straight down sections 3 and 4. The solver fills its
 * fields in again and again; nobody keeps one.
 */
final class Completion {
    static final int NOBODY = 0;
    static final int INTERNAL = 1;
    static final int PROTECTED = 2;

    private static final Result KEEP = Result.of(Disposition.KEEP);
    private static final Result SLIM = Result.of(Disposition.SLIM);
    private static final Result RETIRE = Result.of(Disposition.RETIRE);
    private static final Result MERGE = Result.of(Disposition.MERGE);
    private static final Result MOVE_OUT = Result.of(Disposition.MOVE_OUT);
    private static final Result HAND_BACK = Result.of(Disposition.HAND_BACK);
    private static final Result SLIM_BESIDE = new Result(Disposition.SLIM, AidValue.BESIDE);
    private static final Response[] RESPONSES = Response.values();

    private final Policy.Rules policy;

    /** Course, container, aid, service, library or attached (to something known); with what its members or its host bring. */
    Way way;
    Purpose purpose;
    /** NOBODY, INTERNAL or PROTECTED. */
    int required;
    /** Whether hours and interval are prescribed. */
    boolean isTimed;
    /** Of {@link LinkState}. */
    int links;
    boolean isNewOrChange;
    /** 1-7. */
    int impact;
    /** By ordinal. */
    int response;
    boolean hasObstacle;
    /** Whether its size is at target or above. */
    boolean isLean;
    /** Whether rule 5 or 6 finds a survivor that it merges into. */
    boolean hasSurvivor;
    /** Whether an offering that is kept or slimmed needs it first. */
    boolean isNeeded;

    /** What the rules said. */
    Rule rule;
    Result unclamped;

    Completion(Policy.Rules policy) {
        this.policy = policy;
    }

    /** What the rules and the clamps say. */
    Result judge() {
        unclamped = byRules();
        Result result = required == PROTECTED ? clampProtected(unclamped, isLean || isTimed) : unclamped;
        return isNeeded && rule != Rule.ATTACHED ? clampNeeded(result) : result;
    }

    /** What the rules say before the clamps. */
    Result byRules() {
        return switch (way.sort()) {
            case ATTACHED -> attached();
            case CONTAINER -> container();
            default -> byItself();
        };
    }

    private Result attached() {
        rule = Rule.ATTACHED;
        return way.hostGoes() ? RETIRE : KEEP;
    }

    private Result container() {
        rule = Rule.CONTAINER;
        return purpose == Purpose.CREDENTIAL ? KEEP : way.ofMembers();
    }

    private Result byItself() {
        if (purpose != Purpose.PERFORM) {
            rule = Rule.PURPOSE;
            return purpose == Purpose.CREDENTIAL ? KEEP : MOVE_OUT;
        }
        if (isNoLearningProblem()) {
            rule = Rule.NOT_LEARNING;
            return HAND_BACK;
        }
        if (links == LinkState.EMPTY) {
            rule = Rule.SERVES_NOTHING;
            return required == INTERNAL ? MOVE_OUT : RETIRE;
        }
        return switch (way.sort()) {
            case SERVICE -> serviceOrLibrary(KEEP);
            case LIBRARY -> serviceOrLibrary(LinkState.strength(links) == 1 ? RETIRE : KEEP);
            case AID -> aid();
            default -> course();
        };
    }

    /** Gilbert 1978; Mager & Pipe 1970; Mosher: every business need is not a learning problem. */
    private boolean isNoLearningProblem() {
        return way.sort() == Way.Sort.COURSE && LinkState.suffers(links) == LinkState.OTHER && !isNewOrChange && LinkState.level(links) < 3;
    }

    private Result serviceOrLibrary(Result result) {
        rule = Rule.SERVICE_OR_LIBRARY;
        return result;
    }

    private Result aid() {
        rule = Rule.IN_THE_WORK;
        return hasSurvivor ? MERGE : KEEP;
    }

    private Result course() {
        if (hasSurvivor) {
            rule = Rule.OVERLAP;
            return MERGE;
        }
        if (LinkState.isRecent(links)) {
            rule = Rule.WORKS;
            return isLean ? KEEP : SLIM;
        }
        if (LinkState.strength(links) == 1) {
            rule = Rule.ONLY_TOUCHES;
            return policy.isLow(impact) ? RETIRE : isLean ? KEEP : SLIM;
        }
        rule = Rule.RESPONSE_IMPACT;
        Result cell = policy.cell(impact, RESPONSES[reading()]);
        return isLean ? lean(cell) : cell;
    }

    /** Data, not knowledge: people know how and lack information, so they may look it up; an obstacle makes them do it unaided all the same. */
    private int reading() {
        boolean lacksData = LinkState.suffers(links) == LinkState.DATA && !isNewOrChange;
        return hasObstacle ? Response.MEMORISED.ordinal() : lacksData ? Response.REFERENCED.ordinal() : response;
    }

    /** What is required is kept to what is prescribed; {@code isFull} where nothing is left to make shorter: it is lean, or hours and interval are prescribed. */
    static Result clampProtected(Result result, boolean isFull) {
        Result clamped = switch (result.disposition()) {
            case RETIRE, MOVE_OUT, HAND_BACK -> SLIM;
            case REPLACE -> SLIM_BESIDE;
            default -> result;
        };
        return isFull ? lean(clamped) : clamped;
    }

    /** What something that stays needs first does not go. */
    static Result clampNeeded(Result result) {
        return switch (result.disposition()) {
            case RETIRE, MOVE_OUT, HAND_BACK -> KEEP;
            case REPLACE -> SLIM_BESIDE;
            default -> result;
        };
    }

    private static Result lean(Result result) {
        return result.disposition() == Disposition.SLIM ? new Result(Disposition.KEEP, result.aid()) : result;
    }
}
