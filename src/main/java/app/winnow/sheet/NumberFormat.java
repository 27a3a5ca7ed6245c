package app.winnow.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** A number format of a workbook: its code as Excel writes it, and whether it shows a number, a calendar date or a time. */
record NumberFormat(int id, String code, Shows shows) {

    enum Shows { NUMBER, DATE, TIME }

    static final NumberFormat GENERAL = new NumberFormat(0, "General", Shows.NUMBER);

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    /** What is no date letter: quoted words, escaped and padding characters, colours and locales, AM/PM, "General". */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[[^\\]]*]|am/pm|a/p|general", Pattern.CASE_INSENSITIVE);
    /** What Excel itself allows. */
    private static final int LONGEST_CODE = 255;

    /** A format by its number and the code that the workbook gives for it, null where it gives none. */
    static NumberFormat of(int id, String given) {
        String code = given == null ? builtIn(id) : given;
        if (code.length() > LONGEST_CODE) {
            return GENERAL;
        }
        return new NumberFormat(id, code, shows(id, code));
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

    private static Shows shows(int id, String code) {
        String first = code.split(";", 2)[0];
        boolean elapsed = ELAPSED.matcher(first).find();
        String letters = DECORATION.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        if (!elapsed && !DateUtil.isADateFormat(-1, code) && !looksLikeDate(letters)) {
            return Shows.NUMBER;
        }
        boolean clock = elapsed || letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean calendar = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || letters.contains("mmm")
                || letters.indexOf('m') >= 0 && !clock;
        return calendar ? Shows.DATE : Shows.TIME;
    }

    private static boolean looksLikeDate(String letters) {
        return letters.indexOf('0') < 0 && letters.indexOf('#') < 0 && letters.indexOf('?') < 0
                && (letters.contains("yy") || letters.contains("dd") || letters.contains("h:m") || letters.contains("mm:ss"));
    }
}
