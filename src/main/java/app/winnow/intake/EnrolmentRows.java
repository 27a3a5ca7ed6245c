package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Flags;
import app.winnow.intake.value.Texts;
import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.model.Codes;
import app.winnow.model.Field;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file with one row an enrolment: learner, course, how far, when, with what score. It becomes one row a course with counts, the last activity and averages
 * before anything is recorded; what differs from learner to learner is left out, so that no learner's row is kept even without a name.
 */
final class EnrolmentRows {
    /** What may differ inside a course and is the course's own all the same: the most frequent value is kept. */
    private static final Set<Field> COURSES_OWN = EnumSet.of(Field.OWNER, Field.AUTHOR, Field.PROVIDER, Field.CATEGORY, Field.TYPE, Field.DELIVERY, Field.VERSION, Field.URL, Field.DESCRIPTION);
    private static final Set<Field> AVERAGED = EnumSet.of(Field.AVG_SCORE, Field.RATING, Field.COMPLETION_RATE);
    private static final Set<Field> LEARNERS_TOO = EnumSet.of(Field.UNIT, Field.AUDIENCE, Field.LANGUAGE);
    private static final double MOST = 0.6;
    /** A title below this was taken because nothing else could be one. */
    private static final double DOUBTFUL = 0.45;

    private final Table table;
    private final List<ColumnMeaning> meanings;
    private final CourseRows courses;
    private final List<ColumnMeaning> rolled = new ArrayList<>();
    private final List<LeftOut> leftOut;
    private int progressColumn = -1;

    private EnrolmentRows(Table table, List<ColumnMeaning> meanings, List<LeftOut> learners) {
        this.table = table;
        this.meanings = meanings;
        this.courses = CourseRows.of(table.rows(), keys());
        this.leftOut = new ArrayList<>(learners);
        for (int column = 0; column < meanings.size() && progressColumn < 0; column++) {
            progressColumn = saysProgress(meanings.get(column)) ? column : -1;
        }
    }

    /** The finding with one row a course; the same finding when its rows are no enrolments. */
    static Finding counted(Finding whole) {
        if (whole.leftOut().isEmpty() || whole.table().rows() < 2) {
            return whole;
        }
        EnrolmentRows rows = new EnrolmentRows(whole.table(), whole.meanings(), whole.leftOut());
        return rows.areEnrolments() ? rows.roll(whole) : whole;
    }

    private List<ColumnMeaning> keys() {
        List<ColumnMeaning> codes = meanings.stream().filter(meaning -> meaning.field() == Field.CODE).toList();
        return codes.isEmpty() ? meanings.stream().filter(meaning -> meaning.field() == Field.TITLE && !saysProgress(meaning)).toList() : codes;
    }

    /** Courses come again from row to row, and the columns say how far learners are or were headed as theirs: a session's trainer is no learner. */
    private boolean areEnrolments() {
        if (keys().isEmpty() || courses.count() == 0 || courses.count() >= table.rows()) {
            return false;
        }
        boolean headed = leftOut.stream().anyMatch(left -> !left.why().equals(Words.of("left-out.names")) || People.isOfLearners(HeadingText.of(left.heading())));
        return progressColumn >= 0 || headed && courses.count() * 5L <= table.rows() * 4L;
    }

    private static boolean saysProgress(ColumnMeaning meaning) {
        boolean guess = meaning.field() == Field.TITLE && meaning.confidence() < DOUBTFUL;
        if (!guess && meaning.field() != null && !EnumSet.of(Field.STATUS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.COMPLETION_RATE).contains(meaning.field())) {
            return false;
        }
        int[] counts = meaning.column().counts();
        int known = 0;
        int progress = 0;
        for (int code = 0; code < counts.length; code++) {
            String text = meaning.column().distinct().get(code).text();
            if (counts[code] > 0 && !Blanks.isBlank(text)) {
                known += counts[code];
                progress += progress(meaning, text).isPresent() ? counts[code] : 0;
            }
        }
        return known > 0 && progress > known * MOST;
    }

    private static Optional<Progress> progress(ColumnMeaning meaning, String text) {
        Optional<Progress> said = Progress.of(text);
        boolean asked = said.isEmpty() && (meaning.field() == Field.COMPLETIONS || HeadingText.of(meaning.column().heading()).words().stream().anyMatch(word -> word.startsWith("complet") || word.startsWith("pass")));
        return asked ? Flags.yesNo(text).map(yes -> yes ? Progress.COMPLETED : Progress.STARTED) : said;
    }

