package app.winnow.intake;

import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.OfferingEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What added data changes of one offering. A value that is taken belongs to the data's file from then on, also where it is the same number as before. */
final class JoinEditing {

    /** What becomes of one value. */
    enum Effect { NOTHING, FILLED, REPLACED, SAME, NOT_TAKEN }

    private final Offering known;
    private final SourceRows from;
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private SourceRows rows;
    private Facts before = Facts.NONE;
    private Facts after = Facts.NONE;

    /** {@code from} are the data's rows about this offering. */
    JoinEditing(Offering known, SourceRows from) {
        this.known = known;
        this.from = from;
        this.rows = known.rows();
    }

    /** Takes what the data says of a field; null = nothing, which never makes a known value unknown. */
    Effect take(Field field, Object now, Take take) {
        if (now == null || take == Take.LEAVE) {
            return Effect.NOTHING;
        }
        Object old = known.imported().value(field).orElse(null);
        Object own = own(field);
        if (own != null && !own.equals(now)) {
            conflicts.add(new Conflict(known.code(), known.title(), field, own, old, now, Conflict.By.PERSON));
        }
        if (own != null && Editing.isCount(field) || take == Take.FILL && old != null || isOlder(field, old, now)) {
            return now.equals(old) ? Effect.SAME : Effect.NOT_TAKEN;
        }
        rows = rows.with(field, from);
        if (now.equals(old)) {
            return Effect.SAME;
        }
        changes.add(new FieldChange(field, old, now));
        before = before.with(field, old);
        after = after.with(field, now);
        return old == null ? Effect.FILLED : Effect.REPLACED;
    }

    /** What happened last is not undone by a file that ends earlier. */
    private static boolean isOlder(Field field, Object old, Object now) {
        return field == Field.LAST_ACTIVITY && old instanceof LocalDate last && now instanceof LocalDate day && day.isBefore(last);
    }

    private Object own(Field field) {
        Optional<Status> status = field == Field.STATUS ? known.answers().get(Ask.STATUS) : Optional.empty();
        return known.own().value(field).orElse(status.orElse(null));
    }

    /** The edit; empty when nothing of the data is taken. */
    Optional<OfferingEdit> edit() {
        return rows.equals(known.rows()) ? Optional.empty()
                : Optional.of(new OfferingEdit(known.code(), new FileSays(known.title(), known.rows(), before), new FileSays(known.title(), rows, after)));
    }

    List<FieldChange> changes() {
        return changes;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
