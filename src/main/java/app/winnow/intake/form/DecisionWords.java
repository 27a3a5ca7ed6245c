package app.winnow.intake.form;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The cells of a decision: what was chosen, why, by whom, and how it is carried out. */
final class DecisionWords {
    /** The columns that need a decision to stand beside. */
    static final List<String> COLUMNS = List.of("Decision", "Aid", "Into", "Reason", "Decided by", "Decided on", "Owner", "Wave", "Due", "Accepted by");

    private DecisionWords() { }

    /** The decision that a row says; {@code before} is what stood (null = undecided) and keeps what the row leaves blank while the disposition stays. */
    static Decision read(Entry entry, Decision before, Known known) {
        Disposition disposition = entry.read("Decision", cell -> CellWords.of(Disposition.class, cell.text())).orElse(before == null ? null : before.disposition());
        if (disposition == null) {
            COLUMNS.stream().filter(column -> !column.equals("Decision") && entry.has(column)).forEach(column -> entry.complain(column, "decision.missing"));
            return null;
        }
        boolean same = before != null && before.disposition() == disposition;
        Decision start = same ? before : Decision.of(disposition, "", Decision.By.UNKNOWN);
        AidPlan blank = same ? before.aid() : disposition == Disposition.REPLACE ? new AidPlan(AidValue.INSTEAD, "") : AidPlan.NONE;
        Decision.By by = new Decision.By(text(entry, "Decided by", start.by().name()), date(entry, "Decided on", start.by().on()));
        Decision.Carrying was = start.carrying();
        Decision.Carrying carrying = new Decision.Carrying(text(entry, "Owner", was.owner()), text(entry, "Wave", was.wave()), date(entry, "Due", was.due()),
                text(entry, "Accepted by", was.acceptedBy()));
        return new Decision(disposition, entry.read("Aid", cell -> aid(cell.text().strip())).orElse(blank),
                entry.read("Into", cell -> into(cell.text().strip(), known)).orElse(start.into()), text(entry, "Reason", start.reason()), by, carrying);
    }

    /** The cells of a decision in the order of {@link #COLUMNS}. */
    static List<String> write(Decision decision) {
        List<String> cells = new ArrayList<>(List.of(decision.disposition().word(), aid(decision.aid()), decision.into(), decision.reason(), decision.by().name(),
                date(decision.by().on())));
        Decision.Carrying carrying = decision.carrying();
        cells.addAll(List.of(carrying.owner(), carrying.wave(), date(carrying.due()), carrying.acceptedBy()));
        return cells;
    }

    /** An aid as it stands in files: {@code beside: Checklist for quotes}. */
    static String aid(AidPlan aid) {
        return aid.value().word() + (aid.what().isEmpty() ? "" : ": " + aid.what());
    }

    private static AidPlan aid(String text) throws NotUnderstood {
        int colon = text.indexOf(':');
        String value = colon < 0 ? text : text.substring(0, colon);
        return new AidPlan(CellWords.isNone(value) ? AidValue.NONE : CellWords.of(AidValue.class, value), colon < 0 ? "" : text.substring(colon + 1).strip());
    }

    private static String into(String text, Known known) throws NotUnderstood {
        if (CellWords.isNone(text) && !known.hasCode(text)) {
            return "";
        }
        if (!known.hasCode(text)) {
            throw new NotUnderstood("code.unknown", text);
        }
        return text;
    }

    private static String text(Entry entry, String column, String otherwise) {
        return entry.has(column) ? entry.text(column) : otherwise;
    }

    private static LocalDate date(Entry entry, String column, LocalDate otherwise) {
        return entry.read(column, CellWords::date).orElse(otherwise);
    }

    private static String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
