package app.winnow.desktop.map;

import app.winnow.model.Portfolio;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.workspace.Marked;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What people take together on a picture is marked on every page: its marks' offerings, and back from those to the marks. */
final class Taking {
    private final Marked marked;
    private Portfolio portfolio;
    private Meanings meanings;

    Taking(Marked marked) {
        this.marked = marked;
    }

    /** The marks that are seen stand for offerings of this portfolio. */
    void follow(Portfolio state, Meanings seen) {
        portfolio = state;
        meanings = seen;
    }

    /** Takes these offerings, by dense index, alone or besides those that are taken. */
    void take(BitSet offerings, boolean add) {
        if (add) {
            marked.add(codes(offerings));
        } else {
            marked.replace(codes(offerings));
        }
    }

    /** Takes the offerings of these marks. */
    void takeMarks(BitSet marks, boolean add) {
        BitSet all = new BitSet();
        marks.stream().forEach(mark -> all.or(offerings(mark)));
        take(all, add);
    }

    /** Takes the offerings of this mark besides the others, or lets them go where all of them are taken. Nothing happens at {@link Marks#NONE}. */
    void toggle(int mark) {
        if (mark != Marks.NONE && isTaken(mark, marked.in(portfolio))) {
            marked.remove(codes(offerings(mark)));
        } else if (mark != Marks.NONE) {
            take(offerings(mark), true);
        }
    }

    /** Takes nothing any more; false when nothing was. */
    boolean letGo() {
        boolean wasTaken = !marked.codes().get().isEmpty();
        marked.clear();
        return wasTaken;
    }

    /** The marks all of whose offerings are taken. */
    BitSet marks() {
        BitSet taken = new BitSet();
        BitSet offerings = meanings == null || marked.codes().get().isEmpty() ? taken : marked.in(portfolio);
        for (int mark = 0; !offerings.isEmpty() && mark < meanings.count(); mark++) {
            taken.set(mark, isTaken(mark, offerings));
        }
        return taken;
    }

    private boolean isTaken(int mark, BitSet all) {
        int[] its = meanings.offerings(mark);
        return its.length > 0 && IntStream.of(its).allMatch(all::get);
    }

    private BitSet offerings(int mark) {
        BitSet set = new BitSet();
        IntStream.of(meanings.offerings(mark)).forEach(set::set);
        return set;
    }

    private Collection<String> codes(BitSet offerings) {
        return portfolio == null ? List.of() : offerings.stream().mapToObj(at -> portfolio.offerings().get(at).code()).toList();
    }
}
