package app.winnow.insight.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/** Tells the language of a text by its small words (and, und, et), where the catalog does not say it. */
public final class LanguageGuess {
    private final Map<Language, CharArraySet> small = new EnumMap<>(Map.of(
            Language.ENGLISH, EnglishAnalyzer.getDefaultStopSet(), Language.GERMAN, GermanAnalyzer.getDefaultStopSet(),
            Language.FRENCH, FrenchAnalyzer.getDefaultStopSet(), Language.SPANISH, SpanishAnalyzer.getDefaultStopSet(),
            Language.PORTUGUESE, PortugueseAnalyzer.getDefaultStopSet(), Language.ITALIAN, ItalianAnalyzer.getDefaultStopSet(),
            Language.DUTCH, DutchAnalyzer.getDefaultStopSet()));

    /** The language with clearly the most small words; empty when the text has too few to tell. */
    public Optional<Language> of(String text) {
        if (isMostlyCjk(text)) {
            return Optional.of(Language.CJK);
        }
        String[] words = text.split("[^\\p{L}']+");
        Language best = null;
        double most = 0;
        double second = 0;
        for (Map.Entry<Language, CharArraySet> entry : small.entrySet()) {
            // English lists 33 small words, the others over a hundred: without a weight an English text with "die" would look German.
            double count = count(words, entry.getValue()) * (entry.getKey() == Language.ENGLISH ? 1.5 : 1);
            if (count > most) {
                second = most;
                most = count;
                best = entry.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        return most > second ? Optional.of(best) : Optional.empty();
    }

    private static int count(String[] words, CharArraySet set) {
        int count = 0;
        for (String word : words) {
            if (set.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isMostlyCjk(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cjk = text.codePoints().filter(LanguageGuess::isCjk).count();
        return cjk > 0 && cjk * 3 >= letters;
    }

    private static boolean isCjk(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HANGUL;
    }
}
