package app.winnow.desktop.match;

import app.winnow.model.Ask;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.stream.IntStream;

/** What is left to do in an audit: the order of its offerings, which of them nobody has looked at, and which still have a question that decides. */
final class Agenda {

    /** What else changed besides answers. */
    enum News { NOTHING, OUTCOMES, CATALOG }

    private final Workspace workspace;
    private MatchQueue queue;
    private Portfolio portfolio;
    private List<Known> known = List.of();

    Agenda(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Takes the portfolio as it is now. */
    News follow() {
        Portfolio before = portfolio;
        portfolio = workspace.portfolio().get();
        if (portfolio == before) {
            return News.NOTHING;
        }
        known = Known.of(portfolio);
        boolean isOther = before == null || before.offerings().size() != portfolio.offerings().size() || before.imports() != portfolio.imports();
        if (isOther || before.lists() != portfolio.lists()) {
            queue = MatchQueue.of(portfolio, known);
            return News.CATALOG;
        }
        return before.outcomes() != portfolio.outcomes() ? News.OUTCOMES : News.NOTHING;
    }

    /** The order of the offerings. */
    MatchQueue queue() {
        return queue;
    }

    /** How many were looked at against every outcome that concerns them. */
    int matched() {
        return queue.size() - (int) IntStream.range(0, queue.size()).map(queue::at).filter(this::needsLinks).count();
    }

    /** Whether nobody has looked at the links of the offering with this dense index, or not at all of them. */
    boolean needsLinks(int index) {
        return MatchQueue.needsLinks(portfolio.offerings().get(index), known.get(index).links(), portfolio.outcomes());
    }

    /** Whether anything is left to ask of it. */
    boolean hasWork(int index) {
        Verdicts verdicts = workspace.verdicts().get();
        return needsLinks(index) || index < verdicts.all().size() && verdicts.at(index).asks().stream().anyMatch(question -> isAskedHere(question) && !Splitting.isAskedOfTasks(portfolio, question));
    }

    private static boolean isAskedHere(Question question) {
        return !(question instanceof Question.OfFact fact) || fact.ask() != Ask.SERVES && fact.ask() != Ask.MEMBER_OF && fact.ask() != Ask.ATTACHED_TO
                && fact.ask() != Ask.PREREQUISITE_OF && fact.ask() != Ask.TASKS;
    }
}
