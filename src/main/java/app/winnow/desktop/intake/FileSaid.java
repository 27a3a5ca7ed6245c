package app.winnow.desktop.intake;

import app.winnow.intake.Wishes;

/**
 * What people said of a file so far: how it is read, which memory of other files may be asked, what it is beside the audit, and the time that its counts cover
 * as it was typed.
 */
record FileSaid(Wishes wishes, Remembering remembering, BesideChoices choices, String from, String to) {

    /** Nothing is said. */
    static FileSaid nothing(Remembering remembering) {
        return new FileSaid(Wishes.NONE, remembering, BesideChoices.ASSUMED, "", "");
    }

    FileSaid with(Wishes other) {
        return new FileSaid(other, remembering, choices, from, to);
    }

    FileSaid with(BesideChoices other) {
        return new FileSaid(wishes, remembering, other, from, to);
    }

    FileSaid remembering(Remembering other) {
        return new FileSaid(wishes, other, choices, from, to);
    }

    FileSaid counting(String first, String last) {
        return new FileSaid(wishes, remembering, choices, first, last);
    }

    /** Whether the file is read in the same way. */
    boolean readsAs(FileSaid other) {
        return wishes.equals(other.wishes) && remembering.equals(other.remembering);
    }
}
