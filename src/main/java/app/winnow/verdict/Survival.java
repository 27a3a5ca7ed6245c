package app.winnow.verdict;

import java.util.Arrays;

/** Whether an offering that reaches rule 5 or 6 may go on, may merge into a survivor, or both, for each state that it may be in itself. */
final class Survival {
    static final int GOES_ON = 0b01;
    static final int MERGES = 0b10;

    private static final int STATES = 4 * 6;

    private final byte[] ways = new byte[2 * 2 * STATES];
    private int hash;

    /** What may become of it as an aid or a course, protected or not, with links in this state. */
    int of(boolean aid, boolean isProtected, int links) {
        int ways = this.ways[at(aid, isProtected, links)];
        return ways == 0 ? GOES_ON : ways;
    }

    void add(boolean aid, boolean isProtected, int links, int more) {
        ways[at(aid, isProtected, links)] |= (byte) more;
    }

    private static int at(boolean aid, boolean isProtected, int links) {
        return ((aid ? 2 : 0) + (isProtected ? 1 : 0)) * STATES + LinkState.strength(links) * 6 + LinkState.level(links);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Survival that && Arrays.equals(ways, that.ways);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(ways);
        }
        return hash;
    }
}
