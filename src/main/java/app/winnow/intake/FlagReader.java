package app.winnow.intake;

import app.winnow.intake.value.Flags;
import app.winnow.sheet.Cell;
import app.winnow.model.Field;
import app.winnow.model.Status;
import java.util.Optional;

/** Reads yes and no: whether an offering is offered (with the heading's polarity), whether it is required. */
final class FlagReader {
    private static final double MOST = 0.5;

    private final ColumnMeaning meaning;

    FlagReader(ColumnMeaning meaning) {
        this.meaning = meaning;
    }

    /** Whether most values of a status column are words that nobody taught us: then it is unknown as a whole, and asked. */
    boolean isNotUnderstood() {
        return new ColumnProfile(meaning.column()).share(ColumnProfile.Kind.STATUS_WORD) <= MOST && meaning.field() == Field.STATUS;
    }

    Reading read() {
        if (isNotUnderstood()) {
            return new DistinctReading(meaning.column(), null, null, cell -> DistinctReading.Unknown.KNOWN_TO_BE);
        }
        return new DistinctReading(meaning.column(), null, null, cell -> value(cell).orElse(null));
    }

    private Optional<?> value(Cell cell) {
        if (meaning.field() == Field.MANDATORY) {
            return Flags.required(cell.text());
        }
        if (meaning.field() != Field.STATUS) {
            return Flags.yesNo(cell.text());
        }
        // A reversed column ("NOTACTIVE") says yes for what is withdrawn; words of status keep their own meaning in it.
        return meaning.reversed() ? Flags.yesNo(cell.text()).map(yes -> yes ? Status.WITHDRAWN : Status.OFFERED).or(() -> Flags.status(cell.text()))
                : Flags.status(cell.text());
    }
}
