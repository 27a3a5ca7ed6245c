package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Durations;
import app.winnow.intake.value.Length;
import app.winnow.intake.value.Texts;
import app.winnow.intake.value.TimeUnit;
import app.winnow.intake.value.UnitGuess;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a column of lengths into minutes. The unit of bare numbers comes from the heading, from a column of units, from the other values, or is guessed
 * from the numbers - for each type of offering by itself where types differ (hours for courses, minutes for videos in one column).
 */
final class DurationReader {
    private static final double HOURS_PER_DAY = 8;
    private static final int ENOUGH = 3;
    private static final int LONGEST_CLOCK = 24 * 60;
    /** How a heading says that clocks are written: "(HH:MM)", "mm:ss". */
    private static final Pattern HOURS = Pattern.compile("(?i)\\bh{1,3}:mm\\b");
    private static final Pattern MINUTES = Pattern.compile("(?i)(?<![:\\p{L}])m{1,3}:ss\\b");

    private final TableColumn column;
    private final Length[] lengths;
    private final boolean[] blank;
    private final TimeUnit headingUnit;
    private final boolean perWeek;
    private final TableColumn units;
    private final TableColumn types;

    /** {@code units} and {@code types} are the columns of units and of types, null when the table has none. */
    DurationReader(ColumnMeaning meaning, TableColumn units, TableColumn types) {
        this.column = meaning.column();
        this.units = units;
        this.types = types;
        this.headingUnit = meaning.headingUnit().orElse(null);
        this.perWeek = HeadingText.of(column.heading()).isPerWeek();
        int[] counts = column.counts();
        lengths = new Length[counts.length];
        blank = new boolean[counts.length];
        for (int code = 0; code < counts.length; code++) {
            Cell cell = column.distinct().get(code);
            blank[code] = counts[code] == 0 || cell.kind() == Cell.Kind.ERROR || Blanks.isBlank(cell.text());
            lengths[code] = blank[code] ? null : length(cell);
        }
    }

    private static Length length(Cell cell) {
        if (cell.kind() == Cell.Kind.TIME) {
            return new Length(Length.Kind.MINUTES, cell.number() * 24 * 60);
        }
        if (cell.kind() == Cell.Kind.NUMBER && Durations.parse(cell.text(), HOURS_PER_DAY).filter(found -> found.kind() != Length.Kind.BARE).isEmpty()) {
            return new Length(Length.Kind.BARE, cell.number());
        }
        return Durations.parse(cell.text(), HOURS_PER_DAY).orElse(null);
    }

    /** Whether bare numbers have a unit only by our guess. */
    boolean isGuessed() {
        return has(Length.Kind.BARE) && headingUnit == null && units == null && written() == null;
    }

    /** Whether {@code 1:30} stands there and could be minutes and seconds. */
    boolean hasClocks() {
        return has(Length.Kind.CLOCK) && !HOURS.matcher(column.heading()).find() && !MINUTES.matcher(column.heading()).find();
    }

    /** Whether clock values read as minutes and seconds: some are too long for hours, or the heading says minutes. */
    boolean clocksAreMinutes() {
        for (Length length : lengths) {
            if (length != null && length.kind() == Length.Kind.CLOCK && length.value() >= LONGEST_CLOCK) {
                return true;
            }
        }
        return headingUnit == TimeUnit.MINUTE && !HOURS.matcher(column.heading()).find() || MINUTES.matcher(column.heading()).find();
    }

    /** Lengths per data row, in minutes; weeks a row and minutes a week are for {@link Effort}. */
    Lengths read() {
        Map<Integer, TimeUnit> byType = types == null || headingUnit != null || units != null ? Map.of() : byType();
        TimeUnit whole = headingUnit != null ? headingUnit : written() != null ? written() : guess();
        return new Lengths(this, byType, whole);
    }

