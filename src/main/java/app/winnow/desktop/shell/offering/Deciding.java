package app.winnow.desktop.shell.offering;

import app.winnow.insight.Sweep;
import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.Several;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How people decide on offerings: the program suggests, a named person decides, and against a suggestion a reason is needed. */
public final class Deciding {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");
    /** The reasons on keys 1-6 (decision model, section 8); the last one asks for words. */
    private static final List<String> REASONS = IntStream.rangeClosed(1, 6).mapToObj(number -> WORDS.getString("reason." + number)).toList();

    private final Workspace workspace;
    private final StringProperty decider;
    private final Checks checks;

    /** Decides in this audit; {@code decider} is the name that decisions get. */
    public Deciding(Workspace workspace, String decider) {
        this.workspace = workspace;
        this.decider = new SimpleStringProperty(this, "decider", decider);
        checks = new Checks(workspace);
    }

    /** What is to be looked at before people decide. */
    public Checks checks() {
        return checks;
    }

    /** Who decides now. */
    public StringProperty decider() {
        return decider;
    }

    /** The six reasons; the last stands for words of one's own. */
    public static List<String> reasons() {
        return REASONS;
    }

    /** The offering with this code. */
    public Optional<Offering> offering(String code) {
        return workspace.portfolio().get().offering(code);
    }

    /** What the rules say of it, as far as they have been worked out. */
    public Optional<Verdict> verdict(String code) {
        return place(code).stream().mapToObj(workspace.verdicts().get()::at).findFirst();
    }

    /** Where the suggestions have it; they may follow the audit by some moments. */
    private OptionalInt place(String code) {
        Verdicts verdicts = workspace.verdicts().get();
        OptionalInt at = workspace.portfolio().get().indexOf(code);
        return at.isPresent() && verdicts != null && at.getAsInt() < verdicts.all().size() ? at : OptionalInt.empty();
    }

    /** The facts that count for it, those of its containers and of lists included, as far as they have been worked out. */
    public Optional<Known> known(String code) {
        return place(code).stream().mapToObj(workspace.verdicts().get()::known).findFirst();
    }

    /** Whether this choice is against what is suggested, so that it needs a reason. Parking and a withdrawn offering never do. */
    public boolean needsReason(String code, Disposition chosen) {
        List<Result> results = verdict(code).map(Verdict::results).orElse(List.of());
        return chosen != Disposition.PARK && !results.isEmpty() && results.stream().noneMatch(result -> result.disposition() == chosen);
    }

    /** Decides on all of these as one action with one undo. */
    public void decide(Collection<String> codes, Disposition chosen, String reason) {
        List<Change> changes = codes.stream().<Change>map(code -> SetDecision.from(workspace.portfolio().get(), code, decision(code, chosen, reason))).toList();
        apply(changes, MessageFormat.format(WORDS.getString("decided.many"), app.winnow.desktop.kit.DispositionWords.verb(chosen), codes.size()));
    }

    /** Stops these on notice as one action with one undo: hidden from today, and their owners have days to claim them (decision model, section 8). */
    public void stopOnNotice(Collection<Sweep.Line> lines) {
        Portfolio portfolio = workspace.portfolio().get();
        LocalDate today = workspace.today();
        Decision.By by = new Decision.By(decider.get().strip(), today);
        List<Change> changes = lines.stream().<Change>map(line -> SetDecision.from(portfolio, portfolio.offerings().get(line.offering()).code(),
                Sweep.onNotice(line, by, portfolio.policy(), today))).toList();
        apply(changes, MessageFormat.format(WORDS.getString("on.notice.many"), changes.size()));
    }

    /** Takes the decisions on these back. */
    public void takeBack(Collection<String> codes) {
        List<Change> changes = codes.stream().filter(code -> offering(code).flatMap(Offering::decided).isPresent())
                .<Change>map(code -> SetDecision.from(workspace.portfolio().get(), code, null)).toList();
        apply(changes, MessageFormat.format(WORDS.getString("taken.back.many"), changes.size()));
    }

    /** Changes how a decision is carried out, or its aid; nothing happens while there is none. */
    public void revise(String code, java.util.function.UnaryOperator<Decision> revision) {
        Portfolio portfolio = workspace.portfolio().get();
        portfolio.offering(code).flatMap(Offering::decided).ifPresent(decision -> {
            Decision revised = revision.apply(decision);
            if (!revised.equals(decision)) {
                workspace.apply(SetDecision.from(portfolio, code, revised));
            }
        });
    }

    /** Offerings that this one may merge into: the survivor that the rules name first, then others said to be the same job, then proposed ones. */
    public List<String> mergeTargets(String code) {
        Stream<String> survivors = place(code).stream().mapToObj(workspace.verdicts().get()::mergesInto).flatMap(List::stream);
        Stream<String> partners = workspace.portfolio().get().pairs().entrySet().stream()
                .filter(entry -> entry.getKey().has(code) && entry.getValue() != PairState.DIFFERENT)
                .sorted(Map.Entry.<Pair, PairState>comparingByValue().reversed())
                .map(entry -> entry.getKey().other(code));
        return Stream.concat(survivors, partners).filter(other -> !other.equals(code)).distinct().toList();
    }

    /** The one that the rules name for this to merge into, while merging is among its results. */
    Optional<String> survivor(String code) {
        return place(code).stream().mapToObj(workspace.verdicts().get()::mergesInto).flatMap(List::stream).findFirst();
    }

    /** One change by itself, several under this title. */
    void apply(List<Change> changes, String title) {
        if (changes.size() == 1) {
            workspace.apply(changes.get(0));
        } else if (!changes.isEmpty()) {
            workspace.apply(new Several(title, changes));
        }
    }

    /** A decision so, by who decides now; how an earlier one was to be carried out stays. */
    Decision decision(String code, Disposition chosen, String reason) {
        Decision.Carrying carrying = offering(code).flatMap(Offering::decided).map(Decision::carrying).orElse(Decision.Carrying.OPEN);
        String into = chosen == Disposition.MERGE ? mergeTargets(code).stream().findFirst().orElse("") : "";
        Decision.By by = new Decision.By(decider.get().strip(), workspace.today());
        return new Decision(chosen, new AidPlan(aid(chosen), ""), into, reason, by, carrying);
    }

    /** An aid beside is optional and off until chosen; instead belongs to every move into the work. */
    private AidValue aid(Disposition chosen) {
        return chosen == Disposition.REPLACE ? AidValue.INSTEAD : AidValue.NONE;
    }
}
