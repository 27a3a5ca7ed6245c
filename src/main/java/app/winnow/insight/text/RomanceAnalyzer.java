package app.winnow.insight.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Full stemming for Romance languages (Porter's Snowball; for Portuguese RSLP, Orengo & Huyck 2001). Lucene's own analysers for them stem lightly: "réparer" and "réparation" would share nothing,
 * and in a proposal a word too many costs less than one too few. Accents are folded last, because catalogs leave them out.
 */
final class RomanceAnalyzer extends Analyzer {
    private static final CharArraySet ELIDED = new CharArraySet(List.of("l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
            "un", "all", "dall", "dell", "nell", "sull", "coll", "agl", "dagl", "degl", "negl", "sugl", "gl", "v"), true);

    private final CharArraySet small;
    private final UnaryOperator<TokenStream> stemming;

    RomanceAnalyzer(CharArraySet small, UnaryOperator<TokenStream> stemming) {
        this.small = small;
        this.stemming = stemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream said = new StopFilter(new LowerCaseFilter(new ElisionFilter(words, ELIDED)), small);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(stemming.apply(said)));
    }
}
