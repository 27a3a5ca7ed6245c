package app.winnow.desktop.match;

import java.util.Set;

/**
 * One offering on a list: its code and title, what tells it apart, whether words proposed its answer, the places of the answers it has now, and the name of
 * what requires it ("" when none was given, and on every other list).
 */
record ListRow(String code, String title, String about, boolean isProposed, Set<Integer> chosen, String name) {

    /** The same offering with other answers; a name belongs to the answer that it was given for. */
    ListRow with(Set<Integer> other) {
        return new ListRow(code, title, about, isProposed, Set.copyOf(other), other.equals(chosen) ? name : "");
    }

    /** The same offering with another name of what requires it. */
    ListRow named(String other) {
        return new ListRow(code, title, about, isProposed, chosen, other);
    }
}
