package app.winnow.intake.form;

import app.winnow.model.Cause;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of an outcomes file one after the other and keeps what they say, against what the portfolio has. */
final class OutcomeRows {
    private final FormTable table;
    private final Complaints complaints;
    private final Portfolio portfolio;
    private final Map<String, Outcome> known = new HashMap<>();
    private final Map<String, Outcome> bySentence = new HashMap<>();
    private final Map<String, Outcome> read = new LinkedHashMap<>();
    private final Map<UnitAudience, Boolean> complete = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Integer, Outcome> byRow = new HashMap<>();
    private int nextSerial;
    private int nextId = 1;

    OutcomeRows(FormTable table, Portfolio portfolio, Complaints complaints) {
        this.table = table;
        this.portfolio = portfolio;
        this.complaints = complaints;
        this.nextSerial = portfolio.nextSerial();
        for (Outcome outcome : portfolio.outcomes()) {
            known.put(outcome.id(), outcome);
            bySentence.putIfAbsent(key(outcome.sentence()), outcome);
        }
        for (int row = table.first(); row < table.end(); row++) {
            taken.add(table.text(row, "Id"));
        }
        taken.addAll(known.keySet());
    }

    /** Reads one grid row. */
    void read(int row) {
        String sentence = sentence(row);
        if (!sentence.isEmpty()) {
            readOutcome(row, sentence);
        } else if (hasMoreThanComplete(row)) {
            complaints.add(table.rowNumber(row), "Outcome", "", "outcome.no-sentence");
        }
        readComplete(row);
    }

    /** Everything that is new, as one change. */
    Several change(String title) {
        List<Change> changes = new ArrayList<>();
        read.forEach((id, outcome) -> {
            Outcome before = known.get(id);
            if (!outcome.equals(before)) {
                changes.add(new SetOutcome(id, before, outcome));
            }
        });
        complete.forEach((about, yes) -> {
            if (!yes.equals(portfolio.complete().get(about))) {
                changes.add(SetComplete.from(portfolio, about, yes));
            }
        });
        return new Several(title, changes);
    }

    /** The outcome that each grid row became. */
    Map<Integer, Outcome> taken() {
        return byRow;
    }

    private String sentence(int row) {
        if (table.has("Outcome")) {
            return table.text(row, "Outcome");
        }
        String name = table.text(row, OutcomesForm.NAME);
        String definition = table.text(row, OutcomesForm.DEFINITION);
        return name.isEmpty() || definition.isEmpty() || name.equals(definition) ? name.isEmpty() ? definition : name : name + ": " + definition;
    }

    private boolean hasMoreThanComplete(int row) {
        return OutcomesForm.columns().stream().filter(column -> !List.of("Complete", "Business unit", "Audience").contains(column))
                .anyMatch(column -> !table.text(row, column).isEmpty()) || table.text(row, "Complete").isEmpty()
                && !(table.text(row, "Business unit") + table.text(row, "Audience")).isEmpty();
    }

    private void readOutcome(int row, String sentence) {
        String id = table.text(row, "Id");
        if (!id.isEmpty() && read.containsKey(id)) {
            if (read.get(id).sentence().equals(sentence)) {
                complaints.add(table.rowNumber(row), "Id", id, "id.twice-alike", id);
                return;
            }
            String other = freeId();
            complaints.add(table.rowNumber(row), "Id", id, "id.twice", id, other);
            id = other;
        }
        Outcome before = id.isEmpty() ? bySentence.get(key(sentence)) : known.get(id);
        if (before != null && read.containsKey(before.id())) {
            before = null;
        }
        if (id.isEmpty()) {
            id = before == null ? freeId() : before.id();
        }
        Outcome start = before == null ? Outcome.of(id, nextSerial++, sentence) : before.withSentence(sentence);
        Outcome filled = filled(start, row);
        read.put(id, filled);
        byRow.put(row, filled);
    }

    private String freeId() {
        while (!taken.add("O" + nextId)) {
            nextId++;
        }
        return "O" + nextId;
    }

    private Outcome filled(Outcome outcome, int row) {
        Measure was = outcome.measure();
        Scope scope = outcome.scope();
        Outcome next = outcome.withSponsor(or(row, "Sponsor", outcome.sponsor()))
                .withMeasure(new Measure(or(row, "Measure", was.name()), or(row, "Unit", was.unit()), or(row, "Baseline", was.baseline()),
                        or(row, "Target", was.target()), or(row, "Source", was.source())))
                .withScope(new Scope(or(row, "Business unit", scope.unit()), or(row, "Audience", scope.audience()), or(row, "Language", scope.language())));
        next = next.withWeight(understood(row, "Weight", OutcomeWords::weight).orElse(outcome.weight()));
        State state = understood(row, "State", text -> CellWords.of(State.class, text)).orElse(outcome.state());
        Map<Cause, String> causes = understood(row, "Causes", OutcomeWords::causes).orElse(outcome.causes());
        Set<Cause> cleared = understood(row, "Not causes", text -> CellWords.several(Cause.class, text)).orElse(outcome.cleared());
        return next.withState(state, causes).withCleared(cleared).withEnablers(or(row, "Enablers", outcome.enablers()));
    }

    private void readComplete(int row) {
        understood(row, "Complete", CellWords::yesNo).ifPresent(yes -> {
            UnitAudience about = new UnitAudience(table.text(row, "Business unit"), table.text(row, "Audience"));
            Boolean before = complete.putIfAbsent(about, yes);
            if (before != null && !before.equals(yes)) {
                complaints.add(table.rowNumber(row), "Complete", table.text(row, "Complete"), "complete.twice", OutcomeWords.yesNo(before));
            }
        });
    }

    private String or(int row, String column, String otherwise) {
        String text = table.text(row, column);
        return text.isEmpty() ? otherwise : text;
    }

    /** One way of reading a text. */
    private interface Reading<T> {
        T read(String text) throws NotUnderstood;
    }

    private <T> Optional<T> understood(int row, String column, Reading<T> reading) {
        String text = table.text(row, column);
        if (CellWords.isUnknown(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(text));
        } catch (NotUnderstood why) {
            complaints.add(table.rowNumber(row), column, text, why);
            return Optional.empty();
        }
    }

    private static String key(String sentence) {
        return sentence.strip().toLowerCase(Locale.ROOT);
    }
}
