package app.winnow.insight.quality;

import app.winnow.model.Ask;
import app.winnow.model.Policy;
import app.winnow.model.Requirement;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts, while somebody goes through the offerings, whom each question helps. A list is one question, and so is what one basis prescribes. */
final class Questions {
    /** The code by which a list is asked. */
    static final String LIST = "*";
    private static final Set<Ask<?>> LISTS = Set.copyOf(Ask.lists());

    private final Verdicts verdicts;
    private final Map<Object, Help> helped = new HashMap<>();

    private static final class Help {
        private int offerings;
        private double hours;
        private int last = -1;
    }

    Questions(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** The open offering with this dense index, of so many hours (NaN = unknown), asks these. */
    void add(int at, double hours, List<Question> asks) {
        for (Question question : asks) {
            Help help = helped.computeIfAbsent(subject(question), any -> new Help());
            if (help.last != at) {
                help.last = at;
                help.offerings++;
                help.hours += Double.isNaN(hours) ? 0 : hours;
            }
        }
    }

    NextQuestion of(Question question) {
        Help help = helped.getOrDefault(subject(question), new Help());
        return new NextQuestion(question, help.offerings, help.hours, cost(question));
    }

    private Object subject(Question question) {
        if (!(question instanceof Question.OfFact fact)) {
            return question;
        }
        if (LISTS.contains(fact.ask())) {
            return new Question.OfFact(LIST, fact.ask());
        }
        return fact.ask() == Ask.PRESCRIBED ? required(fact.code()) : question;
    }

    private Object required(String code) {
        Requirement required = verdicts.known(verdicts.portfolio().indexOf(code).orElseThrow()).required();
        return required == null ? code : new Requirement(required.basis(), required.name().strip().toLowerCase(Locale.ROOT));
    }

    /** What the policy says that asking costs (decision model, section 5). */
    private double cost(Question question) {
        Policy.Costs costs = verdicts.portfolio().policy().costs();
        if (question instanceof Question.OfFact fact) {
            boolean once = LISTS.contains(fact.ask()) || fact.ask() == Ask.PRESCRIBED;
            return once ? costs.list() : fact.ask() == Ask.SERVES ? costs.links() : costs.dial();
        }
        return question instanceof Question.OfPair ? costs.pair() : question instanceof Question.OfOutcome ? costs.outcome() : costs.unit();
    }
}
