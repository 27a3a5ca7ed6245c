package app.winnow.desktop.shell.offering;

import app.winnow.insight.AidChoice;
import app.winnow.insight.Aids;
import app.winnow.insight.aid.AidFit;
import app.winnow.insight.aid.AidForm;
import app.winnow.insight.aid.AidUse;
import app.winnow.insight.aid.AidWords;
import app.winnow.insight.aid.CatalogText;
import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The aid of an offering: which one it is and why, of which type, and what people say of it. Everything that is said is one undoable change. */
public final class AidChoosing {
    /** What is asked only of an aid, in this order. */
    static final List<Ask<?>> ASKED = List.of(Ask.ACT, Ask.FREQUENCY, Ask.STEPS, Ask.INFORMATION, Ask.CHANGES);
    private final Workspace workspace;
    private final Deciding deciding;
    private Verdicts judged;
    private Aids aids;

    /** What is known and said of one aid: why it is this one, its form, when it is used, how well an aid fits. */
    public record Shown(AidChoice choice, String name, String because, AidForm form, AidUse use, AidFit fit) { }

    /** Aids of this audit; decisions are revised by {@code deciding}. */
    public AidChoosing(Workspace workspace, Deciding deciding) {
        this.workspace = workspace;
        this.deciding = deciding;
    }

    /** The aid that is decided or suggested for the offering with this code; empty when there is none, or while the suggestions are worked out. */
    public Optional<Shown> of(String code) {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        if (verdicts == null || verdicts.all().size() != portfolio.offerings().size() || portfolio.indexOf(code).isEmpty()) {
            return Optional.empty();
        }
        return aids(portfolio, verdicts).of(code).map(choice -> shown(portfolio, verdicts.known(portfolio.indexOf(code).getAsInt()), choice));
    }

    /** Worked out once for each state of the audit. */
    private Aids aids(Portfolio portfolio, Verdicts verdicts) {
        if (aids == null || judged != verdicts) {
            aids = Aids.of(portfolio, verdicts);
            judged = verdicts;
        }
        return aids;
    }

    private static Shown shown(Portfolio portfolio, Known known, AidChoice choice) {
        Offering offering = portfolio.offering(choice.code()).orElseThrow();
        AidForm form = AidForm.of(offering, choice.plan(), CatalogText.of(offering));
        AidWords words = new AidWords(portfolio);
        return new Shown(choice, words.name(choice), words.because(choice), form, AidUse.of(offering, known, form.type()), AidFit.of(offering, known, portfolio.policy().rules()));
    }

    /** Whether an aid beside may be added: the offering stays by decision and has none. */
    public boolean mayAdd(String code) {
        return decision(code).filter(made -> made.aid().value() == AidValue.NONE
                && (made.disposition() == Disposition.KEEP || made.disposition() == Disposition.SLIM)).isPresent();
    }

    /** Whether somebody has to be named who keeps the aid right before the move into the work is final. */
    public boolean needsOwner(String code) {
        return decision(code).filter(made -> made.disposition() == Disposition.REPLACE && made.carrying().owner().isBlank()).isPresent();
    }

    /** Adds an aid beside what stays. */
    public void add(String code) {
        aid(code, plan -> new AidPlan(AidValue.BESIDE, plan.what(), plan.type()));
    }

    /** Leaves the aid out again. */
    public void leaveOut(String code) {
        aid(code, plan -> AidPlan.NONE);
    }

    /** Says which aid it is: a title or the code of one that is there; "" leaves it to the order existing, shared, new. */
    public void name(String code, String what) {
        aid(code, plan -> plan.withWhat(what.strip()));
    }

    /** Says of which type it is; null leaves it to the kind of act. */
    public void type(String code, AidType type) {
        aid(code, plan -> plan.withType(type));
    }

    /** A decision to replace has an aid instead even where nobody wrote it down. */
    private void aid(String code, UnaryOperator<AidPlan> revision) {
        deciding.revise(code, made -> {
            boolean replaces = made.disposition() == Disposition.REPLACE;
            AidPlan plan = replaces && made.aid().value() == AidValue.NONE ? new AidPlan(AidValue.INSTEAD, made.aid().what(), made.aid().type()) : made.aid();
            return made.withAid(revision.apply(plan));
        });
    }

    /** Names who keeps the aid right: who carries the decision out. */
    public void owner(String code, String owner) {
        deciding.revise(code, made -> made.withCarrying(new Decision.Carrying(owner.strip(), made.carrying().wave(), made.carrying().due(), made.carrying().acceptedBy())));
    }

    /** Answers one of the facts that are asked only of an aid; null takes the answer back. */
    public <T> void answer(String code, Ask<T> ask, T value) {
        workspace.apply(SetAnswer.from(workspace.portfolio().get(), code, ask, value));
    }

    /** What was answered, in the word of files; empty while nobody has. */
    <T> Optional<T> answer(String code, Ask<T> ask) {
        return deciding.offering(code).flatMap(offering -> offering.answers().get(ask));
    }

    /** The title of the offering with this code. */
    String title(String code) {
        return deciding.offering(code).map(Offering::title).orElse(code);
    }

    private Optional<Decision> decision(String code) {
        return deciding.offering(code).flatMap(Offering::decided);
    }
}
