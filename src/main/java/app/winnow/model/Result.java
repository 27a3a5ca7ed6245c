package app.winnow.model;

import java.util.Comparator;

/** What the rules say of one offering: a disposition and an aid value. Sorted by its words, as files list it. */
public record Result(Disposition disposition, AidValue aid) implements Comparable<Result> {

    /** A result without an aid. */
    public static Result of(Disposition disposition) {
        return new Result(disposition, AidValue.NONE);
    }

    /** The form in files: {@code slim/beside}. */
    public String word() {
        return disposition.word() + "/" + aid.word();
    }

    @Override
    public int compareTo(Result other) {
        return Comparator.comparing(Result::word).compare(this, other);
    }
}
