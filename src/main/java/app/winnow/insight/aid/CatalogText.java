package app.winnow.insight.aid;

import app.winnow.insight.text.Language;
import app.winnow.insight.text.LanguageGuess;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.List;

/** What the description of an offering holds that an aid may begin with: steps, conditions, terms, faults. All of it is in the catalog's own words. */
public record CatalogText(FoundSteps steps, List<Row> decisions, List<Row> terms, List<Row> faults) {
    private static final LanguageGuess GUESS = new LanguageGuess();

    public CatalogText {
        decisions = List.copyOf(decisions);
        terms = List.copyOf(terms);
        faults = List.copyOf(faults);
    }

    /** What the description of this offering holds, read in the language that the catalog names, else in the one that its small words are of. */
    public static CatalogText of(Offering offering) {
        String text = Pieces.readable(offering.text(Field.DESCRIPTION));
        RowFinder rows = new RowFinder(text);
        StepFinder finder = new StepFinder(language(offering, text));
        FoundSteps steps = finder.in(text);
        return new CatalogText(steps.isEmpty() ? finder.inTitle(offering.title()) : steps, rows.decisions(), rows.terms(), rows.faults());
    }

    private static Language language(Offering offering, String text) {
        return Language.named(offering.text(Field.LANGUAGE)).or(() -> GUESS.of(offering.title() + " " + text)).orElse(Language.ENGLISH);
    }
}
