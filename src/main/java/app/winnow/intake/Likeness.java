package app.winnow.intake;

import app.winnow.intake.value.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two titles name the same course: equal but for case, blanks, revision and language, or near enough under one code. */
final class Likeness {
    private static final Pattern SUFFIX = Pattern.compile("(\\s*[-\\u2013_:,]?\\s*(\\(?\\s*(v|ver|version|rev|revision|release|r|edition|ed)\\.?\\s*\\d+([.,]\\d+)*\\s*\\)?|\\(?(19|20)\\d{2}\\)?"
            + "|\\(?(final|draft|old|new|do not use|copy|archived|updated)\\)?|_final|_old))+$");
    /** What only {@link #thorough} can tell. */
    static final int NOT_QUICK = -1;
    private static final List<String> WORDS_OF_REVISION = List.of("final", "draft", "old", "new", "do not use", "copy", "archived", "updated");
    private static final String ENDS_OF_REVISION = "ltdwey";
    private static final Pattern LANGUAGE_CODE = Pattern.compile("\\s*([-\\u2013_]\\s*|\\()([a-z]{2})([-_][a-z]{2})?\\)?$");
    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());
    private static final Set<String> LANGUAGES = Set.of("english", "german", "deutsch", "french", "francais", "spanish", "espanol", "italian", "italiano", "portuguese", "portugues",
            "dutch", "nederlands", "japanese", "chinese", "korean", "polish", "englisch", "anglais", "ingles", "uk", "us", "eng", "ger", "fra", "esp");
    private static final Pattern LANGUAGE_NAME = Pattern.compile("\\s*([-\\u2013_]\\s*|\\()([a-z]+)( version)?\\)?$");

    private Likeness() { }

    /** The title without case, blanks, revision and language: equal for two offerings that may be the same job. */
    static String bare(String title) {
        String quick = quick(title);
        return quick == null ? thorough(title) : quick;
    }

    /**
     * The same in one walk, for a title in plain letters whose end can be neither a language nor a revision, but for a plain "v9": only case, blanks and dashes
     * go. Null for all others.
     */
    static String quick(String title) {
        char[] kept = new char[title.length()];
        int count = quick(title, kept);
        return count < 0 ? null : new String(kept, 0, count);
    }

    /** The same into characters, of which there are as many as the title has at least; how many were kept, {@link #NOT_QUICK} for all others. */
    static int quick(String title, char[] kept) {
        int length = withoutVersion(title, title.length());
        boolean isRegion = endsInRegion(title, length);
        if (length == 0 || title.charAt(length - 1) == ' ' || !isRegion && mayHaveRevision(title, length)) {
            return NOT_QUICK;
        }
        boolean mayNameLanguage = !isRegion && mayEndInLanguage(title, length);
        int count = 0;
        for (int at = 0; at < length; at++) {
            char c = title.charAt(at);
            if ((c < ' ' || c > '~') && c != '\u2013' || mayNameLanguage && (c == '-' || c == '_' || c == '(' || c == '\u2013')) {
                return NOT_QUICK;
            }
            if (c != ' ' && c != '-' && c != '_') {
                kept[count++] = lower(c);
            }
        }
        return count == 0 ? NOT_QUICK : count;
    }

    /** Where the title ends without versions as nearly all are written, " v9"; {@code length} where it has none. */
    private static int withoutVersion(String title, int length) {
        int at = length;
        while (at > 0 && isDigit(title.charAt(at - 1))) {
            at--;
        }
        boolean version = at < length && at > 2 && lower(title.charAt(at - 1)) == 'v' && title.charAt(at - 2) == ' ' && Character.isLetterOrDigit(title.charAt(at - 3));
        return version ? withoutVersion(title, at - 2) : length;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /** The same for every title. */
    static String thorough(String title) {
        String plain = Texts.plain(title);
        String before;
        String now = plain;
        do {
            before = now;
            now = language(mayHaveRevision(now, now.length()) ? SUFFIX.matcher(now).replaceFirst("").strip() : now.strip());
        } while (!now.equals(before) && !now.isEmpty());
        return now.isEmpty() ? without(plain, false) : without(now, true);
    }

    /** The text without white space, and perhaps without dashes. */
    private static String without(String text, boolean dashes) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank && !(dashes && (c == '_' || c == '-'))) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether the end could be a revision, whatever its case: a cheap look before the costly one, over-cautious where it cannot tell. */
    private static boolean mayHaveRevision(String title, int length) {
        int last = length - 1;
        if (last < 0 || !isDigit(title.charAt(last))) {
            return last >= 0 && (title.charAt(last) == ')' || ENDS_OF_REVISION.indexOf(lower(title.charAt(last))) >= 0 && endsInRevision(title, length));
        }
        int at = last;
        while (at >= 0 && (isDigit(title.charAt(at)) || title.charAt(at) == '.' || title.charAt(at) == ',')) {
            at--;
        }
        boolean year = last >= 3 && (title.startsWith("19", last - 3) || title.startsWith("20", last - 3));
        while (at >= 0 && (title.charAt(at) == ' ' || title.charAt(at) == '.' || title.charAt(at) >= '\t' && title.charAt(at) <= '\r')) {
            at--;
        }
        return year || at >= 0 && "vrned".indexOf(lower(title.charAt(at))) >= 0;
    }

    /** Whether it ends in a word in brackets that is neither a revision nor a language, as in "Data privacy (EMEA)". */
    private static boolean endsInRegion(String title, int length) {
        int open = length < 5 || title.charAt(length - 1) != ')' ? -1 : title.lastIndexOf('(', length - 4);
        if (open < 0) {
            return false;
        }
        for (int at = open + 1; at < length - 1; at++) {
            char c = lower(title.charAt(at));
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        String word = title.substring(open + 1, length - 1).toLowerCase(Locale.ROOT);
        return !LANGUAGES.contains(word) && !WORDS_OF_REVISION.contains(word);
    }

    private static boolean endsInRevision(String title, int length) {
        for (String word : WORDS_OF_REVISION) {
            if (title.regionMatches(true, length - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the end could name a language: a letter or a bracket, and before it a dash or an opening bracket; over-cautious where it cannot tell. */
    private static boolean mayEndInLanguage(String title, int length) {
        char last = length == 0 ? ' ' : title.charAt(length - 1);
        return (last == ')' || Character.isLetter(last))
                && (title.indexOf('-') >= 0 || title.indexOf('_') >= 0 || title.indexOf('(') >= 0 || title.indexOf('\u2013') >= 0);
    }

    private static String language(String plain) {
        if (!mayEndInLanguage(plain, plain.length())) {
            return plain;
        }
        var code = LANGUAGE_CODE.matcher(plain);
        if (code.find() && ISO.contains(code.group(2)) && code.start() > 2) {
            return plain.substring(0, code.start());
        }
        var name = LANGUAGE_NAME.matcher(plain);
        return name.find() && LANGUAGES.contains(name.group(2)) && name.start() > 2 ? plain.substring(0, name.start()) : plain;
    }

    /** Whether two titles under one code are one course: equal, abbreviated, cut off, or sharing most of their words. */
    static boolean near(String one, String other) {
        String first = bare(one);
        String second = bare(other);
        if (first.equals(second) || Math.min(first.length(), second.length()) >= 8 && (first.startsWith(second) || second.startsWith(first))) {
            return true;
        }
        List<String> words = words(one);
        List<String> others = words(other);
        return abbreviated(words, others) || abbreviated(others, words) || shared(words, others);
    }

    /** Each word of the shorter title begins a word of the longer one, in order: "Intro Asian Am St" and "Introduction to Asian American Studies". */
    private static boolean abbreviated(List<String> shorter, List<String> longer) {
        int at = 0;
        int hits = 0;
        for (String word : longer) {
            if (at < shorter.size() && word.startsWith(shorter.get(at))) {
                at++;
                hits++;
            }
        }
        return !shorter.isEmpty() && at == shorter.size() && hits * 2 >= longer.size() && hits >= 2;
    }

    private static boolean shared(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return !all.isEmpty() && common.size() * 2 >= all.size() && common.size() >= 2;
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : Texts.plain(title).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
