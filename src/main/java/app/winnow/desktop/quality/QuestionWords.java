package app.winnow.desktop.quality;

import app.winnow.insight.Hours;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;

/** Facts and questions in the words of the screen. */
final class QuestionWords {
    private static final String LIST = "*";

    private QuestionWords() { }

    /** What a fact is called. */
    static String of(Fact fact) {
        return Words.of("fact." + fact.word().replace(' ', '-'));
    }

    /** A question as one would ask it. */
    static String of(NextQuestion next, Portfolio portfolio) {
        Question question = next.question();
        if (question instanceof Question.OfFact fact) {
            String name = of(Fact.of(fact.ask()));
            return fact.code().equals(LIST) ? Words.of("ask.list", name) : Words.of("ask.fact", name, title(portfolio, fact.code()));
        }
        if (question instanceof Question.OfPair pair) {
            return Words.of("ask.pair", title(portfolio, pair.pair().first()), title(portfolio, pair.pair().second()));
        }
        if (question instanceof Question.OfOutcome outcome) {
            String sentence = portfolio.outcome(outcome.outcome()).map(one -> one.id() + " " + one.sentence()).orElse(outcome.outcome());
            return Words.of(outcome.causes() ? "ask.causes" : "ask.state", sentence);
        }
        Question.OfUnit unit = (Question.OfUnit) question;
        return Words.of("ask.complete", unit.about().unit().isBlank() ? Words.of("everyone") : unit.about().unit());
    }

    private static String title(Portfolio portfolio, String code) {
        return portfolio.offering(code).map(Offering::title).orElse(code);
    }

    /** What an answer is worth and costs. */
    static String worth(NextQuestion next, Hours.Basis basis) {
        return Words.of("worth", next.offerings(), hours(next.hours(), basis), next.cost());
    }

    /** Hours with what they are of. */
    static String hours(double hours, Hours.Basis basis) {
        return switch (basis) {
            case YEAR -> Words.of("hours.year", Math.rint(hours));
            case PERIOD -> Words.of("hours.period", Math.rint(hours));
            case CATALOG -> Words.of("hours.catalog", Math.rint(hours));
        };
    }
}
