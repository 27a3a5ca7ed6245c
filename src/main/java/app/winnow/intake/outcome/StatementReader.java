package app.winnow.intake.outcome;

import app.winnow.intake.outcome.Statement.Kind;
import app.winnow.intake.value.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a sentence by the word lists: first what cannot be seen, then what is done, then figures and subjects. */
final class StatementReader {
    /** By the words of the room. */
    static final StatementReader KNOWN = new StatementReader(StatementWords.load());
    /** A name before a colon has no more words. */
    private static final int NAME = 6;
    static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern EASTERN = Pattern.compile(".*[\\u3041-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3].*");
    private static final Pattern ABILITY = Pattern.compile("(?i)^(the )?(ability|able|capacity) to (?=\\p{L})");

    private final Map<String, StatementWords> languages;

    StatementReader(Map<String, StatementWords> languages) {
        this.languages = languages;
    }

    /** What stands before a colon names, what stands behind it explains: "Oral Comprehension: The ability to listen to what is said". */
    Statement read(String text) {
        int colon = text.indexOf(": ");
        Statement named = colon > 0 && BETWEEN.split(text.substring(0, colon)).length <= NAME ? plain(text.substring(0, colon)) : null;
        if (named == null || named.kind() == Kind.PERFORMANCE) {
            return plain(text);
        }
        String rest = text.substring(colon + 2).strip();
        Statement explained = plain(rest);
        if (explained.kind() != Kind.PERFORMANCE || named.kind() == Kind.VAGUE || named.kind() == Kind.MEASURE) {
            return named;
        }
        String ability = ABILITY.matcher(rest).replaceFirst("");
        return ability.equals(rest) ? new Statement(Kind.PERFORMANCE, text, explained.verb(), "")
                : new Statement(Kind.TOPIC, named.text(), "", Character.toUpperCase(ability.charAt(0)) + ability.substring(1).replaceFirst("[.]\\s*$", ""));
    }

    private Statement plain(String text) {
        if (text.isEmpty()) {
            return new Statement(Kind.UNCLEAR, "", "", "");
        }
        if (EASTERN.matcher(text).matches()) {
            return eastern(text);
        }
        List<String> tokens = Arrays.stream(BETWEEN.split(text)).filter(word -> !word.isEmpty()).toList();
        List<String> words = tokens.stream().map(Texts::plain).toList();
        if (words.isEmpty()) {
            return new Statement(Kind.UNCLEAR, text, "", "");
        }
        List<String> order = order(words);
        return new Sentence(text, tokens, languages, order).read();
    }

    /** The languages, the one with most of its small words first; in doubt English. */
    private List<String> order(List<String> words) {
        Set<String> different = new HashSet<>(words);
        Map<String, Integer> small = new HashMap<>();
        languages.forEach((language, its) -> small.put(language, its.small(different)));
        List<String> order = new ArrayList<>(languages.keySet());
        order.sort(Comparator.comparing(language -> -small.get(language)));
        return order;
    }

    /** Languages that write no blanks say what is done at the end, or begin with it (Chinese). */
    private Statement eastern(String text) {
        String language = text.chars().anyMatch(c -> c >= 0xac00 && c <= 0xd7a3) ? "ko" : text.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30ff) ? "ja" : "zh";
        StatementWords its = languages.get(language);
        String bare = text.replaceAll("[\\p{P}\\s]+$", "");
        Optional<String> vague = its.of("vague").stream().filter(word -> language.equals("zh") ? bare.startsWith(word) : bare.endsWith(word)).findFirst();
        if (vague.isPresent()) {
            return new Statement(Kind.VAGUE, text, vague.get(), "");
        }
        if (its.of("endings").stream().anyMatch(bare::endsWith)) {
            return new Statement(Kind.PERFORMANCE, text, "", "");
        }
        Optional<String> does = its.of("does").stream().filter(bare::startsWith).findFirst();
        if (does.isPresent()) {
            return new Statement(Kind.PERFORMANCE, text, does.get(), "");
        }
        boolean isMeasure = its.of("measure").stream().anyMatch(bare::endsWith);
        return new Statement(isMeasure ? Kind.MEASURE : bare.length() <= 8 ? Kind.TOPIC : Kind.UNCLEAR, text, "", "");
    }
}
