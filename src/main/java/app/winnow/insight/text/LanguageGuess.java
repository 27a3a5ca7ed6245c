package app.winnow.insight.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Tells the language of a text by its small words (and, und, et), where the catalog does not say it. */
public final class LanguageGuess {
    private static final Language[] LANGUAGES = Language.values();
    /** English lists 33 small words, the others over a hundred: without a weight an English text with "die" would look German. */
    private static final double ENGLISH = 1.5;
    /** A letter that few languages write says less than a small word and more than nothing. */
    private static final double LETTER = 0.6;

    /** For each small word a bit for each language that has it. */
    private final CharArrayMap<Integer> small = new CharArrayMap<>(4_000, true);

    /** Knows the small words of every language of ours. */
    public LanguageGuess() {
        Map<Language, CharArraySet> sets = new EnumMap<>(Map.ofEntries(Map.entry(Language.ENGLISH, EnglishAnalyzer.getDefaultStopSet()),
                Map.entry(Language.GERMAN, GermanAnalyzer.getDefaultStopSet()), Map.entry(Language.FRENCH, FrenchAnalyzer.getDefaultStopSet()),
                Map.entry(Language.SPANISH, SpanishAnalyzer.getDefaultStopSet()), Map.entry(Language.PORTUGUESE, PortugueseAnalyzer.getDefaultStopSet()),
                Map.entry(Language.ITALIAN, ItalianAnalyzer.getDefaultStopSet()), Map.entry(Language.DUTCH, DutchAnalyzer.getDefaultStopSet()),
                Map.entry(Language.SWEDISH, SwedishAnalyzer.getDefaultStopSet()), Map.entry(Language.DANISH, DanishAnalyzer.getDefaultStopSet()),
                Map.entry(Language.NORWEGIAN, NorwegianAnalyzer.getDefaultStopSet()), Map.entry(Language.FINNISH, FinnishAnalyzer.getDefaultStopSet()),
                Map.entry(Language.RUSSIAN, RussianAnalyzer.getDefaultStopSet()), Map.entry(Language.CZECH, CzechAnalyzer.getDefaultStopSet()),
                Map.entry(Language.HUNGARIAN, HungarianAnalyzer.getDefaultStopSet()), Map.entry(Language.ROMANIAN, RomanianAnalyzer.getDefaultStopSet()),
                Map.entry(Language.TURKISH, TurkishAnalyzer.getDefaultStopSet()), Map.entry(Language.INDONESIAN, IndonesianAnalyzer.getDefaultStopSet())));
        sets.forEach((language, words) -> words.forEach(word -> {
            char[] chars = (char[]) word;
            Integer known = small.get(chars, 0, chars.length);
            small.put(chars.clone(), (known == null ? 0 : known) | 1 << language.ordinal());
        }));
    }

    /** The language with clearly the most small words; empty when the text has too few to tell. */
    public Optional<Language> of(String text) {
        return of(text, 0);
    }

    /** The same by the first characters alone where they tell it; 0 = by all of them. */
    Optional<Language> of(String text, int first) {
        if (first > 0 && first < text.length()) {
            Optional<Language> soon = of(text.substring(0, first), 0);
            return soon.isPresent() ? soon : of(text, 0);
        }
        char[] chars = text.toCharArray();
        double[] counts = new double[LANGUAGES.length];
        int letters = 0;
        int cjk = 0;
        int start = -1;
        for (int at = 0; at <= chars.length; at++) {
            char letter = at < chars.length ? chars[at] : ' ';
            if (Character.isLetter(letter) || letter == '\'' && start >= 0) {
                start = start < 0 ? at : start;
                letters++;
                cjk += letter >= '\u1100' && isCjk(letter) ? 1 : 0;
                speak(letter, counts);
            } else if (start >= 0) {
                count(chars, start, at - start, counts);
                start = -1;
            }
        }
        return cjk > 0 && cjk * 3 >= letters ? Optional.of(Language.CJK) : clearly(counts);
    }

    private void count(char[] chars, int from, int length, double[] counts) {
        Integer languages = small.get(chars, from, length);
        for (int left = languages == null ? 0 : languages; left != 0; left &= left - 1) {
            int language = Integer.numberOfTrailingZeros(left);
            counts[language] += language == Language.ENGLISH.ordinal() ? ENGLISH : 1;
        }
    }

    /** Whether a word is one of the small words of this language. */
    boolean isSmall(String word, Language language) {
        Integer languages = small.get(word);
        return languages != null && (languages & 1 << language.ordinal()) != 0;
    }

    private static void speak(char letter, double[] counts) {
        if (letter < '\u00C0') {
            return;
        }
        switch (letter) {
            case '\u00DF', '\u00FC' -> counts[Language.GERMAN.ordinal()] += LETTER;
            case '\u00E4', '\u00F6' -> {
                counts[Language.GERMAN.ordinal()] += LETTER;
                counts[Language.SWEDISH.ordinal()] += LETTER / 2;
                counts[Language.FINNISH.ordinal()] += LETTER / 2;
            }
            case '\u00F1' -> counts[Language.SPANISH.ordinal()] += LETTER;
            case '\u00E3', '\u00F5' -> counts[Language.PORTUGUESE.ordinal()] += LETTER;
            case '\u00EA', '\u00EE', '\u00FB', '\u0153', '\u00E8' -> counts[Language.FRENCH.ordinal()] += LETTER / 2;
            case '\u00F2', '\u00EC' -> counts[Language.ITALIAN.ordinal()] += LETTER / 2;
            default -> {
                if (letter >= '\u0400' && letter <= '\u04FF') {
                    counts[Language.RUSSIAN.ordinal()] += LETTER;
                }
            }
        }
    }

    private static Optional<Language> clearly(double[] counts) {
        int best = 0;
        double second = 0;
        for (int language = 1; language < counts.length; language++) {
            if (counts[language] > counts[best]) {
                second = counts[best];
                best = language;
            } else {
                second = Math.max(second, counts[language]);
            }
        }
        return counts[best] > second ? Optional.of(LANGUAGES[best]) : Optional.empty();
    }

    private static boolean isCjk(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HANGUL;
    }
}
