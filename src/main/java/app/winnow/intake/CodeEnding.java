package app.winnow.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What systems hang on a course's code for each section, language or version of it: {@code A-17-001}, {@code A-17_DE}, {@code A-17 v2}. */
enum CodeEnding {
    LANGUAGE("[-_. ]([A-Za-z]{2})(?:[-_][A-Za-z]{2})?"), VERSION("[-_. ]?(?:v|V|ver|VER|rev|REV|Rev|r|R)\\.?\\d+(?:[._]\\d+)*"), SECTION("[-_./ ](?:[sS]|[sS]ec)?\\d{1,4}|[-_.](?:[A-Z]|[A-Z]\\d{1,2})");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Pattern pattern;

    CodeEnding(String ending) {
        this.pattern = Pattern.compile("(.*[\\p{L}\\p{N}])(?:" + ending + ")");
    }

    /** The code without such an ending; the code itself when it has none. */
    String stem(String code) {
        Matcher found = pattern.matcher(code);
        boolean has = found.matches() && (this != LANGUAGE || LANGUAGES.contains(found.group(2).toLowerCase(Locale.ROOT)));
        return has ? found.group(1) : code;
    }
}
