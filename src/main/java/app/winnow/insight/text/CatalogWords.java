package app.winnow.insight.text;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of a whole catalog and of its outcomes, read once: each offering by the rules of its own language. */
final class CatalogWords {
    private final StemIds ids = new StemIds();
    private final WordReader reader = new WordReader(new Stems(), ids, RelatedWords.own());
    private final Spoken spoken;
    private final WordTable table;
    private final List<OutcomeWords> outcomes;

    private CatalogWords(Portfolio portfolio) {
        LanguageGuess guess = new LanguageGuess();
        spoken = new Spoken(portfolio.offerings(), guess);
        Language[] languages = new Language[portfolio.offerings().size()];
        Set<Language> spokenHere = EnumSet.noneOf(Language.class);
        for (int at = 0; at < languages.length; at++) {
            languages[at] = spoken.of(portfolio.offerings().get(at));
            spokenHere.add(languages[at]);
        }
        List<OutcomeWords> said = new OutcomeReader(reader, guess, spokenHere, spoken.usual()).read(portfolio.outcomes());
        table = read(portfolio.offerings(), languages);
        Variants variants = new Variants(ids, table, said);
        outcomes = new Weighing(table, ids).weighed(said.stream().map(variants::with).toList());
    }

    /** Reads them. */
    static CatalogWords of(Portfolio portfolio) {
        return new CatalogWords(portfolio);
    }

    private WordTable read(List<Offering> offerings, Language[] languages) {
        WordTable.Draft draft = new WordTable.Draft();
        Bag bag = new Bag();
        for (int at = 0; at < languages.length; at++) {
            for (Passage passage : Passage.of(offerings.get(at))) {
                float weight = (float) passage.weight();
                reader.learn(passage.text(), languages[at], (word, loudness, from, to) -> bag.add(word, weight * loudness));
            }
            draft.add(bag);
        }
        return draft.done(ids.size());
    }

    /** What the words of an offering say, in reading order; words that no offering of the catalog has are left out. */
    List<Token> tokens(Offering offering) {
        Language language = spoken.of(offering);
        List<Token> tokens = new ArrayList<>();
        for (Passage passage : Passage.of(offering)) {
            float weight = (float) passage.weight();
            reader.read(passage.text(), language, (word, loudness, from, to) -> {
                if (word < table.vocabulary()) {
                    tokens.add(new Token(passage.field(), word, weight * loudness, from, to, passage.text().substring(from, to)));
                }
            });
        }
        return tokens;
    }

    /** These words with their weights, as if they stood in the table. */
    Sparse weighed(List<Token> tokens) {
        Bag bag = new Bag();
        tokens.forEach(token -> bag.add(token.word(), token.loudness()));
        return table.weighed(bag.empty());
    }

    /** The offerings. */
    WordTable table() {
        return table;
    }

    /** The outcomes in their order. */
    List<OutcomeWords> outcomes() {
        return outcomes;
    }

    /** Whether a number is that of a group of related words. */
    boolean isGroup(int word) {
        return ids.charAt(word, 0) == Kin.MARK;
    }

    /** The word with this number, for people who look into it. */
    String text(int word) {
        return ids.text(word);
    }
}
