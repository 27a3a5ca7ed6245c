package app.winnow.desktop.match;

import java.util.Set;

/** One offering on a list: its code and title, what tells it apart, whether words proposed its answer, and the places of the answers it has now. */
record ListRow(String code, String title, String about, boolean isProposed, Set<Integer> chosen) {

    /** The same offering with other answers. */
    ListRow with(Set<Integer> other) {
        return new ListRow(code, title, about, isProposed, Set.copyOf(other));
    }
}
