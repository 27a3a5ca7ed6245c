package app.winnow.sheet;

import java.util.function.LongConsumer;

/** Somebody who watches long work on a spreadsheet and may stop it by throwing. Called often: answer quickly. */
@FunctionalInterface
public interface Watch {
    /** Nobody watches. */
    Watch NOBODY = (rows, share) -> { };

    /** So many rows were read so far, and this share of the work is done: 0 to 1, -1 while that is not known. */
    void at(long rows, double share);

    /** Tells only the rows. */
    static Watch ofRows(LongConsumer rows) {
        return (read, share) -> rows.accept(read);
    }

    /** The same watch for a part of the work, which takes it from one share to another. */
    default Watch part(double from, double to) {
        return (rows, share) -> at(rows, from + Math.max(0, share) * (to - from));
    }
}
