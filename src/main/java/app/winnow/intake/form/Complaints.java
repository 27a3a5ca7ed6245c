package app.winnow.intake.form;

import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what was not understood or not used while one file is read, each with its row. */
final class Complaints {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    /** One complaint in the words of this key about the text in a column ("" = the row as a whole). */
    void add(int row, String column, String text, String key, Object... parts) {
        problems.add(new Problem(file, row, column, text, Sentences.of(key, parts)));
    }

    /** One complaint whose sentence is made already. */
    void add(int row, String column, String text, NotUnderstood why) {
        problems.add(new Problem(file, row, column, text, why.getMessage()));
    }

    /** One complaint of the sheet room, about a row (0 = the file). */
    void add(int row, String sentence) {
        problems.add(new Problem(file, row, "", "", sentence));
    }

    List<Problem> all() {
        return problems;
    }
}
