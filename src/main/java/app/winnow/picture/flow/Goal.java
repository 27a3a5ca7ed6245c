package app.winnow.picture.flow;

import app.winnow.model.AidType;
import app.winnow.model.Disposition;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Words;
import java.util.Comparator;
import java.util.Locale;

/** What becomes of an offering: its disposition (null = still open) and, where an aid takes its place, the type of that aid (null = any). */
record Goal(Disposition disposition, AidType aid) {
    /** In the order of lists, aids by type, what is open last. */
    static final Comparator<Goal> ORDER = Comparator.comparingInt((Goal goal) -> goal.disposition == null ? Integer.MAX_VALUE : goal.disposition.ordinal())
            .thenComparingInt(goal -> goal.aid == null ? -1 : goal.aid.ordinal());

    /** The same without its type of aid. */
    Goal plain() {
        return aid == null ? this : new Goal(disposition, null);
    }

    /** Its word in keys: {@code replace checklist}. */
    String key() {
        return DispositionNames.key(disposition) + (aid == null ? "" : " " + aid.word());
    }

    /** As people say it. */
    String name(Words words) {
        return words.of(aid != null ? "aid." + hyphened(aid) : disposition == null ? "goal.open" : "goal." + hyphened(disposition));
    }

    private static String hyphened(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
