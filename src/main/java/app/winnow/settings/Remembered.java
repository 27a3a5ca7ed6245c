package app.winnow.settings;

import java.util.Optional;

/** What this machine remembers; bounds are null until a window was closed, recent is the folder of the audit opened last, "" for none. */
public record Remembered(Look look, Motion motion, boolean isRailCollapsed, Bounds bounds, String recent) {
    /** Before the first start. */
    public static final Remembered NOTHING = new Remembered(Look.LIGHT, Motion.SYSTEM, false, null, "");

    /** Where the window was, if it was closed before. */
    public Optional<Bounds> window() {
        return Optional.ofNullable(bounds);
    }

    public Remembered withLook(Look other) {
        return new Remembered(other, motion, isRailCollapsed, bounds, recent);
    }

    public Remembered withMotion(Motion other) {
        return new Remembered(look, other, isRailCollapsed, bounds, recent);
    }

    public Remembered withRailCollapsed(boolean collapsed) {
        return new Remembered(look, motion, collapsed, bounds, recent);
    }

    public Remembered withBounds(Bounds other) {
        return new Remembered(look, motion, isRailCollapsed, other, recent);
    }

    public Remembered withRecent(String folder) {
        return new Remembered(look, motion, isRailCollapsed, bounds, folder);
    }
}
