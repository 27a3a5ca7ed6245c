package app.winnow.picture.outcome;

import java.util.List;

/** A column beside a card, which shows as much as a height holds and counts the rest. */
interface Side {
    /** Between two rows, as a share of the size of the text. */
    double APART = .3;

    /** The height that it needs when it only counts. */
    double least();

    /** The height that shows all, within reason. */
    double most();

    /** What is shown in this height; what does not fit is in a row that counts it. */
    List<Row> rows(double height);

    /** How high these rows are below each other. */
    static double height(List<Row> rows, double text) {
        return rows.stream().mapToDouble(Row::height).sum() + Math.max(0, rows.size() - 1) * APART * text;
    }
}
