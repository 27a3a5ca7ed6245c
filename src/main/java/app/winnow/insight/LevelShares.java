package app.winnow.insight;

import app.winnow.insight.OfferingLevels.Standing;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How many courses are measured at each level (decision model, section 10): now, of all that are offered; after the change, of those that stay; and how many of
 * those could be. What is open or unknown is counted beside, in no share.
 *
 * @param now courses now
 * @param stay courses that stay
 * @param open courses of which nobody can say yet whether they stay
 * @param rungs level 0 to 5
 */
public record LevelShares(int now, int stay, int open, List<Rung> rungs) {

    /** One level: measured of those now, measured of those that stay, could be measured of those that stay, and might be as far as is known. */
    public record Rung(int level, int now, int measured, int could, int unknown) { }

    /** The shares of the courses that are required ({@code true}), that are not, or of which nobody has said (null). */
    public static LevelShares of(List<OfferingLevels> all, Boolean required) {
        List<OfferingLevels> courses = all.stream().filter(one -> Boolean.TRUE.equals(one.isCourse()) && one.standing() != Standing.WITHDRAWN)
                .filter(one -> Objects.equals(one.required(), required)).toList();
        List<OfferingLevels> stay = courses.stream().filter(one -> one.standing() == Standing.STAYS).toList();
        List<Rung> rungs = new ArrayList<>();
        for (int level = 0; level <= Levels.HIGHEST; level++) {
            int at = level;
            rungs.add(new Rung(level, (int) courses.stream().filter(one -> one.isMeasured(at)).count(), (int) stay.stream().filter(one -> one.isMeasured(at)).count(),
                    (int) stay.stream().filter(one -> couldBe(one, at)).count(), (int) stay.stream().filter(one -> !couldBe(one, at) && one.could().most() >= at).count()));
        }
        return new LevelShares(courses.size(), stay.size(), (int) courses.stream().filter(one -> one.standing() == Standing.OPEN).count(), rungs);
    }

    /** Whether it could be measured at this level after the change, or already was. */
    private static boolean couldBe(OfferingLevels one, int level) {
        return one.isMeasured(level) || level <= one.could().least();
    }

    /** The levels of every offering of this portfolio, by dense index. */
    public static List<OfferingLevels> each(Portfolio portfolio, Verdicts verdicts) {
        Levels levels = new Levels(portfolio, verdicts);
        return IntStream.range(0, portfolio.offerings().size()).mapToObj(levels::of).toList();
    }
}
