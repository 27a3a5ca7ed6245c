package app.winnow.insight;

import app.winnow.model.Decision;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is promised with a decision that removes something (decision model, section 8): the day on which it is read back, the measure that must not fall until
 * then, and the way back. The day is the policy's (ours: 90) days after the decision is carried out; the measure is that of the outcome it served most.
 *
 * @param outcome the id of that outcome, "" where it served none
 */
public record ReadBack(LocalDate on, String outcome, String mustNotFall, String wayBack) {
    /** What is promised for the offering with this dense index; empty where nothing is decided, or the decision removes nothing. */
    public static Optional<ReadBack> of(Portfolio portfolio, Verdicts verdicts, int at) {
        Offering offering = portfolio.offerings().get(at);
        Decision decision = offering.decision();
        if (decision == null || !Fate.of(offering, at, verdicts).removes(decision.disposition())) {
            return Optional.empty();
        }
        Optional<Outcome> served = mostServed(portfolio, verdicts.known(at).links());
        LocalDate carriedOut = Stream.of(decision.carrying().due(), decision.by().on()).filter(date -> date != null).findFirst()
                .orElse(verdicts.asOf());
        return Optional.of(new ReadBack(carriedOut.plusDays(portfolio.policy().terms().readBackDays()), served.map(Outcome::id).orElse(""), served.map(ReadBack::measure).orElse(Words.of("back.no-outcome")),
                Words.of("back." + decision.disposition().word().replace(' ', '-'), decision.into())));
    }

    /** The greatest strength x weight counts; the first written of equal ones. */
    private static Optional<Outcome> mostServed(Portfolio portfolio, Links links) {
        return links == null ? Optional.empty() : portfolio.outcomes().stream().filter(outcome -> strength(links, outcome) > 0)
                .max(Comparator.comparingDouble((Outcome outcome) -> strength(links, outcome) * outcome.weight()).thenComparingInt(outcome -> -outcome.serial()));
    }

    private static int strength(Links links, Outcome outcome) {
        return links.to(outcome).map(Link::strength).orElse(0);
    }

    /** The measure in its sponsor's words, with what it is now; an outcome without one is named by its sentence. */
    private static String measure(Outcome outcome) {
        Measure measure = outcome.measure();
        if (measure.name().isBlank()) {
            return Words.of("back.no-measure", outcome.id(), outcome.sentence());
        }
        String now = (measure.baseline() + " " + measure.unit()).strip();
        return measure.baseline().isBlank() ? Words.of("back.measure", outcome.id(), measure.name()) : Words.of("back.measure-now", outcome.id(), measure.name(), now);
    }
}
