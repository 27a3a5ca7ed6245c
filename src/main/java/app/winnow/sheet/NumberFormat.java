package app.winnow.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** A number format of a workbook: its code as Excel writes it, and whether it shows a number, a calendar date or a time. */
record NumberFormat(int id, String code, Shows shows) {

    enum Shows { NUMBER, DATE, TIME }

    static final NumberFormat GENERAL = new NumberFormat(0, "General", Shows.NUMBER);

    /** Parts of a second, whose zeros are no digits of a number. */
    private static final Pattern FRACTION = Pattern.compile("s\\.0+");
    private static final Pattern DIGITS = Pattern.compile("[0#?%@]");
    private static final Pattern DATED = Pattern.compile("[ymdhs]");
    /** What Excel itself allows. */
    private static final int LONGEST_CODE = 255;

    /** A format by its number and the code that the workbook gives for it, null where it gives none. */
    static NumberFormat of(int id, String given) {
        String code = given == null ? builtIn(id) : given;
        if (code.length() > LONGEST_CODE) {
            return GENERAL;
        }
        return new NumberFormat(id, code, shows(code));
    }

    /**
     * Codes of formats that files name by number only. 14 and 22 follow the system's short date, four digits of the year in
     * English; 27-36 and 50-58 are East Asian dates, which Excel elsewhere displays as that short date or as a time.
     */
    private static String builtIn(int id) {
        if (id == 14 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58) {
            return "m/d/yyyy";
        }
        if (id == 22) {
            return "m/d/yyyy h:mm";
        }
        if (id >= 32 && id <= 35 || id == 55 || id == 56) {
            return "h:mm:ss";
        }
        String code = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "General" : code;
    }

    /** By the letters of the first section. Days with hours, without month or year, are a length of time. */
    private static Shows shows(String code) {
        StringBuilder letters = new StringBuilder();
        boolean elapsed = false;
        for (FormatTokens.Token token : FormatTokens.of(FormatTokens.sections(code).get(0))) {
            boolean bracket = !token.shown() && token.text().startsWith("[");
            elapsed |= bracket && Character.isLetter(token.text().charAt(1));
            letters.append(token.shown() || bracket || token.text().length() > 1 ? "" : token.text().toLowerCase(Locale.ROOT));
        }
        String bare = FRACTION.matcher(letters).replaceAll("s");
        if (DIGITS.matcher(bare).find() || !elapsed && !DATED.matcher(bare).find()) {
            return Shows.NUMBER;
        }
        boolean clock = elapsed || bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        boolean month = bare.contains("mmm") || bare.indexOf('m') >= 0 && !clock;
        boolean calendar = bare.indexOf('y') >= 0 || month || bare.indexOf('d') >= 0 && (!clock || bare.indexOf('/') >= 0 || bare.indexOf('.') >= 0);
        return calendar ? Shows.DATE : Shows.TIME;
    }
}
