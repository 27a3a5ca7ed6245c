package app.winnow.desktop.match;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The way through the queue: which offering is in front, what is asked of it, what comes after it, and the way back. */
final class Round {
    /** In a larger audit the next offering does not wait for the suggestions; its questions come up on the way round. */
    private static final int PATIENT = 5_000;

    private final Workspace workspace;
    private final Clock clock;
    private final Agenda agenda;
    private final Ordering ordering;
    private final Ranking ranking;
    private final Front front;
    private final Asking asking = new Asking();
    private final Ahead ahead = new Ahead();
    private final Trail trail = new Trail();
    private final Pace pace = new Pace();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
    private final ChangeListener<Object> changed = (property, was, is) -> changed();
    private final ChangeListener<Object> judged = (property, was, is) -> judged();
    private boolean isApplying;

    /** Through this audit; the clock gives the pace only. */
    Round(Workspace workspace, Tasks tasks, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        agenda = new Agenda(workspace);
        ordering = new Ordering(workspace, tasks, agenda, this::reordered);
        ranking = new Ranking(tasks);
        front = new Front(ranking);
        workspace.portfolio().addListener(changed);
        workspace.verdicts().addListener(judged);
        refresh();
    }

    Front front() {
        return front;
    }

    Asking asking() {
        return asking;
    }

    Ahead ahead() {
        return ahead;
    }

    Ranking ranking() {
        return ranking;
    }

    Ordering ordering() {
        return ordering;
    }

    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    Portfolio portfolio() {
        return workspace.portfolio().get();
    }

    MatchQueue queue() {
        return agenda.queue();
    }

    /** The offering in front, null while there is none. */
    Offering offering() {
        return front.offering().get();
    }

    /** The question in front, null for none. */
    Form form() {
        return asking.form().get();
    }

    /** The suggestion for the offering in front, as far as it was worked out. */
    Optional<Verdict> verdict() {
        Verdicts verdicts = workspace.verdicts().get();
        return offering() == null ? Optional.empty()
                : portfolio().indexOf(offering().code()).stream().filter(at -> at < verdicts.size()).mapToObj(verdicts::at).findFirst();
    }

    /** The day that counts as today. */
    LocalDate day() {
        return workspace.verdicts().get().asOf();
    }

    /** The offerings that are alike to the one in front and at which nobody has looked either, the most alike first. */
    List<Offering> alike() {
        return offering() == null ? List.of() : ranking.alike(offering()).stream().filter(agenda::isLeft).map(portfolio().offerings()::get).toList();
    }

    /** Whether nobody has looked at all links of the offering in front. */
    boolean needsLinks() {
        return agenda.needsLinks(queue().at(front.place()));
    }

    /** What was changed shows at once; what follows from it comes with the suggestions. */
    private void changed() {
        at(front.place()).ifPresent(now -> front.show(now, false));
    }

    private Optional<Offering> at(int place) {
        boolean isThere = place >= 0 && place < queue().size() && queue().at(place) < portfolio().offerings().size();
        return isThere ? Optional.of(portfolio().offerings().get(queue().at(place))) : Optional.empty();
    }

    private void judged() {
        ahead.stale(false);
        refresh();
        if (!isApplying) {
            ahead.goOn(this::advance);
        }
    }

    private void refresh() {
        Agenda.News news = agenda.follow();
        if (news == Agenda.News.CATALOG) {
            front.place(offering() == null ? -1 : placeOf(offering().code()));
            ordering.again();
        }
        if (news != Agenda.News.NOTHING) {
            ranking.read(portfolio(), front::rank);
        } else {
            ranking.follow(portfolio(), front::rank);
        }
        count();
        Optional<Offering> now = at(front.place());
        if (now.isEmpty()) {
            begin();
        } else {
            front.show(now.get(), news != Agenda.News.NOTHING);
            askAgain();
        }
    }

    private void begin() {
        queue().next(-1, agenda::hasWork).ifPresentOrElse(this::go, () -> go(queue().size() == 0 ? -1 : 0));
    }

    /** The same offerings in another order, or other ones of them. */
    private void reordered() {
        front.place(offering() == null ? -1 : placeOf(offering().code()));
        count();
        if (at(front.place()).isEmpty()) {
            begin();
        }
    }

    private void askAgain() {
        if (form() != null) {
            ask();
            if (form() == null && !isApplying) {
                advance();
            }
        }
    }

    private int placeOf(String code) {
        return queue().placeOf(portfolio().indexOf(code).orElse(-1));
    }

    private void count() {
        Verdicts.Questions questions = workspace.verdicts().get().questions();
        progress.set(new Progress(agenda.matched(), queue().size(), queue().by(), queue().biggest(), pace.seconds(), questions.left(), questions.all(),
                ordering.isFiltered()));
    }

    private void go(int to) {
        ahead.stop();
        asking.begin();
        front.go(to, at(to).orElse(null));
        ask();
    }

    /** Puts the next deciding question of the offering in front, or none while its links are asked or nothing is left. */
    void ask() {
        if (offering() == null || needsLinks()) {
            asking.none();
        } else {
            asking.next(portfolio(), verdict(), offering().code());
        }
    }

    /** Makes a change that is about the offering in front. */
    void apply(Change change) {
        Verdicts before = workspace.verdicts().get();
        isApplying = true;
        try {
            workspace.apply(change);
        } finally {
            isApplying = false;
        }
        ahead.stale(workspace.verdicts().get() == before && queue().size() <= PATIENT);
        trail.add(offering().code(), workspace.undoTitle().get());
    }

    /** The next deciding question of this offering, else the next offering that has something to ask. */
    void advance() {
        if (ahead.waits()) {
            return;
        }
        ask();
        if (form() == null) {
            pace.done(clock.instant());
            queue().next(front.place(), agenda::hasWork).ifPresent(this::go);
            count();
        }
    }

    /** The offering so many places on in the queue, whatever is left of this one; nothing happens at its ends. */
    void step(int by) {
        ahead.forget();
        int to = front.place() + by;
        if (to >= 0 && to < queue().size()) {
            go(to);
        }
    }

    /** Puts this offering in front; nothing happens when it is not in the queue. */
    void show(String code) {
        int at = placeOf(code);
        if (at >= 0 && at != front.place()) {
            go(at);
        }
    }

    /** Takes the last change back and leads to the offering where it was made here. */
    void undo() {
        ahead.forget();
        Optional<String> made = trail.back(workspace.undoTitle().get());
        workspace.undo();
        made.map(this::placeOf).filter(at -> at >= 0).ifPresent(this::go);
    }

    /** Stops following the audit. */
    void close() {
        workspace.portfolio().removeListener(changed);
        workspace.verdicts().removeListener(judged);
        ordering.close();
    }
}
