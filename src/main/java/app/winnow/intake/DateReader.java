package app.winnow.intake;

import app.winnow.intake.value.DateOrder;
import app.winnow.intake.value.Dates;
import app.winnow.intake.value.Durations;
import app.winnow.intake.value.Length;
import app.winnow.intake.value.Texts;
import app.winnow.sheet.Cell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates; the order of day and month is decided once for the file's undecided columns by those that are decided. */
final class DateReader {
    /** A date that nobody set, as systems write it. */
    private static final Pattern ZEROS = Pattern.compile("\\s*[0:./ -]+(?:T[0:.]+Z?)?\\s*");

    private final TableColumn column;
    private final Collection<String> texts;

    DateReader(TableColumn column) {
        this.column = column;
        this.texts = column.distinct().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).map(cell -> Dates.withoutWeekday(Texts.clean(cell.text()))).toList();
    }

    /** What the column's own values decide. */
    Optional<DateOrder> decided() {
        return DateOrder.of(texts);
    }

    /** What values over 12 prove; empty when none does, or when they prove both. */
    Optional<DateOrder> proven() {
        return DateOrder.proven(texts);
    }

    /** Whether day and month could be taken for each other at all. */
    boolean orderMatters() {
        return DateOrder.matters(texts);
    }

    Reading read(DateOrder order) {
        return new DistinctReading(column, null, orderMatters() ? order : null, cell -> date(cell, order));
    }

    private static Object date(Cell cell, DateOrder order) {
        if (cell.kind() == Cell.Kind.DATE) {
            return cell.date().toLocalDate();
        }
        if (ZEROS.matcher(cell.text()).matches() || Dates.isForEver(cell.text())) {
            return DistinctReading.Unknown.KNOWN_TO_BE;
        }
        Optional<LocalDate> read = Dates.parse(cell.text(), order);
        if (read.isEmpty() && cell.kind() == Cell.Kind.NUMBER) {
            read = Dates.parse(String.valueOf((long) cell.number()), order);
        }
        return read.isPresent() ? read.get() : Durations.parse(cell.text(), 8).filter(Length.OPEN::equals).isPresent() ? DistinctReading.Unknown.KNOWN_TO_BE : null;
    }

    /** Orders to offer when asking. */
    static List<String> options(DateOrder assumed) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(assumed), java.util.Arrays.stream(DateOrder.values())).map(DateOrder::word).distinct().toList();
    }
}
