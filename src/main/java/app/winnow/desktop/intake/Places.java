package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Tables;
import app.winnow.model.Problem;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TableColumn;

/** Where in the file something stands, in words: a row by its number as spreadsheets show it, without separators. */
final class Places {
    private static final double WIDTH = 64;
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d*)");
    /** By what stands before the number, then by the number. */
    private static final Comparator<String> ORDER = Comparator.comparing(Places::sheet).thenComparing(Places::number);

    private Places() { }

    /** A column of places, at the right as figures are. */
    static <R> TableColumn<R, String> column(Function<R, String> place) {
        TableColumn<R, String> column = Tables.figures(Words.of("column.row"), WIDTH, place);
        column.setComparator(ORDER);
        return column;
    }

    /** The row of a problem; "" for one of the file as a whole. */
    static String row(Problem problem) {
        return problem.row() == 0 ? "" : String.valueOf(problem.row());
    }

    private static String sheet(String place) {
        return matched(place).group(1);
    }

    private static Double number(String place) {
        String digits = matched(place).group(2);
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }

    private static Matcher matched(String place) {
        Matcher matcher = LAST_NUMBER.matcher(place == null ? "" : place);
        matcher.matches();
        return matcher;
    }
}
