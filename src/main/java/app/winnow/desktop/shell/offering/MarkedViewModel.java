package app.winnow.desktop.shell.offering;

import app.winnow.insight.Hours;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
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
    private final DecidingMany many;
    private final Consumer<String> done;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyObjectWrapper<ManyDecisions> asked = new ReadOnlyObjectWrapper<>(this, "asked");

    /** What is marked in this audit; {@code done} gets a sentence on what was decided, which undo takes back. */
    public MarkedViewModel(Workspace workspace, Deciding deciding, Consumer<String> done) {
        this.workspace = workspace;
        this.deciding = deciding;
        this.done = done;
        many = new DecidingMany(workspace, deciding);
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
        if (asked.get() != null) {
            asked.set(codes.isEmpty() ? null : many.look(codes, asked.get().chosen(), asked.get().overwrites()));
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
        Portfolio portfolio = workspace.portfolio().get();
        Hours hours = Hours.on(workspace.filtering().found().get().basis(), portfolio);
        double sum = 0;
        int unknown = 0;
        int known = 0;
        for (String code : codes) {
            if (isSummed(code)) {
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

    private boolean isSummed(String code) {
        return deciding.known(code).filter(known -> known.kind() == Kind.CONTAINER || known.kind() == Kind.ATTACHED).isEmpty();
    }

    /** Decides so on all that are shown, at once where nothing is to be said; null takes what is suggested for each. */
    public void choose(Disposition chosen) {
        ManyDecisions look = many.look(codes(), chosen, false);
        if (look.isAsked() && !workspace.isReadOnly() && workspace.tried().get() == null) {
            asked.set(look);
        } else {
            decide(look, "");
        }
    }

    /** Whether those that people have decided otherwise are decided anew, too. */
    public void overwrite(boolean overwrites) {
        asked.set(many.look(codes(), asked.get().chosen(), overwrites));
    }

    /** Does what is asked about, with this reason for what is against the suggestion; without one where that is needed, nothing happens. */
    public void confirm(String reason) {
        ManyDecisions look = asked.get();
        if (look != null && !look.choices().isEmpty() && (look.against().isEmpty() || !reason.isBlank())) {
            asked.set(null);
            decide(look, reason.strip());
        }
    }

    private void decide(ManyDecisions look, String reason) {
        if (many.decide(look, reason)) {
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

    /** Leaves everything as it is. */
    public void cancel() {
        asked.set(null);
    }

    /** Takes the decisions on all that are shown back, as one change. */
    public void takeBack() {
        List<String> decided = codes().stream().filter(code -> deciding.offering(code).flatMap(Offering::decided).isPresent()).toList();
        boolean isOpen = !workspace.isReadOnly() && workspace.tried().get() == null;
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
