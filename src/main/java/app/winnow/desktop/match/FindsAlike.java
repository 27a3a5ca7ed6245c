package app.winnow.desktop.match;

/** Which offerings are so alike that one answer may do for all of them. */
interface FindsAlike {

    /** The dense indexes of those that are alike to the offering with this one, the most alike first, without itself. */
    int[] of(int index);
}
