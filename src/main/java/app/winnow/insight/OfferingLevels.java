package app.winnow.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The levels of one offering (decision model, section 10). A level counts as measured where somebody measured at just that level; nobody is taken to have
 * measured the ones below.
 *
 * @param designed what it is designed for, 1-5; null = unknown
 * @param measured what was measured, lowest level first
 * @param could up to which level it could be measured after the change, at least and at most (they differ while facts are unknown); both -1 where it goes
 * @param standing whether it stays after the change
 * @param required whether a law, regulator, contract, insurer or agreement requires it; null = unknown
 * @param isCourse whether it is a course, which alone are counted in shares; null = unknown
 */
public record OfferingLevels(Integer designed, List<Measured> measured, Could could, Standing standing, Boolean required, Boolean isCourse) {

    /** What becomes of it: it stays, it goes, or that is still open; withdrawn ones do not count. */
    public enum Standing { STAYS, GOES, OPEN, WITHDRAWN }

    /** The greatest level at which it could be measured, at least and at most. */
    public record Could(int least, int most) {
        /** It is not there any more. */
        static final Could NOT = new Could(-1, -1);
    }

    public OfferingLevels {
        measured = measured.stream().sorted(Comparator.comparingInt(Measured::level)).toList();
    }

    /** Whether somebody measured at just this level, whatever was found. */
    public boolean isMeasured(int level) {
        return measured.stream().anyMatch(one -> one.level() == level);
    }

    /** The highest level at which somebody measured. */
    public Optional<Measured> highest() {
        return measured.stream().reduce((one, other) -> other);
    }
}
