package app.winnow.insight.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line apart where it is not quoted. Straight and curly quotes are alike. */
final class Quotes {
    private static final Pattern MARKS = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

    private Quotes() { }

    /** The line with straight quotes only. */
    static String straight(String line) {
        return MARKS.matcher(line).replaceAll("\"");
    }

    /** The parts between these separators, without outer blanks. */
    static List<String> split(String line, Pattern separator) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(line);
        int from = 0;
        while (matcher.find()) {
            if (!isQuoted(line, matcher.start())) {
                parts.add(line.substring(from, matcher.start()).strip());
                from = matcher.end();
            }
        }
        parts.add(line.substring(from).strip());
        return parts;
    }

    /** Whether this place lies within quotes. */
    static boolean isQuoted(String line, int place) {
        return line.substring(0, place).chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    /** The word without the quotes around it. */
    static String bare(String word) {
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"") ? word.substring(1, word.length() - 1) : word.replace("\"", "");
    }
}
