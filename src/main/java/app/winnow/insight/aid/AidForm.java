package app.winnow.insight.aid;

import app.winnow.model.Act;
import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.Ask;
import app.winnow.model.Frequency;
import app.winnow.model.Offering;
import java.util.Optional;

/**
 * Of which type the aid of an offering is, and why, in words. {@code act} is the kind of act that people gave or that is proposed, null when nothing tells;
 * {@code isProposal} says that nobody has given it yet. Which type belongs to which act: decision model, section 7 (after Rossett & Gautier-Downes 1991).
 */
public record AidForm(AidType type, Act act, boolean isProposal, String because) {
    /** A table that branches over this is followed more easily as questions. */
    private static final int BRANCHES = 3;

    /** The form that people chose in this plan, else the one of the act that they gave, else of the act that words or what the description holds propose. */
    public static AidForm of(Offering offering, AidPlan plan, CatalogText text) {
        Act given = offering.answers().get(Ask.ACT).orElse(null);
        if (plan.type() != null) {
            return new AidForm(plan.type(), given, false, Words.of("because.chosen"));
        }
        boolean knownWell = knownWell(offering);
        if (given != null) {
            return new AidForm(type(given, knownWell, text.decisions().size()), given, false, given(offering, given, knownWell, text));
        }
        AidForm held = held(text, knownWell);
        Optional<ActProposal> words = ActProposal.of(offering).filter(proposal -> !proposal.isWeak() || held.act() == null);
        return words.map(proposal -> proposed(proposal, knownWell, text)).orElse(held);
    }

    private static AidForm proposed(ActProposal proposal, boolean knownWell, CatalogText text) {
        String said = String.join(", ", proposal.words().stream().map(word -> "\u201C" + word + "\u201D").toList());
        return new AidForm(type(proposal.act(), knownWell, text.decisions().size()), proposal.act(), true, Words.of("because.words", said));
    }

    /** The type of aid for an act; {@code branches} is how many conditions are known. */
    public static AidType type(Act act, boolean knownWell, int branches) {
        return switch (act) {
            case STEPS -> knownWell ? AidType.CHECKLIST : AidType.PROCEDURE;
            case DECIDE -> branches > BRANCHES ? AidType.FLOWCHART : AidType.DECISION_TABLE;
            case LOOK_UP -> AidType.REFERENCE;
            case FILL_IN -> AidType.WORKSHEET;
            case SOFTWARE -> AidType.WALKTHROUGH;
            case FAULT -> AidType.TROUBLESHOOTING_GUIDE;
            case TALK -> AidType.CONVERSATION_GUIDE;
        };
    }

    /** What is done every day or week is known well: people need to be reminded, not told (ours). */
    private static boolean knownWell(Offering offering) {
        return offering.answers().get(Ask.FREQUENCY).filter(often -> often == Frequency.DAILY || often == Frequency.WEEKLY).isPresent();
    }

    private static String given(Offering offering, Act act, boolean knownWell, CatalogText text) {
        if (act == Act.STEPS && knownWell) {
            return Words.of("because.act.known-well", Words.of("act.", act), Words.of("frequency.", offering.answers().get(Ask.FREQUENCY).orElseThrow()));
        }
        return act == Act.DECIDE && text.decisions().size() > BRANCHES ? Words.of("because.act.branches", Words.of("act.", act), text.decisions().size())
                : Words.of("because.act", Words.of("act.", act));
    }

    private static AidForm held(CatalogText text, boolean knownWell) {
        Act act = !text.faults().isEmpty() ? Act.FAULT : text.decisions().size() > 1 ? Act.DECIDE : text.terms().size() > 2 ? Act.LOOK_UP
                : text.steps().isEmpty() ? null : Act.STEPS;
        if (act == null) {
            return new AidForm(knownWell ? AidType.CHECKLIST : AidType.PROCEDURE, null, true, Words.of("because.nothing"));
        }
        String holds = act == Act.FAULT ? "holds.faults" : act == Act.DECIDE ? "holds.decisions" : act == Act.LOOK_UP ? "holds.terms" : "holds.steps";
        return new AidForm(type(act, knownWell, text.decisions().size()), act, true, Words.of("because.text", Words.of(holds)));
    }

    /** The type in the words of the screen. */
    public static String word(AidType type) {
        return Words.of("type.", type);
    }

    /** The act in the words of the screen. */
    public static String word(Act act) {
        return Words.of("act.", act);
    }
}
