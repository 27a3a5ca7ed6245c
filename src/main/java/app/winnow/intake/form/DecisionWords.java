package app.winnow.intake.form;

import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** An aid as it stands in files: {@code beside: Checklist for quotes}; a type that people chose stands before its title: {@code beside: checklist: For quotes}. */
    static String aid(AidPlan aid) {
        return Stream.of(aid.value().word(), aid.type() == null ? "" : aid.type().word(), aid.what()).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }

    private static AidPlan aid(String text) throws NotUnderstood {
        int colon = text.indexOf(':');
        String value = colon < 0 ? text : text.substring(0, colon);
        AidPlan plan = new AidPlan(CellWords.isNone(value) ? AidValue.NONE : CellWords.of(AidValue.class, value), "");
        return colon < 0 ? plan : named(plan, text.substring(colon + 1).strip());
    }

    /** Only a type exactly as it is written in files is one; "Checklist: quotes" is a title. */
    private static AidPlan named(AidPlan plan, String what) {
        int colon = what.indexOf(':');
        String first = colon < 0 ? what : what.substring(0, colon);
        return Arrays.stream(AidType.values()).filter(type -> type.word().equals(first)).findFirst()
                .map(type -> plan.withType(type).withWhat(colon < 0 ? "" : what.substring(colon + 1).strip())).orElse(plan.withWhat(what));
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
