package app.winnow.desktop.match;

import app.winnow.model.change.Change;
import java.util.Optional;

/** A short question that goes with a link: which task it is about, how it was measured. */
interface Aside {
    /** The key that takes what is proposed. */
    String ENTER = "Enter";
    /** The key that leaves it as it is. */
    String LEAVE = "Esc";

    /** How it is put to people. */
    Prompt prompt();

    /** What follows from this key; empty when it means nothing here. */
    Optional<Turn> type(String key);

    /** What follows from what was written. */
    Turn write(String text);

    /** What follows: another question (null for none), a change (null for none). Without another question it is over. */
    record Turn(Aside next, Change change) {
        static final Turn OVER = new Turn(null, null);

        static Turn to(Aside next) {
            return new Turn(next, null);
        }

        static Turn with(Change change) {
            return new Turn(null, change);
        }
    }
}
