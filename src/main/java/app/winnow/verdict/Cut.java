package app.winnow.verdict;

import app.winnow.model.Disposition;

/** Which dispositions somebody tells apart: the offering itself all of them; its container where it goes; others only whether it stays. */
enum Cut {
    DISPOSITION, DESTINATION, STAYING;

    private static final int KEEP = 1 << Disposition.KEEP.ordinal();
    private static final int SLIM = 1 << Disposition.SLIM.ordinal();

    /** A bit for each cut that tells two members of this set of dispositions apart. */
    static int splitting(int dispositions) {
        int staying = dispositions & (KEEP | SLIM);
        int going = dispositions & ~(KEEP | SLIM);
        int split = Integer.bitCount(dispositions) > 1 ? DISPOSITION.bit() : 0;
        split |= Integer.bitCount(going) + (staying == 0 ? 0 : 1) > 1 ? DESTINATION.bit() : 0;
        return split | (staying != 0 && going != 0 ? STAYING.bit() : 0);
    }

    /** Whether one of these dispositions leaves the offering in the catalog. */
    static boolean mayStay(int dispositions) {
        return (dispositions & (KEEP | SLIM)) != 0;
    }

    int bit() {
        return 1 << ordinal();
    }
}
