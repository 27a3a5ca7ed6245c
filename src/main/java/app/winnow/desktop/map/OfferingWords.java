package app.winnow.desktop.map;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.shell.offering.SuggestionWords;
import app.winnow.model.Disposition;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.List;

/** What is suggested or decided for one offering, and why, in the words of the card. */
final class OfferingWords {
    private final Workspace workspace;

    OfferingWords(Workspace workspace) {
        this.workspace = workspace;
    }

    /** "Slim, suggested", "Park, decided", or what is still possible. */
    String standing(int offering) {
        Disposition decided = decided(offering);
        if (decided != null) {
            return Words.of("card.decided", DispositionWords.verb(decided));
        }
        Verdict verdict = verdicts().at(offering);
        return verdict.disposition().map(one -> Words.of("card.suggested", DispositionWords.verb(one))).orElseGet(() -> Words.of("card.open", SuggestionWords.headline(verdict)));
    }

    /** What becomes of it; null while that is open. */
    Disposition disposition(int offering) {
        Disposition decided = decided(offering);
        return decided != null ? decided : verdicts().at(offering).disposition().orElse(null);
    }

    /** What people decided, null while nobody did. */
    Disposition decided(int offering) {
        return verdicts().portfolio().offerings().get(offering).decided().map(decision -> decision.disposition()).orElse(null);
    }

    /** The rule, or while it is open the question that decides most. */
    String why(int offering) {
        Verdict verdict = verdicts().at(offering);
        List<Question> asks = verdict.asks();
        if (verdict.isSettled() || asks.isEmpty()) {
            return SuggestionWords.rule(verdict);
        }
        String code = verdicts().portfolio().offerings().get(offering).code();
        return Words.of("card.asks", SuggestionWords.question(asks.get(0), code), asks.size() - 1);
    }

    private Verdicts verdicts() {
        return workspace.verdicts().get();
    }
}
