package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Pair;
import app.winnow.model.UnitAudience;
import java.util.Locale;

/** A question whose answer can still change a disposition, with its subject. Equal questions are one question, asked once. */
public sealed interface Question {

    /** The word in {@code audit --json}, seen from the offering with this code: {@code impact}, {@code same as: B-2}, {@code impact of A-17}. */
    String word(String seenFrom);

    /** About one fact of one offering; its links as a whole are {@link Ask#SERVES}. */
    record OfFact(String code, Ask<?> ask) implements Question {
        @Override
        public String word(String seenFrom) {
            String fact = ask.column().toLowerCase(Locale.ROOT);
            return code.equals(seenFrom) ? fact : fact + " of " + code;
        }
    }

    /** Whether two offerings are the same job. */
    record OfPair(Pair pair) implements Question {
        @Override
        public String word(String seenFrom) {
            return pair.has(seenFrom) ? "same as: " + pair.other(seenFrom) : "same as: " + pair.second() + " of " + pair.first();
        }
    }

    /** About an outcome: its state, or the causes of its gap. */
    record OfOutcome(String outcome, boolean causes) implements Question {
        @Override
        public String word(String seenFrom) {
            return (causes ? "causes: " : "state: ") + outcome;
        }
    }

    /** Whether all outcomes of a unit and audience are written down. */
    record OfUnit(UnitAudience about) implements Question {
        @Override
        public String word(String seenFrom) {
            return "complete: " + about.unit() + " / " + about.audience();
        }
    }
}
