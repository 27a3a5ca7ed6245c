package app.winnow.desktop.scenarios;

import app.winnow.insight.LevelShares;
import app.winnow.insight.OfferingLevels;
import app.winnow.insight.Version;
import app.winnow.model.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What is in force, or one scenario, and what follows from it.
 *
 * @param decided offerings that people decided about
 * @param leftAlone outcomes that offerings support today and that none of them would serve any more
 * @param used courses that stay and are, or could be, measured at use (level 3); a could-be is no result
 */
public record Column(String name, Version version, int decided, List<String> leftAlone, int used) {
    private static final int USE = 3;

    static Column of(String name, Version version) {
        List<String> leftAlone = version.stillServed().entrySet().stream().filter(served -> served.getValue() == 0).map(Map.Entry::getKey).map(Outcome::sentence).toList();
        int used = (int) LevelShares.each(version.portfolio(), version.verdicts()).stream().filter(Column::isUsed).count();
        return new Column(name, version, version.decided(), leftAlone, used);
    }

    private static boolean isUsed(OfferingLevels one) {
        return Boolean.TRUE.equals(one.isCourse()) && one.standing() == OfferingLevels.Standing.STAYS && (one.isMeasured(USE) || one.could().least() >= USE);
    }
}
