package app.winnow.insight.aid;

import app.winnow.model.AidType;
import app.winnow.model.Ask;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Task;
import app.winnow.verdict.Known;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an aid can be used: during the task (sidekick) or before and after it (planner; Rossett & Schafer 2007). Obstacles rule the sidekick out, never the
 * planner; no place to open it is a task, not an obstacle.
 */
public record AidUse(When when, String words) {
    /** During; during unless something turns out to be in the way; before and after only. */
    public enum When { DURING, UNLESS, AROUND }

    private static final int NONE = 0b01;
    private static final int SOME = 0b10;

    /** When an aid of this type can be used for this offering; {@code known} are the facts that count for it. */
    public static AidUse of(Offering offering, Known known, AidType type) {
        if (type == AidType.CONVERSATION_GUIDE) {
            return new AidUse(When.AROUND, Words.of("when.around.talk"));
        }
        int bits = known.work().obstacles();
        if (bits == SOME) {
            return new AidUse(When.AROUND, Words.of("when.around", named(offering)));
        }
        return bits == NONE ? new AidUse(When.DURING, Words.of("when.during")) : new AidUse(When.UNLESS, Words.of("when.unless"));
    }

    /** What is in the way, in words: what was answered of the offering or of its tasks, else that something is. */
    static String named(Offering offering) {
        Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
        offering.answers().get(Ask.OBSTACLES).ifPresent(all::addAll);
        offering.answers().get(Ask.TASKS).stream().flatMap(java.util.List::stream).map(Task::obstacles).filter(java.util.Objects::nonNull).forEach(all::addAll);
        return all.isEmpty() ? Words.of("obstacle.some") : all.stream().map(obstacle -> Words.of("obstacle.", obstacle)).collect(Collectors.joining(", "));
    }
}
