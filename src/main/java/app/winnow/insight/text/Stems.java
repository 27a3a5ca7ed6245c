package app.winnow.insight.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
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
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Reduces the words of a text to stems, by the rules of its language, without words that say nothing (the, der, le). */
final class Stems {
    /** Longer descriptions say nothing new about what an offering is for; reading more only costs time. */
    static final int ENOUGH = 4_000;

    /** Takes stems in the order of their words: the first {@code length} characters of {@code stem}; the word stands from {@code from} to {@code to} (excluded). */
    interface Taker {
        void take(char[] stem, int length, int from, int to);
    }

    private final Map<Language, Analyzer> analyzers = new ConcurrentHashMap<>();

    /** Gives the stems of a text to somebody, without an object for each. */
    void each(String text, Language language, Taker taker) {
        String read = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        try (TokenStream words = analyzers.computeIfAbsent(language, Stems::analyzer).tokenStream("", new StringReader(read))) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (term.length() > 1) {
                    taker.take(term.buffer(), term.length(), place.startOffset(), place.endOffset());
                }
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The stems of a text in the order of its words. */
    List<Stem> of(String text, Language language) {
        List<Stem> stems = new ArrayList<>();
        each(text, language, (stem, length, from, to) -> stems.add(new Stem(new String(stem, 0, length), from, to)));
        return stems;
    }

    private static Analyzer analyzer(Language language) {
        return switch (language) {
            case ENGLISH -> new EnglishAnalyzer();
            case GERMAN -> new GermanAnalyzer();
            case FRENCH -> new RomanceAnalyzer(FrenchAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new FrenchStemmer()));
            case SPANISH -> new RomanceAnalyzer(SpanishAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new SpanishStemmer()));
            case PORTUGUESE -> new RomanceAnalyzer(PortugueseAnalyzer.getDefaultStopSet(), PortugueseStemFilter::new);
            case ITALIAN -> new RomanceAnalyzer(ItalianAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new ItalianStemmer()));
            case DUTCH -> new DutchAnalyzer();
            case SWEDISH -> new SwedishAnalyzer();
            case DANISH -> new DanishAnalyzer();
            case NORWEGIAN -> new NorwegianAnalyzer();
            case FINNISH -> new FinnishAnalyzer();
            case RUSSIAN -> new RussianAnalyzer();
            case CZECH -> new CzechAnalyzer();
            case HUNGARIAN -> new HungarianAnalyzer();
            case ROMANIAN -> new RomanianAnalyzer();
            case TURKISH -> new TurkishAnalyzer();
            case INDONESIAN -> new IndonesianAnalyzer();
            case CJK -> new CJKAnalyzer();
            case OTHER -> new StandardAnalyzer();
        };
    }
}
