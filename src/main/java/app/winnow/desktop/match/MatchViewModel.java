package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One offering at a time: its outcomes in the order that words suggest, the strength that keys give, then its deciding questions, then the next offering. Every
 * key makes one change, so that one undo takes it back; undo leads back to where it was made.
 */
public final class MatchViewModel {
    /** In a larger audit the next offering does not wait for the suggestions; its questions come up on the way round. */
    private static final int PATIENT = 5_000;

    private final Workspace workspace;
    private final Clock clock;
    private final Agenda agenda;
    private final Ranking ranking;
    private final ReadOnlyObjectWrapper<Offering> offering = new ReadOnlyObjectWrapper<>(this, "offering");
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    /** One view for all who listen: a view made at each call would be forgotten with its listeners. */
    private final ObservableList<Candidate> shown = FXCollections.unmodifiableObservableList(candidates);
    private final ReadOnlyIntegerWrapper highlighted = new ReadOnlyIntegerWrapper(this, "highlighted", -1);
    private final Asking asking = new Asking();
    private final ReadOnlyObjectWrapper<SplitViewModel> splitting = new ReadOnlyObjectWrapper<>(this, "splitting");
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
    private final Deque<Touched> touched = new ArrayDeque<>();
    private final Pace pace = new Pace();
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private final ChangeListener<Object> judged = (property, was, is) -> judged();
    private int place = -1;
    private boolean isMoved;
    private boolean isApplying;
    /** The suggestions are not those of the last change yet. */
    private boolean isStale;
    /** Somebody is done with what is in front; what comes next is decided when the suggestions are there. */
    private boolean isWaiting;
    /** Keys that were pressed meanwhile: they are meant for what comes next, never for what is still in front. */
    private final Deque<Runnable> ahead = new ArrayDeque<>();

    /** Where a change was made, and what undo is called as long as it is the last one. */
    private record Touched(String code, String undoTitle) { }

    /** Matches this audit; the clock gives the pace only. */
    public MatchViewModel(Workspace workspace, Tasks tasks, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        agenda = new Agenda(workspace);
        ranking = new Ranking(tasks);
        workspace.portfolio().addListener(follow);
        workspace.verdicts().addListener(judged);
        refresh();
    }

    /** The offering in front; null while there is none. */
    public ReadOnlyObjectProperty<Offering> offering() {
        return offering.getReadOnlyProperty();
    }

    /** The outcomes that concern it, the likeliest first; then those of other units, audiences and languages. */
    public ObservableList<Candidate> candidates() {
        return shown;
    }

    /** The place of the highlighted outcome, -1 when there are none. */
    public ReadOnlyIntegerProperty highlighted() {
        return highlighted.getReadOnlyProperty();
    }

    /** The deciding question in front; null while the links are asked. */
    public ReadOnlyObjectProperty<Form> form() {
        return asking.form();
    }

