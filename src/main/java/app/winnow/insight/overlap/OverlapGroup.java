package app.winnow.insight.overlap;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Offerings that may be the same job, or of which people have said that they are: the offerings by dense index, the one proposed to stay, the pairs to decide or decided, those with the
 * survivor first, and the hours of all; empty when none is known.
 */
public record OverlapGroup(List<Integer> members, Survivor survivor, List<Couple> couples, OptionalDouble hours) {

    /** Two of its offerings, and what is said of them. */
    public record Couple(int one, int other, Said said) { }

    /** What is said of a pair. */
    public enum Said { NOTHING, SAME, DIFFERENT }

    /** Whether something in it is to be decided. */
    public boolean isOpen() {
        return couples.stream().anyMatch(couple -> couple.said() == Said.NOTHING);
    }
}
