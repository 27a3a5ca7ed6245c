package app.winnow.intake;

import app.winnow.intake.value.DateOrder;
import app.winnow.intake.value.TimeUnit;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads every column that has a field, decides units and the order of dates for whole columns, and asks where it had to assume. */
final class Readings {
    private static final List<String> CLOCKS = List.of("hours-minutes", "minutes-seconds");
    private static final List<TimeUnit> OFFERED = List.of(TimeUnit.MINUTE, TimeUnit.HOUR, TimeUnit.DAY, TimeUnit.WEEK);

    private final List<ColumnMeaning> meanings;
    private final Wishes wishes;
    private final List<Question> questions = new ArrayList<>();
    private final Map<Integer, Reading> readings = new TreeMap<>();

    Readings(List<ColumnMeaning> meanings, Wishes wishes) {
        this.meanings = meanings;
        this.wishes = wishes;
    }

    /** The readings by the place of their column in the list of meanings. */
    Map<Integer, Reading> read(Steps steps) {
        Optional<DateOrder> decided = meanings.stream().filter(meaning -> isDate(meaning.field())).map(meaning -> new DateReader(meaning.column()).decided())
                .flatMap(Optional::stream).findFirst();
        List<Integer> durations = new ArrayList<>();
        for (int column = 0; column < meanings.size(); column++) {
            steps.done(0.5 * column / meanings.size());
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
        FlagReader reader = new FlagReader(meaning, wishes);
        questions.addAll(reader.questions());
        return reader.read();
    }

    private Reading date(ColumnMeaning meaning, Optional<DateOrder> decided) {
        DateReader reader = new DateReader(meaning.column());
        DateOrder assumed = reader.decided().or(() -> decided).orElse(DateOrder.DMY);
        DateOrder said = wishes.column(heading(meaning)).dateOrder();
        DateOrder order = said == null ? assumed : reader.proven().orElse(said);
        if (reader.orderMatters() && reader.decided().isEmpty()) {
            questions.add(new Question("date-order", heading(meaning), Words.of("ask.date-order", heading(meaning), Examples.of(meaning.column())), order.word(), DateReader.options(assumed)));
        }
        return reader.read(order);
    }

    private Reading together(List<Integer> columns, List<DurationReader.Lengths> lengths, int at) {
        boolean parts = HoursAndMinutes.are(new ColumnProfile(meanings.get(columns.get(0)).column()), new ColumnProfile(meanings.get(columns.get(1)).column()));
        return parts ? new HoursAndMinutes(lengths.get(at), lengths.get(1 - at)) : new Effort(lengths.get(at), lengths.get(1 - at));
    }

    private void readDurations(List<Integer> columns) {
        List<DurationReader.Lengths> lengths = columns.stream().map(column -> duration(meanings.get(column))).toList();
        for (int at = 0; at < columns.size(); at++) {
            readings.put(columns.get(at), lengths.size() == 2 ? together(columns, lengths, at) : lengths.get(at));
        }
        if (columns.size() == 1 && lengths.get(0).isCalendarOnly()) {
            ColumnMeaning meaning = meanings.get(columns.get(0));
            String said = wishes.answer("hours-a-week", heading(meaning)).filter(answer -> hoursAWeek(answer).isPresent()).orElse(Words.of("assumed.unknown"));
            questions.add(new Question("hours-a-week", heading(meaning), Words.of("ask.weeks", heading(meaning), Examples.of(meaning.column())), said, List.of()));
        }
    }

    private DurationReader.Lengths duration(ColumnMeaning meaning) {
        DurationReader reader = reader(meaning);
        DurationReader.Lengths lengths = wished(meaning, reader.read());
        if (reader.isGuessed()) {
            DurationReader.Lengths guessed = reader.read();
            lengths.unitsByType().forEach((type, unit) -> questions.add(unit("unit of " + type, meaning, Words.of("ask.unit-of-type", heading(meaning), type), unit,
                    guessed.unitsByType().get(type))));
            if (lengths.unitsByType().isEmpty()) {
                questions.add(unit("unit", meaning, Words.of("ask.unit", heading(meaning), Examples.of(meaning.column())), lengths.wholeUnit(), guessed.wholeUnit()));
            }
        }
        if (reader.hasClocks()) {
            List<String> options = List.of(Words.of("option.hours-minutes"), Words.of("option.minutes-seconds"));
            questions.add(new Question("clock", heading(meaning), Words.of("ask.clock", heading(meaning), Examples.of(meaning.column())),
                    options.get(lengths.clocksAreMinutes() ? 1 : 0), reader.clocksAreMinutes() ? List.of(options.get(1), options.get(0)) : options));
        }
        return lengths;
    }

    /** What people said of units and clocks holds instead of what was guessed. */
    private DurationReader.Lengths wished(ColumnMeaning meaning, DurationReader.Lengths guessed) {
        return guessed.as(unit(wishes.column(heading(meaning)).unit()),
                type -> wishes.answer("unit of " + type, heading(meaning)).map(Readings::unit).orElse(null),
                wishes.answer("clock", heading(meaning)).filter(CLOCKS::contains).map(CLOCKS.get(1)::equals).orElse(null))
                .at(wishes.answer("hours-a-week", heading(meaning)).flatMap(Readings::hoursAWeek).orElse(Double.NaN));
    }

    /** The unit of a word; null for one that is no unit of time. */
    private static TimeUnit unit(String word) {
        return java.util.Arrays.stream(TimeUnit.values()).filter(unit -> unit.word().equals(word)).findFirst().orElse(null);
    }

    /** Hours a week as typed, with a point or a comma: above 0, and no more than a week has. */
    static Optional<Double> hoursAWeek(String typed) {
        try {
            double hours = Double.parseDouble(typed.strip().replace(',', '.'));
            return hours > 0 && hours <= 168 ? Optional.of(hours) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Question unit(String key, ColumnMeaning meaning, String ask, TimeUnit unit, TimeUnit guessed) {
        Set<String> options = new LinkedHashSet<>(List.of(name(guessed)));
        OFFERED.forEach(other -> options.add(name(other)));
        options.add(name(unit));
        return new Question(key, heading(meaning), ask, name(unit), List.copyOf(options));
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

    /** How people and mappings call the column: its heading, where that is enough. */
    static String heading(ColumnMeaning meaning) {
        return meaning.column().name();
    }
}
