package app.winnow.picture.level;

import app.winnow.insight.Levels;
import app.winnow.insight.OfferingLevels;
import app.winnow.insight.OfferingLevels.Standing;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** Which of the shown courses are in which part of which bar. The counts are those of {@code insight.LevelShares} over what is shown. */
final class Tally {
    private final Seen seen;
    private final List<OfferingLevels> levels;
    private final Whose whose;
    private final int[] courses;
    private final int[] staying;
    private final List<Part> parts = new ArrayList<>();

    Tally(Seen seen, Whose whose) {
        this.seen = seen;
        this.whose = whose;
        levels = EachLevel.of(seen);
        courses = these(whose);
        staying = of(courses, at -> levels.get(at).standing() == Standing.STAYS);
        for (Part.Sort sort : Part.Sort.values()) {
            for (int level = 0; level <= Levels.HIGHEST; level++) {
                parts.add(part(level, sort));
            }
        }
    }

    private Part part(int level, Part.Sort sort) {
        return switch (sort) {
            case NOW -> new Part(level, sort, of(courses, at -> levels.get(at).isMeasured(level)), courses.length);
            case AFTER -> new Part(level, sort, of(staying, at -> levels.get(at).isMeasured(level)), staying.length);
            case COULD -> new Part(level, sort, of(staying, at -> !levels.get(at).isMeasured(level) && levels.get(at).could().least() >= level), staying.length);
            case UNSAID -> new Part(level, sort, of(staying, at -> !levels.get(at).isMeasured(level) && levels.get(at).could().least() < level && levels.get(at).could().most() >= level),
                    staying.length);
        };
    }

    /** Every part of every bar in painting order, empty ones too. */
    List<Part> parts() {
        return parts;
    }

    Part part(Part.Sort sort, int level) {
        return parts.get(sort.ordinal() * (Levels.HIGHEST + 1) + level);
    }

    /** How many courses there are now. */
    int now() {
        return courses.length;
    }

    /** How many of them stay. */
    int stay() {
        return staying.length;
    }

    /** What is in no share, without those of which there is none. */
    List<Apart> apart() {
        List<Apart> all = new ArrayList<>();
        all.add(new Apart(Apart.Why.OPEN, of(courses, at -> levels.get(at).standing() == Standing.OPEN)));
        for (Whose other : Whose.values()) {
            all.add(new Apart(Apart.Why.valueOf(other.name()), other == whose ? new int[0] : these(other)));
        }
        all.add(new Apart(Apart.Why.KIND, of(seen.offerings(), at -> levels.get(at).isCourse() == null)));
        all.removeIf(one -> one.offerings().length == 0);
        return all;
    }

    private int[] these(Whose ones) {
        return of(seen.offerings(), at -> Boolean.TRUE.equals(levels.get(at).isCourse()) && Objects.equals(levels.get(at).required(), ones.required()));
    }

    /** Whether there are any courses of this choice among what is shown. */
    static boolean hasAny(Seen seen, Whose whose) {
        List<OfferingLevels> levels = EachLevel.of(seen);
        return Arrays.stream(seen.offerings()).anyMatch(at -> Boolean.TRUE.equals(levels.get(at).isCourse()) && Objects.equals(levels.get(at).required(), whose.required()));
    }

    private static int[] of(int[] all, IntPredicate wanted) {
        return Arrays.stream(all).filter(wanted).toArray();
    }
}