    private Finding roll(Finding whole) {
        boolean dated = meanings.stream().anyMatch(meaning -> meaning.field() == Field.LAST_ACTIVITY);
        for (int column = 0; column < meanings.size(); column++) {
            ColumnMeaning meaning = meanings.get(column);
            if (column == progressColumn) {
                continue;
            }
            boolean date = meaning.field() == Field.LAST_ACTIVITY || !dated && !courses.isConstant(meaning.column()) && isDate(meaning);
            dated |= date;
            Optional<ColumnMeaning> own = date ? Optional.of(latest(meaning)) : meaning.field() != null && AVERAGED.contains(meaning.field()) ? Optional.of(average(meaning)) : coursesOwn(meaning);
            own.ifPresentOrElse(rolled::add, () -> leftOut.add(new LeftOut(meaning.column().heading().strip(), Words.of("left-out.per-learner"))));
        }
        counts();
        List<Dropped> dropped = new ArrayList<>(whole.dropped());
        Arrays.stream(courses.without()).forEach(row -> dropped.add(new Dropped(table.rowNumbers()[row], Words.of("dropped.no-course"))));
        int[] numbers = Arrays.stream(courses.firstRows()).map(row -> table.rowNumbers()[row]).toArray();
        Table counted = new Table(table.headingRow(), rolled.stream().map(ColumnMeaning::column).toList(), numbers, table.rows(), keys().stream().map(Readings::heading).toList());
        return new Finding(whole.sheet(), counted, List.copyOf(rolled), leftOut, dropped, whole.troubles());
    }

    private static boolean isDate(ColumnMeaning meaning) {
        return (meaning.field() == null || meaning.field().shape() == Field.Shape.DATE) && new ColumnProfile(meaning.column()).share(ColumnProfile.Kind.DATE) > MOST;
    }

    /** How many enrolments, completions and enrolments under way each course has; completions are those with a date where no column says how far learners are. */
    private void counts() {
        int[] all = new int[courses.count()];
        int[] completed = new int[courses.count()];
        int[] started = new int[courses.count()];
        for (int row = 0; row < table.rows(); row++) {
            int course = courses.of(row);
            if (course >= 0) {
                all[course]++;
                Progress progress = progressColumn < 0 ? null : progress(meanings.get(progressColumn), meanings.get(progressColumn).column().cell(row).text()).orElse(null);
                completed[course] += progress == Progress.COMPLETED ? 1 : 0;
                started[course] += progress == Progress.STARTED ? 1 : 0;
            }
        }
        add(Words.of("counted.enrolments"), Field.ENROLMENTS, all);
        if (progressColumn >= 0) {
            String heading = Readings.heading(meanings.get(progressColumn));
            add(Words.of("counted.completed", heading), Field.COMPLETIONS, completed);
            add(Words.of("counted.started", heading), Field.IN_PROGRESS, started);
        }
    }

    private void add(String heading, Field field, int[] counts) {
        if (rolled.stream().noneMatch(meaning -> meaning.field() == field)) {
            String[] texts = Arrays.stream(counts).mapToObj(String::valueOf).toArray(String[]::new);
            rolled.add(said(column(heading, heading, table.columns().size(), texts), field, Words.of("why.counted")));
        }
    }

    private ColumnMeaning latest(ColumnMeaning meaning) {
        DateReader reader = new DateReader(meaning.column());
        Reading dates = reader.read(reader.decided().orElse(app.winnow.intake.value.DateOrder.DMY));
        int[] best = courses.best(row -> dates.value(row) instanceof java.time.LocalDate date ? date.toEpochDay() : Double.NaN);
        return said(meaning.column().ofRows(best), Field.LAST_ACTIVITY, Words.of("why.counted-latest"));
    }

    private ColumnMeaning average(ColumnMeaning meaning) {
        Reading numbers = new NumberReader(meaning.column(), meaning.field()).read();
        double[] averages = courses.averages(row -> numbers.value(row) instanceof Double value ? value : Double.NaN);
        String[] texts = Arrays.stream(averages).mapToObj(value -> Double.isNaN(value) ? "" : java.math.BigDecimal.valueOf(value).setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
                .toArray(String[]::new);
        return said(column(meaning.column().heading(), meaning.column().name(), meaning.column().place(), texts), meaning.field(), Words.of("why.counted-average"));
    }

    /** The column as the course's own: what all its rows say, or for a few fields what most of them say; empty when learners differ in it. */
    private Optional<ColumnMeaning> coursesOwn(ColumnMeaning meaning) {
        TableColumn column = meaning.column();
        boolean key = meaning.field() == Field.CODE || meaning.field() == Field.TITLE;
        boolean often = key || meaning.field() != null && COURSES_OWN.contains(meaning.field());
        boolean constant = courses.isConstant(column);
        boolean learners = !key && (meaning.field() == null || LEARNERS_TOO.contains(meaning.field())) && (courses.isSame(column) || courses.count() < 3);
        return (often || constant) && !learners
                ? Optional.of(new ColumnMeaning(column.ofRows(courses.mostFrequent(column)), meaning.field(), meaning.confidence(), meaning.why(), meaning.reversed(), null, null, 0, 0))
                : Optional.empty();
    }

    private static ColumnMeaning said(TableColumn column, Field field, String why) {
        return new ColumnMeaning(column, field, 0.9, why, false, null, null, 0, 0);
    }

    private static TableColumn column(String heading, String name, int place, String[] texts) {
        Map<String, Integer> codes = new HashMap<>();
        List<Cell> distinct = new ArrayList<>();
        int[] filled = new int[texts.length];
        for (int row = 0; row < texts.length; row++) {
            String text = Texts.clean(texts[row]);
            filled[row] = codes.computeIfAbsent(text, fresh -> {
                distinct.add(Cell.text(fresh));
                return distinct.size() - 1;
            });
        }
        Codes compact = new Codes(filled, distinct.size());
        return new TableColumn(heading, name, place, distinct, compact, compact);
    }
}
