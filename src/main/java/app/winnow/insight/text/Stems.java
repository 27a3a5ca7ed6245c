package app.winnow.insight.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Reduces the words of a text to stems, by the rules of its language, without words that say nothing (the, der, le). */
final class Stems {
    /** Longer descriptions say nothing new about what an offering is for; reading more only costs time. */
    private static final int ENOUGH = 4_000;

    private final Map<Language, Analyzer> analyzers = new EnumMap<>(Map.of(
            Language.ENGLISH, new EnglishAnalyzer(), Language.GERMAN, new GermanAnalyzer(),
            Language.FRENCH, new RomanceAnalyzer(FrenchAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new FrenchStemmer())),
            Language.SPANISH, new RomanceAnalyzer(SpanishAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new SpanishStemmer())),
            Language.PORTUGUESE, new RomanceAnalyzer(PortugueseAnalyzer.getDefaultStopSet(), PortugueseStemFilter::new),
            Language.ITALIAN, new RomanceAnalyzer(ItalianAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new ItalianStemmer())),
            Language.DUTCH, new DutchAnalyzer(), Language.CJK, new CJKAnalyzer(), Language.OTHER, new StandardAnalyzer()));

    /** The stems of a text in the order of its words. */
    List<Stem> of(String text, Language language) {
        List<Stem> stems = new ArrayList<>();
        String read = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        try (TokenStream words = analyzers.get(language).tokenStream("", new StringReader(read))) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (term.length() > 1) {
                    stems.add(new Stem(term.toString(), place.startOffset(), place.endOffset()));
                }
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }
}