    /** Answers chosen so far where several may be. */
    public ReadOnlyObjectProperty<Set<Integer>> chosen() {
        return asking.chosen();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether there is a catalog. */
    public boolean hasOfferings() {
        return !portfolio().offerings().isEmpty();
    }

    /** Whether outcomes were written. */
    public boolean hasOutcomes() {
        return !portfolio().outcomes().isEmpty();
    }

    /** The suggestion for the offering in front, as far as it was worked out. */
    public Optional<Verdict> verdict() {
        Verdicts verdicts = workspace.verdicts().get();
        return offering.get() == null || verdicts == null ? Optional.empty()
                : portfolio().indexOf(offering.get().code()).stream().filter(at -> at < verdicts.all().size()).mapToObj(verdicts::at).findFirst();
    }

    /** The strength of the offering in front for this outcome; empty while nobody has looked. */
    public Optional<Integer> strength(Outcome outcome) {
        return Linking.strength(offering.get(), outcome);
    }

    /** The hours of the offering in front in the queue's own basis. */
    public app.winnow.insight.Hours.Basis basis() {
        return queue().basis();
    }

    private Portfolio portfolio() {
        return workspace.portfolio().get();
    }

    private void refresh() {
        Agenda.News news = agenda.follow();
        if (news == Agenda.News.CATALOG) {
            place = offering.get() == null ? -1 : placeOf(offering.get().code());
        }
        if (news != Agenda.News.NOTHING) {
            ranking.read(portfolio(), this::rank);
        }
        count();
        if (place < 0) {
            queue().next(-1, agenda::hasWork).ifPresentOrElse(this::go, () -> go(queue().size() == 0 ? -1 : 0));
        } else {
            show(news);
        }
    }

    private MatchQueue queue() {
        return agenda.queue();
    }

    private int placeOf(String code) {
        return queue().placeOf(portfolio().indexOf(code).orElse(-1));
    }

    private void judged() {
        isStale = false;
        refresh();
        if (isWaiting && !isApplying) {
            isWaiting = false;
            advance();
            while (!isWaiting && !ahead.isEmpty()) {
                ahead.poll().run();
            }
        }
    }

    private void count() {
        Verdicts.Questions questions = workspace.verdicts().get().questions();
        progress.set(new Progress(agenda.matched(), queue().size(), queue().biggest(), pace.seconds(), questions.left(), questions.all()));
    }

    private void go(int to) {
        place = to;
        isWaiting = false;
        splitting.set(null);
        asking.begin();
        isMoved = false;
        put(to < 0 ? null : portfolio().offerings().get(queue().at(to)));
        ask();
    }

    /** The same offering, after something was changed. */
    private void show(Agenda.News news) {
        Offering before = offering.get();
        Offering now = portfolio().offerings().get(queue().at(place));
        if (before == null || !before.code().equals(now.code()) || !before.title().equals(now.title()) || !before.own().equals(now.own())
                || news != Agenda.News.NOTHING) {
            put(now);
        } else {
            offering.set(now);
        }
        if (form().get() != null) {
            ask();
            if (form().get() == null && !isApplying) {
                advance();
            }
        }
    }

    /** No marks of one offering may meet the text of another: what is highlighted goes first and comes last. */
    private void put(Offering next) {
        highlighted.set(-1);
        candidates.clear();
        offering.set(next);
        rank();
    }

    private void rank() {
        candidates.setAll(offering.get() == null ? List.of() : ranking.of(offering.get()));
        highlighted.set(candidates.isEmpty() ? -1 : 0);
    }

    /** Whether the outcome is about the unit, audience and language of the offering in front. Others stand below and are served only when somebody says so. */
    public boolean concerns(Outcome outcome) {
        return Ranking.concerns(outcome, offering.get());
    }

    /** Puts the next deciding question of the offering in front, or none while its links are asked or nothing is left. */
    private void ask() {
        if (offering.get() == null || needsLinks()) {
            asking.none();
        } else {
            asking.next(portfolio(), verdict(), offering.get().code());
        }
    }

    private boolean needsLinks() {
        return agenda.needsLinks(queue().at(place));
    }

    /** Highlights the next outcome below, going back to the links where a question was in front. */
    public void down() {
        move(1);
    }

    /** Highlights the next outcome above. */
    public void up() {
        move(-1);
    }

    private void move(int by) {
        isWaiting = false;
        asking.none();
        if (!candidates.isEmpty()) {
            isMoved = true;
            highlighted.set(Math.max(0, Math.min(candidates.size() - 1, highlighted.get() + by)));
        }
    }

    /** Highlights this outcome. */
    public void highlight(int at) {
        move(at - highlighted.get());
    }

    /** Sets the strength (0-3) of the highlighted outcome, claimed. The offering stays in front: it may serve more than one. */
    public void strength(int strength) {
        if (highlighted.get() >= 0) {
            isMoved = true;
            asking.none();
            apply(Linking.set(portfolio(), offering.get(), candidates.get(highlighted.get()).outcome(), strength));
        }
    }

    /** It serves none of them; goes on. */
    public void none() {
        if (offering.get() != null && hasOutcomes()) {
            apply(Linking.none(portfolio(), offering.get()));
            advance();
        }
    }

    /** Takes the highlighted outcome at strength 2 when it is suggested or was chosen, then goes on; where links are known already, just goes on. */
    public void enter() {
        if (offering.get() == null) {
            return;
        }
        if (isWaiting) {
            ahead.add(this::enter);
            return;
        }
        if (form().get() != null) {
            confirm();
        } else if (!needsLinks()) {
            advance();
        } else if (entersSuggestion()) {
            apply(Linking.set(portfolio(), offering.get(), candidates.get(highlighted.get()).outcome(), 2));
            advance();
        } else if (candidates.stream().anyMatch(candidate -> strength(candidate.outcome()).orElse(0) > 0)) {
            apply(Linking.rest(portfolio(), offering.get()));
            advance();
        }
    }

    /** Does what the key with this digit or letter says where the page stands: an answer of the question in front, a strength, or N. False for any other key. */
    public boolean type(String key) {
        if (isWaiting) {
            ahead.add(() -> type(key));
            return true;
        }
        if (form().get() != null) {
            return typeAnswer(key);
        }
        if (key.equals("N")) {
            none();
        } else if (key.matches("[0-3]")) {
            strength(Integer.parseInt(key));
        } else {
            return typeSplit(key);
        }
        return true;
    }

    private boolean typeAnswer(String key) {
        int at = form().get().choice(key);
        if (at >= 0) {
            answer(at);
        } else if (key.equals("N") && form().get().mayBeNone()) {
            noneOfThem();
        } else {
            return typeSplit(key);
        }
        return true;
    }

    /** Whether Enter would set the highlighted outcome: nobody has looked at it, and words or the person point at it. */
    public boolean entersSuggestion() {
        return form().get() == null && offering.get() != null && needsLinks() && highlighted.get() >= 0
                && strength(candidates.get(highlighted.get()).outcome()).isEmpty() && (isMoved || candidates.get(highlighted.get()).isSuggested());
    }

    /** Gives the answer with this place to the question in front; where several may be chosen it is chosen or not. */
    public void answer(int at) {
        Form asked = form().get();
        if (asked == null || at < 0 || at >= asked.choices().size()) {
            return;
        }
        if (asked.isSeveral()) {
            asking.toggle(at);
        } else {
            give(asked, Set.of(at));
        }
    }

    /** Answers "none of them" where that is an answer. */
    public void noneOfThem() {
        if (form().get() != null && form().get().mayBeNone()) {
            give(form().get(), Set.of());
        }
    }

    /** The split that is being written of the offering in front; null while none is. */
    public ReadOnlyObjectProperty<SplitViewModel> splitting() {
        return splitting.getReadOnlyProperty();
    }

    /** Whether the offering in front may be split into its tasks. */
    public boolean maySplit() {
        return Splitting.mayBe(offering.get(), form().get());
    }

    /** How many tasks the offering in front is split into; 0 while it is not. */
    public int tasks() {
        return Splitting.tasks(offering.get()).size();
    }

    /** Puts the tasks of the offering in front, or those that its description proposes. */
    public void split() {
        if (maySplit()) {
            splitting.set(new SplitViewModel(offering.get()));
        }
    }

    /** Takes the tasks that are written, as one change, and goes on; nothing happens while something is missing. */
    public void keepTasks() {
        SplitViewModel split = splitting.get();
        if (split != null && split.problem().isEmpty()) {
            splitting.set(null);
            if (!split.tasks().equals(Splitting.tasks(offering.get()))) {
                apply(Splitting.change(portfolio(), offering.get(), split.tasks()));
            }
            advance();
        }
    }

    /** Leaves the tasks as they were. */
    public void leaveTasks() {
        splitting.set(null);
    }

    /** Joins the tasks again: what was answered of the whole counts. */
    public void join() {
        if (tasks() > 0) {
            apply(Splitting.change(portfolio(), offering.get(), List.of()));
            ask();
        }
    }

    private boolean typeSplit(String key) {
        if (key.equals("T") && maySplit()) {
            split();
        } else if (key.equals("J") && tasks() > 0) {
            join();
        } else {
            return false;
        }
        return true;
    }

    private void confirm() {
        if (form().get().isSeveral() && (!chosen().get().isEmpty())) {
            give(form().get(), chosen().get());
        }
    }

    private void give(Form asked, Set<Integer> values) {
        asking.answered();
        apply(asked.answered(portfolio(), values));
        advance();
    }

    private void apply(Change change) {
        Verdicts before = workspace.verdicts().get();
        isApplying = true;
        workspace.apply(change);
        isApplying = false;
        isStale = workspace.verdicts().get() == before && queue().size() <= PATIENT;
        touched.push(new Touched(offering.get().code(), workspace.undoTitle().get()));
    }

    /** The next deciding question of this offering, else the next offering that has something to ask. */
    private void advance() {
        isWaiting = isStale;
        if (isWaiting) {
            return;
        }
        ask();
        if (form().get() == null) {
            pace.done(clock.instant());
            queue().next(place, agenda::hasWork).ifPresent(this::go);
            count();
        }
    }

    /** The next offering of the queue, whatever is left of this one. */
    public void next() {
        ahead.clear();
        if (place + 1 < queue().size()) {
            go(place + 1);
        }
    }

    /** The offering before. */
    public void previous() {
        ahead.clear();
        if (place > 0) {
            go(place - 1);
        }
    }

    /** Puts this offering in front; nothing happens when it is not in the queue(). */
    public void show(String code) {
        int at = placeOf(code);
        if (at >= 0 && at != place) {
            go(at);
        }
    }

    /** Takes the last change back and leads to the offering where it was made here. */
    public void undo() {
        ahead.clear();
        isWaiting = false;
        Touched last = touched.peek();
        boolean here = last != null && last.undoTitle().equals(workspace.undoTitle().get());
        workspace.undo();
        if (here) {
            touched.pop();
            int at = placeOf(last.code());
            if (at >= 0) {
                go(at);
            }
        }
    }

    /** Stops following the audit. */
    public void close() {
        workspace.portfolio().removeListener(follow);
        workspace.verdicts().removeListener(judged);
    }
}
