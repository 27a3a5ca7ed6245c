package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.TimeUnit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading taken apart: lower-case words without accents, stars and remarks like "(mandatory)"; camel case, {@code _}, {@code -} and {@code .}
 * are blanks; a unit of time that it names.
 */
record HeadingText(String raw, List<String> words, Optional<TimeUnit> unit) {
    /** What answers are measured on, "(1-5)", and how clocks are written, "(HH:MM)": no words of the heading. */
    private static final Pattern SCALE = Pattern.compile("(?i)(out of |von |sur |de |/ ?)?\\d{1,3}( ?(-|\u2013|to|bis|a|\u00e0) ?\\d{1,3})?|(?i)(h{1,2}:)?m{1,2}(:s{1,2})?|h{1,2}:mm(:ss)?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]");
    private static final Pattern REMARK = Pattern.compile("(?i)mandatory|required|optional|pflicht(feld)?|obligatoire|obligatorio|facultatif|opcional|yes/no|y/n|ja/nein|oui/non");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NUMBER_SIGN = Pattern.compile("\\s*#\\s*$");
    private static final Pattern NUMBER_OF = Pattern.compile("(?i)^#\\s*of\\b");
    private static final Pattern A_WEEK = Pattern.compile("(?i)(?:\\b(?:per|a|each|pro|je|par|por|alla|al)\\s+|/\\s*)(?:week|wk|woche|semaine|semana|settimana)\\b|\\bweekly\\b|\\u9031\\u5f53|\\u6bcf\\u5468|\\uc8fc\\ub2f9");
    /** What a time a week is said with, in part. */
    private static final List<String> WEEKS = List.of("week", "wk", "woche", "semain", "seman", "settiman");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final Pattern EASTERN = Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30fc])(?=.)|(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30fc])");

    /** Takes a heading apart. */
    static HeadingText of(String heading) {
        return isSimple(heading) ? simple(heading) : apart(heading);
    }

    /** The words without anything between them, for whoever has many headings to take apart. */
    static String tight(String heading) {
        List<String> words = isSimple(heading) ? split(heading) : isQuiet(heading) ? words(Texts.clean(heading)) : apart(heading).words();
        return words.size() == 1 ? words.get(0) : String.join("", words);
    }

    /** Lower-case letters, digits and blanks, as nearly all headings of our own list are: nothing to take apart. */
    private static boolean isSimple(String heading) {
        boolean mayBeWeekly = false;
        for (int at = 0; at < heading.length(); at++) {
            char c = heading.charAt(at);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != ' ') {
                return false;
            }
            mayBeWeekly |= c == 'w' || c == 's';
        }
        return !mayBeWeekly || WEEKS.stream().noneMatch(heading::contains);
    }

    /** Small letters, of any alphabet, digits, blanks and apostrophes: words that nothing but blanks has to be taken from. */
    private static boolean isQuiet(String heading) {
        for (int at = 0; at < heading.length(); at++) {
            char c = heading.charAt(at);
            boolean quiet = c == ' ' || c == '\'' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= '\u00df' && c <= '\u00f6' || c >= '\u00f8' && c <= '\u00ff';
            if (!quiet) {
                return false;
            }
        }
        return true;
    }

    private static HeadingText simple(String heading) {
        List<String> words = split(heading);
        return new HeadingText(heading, words, named(words));
    }

    private static List<String> split(String heading) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < heading.length();) {
            int to = heading.indexOf(' ', from);
            to = to < 0 ? heading.length() : to;
            if (to > from) {
                words.add(CourseWords.longer(heading.substring(from, to)));
            }
            from = to + 1;
        }
        return List.copyOf(words);
    }

    private static HeadingText apart(String heading) {
        String clean = Normalizer.normalize(Texts.clean(heading).replace('\n', ' '), Normalizer.Form.NFKC);
        Optional<TimeUnit> unit = Optional.empty();
        StringBuilder open = new StringBuilder();
        Matcher bracket = BRACKETS.matcher(clean);
        while (bracket.find()) {
            Optional<TimeUnit> inside = TimeUnit.named(bracket.group(1).strip()).filter(found -> bracket.group(1).strip().length() > 0);
            boolean silent = inside.isPresent() || REMARK.matcher(bracket.group(1).strip()).matches() || SCALE.matcher(bracket.group(1).strip()).matches();
            unit = unit.isPresent() ? unit : inside;
            bracket.appendReplacement(open, silent ? " " : " " + Matcher.quoteReplacement(bracket.group(1)) + " ");
        }
        bracket.appendTail(open);
        List<String> words = words(open.toString());
        Matcher weekly = A_WEEK.matcher(clean);
        return new HeadingText(heading, words, unit.isPresent() ? unit : named(weekly.find() ? words(weekly.replaceAll(" ")) : words));
    }

    private static List<String> words(String text) {
        // Eastern scripts write no blanks: each character is a word there, so that a known heading is found inside a longer one.
        if (isQuiet(text)) {
            return quietWords(text);
        }
        String spaced = CAMEL.matcher(NUMBER_OF.matcher(NUMBER_SIGN.matcher(text.replace("%", " percent ")).replaceFirst(" number")).replaceFirst("number of")).replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(Texts.plain(spaced))) {
            if (!word.isEmpty()) {
                words.addAll(List.of(EASTERN.split(CourseWords.longer(word))));
            }
        }
        return List.copyOf(words);
    }

    private static List<String> quietWords(String text) {
        String plain = Texts.plain(text);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || !Character.isLetterOrDigit(plain.charAt(at))) {
                if (at > from) {
                    words.add(CourseWords.longer(plain.substring(from, at)));
                }
                from = at + 1;
            }
        }
        return List.copyOf(words);
    }

    private static Optional<TimeUnit> named(List<String> words) {
        for (int at = words.size() - 1; at >= 0; at--) {
            Optional<TimeUnit> unit = words.get(at).length() > 1 || words.size() > 1 && at == words.size() - 1 ? TimeUnit.named(words.get(at)) : Optional.empty();
            if (unit.isPresent()) {
                return unit;
            }
        }
        return words.size() == 1 ? TimeUnit.ending(words.get(0)) : Optional.empty();
    }

    /** Whether it speaks of time a week: "Hours/Week". */
    boolean isPerWeek() {
        return A_WEEK.matcher(raw).find();
    }

    /** The words without anything between them. */
    String tight() {
        return String.join("", words);
    }

    boolean isBlank() {
        return words.isEmpty();
    }
}
