package app.winnow.picture.change;

import app.winnow.picture.Seen;
import java.util.Locale;

/** Whether something changes by decisions, by suggestions, or only may, because it is still open. */
enum Stage {
    DECIDED, SUGGESTED, OPEN;

    static Stage of(Seen seen, int at) {
        return seen.isDecided(at) ? DECIDED : seen.disposition(at) == null ? OPEN : SUGGESTED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