    /** The units of types that differ from each other, by the type's code. */
    private Map<Integer, TimeUnit> byType() {
        Map<Integer, List<Double>> numbers = new HashMap<>();
        for (int row = 0; row < column.rows(); row++) {
            Length length = lengths[column.code(row)];
            if (length != null && length.kind() == Length.Kind.BARE && !types.cell(row).isBlank()) {
                numbers.computeIfAbsent(types.code(row), type -> new ArrayList<>()).add(length.value());
            }
        }
        Map<Integer, TimeUnit> guessed = new HashMap<>();
        numbers.forEach((type, values) -> {
            if (values.size() >= ENOUGH) {
                guessed.put(type, UnitGuess.of(values.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        });
        return guessed.values().stream().distinct().count() > 1 ? guessed : Map.of();
    }

    private TimeUnit guess() {
        int[] counts = column.counts();
        List<Double> numbers = new ArrayList<>();
        for (int code = 0; code < lengths.length; code++) {
            for (int i = 0; lengths[code] != null && lengths[code].kind() == Length.Kind.BARE && i < Math.min(counts[code], 50); i++) {
                numbers.add(lengths[code].value());
            }
        }
        return numbers.isEmpty() ? null : UnitGuess.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The unit that most of the values write themselves, if most do. */
    private TimeUnit written() {
        Map<TimeUnit, Integer> seen = new EnumMap<>(TimeUnit.class);
        int[] counts = column.counts();
        int bare = 0;
        for (int code = 0; code < lengths.length; code++) {
            if (lengths[code] != null && lengths[code].kind() == Length.Kind.BARE) {
                bare += counts[code];
            } else if (lengths[code] != null) {
                int count = counts[code];
                firstUnit(column.distinct().get(code).text()).ifPresent(unit -> seen.merge(unit, count, Integer::sum));
            }
        }
        int written = bare;
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).filter(most -> most.getValue() > written).map(Map.Entry::getKey).orElse(null);
    }

    private static Optional<TimeUnit> firstUnit(String text) {
        for (String word : Texts.plain(text).split("[\\d\\s.,:;()/-]+")) {
            Optional<TimeUnit> unit = word.isEmpty() ? Optional.empty() : TimeUnit.named(word);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private boolean has(Length.Kind kind) {
        for (Length length : lengths) {
            if (length != null && length.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The lengths of the rows with every unit decided. */
    static final class Lengths implements Reading {
        private final DurationReader reader;
        private final Map<Integer, TimeUnit> byType;
        private final TimeUnit whole;
        private final boolean minuteClocks;
        private final double hoursAWeek;
        /** The last minutes of each distinct cell, so that rows which say the same share one value. */
        private final Double[] shared;

        Lengths(DurationReader reader, Map<Integer, TimeUnit> byType, TimeUnit whole) {
            this(reader, byType, whole, reader.clocksAreMinutes(), Double.NaN);
        }

        private Lengths(DurationReader reader, Map<Integer, TimeUnit> byType, TimeUnit whole, boolean minuteClocks, double hoursAWeek) {
            this.reader = reader;
            this.byType = byType;
            this.whole = whole;
            this.minuteClocks = minuteClocks;
            this.hoursAWeek = hoursAWeek;
            shared = new Double[reader.lengths.length];
        }

        /** The same with weeks counted at so many hours; NaN where nobody said. */
        Lengths at(double hours) {
            return new Lengths(reader, byType, whole, minuteClocks, hours);
        }

        /** Whether all that is known is time on a calendar, which says nothing of time spent. */
        boolean isCalendarOnly() {
            boolean bareWeeks = reader.has(Length.Kind.BARE) && whole != null && whole.isCalendar() && reader.units == null && byType.values().stream().allMatch(TimeUnit::isCalendar);
            return (reader.has(Length.Kind.WEEKS) || bareWeeks) && !reader.has(Length.Kind.MINUTES) && (!reader.has(Length.Kind.BARE) || bareWeeks)
                    && !reader.has(Length.Kind.MINUTES_A_WEEK) && !reader.has(Length.Kind.CLOCK);
        }

        /** The same with what people said of units, as a whole and by type, and of clocks; null where they said nothing. */
        Lengths as(TimeUnit unit, java.util.function.Function<String, TimeUnit> unitOfType, Boolean clocksInMinutes) {
            Map<Integer, TimeUnit> types = new HashMap<>(byType);
            types.replaceAll((type, guess) -> {
                TimeUnit said = unitOfType.apply(Texts.clean(reader.types.distinct().get(type).text()));
                return said != null ? said : unit != null ? unit : guess;
            });
            return new Lengths(reader, types, unit == null ? whole : unit, clocksInMinutes == null ? minuteClocks : clocksInMinutes, hoursAWeek);
        }

        boolean clocksAreMinutes() {
            return minuteClocks;
        }

        @Override
        public Object value(int row) {
            Length length = lengthAt(row);
            if (length != null && length.kind() == Length.Kind.WEEKS && !Double.isNaN(hoursAWeek)) {
                return length.value() > 0 && Double.isFinite(length.value()) ? shared(row, length.value() * hoursAWeek * 60) : null;
            }
            return length != null && length.kind() == Length.Kind.MINUTES && length.value() > 0 && Double.isFinite(length.value()) ? shared(row, length.value()) : null;
        }

        private Double shared(int row, double minutes) {
            int code = reader.column.code(row);
            Double last = shared[code];
            if (last == null || last != minutes) {
                last = minutes;
                shared[code] = last;
            }
            return last;
        }

        /** What the row says, bare numbers with their unit; null when unknown. */
        Length lengthAt(int row) {
            Length length = reader.lengths[reader.column.code(row)];
            if (length == null || length.kind() == Length.Kind.OPEN) {
                return null;
            }
            return switch (length.kind()) {
                case BARE -> bare(length.value(), unitAt(row), reader.perWeek);
                case CLOCK -> new Length(Length.Kind.MINUTES, minuteClocks ? length.value() / 60 : length.value());
                default -> length;
            };
        }

        private static Length bare(double value, TimeUnit unit, boolean perWeek) {
            return unit == null ? null : new Length(unit.isCalendar() ? Length.Kind.WEEKS : perWeek ? Length.Kind.MINUTES_A_WEEK : Length.Kind.MINUTES, value * unit.size(HOURS_PER_DAY));
        }

        private TimeUnit unitAt(int row) {
            if (reader.units != null) {
                Optional<TimeUnit> said = TimeUnit.named(Texts.clean(reader.units.cell(row).text()));
                if (said.isPresent()) {
                    return said.get();
                }
            }
            return reader.types == null || byType.isEmpty() ? whole : byType.getOrDefault(reader.types.code(row), whole);
        }

        /** Units by type, as sentences of the form "Video: min"; empty when one unit holds for all. */
        Map<String, TimeUnit> unitsByType() {
            Map<String, TimeUnit> named = new java.util.TreeMap<>();
            byType.forEach((type, unit) -> named.put(Texts.clean(reader.types.distinct().get(type).text()), unit));
            return named;
        }

        /** The unit that holds where no type or neighbour says otherwise; null when there are no bare numbers. */
        TimeUnit wholeUnit() {
            return whole;
        }

        @Override
        public boolean isProblem(int row) {
            int code = reader.column.code(row);
            return !reader.blank[code] && reader.lengths[code] == null;
        }

        @Override
        public String unit() {
            return whole == null ? null : whole.isCalendar() ? TimeUnit.WEEK.word() : whole.word();
        }
    }
}
