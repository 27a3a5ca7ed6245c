package app.winnow.desktop.shell.policy;

import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import java.util.List;

/** What a cell of the table response x impact suggests, in the words of the screen. */
public final class CellWords {
    private CellWords() { }

    /** "Slim + aid". */
    public static String of(Result result) {
        return Words.of("cell." + result.word().replace('/', '-'));
    }

    /** All that a cell may suggest, in the order of {@link PolicyKey#cells}. */
    public static List<String> all() {
        return PolicyKey.cells().stream().map(CellWords::of).toList();
    }
}
