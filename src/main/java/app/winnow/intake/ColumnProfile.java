package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.DateOrder;
import app.winnow.intake.value.Dates;
import app.winnow.intake.value.Durations;
import app.winnow.intake.value.Flags;
import app.winnow.intake.value.Length;
import app.winnow.intake.value.Numbers;
import app.winnow.intake.value.Texts;
import app.winnow.sheet.Cell;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What the values of a column look like, as shares (0-1) of its cells that say something, found on a sample of its distinct cells.
 */
final class ColumnProfile {
    private static final int SAMPLE = 700;
    private static final Pattern URL = Pattern.compile("(?i)(https?://|ftp://|www\\.)\\S+");
    private static final Pattern EMAIL = Pattern.compile("(?i)(?:[^<>@]{0,60}<)?[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+([;, ]+[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+)*[.;,>]?");
    private static final Pattern GUID = Pattern.compile("(?i)\\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\\}?");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._/:+*#&-]*");
    /** "BUS 200", "A-17", "FLT-001 v2": capitals and digits, short. */
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}._/:#-]*(?: ?[\\p{Lu}\\p{N}._/:-]*\\d[\\p{Lu}\\p{N}._/:-]*)?(?: (?:v|V|r|R)\\d+)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d+");

    /** The kinds of value that are told apart; one cell may be of several. */
    enum Kind { NUMBER, WHOLE, DATE, URL, EMAIL, GUID, FLAG, LENGTH, TOKEN, DIGIT_TOKEN, LETTERS, LONG, PERSON, STATUS_WORD, COUNT, ZERO, MONEY, GIVEN_NAME, CODE_SHAPE, INSTITUTION, SCORE, PERCENT, REQUIRED_WORD }

    private final TableColumn column;
    /** One text of tens of thousands of characters says nothing about the other rows. */
    private static final int LONGEST = 400;

    private final double[] shares = new double[Kind.values().length];
    private int known;
    private int distinct;
    private double weight;
    private double length;
    private double words;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
    private boolean padded;

    ColumnProfile(TableColumn column) {
        this.column = column;
        int[] counts = column.counts();
        boolean[] says = new boolean[counts.length];
        for (int code = 0; code < counts.length; code++) {
            Cell cell = column.distinct().get(code);
            says[code] = counts[code] > 0 && cell.kind() != Cell.Kind.ERROR && !Blanks.isBlank(cell.text());
            known += says[code] ? counts[code] : 0;
            distinct += says[code] ? 1 : 0;
        }
        int step = Math.max(1, distinct / SAMPLE);
        int seen = 0;
        for (int code = 0; code < counts.length; code++) {
            if (says[code] && seen++ % step == 0) {
                take(column.distinct().get(code), counts[code]);
            }
        }
    }

    private void take(Cell cell, int count) {
        String text = Texts.clean(cell.text());
        weight += count;
        length += (double) count * Math.min(text.length(), LONGEST);
        words += (double) count * words(text);
        boolean letters = hasLetter(text);
        // Without a digit there is no need for the many costly looks at what numbers and dates may be written like.
        boolean digits = hasDigit(text);
        OptionalDouble number = cell.kind() == Cell.Kind.NUMBER ? OptionalDouble.of(cell.number()) : digits ? Numbers.parse(text) : OptionalDouble.empty();
        add(Kind.NUMBER, number.isPresent() && cell.kind() != Cell.Kind.DATE, count);
        add(Kind.WHOLE, number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble()), count);
        number.ifPresent(value -> {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        });
        add(Kind.ZERO, number.isPresent() && number.getAsDouble() == 0, count);
        add(Kind.MONEY, number.isPresent() || Numbers.money(text).isPresent(), count);
        add(Kind.CODE_SHAPE, digits && text.length() <= 24 && !hasSmallLetter(text) && CODE.matcher(text).matches(), count);
        add(Kind.SCORE, digits && number.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9' && NumberReader.OUT_OF.matcher(text.toLowerCase(Locale.ROOT)).matches(), count);
        add(Kind.PERCENT, text.indexOf('%') >= 0, count);
        add(Kind.REQUIRED_WORD, Flags.required(text).isPresent(), count);
        add(Kind.INSTITUTION, Institutions.looksLikeOne(text), count);
        padded |= number.isPresent() && LEADING_ZERO.matcher(text).matches();
        add(Kind.DATE, cell.kind() == Cell.Kind.DATE || digits && (Dates.isForEver(text) || Dates.parse(text, DateOrder.DMY).or(() -> Dates.parse(text, DateOrder.MDY)).isPresent()), count);
        add(Kind.URL, mayBeLink(text) && URL.matcher(text).lookingAt(), count);
        add(Kind.EMAIL, text.indexOf('@') > 0 && EMAIL.matcher(text).matches(), count);
        add(Kind.GUID, text.length() >= 32 && GUID.matcher(text).matches(), count);
        add(Kind.FLAG, cell.kind() == Cell.Kind.FLAG || Flags.yesNo(text).isPresent(), count);
        add(Kind.COUNT, number.isPresent() || digits && Numbers.count(text).isPresent(), count);
        add(Kind.STATUS_WORD, cell.kind() == Cell.Kind.FLAG || Flags.status(text).isPresent(), count);
        add(Kind.LENGTH, cell.kind() == Cell.Kind.TIME || Durations.parse(text, 8).filter(found -> found.kind() != Length.Kind.BARE).isPresent(), count);
        boolean token = text.length() <= 60 && TOKEN.matcher(text).matches();
        add(Kind.TOKEN, token, count);
        add(Kind.DIGIT_TOKEN, token && digits, count);
        add(Kind.LETTERS, letters, count);
        add(Kind.LONG, text.length() > 120, count);
        add(Kind.GIVEN_NAME, letters && PersonNames.isGivenName(text), count);
        add(Kind.PERSON, letters && !digits && PersonNames.looksLikeOne(text), count);
    }

    /** Pieces between blanks; the text is clean, so that none stands at its ends. */
    private static int words(String text) {
        int words = 1;
        for (int at = 1; at < text.length(); at++) {
            words += isBlank(text.charAt(at)) && !isBlank(text.charAt(at - 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A small letter that no code has; v and r are those of a revision. */
    private static boolean hasSmallLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z' && c != 'v' && c != 'r') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLink(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first == 'h' || first == 'H' || first == 'f' || first == 'F' || first == 'w' || first == 'W';
    }

    private void add(Kind kind, boolean is, int count) {
        shares[kind.ordinal()] += is ? count : 0;
    }

    TableColumn column() {
        return column;
    }

    /** The share of cells that are of this kind, of those that say something; 0 when none does. */
    double share(Kind kind) {
        return weight == 0 ? 0 : shares[kind.ordinal()] / weight;
    }

    /** Cells that say something. */
    int known() {
        return known;
    }

    /** Different cells that say something. */
    int distinct() {
        return distinct;
    }

    /** Cells that say something, as a share of the rows. */
    double fill() {
        return column.rows() == 0 ? 0 : (double) known / column.rows();
    }

    /** Different cells as a share of those that say something. */
    double variety() {
        return known == 0 ? 0 : (double) distinct / known;
    }

    double averageLength() {
        return weight == 0 ? 0 : length / weight;
    }

    double averageWords() {
        return weight == 0 ? 0 : words / weight;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }

    /** Whether the cells are whole numbers without gaps, wherever they start: what a system numbers its records with, rather than a code that people use. */
    boolean isRecordNumber() {
        return !padded && share(Kind.WHOLE) >= 0.95 && lowest >= 0 && known >= 5 && variety() >= 0.95 && highest - lowest < known * 1.1;
    }

    /** Whether the cells only count the rows: 1, 2, 3 ... (or from 0). Numbers with leading zeros are codes. */
    boolean isRunningNumber() {
        if (padded || share(Kind.WHOLE) < 0.95 || lowest < 0 || lowest > 1 || known < 2 || variety() < 0.95) {
            return false;
        }
        return highest - lowest < known * 1.1;
    }
}
