package app.winnow.intake.form;

import app.winnow.sheet.Cell;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length as an owner writes it: a number of minutes, "1.5 h", "90 min", or a time cell. */
final class Minutes {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(?:(min|minutes?|mins?)|(h|hours?|hrs?))?\\.?");
    private static final int A_DAY = 1440;
    private static final int AN_HOUR = 60;

    private Minutes() { }

    static double of(Cell cell) throws NotUnderstood {
        if (cell.kind() == Cell.Kind.TIME) {
            return Math.rint(cell.number() * A_DAY);
        }
        Matcher matcher = LENGTH.matcher(cell.text().strip().toLowerCase(Locale.ROOT));
        double number = cell.kind() == Cell.Kind.NUMBER && matcher.matches() && matcher.group(3) == null ? cell.number()
                : matcher.matches() ? Double.parseDouble(matcher.group(1).replace(',', '.')) * (matcher.group(3) == null ? 1 : AN_HOUR) : Double.NaN;
        if (!(number > 0 && number < 1e6)) {
            throw new NotUnderstood("owner.minutes", cell.text().strip());
        }
        return number;
    }
}
