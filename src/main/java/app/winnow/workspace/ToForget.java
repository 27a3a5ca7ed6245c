package app.winnow.workspace;

import app.winnow.model.CatalogImport;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceTable;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Facts;
import app.winnow.model.forget.Forget;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What forgetting would touch: in the audit as it is now the cells of imported files, facts and titles of offerings, decisions, outcomes and answers, the
 * audit's own name, files' names, scenarios, written rules, views and the policy; lines of its history; and what it cannot reach: exported files, and other audits of this machine by name.
 */
public record ToForget(int cells, int facts, int decisions, int outcomes, int answers, int names, long lines, List<Exported> exports, List<String> elsewhere) {

    /** Nothing at all. */
    public static final ToForget NOTHING = new ToForget(0, 0, 0, 0, 0, 0, 0, List.of(), List.of());

    static ToForget of(Forget what, Portfolio before, Portfolio after, long lines, List<Exported> exports, List<String> elsewhere) {
        int cells = 0;
        int names = before.name().equals(after.name()) ? 0 : 1;
        for (int at = 0; at < before.imports().size(); at++) {
            cells += cells(what, before.imports().get(at), after.imports().get(at));
            names += before.imports().get(at).table().file().equals(after.imports().get(at).table().file()) ? 0 : 1;
        }
        names += before.policy().equals(after.policy()) ? 0 : 1;
        names += (int) before.scenarios().values().stream().filter(scenario -> !after.scenarios().containsValue(scenario)).count();
        names += (int) before.rules().entrySet().stream().filter(rule -> !rule.getValue().equals(after.rules().get(rule.getKey()))).count();
        names += (int) before.views().values().stream().filter(view -> !after.views().containsValue(view)).count();
        int facts = 0;
        int decisions = 0;
        int answers = answers(before.lists(), after.lists());
        for (int at = 0; at < before.offerings().size(); at++) {
            Offering was = before.offerings().get(at);
            Offering is = after.offerings().get(at);
            facts += facts(was.imported(), is.imported()) + facts(was.own(), is.own()) + (was.title().equals(is.title()) ? 0 : 1)
                    + (was.code().equals(is.code()) ? 0 : 1);
            decisions += Objects.equals(was.decision(), is.decision()) ? 0 : 1;
            answers += answers(was.answers(), is.answers());
        }
        int outcomes = (int) IntStream.range(0, before.outcomes().size()).filter(at -> !before.outcomes().get(at).equals(after.outcomes().get(at))).count();
        return new ToForget(cells, facts, decisions, outcomes, answers, names, lines, exports, elsewhere);
    }

    private static int cells(Forget what, CatalogImport before, CatalogImport after) {
        if (before.equals(after)) {
            return 0;
        }
        boolean its = what instanceof Forget.Column column && column.isOf(before);
        SourceTable was = before.table();
        int cells = 0;
        for (int column = 0; column < was.columns().size(); column++) {
            int at = column;
            if (what instanceof Forget.Column chosen) {
                cells += !its || !was.headings().get(at).strip().equals(chosen.heading()) ? 0
                        : (int) IntStream.range(0, was.rows()).filter(row -> !was.text(row, at).isBlank()).count();
            } else {
                cells += (int) IntStream.range(0, was.rows()).filter(row -> !was.text(row, at).equals(after.table().text(row, at))).count()
                        + (was.headings().get(at).equals(after.table().headings().get(at)) ? 0 : 1);
            }
        }
        return cells;
    }

    private static int facts(Facts before, Facts after) {
        int facts = 0;
        for (Field field : before.known()) {
            facts += before.value(field).equals(after.value(field)) ? 0 : 1;
        }
        return facts;
    }

    private static int answers(app.winnow.model.Answers before, app.winnow.model.Answers after) {
        int answers = 0;
        for (Ask<?> ask : before.answered()) {
            answers += before.get(ask).equals(after.get(ask)) ? 0 : 1;
        }
        return answers;
    }

    /** Places in the audit as it is now. */
    public int places() {
        return cells + facts + decisions + outcomes + answers + names;
    }

    /** Whether there is nothing to forget, now or in the history. */
    public boolean isNothing() {
        return places() == 0 && lines == 0;
    }
}
