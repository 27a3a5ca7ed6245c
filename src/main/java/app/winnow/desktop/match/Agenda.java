package app.winnow.desktop.match;

import app.winnow.insight.facet.Found;
import app.winnow.model.Ask;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.BitSet;

/** What is left to do in an audit: the order of its offerings, which of them nobody has looked at, and which still have a question that decides. */
final class Agenda {

    /** What else changed besides answers. */
    enum News { NOTHING, OUTCOMES, CATALOG }

    private final Workspace workspace;
    private Verdicts verdicts;
    /** All of them in their order, and those of them that the filter leaves. */
    private MatchQueue all;
    private MatchQueue queue;
    /** The offerings that the filter leaves, null for all: not the state in which it was chosen, which may go. */
    private BitSet left;
    private boolean[] waits = {};
    private int waiting;

    Agenda(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Takes the suggestions as they are now. */
    News follow() {
        Verdicts before = verdicts;
        verdicts = workspace.verdicts().get();
        News news = before == null ? News.CATALOG : before == verdicts ? News.NOTHING : news(before.portfolio(), verdicts.portfolio());
        if (news == News.CATALOG) {
            put(MatchQueue.of(verdicts));
        } else if (news == News.OUTCOMES) {
            countAll();
        } else if (before != verdicts) {
            for (int at : verdicts.differing(before)) {
                count(at);
            }
        }
        return news;
    }

    private static News news(Portfolio before, Portfolio now) {
        if (before.offerings().size() != now.offerings().size() || before.imports() != now.imports() || before.lists() != now.lists()) {
            return News.CATALOG;
        }
        return before.outcomes() != now.outcomes() ? News.OUTCOMES : News.NOTHING;
    }

    /** Takes another order of the same offerings. */
    void put(MatchQueue order) {
        all = order;
        narrow();
    }

    /** Only these are matched, until the filter is another. */
    void narrow(Found wanted) {
        left = wanted.filter().isEmpty() ? null : wanted.offerings();
        narrow();
    }

    private void narrow() {
        if (all != null) {
            queue = left == null ? all : all.only(left::get);
            countAll();
        }
    }

    /** Whether this order is of the offerings as they are now. */
    boolean fits(Verdicts ordered) {
        return ordered.size() == verdicts.size() && ordered.portfolio().imports() == verdicts.portfolio().imports();
    }

    private void countAll() {
        waits = new boolean[verdicts.size()];
        waiting = 0;
        for (int place = 0; place < queue.size(); place++) {
            count(queue.at(place));
        }
    }

    private void count(int index) {
        boolean now = queue.placeOf(index) >= 0 && needsLinks(index);
        waiting += now == waits[index] ? 0 : now ? 1 : -1;
        waits[index] = now;
    }

    /** The order of the offerings. */
    MatchQueue queue() {
        return queue;
    }

    /** How many were looked at against every outcome that concerns them. */
    int matched() {
        return queue.size() - waiting;
    }

    /** Whether nobody has looked at the links of the offering with this dense index, or not at all of them. */
    boolean needsLinks(int index) {
        Portfolio now = workspace.portfolio().get();
        return index < Math.min(now.offerings().size(), verdicts.size()) && MatchQueue.needsLinks(now.offerings().get(index), links(now.offerings().get(index), index), now.outcomes());
    }

    /** Whether it is matched at all and nobody has looked at it, whatever the filter leaves. */
    boolean isLeft(int index) {
        return all.placeOf(index) >= 0 && needsLinks(index);
    }

    /** The links that count; suggestions that follow by some moments must not give back what was just taken. */
    private Links links(Offering offering, int index) {
        boolean wasOwn = verdicts.portfolio().offerings().get(index).answers().get(Ask.SERVES).isPresent();
        return offering.answers().get(Ask.SERVES).orElse(wasOwn ? null : verdicts.known(index).links());
    }

    /** Whether anything is left to ask of it. */
    boolean hasWork(int index) {
        return needsLinks(index) || verdicts.at(index).asks().stream()
                .anyMatch(question -> isAskedHere(question) && !Splitting.isAskedOfTasks(workspace.portfolio().get(), question));
    }

    private static boolean isAskedHere(Question question) {
        return !(question instanceof Question.OfFact fact) || fact.ask() != Ask.SERVES && fact.ask() != Ask.MEMBER_OF && fact.ask() != Ask.ATTACHED_TO
                && fact.ask() != Ask.PREREQUISITE_OF && fact.ask() != Ask.TASKS;
    }
}
