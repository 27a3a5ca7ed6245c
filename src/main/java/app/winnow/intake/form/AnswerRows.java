package app.winnow.intake.form;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.Several;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gathers the rows of an answers file by offering, then turns what each says into changes from what the portfolio says. */
final class AnswerRows {
    private static final List<String> SAYING = AnswersForm.columns().stream().filter(column -> !column.equals("Code") && !column.equals("Title")).toList();
    private final FormTable table;
    private final Known known;
    private final Complaints complaints;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    AnswerRows(FormTable table, Known known, Complaints complaints) {
        this.table = table;
        this.known = known;
        this.complaints = complaints;
    }

    /** Takes one grid row up; a row that says nothing is passed over. */
    void gather(int row) {
        boolean says = SAYING.stream().anyMatch(column -> !table.text(row, column).isEmpty());
        code(row, says).ifPresent(code -> {
            if (says) {
                entries.computeIfAbsent(code, key -> new Entry(key, complaints)).add(table, row, SAYING);
            }
        });
    }

    private Optional<String> code(int row, boolean says) {
        String code = table.text(row, "Code");
        String title = table.text(row, "Title");
        if (code.equals(AnswersForm.ALL) || known.hasCode(code)) {
            return Optional.of(code);
        }
        if (!code.isEmpty()) {
            complaints.add(table.rowNumber(row), "Code", code, "row.code-unknown", code);
            return Optional.empty();
        }
        List<String> titled = title.isEmpty() ? List.of() : known.codesTitled(title);
        if (titled.size() == 1) {
            return Optional.of(titled.get(0));
        }
        if (!title.isEmpty()) {
            complaints.add(table.rowNumber(row), "Title", title, titled.isEmpty() ? "row.title-unknown" : "row.title-twice", title, CellWords.listed(titled));
        } else if (says) {
            complaints.add(table.rowNumber(row), "", "", "row.nothing");
        }
        return Optional.empty();
    }

    /** Everything that is new, as one change. */
    Several change(String title) {
        PairAnswers pairs = new PairAnswers();
        entries.forEach((code, entry) -> {
            if (code.equals(AnswersForm.ALL)) {
                lists(entry);
            } else {
                offering(entry, known.portfolio().offering(code).orElseThrow());
                pairs.read(entry, known);
            }
        });
        changes.addAll(pairs.changes(known.portfolio()));
        return new Several(title, changes);
    }

    private void lists(Entry entry) {
        entry.tasks();
        for (String column : List.copyOf(entry.columns())) {
            Optional<Ask<?>> ask = Ask.named(column).filter(Ask.lists()::contains);
            if (ask.isPresent()) {
                list(entry, ask.get());
            } else {
                entry.complain(column, "list.column");
            }
        }
    }

    private <T> void list(Entry entry, Ask<T> ask) {
        entry.read(ask.column(), cell -> AnswerWords.of(ask).read(cell, known)).ifPresent(value -> {
            Portfolio portfolio = known.portfolio();
            if (!Optional.of(value).equals(portfolio.lists().get(ask))) {
                changes.add(SetListAnswer.from(portfolio, ask, value));
            }
        });
    }

    private void offering(Entry entry, Offering offering) {
        Answers before = offering.answers();
        entry.tasks().filter(tasks -> !Optional.of(tasks).equals(before.get(Ask.TASKS)))
                .ifPresent(tasks -> changes.add(SetAnswer.from(known.portfolio(), offering.code(), Ask.TASKS, tasks)));
        for (Ask<?> ask : AnswerWords.asks()) {
            if (ask == Ask.SERVES) {
                links(entry, offering);
            } else {
                answer(entry, offering, ask);
            }
        }
        if (DecisionWords.COLUMNS.stream().anyMatch(entry::has)) {
            Decision decision = DecisionWords.read(entry, offering.decision(), known);
            if (decision != null && !Objects.equals(decision, offering.decision())) {
                changes.add(SetDecision.from(known.portfolio(), offering.code(), decision));
            }
        }
    }

    private <T> void answer(Entry entry, Offering offering, Ask<T> ask) {
        entry.read(ask.column(), cell -> AnswerWords.of(ask).read(cell, known)).filter(value -> !Optional.of(value).equals(offering.answers().get(ask)))
                .ifPresent(value -> changes.add(SetAnswer.from(known.portfolio(), offering.code(), ask, value)));
    }

    private void links(Entry entry, Offering offering) {
        Optional<Links> before = offering.answers().get(Ask.SERVES);
        Optional<Links> said = entry.read(Ask.SERVES.column(), cell -> AnswerWords.of(Ask.SERVES).read(cell, known))
                .map(links -> before.map(old -> LinkNotes.kept(links, old)).orElse(links));
        Links start = said.or(() -> before).orElse(null);
        Links next = start;
        if (entry.has("Link notes")) {
            next = start == null ? complain(entry) : entry.read("Link notes", cell -> LinkNotes.read(cell.text(), start, known)).orElse(start);
        }
        if (next != null && !(before.isPresent() && ServesWord.isSame(next, before.get(), known))) {
            changes.add(SetAnswer.from(known.portfolio(), offering.code(), Ask.SERVES, next));
        }
    }

    private static Links complain(Entry entry) {
        entry.complain("Link notes", "notes.no-serves");
        return null;
    }
}
