package app.winnow.picture.coverage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where people are in a matrix that is larger than the sheet: from which outcome and which group on it is shown. */
record Place(int row, int column) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7}),(\\d{1,7})");

    /** The place in a text as {@link app.winnow.picture.Ask#inside} brings it, never beyond what there is; the beginning for any other text. */
    static Place of(String inside, int rows, int columns) {
        Matcher written = WRITTEN.matcher(inside);
        return written.matches() ? new Place(within(written.group(1), rows), within(written.group(2), columns)) : new Place(0, 0);
    }

    private static int within(String figure, int count) {
        return Math.max(0, Math.min(Integer.parseInt(figure), count - 1));
    }

    String inside() {
        return isStart() ? "" : row + "," + column;
    }

    boolean isStart() {
        return row == 0 && column == 0;
    }
}
