package app.winnow.insight.aid;

import app.winnow.model.Ask;
import app.winnow.model.ChangeRate;
import app.winnow.model.Frequency;
import app.winnow.model.Load;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Steps;
import app.winnow.verdict.Known;
import java.util.List;
import java.util.Locale;

/**
 * How much speaks for an aid: rarely done, many steps, much information, often changed, costly errors (Rossett & Gautier-Downes 1991; Rossett & Schafer 2007;
 * that monthly is rare and yearly is often is ours). It is shown with its terms and decides nothing.
 */
public record AidFit(List<Term> terms) {
    /** What is rated. */
    public enum What { RARE, STEPS, INFORMATION, CHANGES, COSTLY }

    /** One term; {@code speaksFor} is null while nobody has said. */
    public record Term(What what, Boolean speaksFor) {
        /** The term in words: "rarely done". */
        public String words() {
            return Words.of("fit.term." + what.name().toLowerCase(Locale.ROOT));
        }
    }

    public AidFit {
        terms = List.copyOf(terms);
    }

    /** The fit of an aid for this offering. */
    public static AidFit of(Offering offering, Known known, Policy.Rules rules) {
        return new AidFit(List.of(
                new Term(What.RARE, offering.answers().get(Ask.FREQUENCY).map(often -> often == Frequency.MONTHLY || often == Frequency.RARELY).orElse(null)),
                new Term(What.STEPS, offering.answers().get(Ask.STEPS).map(steps -> steps == Steps.MANY).orElse(null)),
                new Term(What.INFORMATION, offering.answers().get(Ask.INFORMATION).map(load -> load == Load.HIGH).orElse(null)),
                new Term(What.CHANGES, offering.answers().get(Ask.CHANGES).map(rate -> rate != ChangeRate.STABLE).orElse(null)),
                new Term(What.COSTLY, known.work().impact().map(impact -> impact > rules.middleImpact()).orElse(null))));
    }

    /** Whether anybody has answered what is asked only of an aid; that errors are costly alone is no rating. */
    public boolean isRated() {
        return terms.stream().anyMatch(term -> term.what() != What.COSTLY && term.speaksFor() != null);
    }

    /** "Aid fit: 3 of 4 rated terms speak for an aid", or that it is not rated. */
    public String words() {
        long rated = terms.stream().filter(term -> term.speaksFor() != null).count();
        long speaking = terms.stream().filter(term -> Boolean.TRUE.equals(term.speaksFor())).count();
        return isRated() ? Words.of("fit.rated", speaking, rated) : Words.of("fit.not-rated");
    }
}
