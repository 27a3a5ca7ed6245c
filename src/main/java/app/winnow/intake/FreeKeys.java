package app.winnow.intake;

import app.winnow.model.Portfolio;
import java.util.HashSet;
import java.util.Set;

/**
 * Keys of offerings that a later file adds. A code of its own is the key. What is named after a row says of which file: row 12 of the audit's second file is
 * {@code #12.2}, so it is never taken for row 12 of the first one; a code that means another offering already is {@code A-17#12.2}.
 */
final class FreeKeys {
    private final Portfolio portfolio;
    private final String file;
    private final Set<String> given = new HashSet<>();

    FreeKeys(Portfolio portfolio) {
        this.portfolio = portfolio;
        int number = portfolio.imports().size() + 1;
        file = number == 1 ? "" : "." + number;
    }

    /** The key of this offering, whose first row has this 1-based number in the file. */
    String free(Group group, int row) {
        boolean coded = group.code().equals(group.read());
        String key = coded ? group.code() : group.code() + file;
        if (isTaken(key)) {
            key = group.read() + "#" + row + file;
        }
        while (isTaken(key)) {
            key += "'";
        }
        given.add(key);
        return key;
    }

    private boolean isTaken(String key) {
        return portfolio.indexOf(key).isPresent() || given.contains(key);
    }
}
