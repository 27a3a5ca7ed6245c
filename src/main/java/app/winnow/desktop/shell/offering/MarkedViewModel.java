package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.insight.Hours;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Marked;
import app.winnow.workspace.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The marked offerings that are shown, in words and hours, and what can be decided on all of them at once. It looks when it is told to {@link #refresh}. */
public final class MarkedViewModel {
    private final Workspace workspace;
    private final Deciding deciding;
    private final Consumer<String> done;
    private final LookFirst first;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyObjectWrapper<ManyDecisions> asked = new ReadOnlyObjectWrapper<>(this, "asked");

    /** What is marked in this audit; {@code done} gets a sentence on what was decided, which undo takes back. */
    public MarkedViewModel(Workspace workspace, Deciding deciding, Tasks tasks, Consumer<String> done) {
        this.workspace = workspace;
        this.deciding = deciding;
        this.done = done;
        first = new LookFirst(deciding, tasks, new LookFirst.Hearer(this::seen, this::cancel));
    }

    /** The offerings that are marked, on every page. */
    public Marked marked() {
        return workspace.marked();
    }

    /** "12 marked, 1,240 seat hours a year": of those that are shown. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** What would be decided, while people have to hear something or to say why before it is; null otherwise. */
    public ReadOnlyObjectProperty<ManyDecisions> asked() {
        return asked.getReadOnlyProperty();
    }

    /** That so many are being looked at before anything is decided, once that takes longer than a moment; "" otherwise. */
    public ReadOnlyStringProperty looking() {
        return first.words();
    }

    /** Whether there is something to leave: a look, or what is asked. */
    boolean isUnderWay() {
        return first.isLooking() || asked.get() != null;
    }

    /** What changes whenever this is to be looked at anew. */
    ReadOnlyObjectProperty<Verdicts> verdicts() {
        return workspace.verdicts();
    }

    /** The filter of all pages. */
    ReadOnlyObjectProperty<Filter> filter() {
        return workspace.filtering().filter();
    }

    /** Whether the filter shows those that are marked and no others. */
    boolean isAlone() {
        return filter().get().codes().equals(marked().codes().get());
    }

    /** Looks at what is marked now. */
    public void refresh() {
        List<String> codes = codes();
        words.set(codes.isEmpty() ? "" : Stream.of(Words.of("marked.count", codes.size()), hours(codes), hidden()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        if (codes.isEmpty()) {
            cancel();
        } else if (isUnderWay() && first.isOutdated(codes)) {
            first.ask(first.wish().with(codes));
        }
    }

    private List<String> codes() {
        return marked().shown().get();
    }

    private String hidden() {
        int hidden = marked().codes().get().size() - codes().size();
        return hidden == 0 ? "" : Words.of("marked.hidden", hidden);
    }

    /** Their hours, as far as they are known; those of a container are its members', so neither it nor what is attached is summed. */
    private String hours(List<String> codes) {
        Moment now = deciding.now();
        Portfolio portfolio = now.portfolio();
        Hours hours = Hours.on(workspace.filtering().found().get().basis(), portfolio);
        double sum = 0;
        int unknown = 0;
        int known = 0;
        for (String code : codes) {
            if (isSummed(now, code)) {
                OptionalDouble its = hours.at(portfolio.indexOf(code).orElseThrow());
                sum += its.orElse(0);
                unknown += its.isPresent() ? 0 : 1;
                known += its.isPresent() ? 1 : 0;
            }
        }
        String figure = known == 0 ? "" : Words.of("marked.hours." + hours.basis().name().toLowerCase(Locale.ROOT), Math.round(sum));
        String rest = unknown == 0 ? "" : Words.of(known == 0 ? "marked.hours.unknown" : "marked.hours.without", unknown);
        return Stream.of(figure, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static boolean isSummed(Moment now, String code) {
        return now.known(code).filter(known -> known.kind() == Kind.CONTAINER || known.kind() == Kind.ATTACHED).isEmpty();
    }

    /** Decides so on all that are shown, at once where nothing is to be said; null takes what is suggested for each. */
    public void choose(Disposition chosen) {
        first.ask(new Wish(codes(), chosen, false, false));
    }

    private boolean isOpen() {
        return !workspace.isReadOnly() && workspace.tried().get() == null;
    }

    private void seen(ManyDecisions look) {
        if ((asked.get() != null || look.isAsked() || first.wish().isAsked()) && isOpen()) {
            asked.set(look);
        } else {
            decide(look, "");
        }
    }

    /** Whether those that people have decided otherwise are decided anew, too. */
    public void overwrite(boolean overwrites) {
        first.ask(new Wish(codes(), asked.get().chosen(), overwrites, true));
    }

    /** Does what is asked about, with this reason for what is against the suggestion; without one where that is needed, or while it is looked at again, nothing happens. */
    public void confirm(String reason) {
        ManyDecisions look = asked.get();
        if (look == null || first.isLooking()) {
            return;
        }
        if (first.isOutdated(codes())) {
            refresh();
        } else if (!look.choices().isEmpty() && (look.against().isEmpty() || !reason.isBlank())) {
            decide(look, reason.strip());
        }
    }

    /** Does it as one change; where nothing can be changed, the workspace says so. */
    private void decide(ManyDecisions look, String reason) {
        boolean isOpen = isOpen();
        int count = look.choices().size();
        cancel();
        deciding.apply(ManyLook.changes(deciding.now(), look.choices(), reason),
                look.chosen() == null ? Words.of("suggested.many", count) : Words.of("decided.many", DispositionWords.verb(look.chosen()), count));
        if (isOpen) {
            done.accept(String.join(" ", sentences(look)));
        }
    }

    /** What was done, and what was left as it is. */
    private static List<String> sentences(ManyDecisions look) {
        String key = look.chosen() == null ? "many.done.suggested" : "many.done." + Words.key(look.chosen().word());
        int otherwise = look.overwrites() ? 0 : look.otherwise().size();
        Stream<String> did = Stream.of(Words.of(key, look.choices().size()), otherwise == 0 ? "" : Words.of("many.left.otherwise", otherwise));
        return Stream.concat(did, leftWords(look).stream()).filter(part -> !part.isEmpty()).toList();
    }

    /** What nothing can be done with, a sentence each. */
    static List<String> leftWords(ManyDecisions look) {
        ManyDecisions.Left left = look.left();
        String open = look.chosen() == Disposition.MERGE ? "many.left.merge" : "many.left.open";
        return Stream.of(left.same() == 0 ? "" : Words.of("many.left.same", left.same()), left.withdrawn() == 0 ? "" : Words.of("many.left.withdrawn", left.withdrawn()),
                left.open() == 0 ? "" : Words.of(open, left.open())).filter(part -> !part.isEmpty()).toList();
    }

    /** Leaves everything as it is; what is still looked at is given up. */
    public void cancel() {
        first.leave();
        asked.set(null);
    }

    /** Takes the decisions on all that are shown back, as one change. */
    public void takeBack() {
        List<String> decided = codes().stream().filter(code -> deciding.offering(code).flatMap(Offering::decided).isPresent()).toList();
        boolean isOpen = isOpen();
        cancel();
        deciding.takeBack(decided);
        if (isOpen && !decided.isEmpty()) {
            done.accept(Words.of("many.taken.back", decided.size()));
        }
    }

    /** The title of the offering with this code. */
    String title(String code) {
        return deciding.offering(code).map(Offering::title).orElse(code);
    }

    /** Marks these no longer, so that nothing is decided on them. */
    public void unmark(Collection<String> codes) {
        marked().remove(codes);
    }
}
