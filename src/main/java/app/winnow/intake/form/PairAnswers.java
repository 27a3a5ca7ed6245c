package app.winnow.intake.form;

import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns "Same as" and "Not same as" say; either row of a pair may say it. */
final class PairAnswers {
    static final String SAME = "Same as";
    static final String DIFFERENT = "Not same as";
    private final Map<Pair, PairState> said = new LinkedHashMap<>();

    void read(Entry entry, Known known) {
        read(entry, SAME, PairState.SAME, known);
        read(entry, DIFFERENT, PairState.DIFFERENT, known);
    }

    private void read(Entry entry, String column, PairState state, Known known) {
        List<String> others = entry.read(column, cell -> others(cell.text().strip(), entry.code(), known)).orElse(List.of());
        for (String other : others) {
            Pair pair = Pair.of(entry.code(), other);
            PairState before = said.putIfAbsent(pair, state);
            if (before != null && before != state) {
                entry.complain(column, "pair.both", entry.code(), other);
            }
        }
    }

    private static List<String> others(String text, String code, Known known) throws NotUnderstood {
        List<String> others = AnswerWords.codes(text, known);
        if (others.contains(code)) {
            throw new NotUnderstood("pair.itself", code);
        }
        return others;
    }

    /** The changes from what the portfolio says. */
    List<Change> changes(Portfolio portfolio) {
        List<Change> changes = new ArrayList<>();
        said.forEach((pair, state) -> {
            if (portfolio.pairs().get(pair) != state) {
                changes.add(SetPair.from(portfolio, pair, state));
            }
        });
        return changes;
    }

    /** For each offering the codes after its own that are the same (or answered to be different), as cells hold them. */
    static Map<String, String> written(Portfolio portfolio, PairState state) {
        Map<String, String> cells = new HashMap<>();
        portfolio.pairs().forEach((pair, is) -> {
            if (is == state) {
                cells.merge(pair.first(), pair.second(), (one, more) -> one + "; " + more);
            }
        });
        return cells;
    }
}
