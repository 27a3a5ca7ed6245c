package app.winnow.intake;

import app.winnow.intake.value.DateOrder;
import app.winnow.intake.value.TimeUnit;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads every column that has a field, decides units and the order of dates for whole columns, and asks where it had to assume. */
final class Readings {
    private final List<ColumnMeaning> meanings;
    private final Wishes wishes;
    private final List<Question> questions = new ArrayList<>();
    private final Map<Integer, Reading> readings = new TreeMap<>();

    Readings(List<ColumnMeaning> meanings, Wishes wishes) {
        this.meanings = meanings;
        this.wishes = wishes;
    }

    /** The readings by the place of their column in the list of meanings. */
    Map<Integer, Reading> read() {
        Optional<DateOrder> decided = meanings.stream().filter(meaning -> isDate(meaning.field())).map(meaning -> new DateReader(meaning.column()).decided())
                .flatMap(Optional::stream).findFirst();
        List<Integer> durations = new ArrayList<>();
        for (int column = 0; column < meanings.size(); column++) {
            ColumnMeaning meaning = meanings.get(column);
            if (meaning.field() == Field.DURATION) {
                durations.add(column);
            } else if (meaning.field() != null) {
                readings.put(column, read(meaning, decided));
            }
        }
        readDurations(durations);
        return readings;
    }

    /** What had to be assumed while reading. */
    List<Question> questions() {
        return questions;
    }

    private Reading read(ColumnMeaning meaning, Optional<DateOrder> decided) {
        return switch (meaning.field().shape()) {
            case TEXT, TEXTS -> TextReader.read(meaning.column(), meaning.field());
            case NUMBER -> new NumberReader(meaning.column(), meaning.field()).read();
            case FLAG, STATUS -> flag(meaning);
            case MINUTES -> duration(meaning);
            case DATE -> date(meaning, decided);
        };
    }

    private Reading flag(ColumnMeaning meaning) {
        FlagReader reader = new FlagReader(meaning);
        if (reader.isNotUnderstood()) {
            questions.add(new Question("status", heading(meaning), Words.of("ask.status", heading(meaning), Examples.of(meaning.column())), Words.of("assumed.status"), List.of()));
        }
        return reader.read();
    }

    private Reading date(ColumnMeaning meaning, Optional<DateOrder> decided) {
        DateReader reader = new DateReader(meaning.column());
        DateOrder order = reader.decided().or(() -> wishes.answer("date-order", heading(meaning)).flatMap(Readings::order)).or(() -> decided).orElse(DateOrder.DMY);
        if (reader.orderMatters() && reader.decided().isEmpty()) {
            questions.add(new Question("date-order", heading(meaning), Words.of("ask.date-order", heading(meaning), Examples.of(meaning.column())), order.word(), DateReader.options()));
        }
        return reader.read(order);
    }

    private void readDurations(List<Integer> columns) {
        List<DurationReader.Lengths> lengths = columns.stream().map(column -> duration(meanings.get(column))).toList();
        for (int at = 0; at < columns.size(); at++) {
            readings.put(columns.get(at), lengths.size() == 2 ? new Effort(lengths.get(at), lengths.get(1 - at)) : lengths.get(at));
        }
        if (columns.size() == 1 && reader(meanings.get(columns.get(0))).isCalendarOnly()) {
            ColumnMeaning meaning = meanings.get(columns.get(0));
            questions.add(new Question("hours-a-week", heading(meaning), Words.of("ask.weeks", heading(meaning), Examples.of(meaning.column())), Words.of("assumed.unknown"), List.of()));
        }
    }

    private DurationReader.Lengths duration(ColumnMeaning meaning) {
        DurationReader reader = reader(meaning);
        DurationReader.Lengths lengths = wished(meaning, reader.read());
        if (reader.isGuessed()) {
            lengths.unitsByType().forEach((type, unit) -> questions.add(unit("unit of " + type, meaning, Words.of("ask.unit-of-type", heading(meaning), type), unit)));
            if (lengths.unitsByType().isEmpty()) {
                questions.add(unit("unit", meaning, Words.of("ask.unit", heading(meaning), Examples.of(meaning.column())), lengths.wholeUnit()));
            }
        }
        if (reader.hasClocks()) {
            String assumed = lengths.clocksAreMinutes() ? Words.of("option.minutes-seconds") : Words.of("option.hours-minutes");
            questions.add(new Question("clock", heading(meaning), Words.of("ask.clock", heading(meaning), Examples.of(meaning.column())), assumed,
                    List.of(Words.of("option.hours-minutes"), Words.of("option.minutes-seconds"))));
        }
        return lengths;
    }

    /** What people said of units and clocks holds instead of what was guessed. */
    private DurationReader.Lengths wished(ColumnMeaning meaning, DurationReader.Lengths guessed) {
        return guessed.as(wishes.answer("unit", heading(meaning)).flatMap(Readings::unit).orElse(null),
                type -> wishes.answer("unit of " + type, heading(meaning)).flatMap(Readings::unit).orElse(null),
                wishes.answer("clock", heading(meaning)).map(option -> option.equals(Words.of("option.minutes-seconds"))).orElse(null));
    }

    private static Optional<TimeUnit> unit(String option) {
        return java.util.Arrays.stream(TimeUnit.values()).filter(unit -> name(unit).equals(option)).findFirst();
    }

    private static Optional<DateOrder> order(String option) {
        return java.util.Arrays.stream(DateOrder.values()).filter(order -> order.word().equals(option)).findFirst();
    }

    private static Question unit(String key, ColumnMeaning meaning, String ask, TimeUnit unit) {
        return new Question(key, heading(meaning), ask, name(unit), List.of(name(TimeUnit.MINUTE), name(TimeUnit.HOUR), name(TimeUnit.DAY)));
    }

    private DurationReader reader(ColumnMeaning meaning) {
        return new DurationReader(meaning, column(Field.DURATION_UNIT), column(Field.TYPE));
    }

    private TableColumn column(Field field) {
        return meanings.stream().filter(meaning -> meaning.field() == field).map(ColumnMeaning::column).findFirst().orElse(null);
    }

    private static String name(TimeUnit unit) {
        return switch (unit == null ? TimeUnit.MINUTE : unit) {
            case SECOND -> Words.of("unit.seconds");
            case MINUTE -> Words.of("unit.minutes");
            case HOUR -> Words.of("unit.hours");
            case DAY -> Words.of("unit.days");
            case WEEK, MONTH, YEAR -> Words.of("unit.weeks");
        };
    }

    private static boolean isDate(Field field) {
        return field != null && field.shape() == Field.Shape.DATE;
    }

    static String heading(ColumnMeaning meaning) {
        return meaning.column().heading().strip();
    }
}
