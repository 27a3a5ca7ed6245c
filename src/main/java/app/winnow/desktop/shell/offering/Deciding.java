package app.winnow.desktop.shell.offering;

import app.winnow.insight.Sweep;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.Several;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import app.winnow.workspace.Workspace;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
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

    /** The audit as it is now. */
    Moment now() {
        return new Moment(workspace.portfolio().get(), workspace.verdicts().get(), new Decision.By(decider.get().strip(), workspace.today()));
    }

    /** What the rules say of it, as far as they have been worked out. */
    public Optional<Verdict> verdict(String code) {
        return now().verdict(code);
    }

    /** The facts that count for it, those of its containers and of lists included, as far as they have been worked out. */
    public Optional<Known> known(String code) {
        return now().known(code);
    }

    /** Whether this choice is against what is suggested, so that it needs a reason. Parking and a withdrawn offering never do. */
    public boolean needsReason(String code, Disposition chosen) {
        return now().needsReason(code, chosen);
    }

    /** Decides on all of these as one action with one undo. */
    public void decide(Collection<String> codes, Disposition chosen, String reason) {
        Moment now = now();
        List<Change> changes = codes.stream().<Change>map(code -> SetDecision.from(now.portfolio(), code, now.decision(code, chosen, reason))).toList();
        apply(changes, MessageFormat.format(WORDS.getString("decided.many"), app.winnow.desktop.kit.DispositionWords.verb(chosen), codes.size()));
    }

    /** Stops these on notice as one action with one undo: hidden from today, and their owners have days to claim them (decision model, section 8). */
    public void stopOnNotice(Collection<Sweep.Line> lines) {
        Portfolio portfolio = workspace.portfolio().get();
        LocalDate today = workspace.today();
        Decision.By by = now().by();
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
        return now().mergeTargets(code);
    }

    /** One change by itself, several under this title. */
    void apply(List<Change> changes, String title) {
        if (changes.size() == 1) {
            workspace.apply(changes.get(0));
        } else if (!changes.isEmpty()) {
            workspace.apply(new Several(title, changes));
        }
    }
}
