package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** From an open book to what it means: chooses the table, leaves learners out, matches headings, reads values, groups rows, and says what it had to assume. */
public final class Intake {
    private static final Set<Field> USAGE = EnumSet.of(Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.VIEWS, Field.UNIQUE_USERS);

    /** Rows that a glance takes of each sheet. */
    private static final int GLANCE = 500;
    /** The share of all time that goes into reading cells; the rest is for what they mean. */
    private static final double READ = 0.6;

    /** An answer that is moved to its question may raise another question that another answer is for; not more often than this. */
    private static final int PASSES = 4;

    private final HeadingMatch match = new HeadingMatch(Synonyms.KNOWN);
    private final Function<List<String>, Optional<Mapping>> remembered;

    /** An intake that remembers nothing. */
    public Intake() {
        this(names -> Optional.empty());
    }

    /** An intake that reads a file of which nothing was said by the mapping that {@code remembered} finds for the names of its columns. */
    public Intake(Function<List<String>, Optional<Mapping>> remembered) {
        this.remembered = remembered;
    }

    /**
     * Understands a book, as people wish where they said something; {@code progress} is told the rows read and may throw to cancel.
     *
     * @throws Refused with a sentence for people, when there is no such sheet or nothing that could be a catalog
     */
    public Understood understand(Book book, Wishes wishes, Watch watch) {
        return understand(book, wishes, Integer.MAX_VALUE, watch);
    }

    /**
     * What the first rows of each sheet say, at once however long they are: for showing while the rest is read. {@link Understood#isWhole} tells whether
     * there is more.
     *
     * @throws Refused as {@link #understand}
     */
    public Understood glance(Book book, Wishes wishes, Watch watch) {
        return understand(book, wishes, GLANCE, watch);
    }

    /** The same as {@link #understand}; {@code rows} is told the rows read and may throw to cancel. */
    public Understood understand(Book book, Wishes wishes, LongConsumer rows) {
        return understand(book, wishes, Watch.ofRows(rows));
    }

    private Understood understand(Book book, Wishes wishes, int rows, Watch watch) {
        SheetChoice choice = new SheetChoice(book, match, rows);
        Finding likely = choice.choose(wishes, watch.part(0, READ));
        List<String> names = likely.names();
        Wishes said = remembered(wishes, likely);
        Finding found = choice.chosen(choice.withHeadingRow(likely, said.mapping().headingRow(), watch.part(READ, READ)));
        Steps steps = new Steps(watch.part(READ, 1), found.table().rows());
        for (int pass = 1; ; pass++) {
            Finding best = found.as(said);
            Draft draft = read(best, said, book.file(), steps);
            List<Question> questions = Consequence.sorted(choice.questions(best), draft.questions());
            Answering answering = new Answering(said, questions, best);
            Wishes moved = answering.moved();
            if (moved == said || pass == PASSES) {
                List<Problem> unfit = new ArrayList<>(choice.problems().stream().map(sentence -> new Problem(book.file(), 0, "", "", sentence)).toList());
                unfit.addAll(new Unfit(best, said, book.file()).problems(answering));
                return new Understood(Understood.Source.of(book, best.sheet()), draft.with(unfit), choice.others(), questions, new Understood.Said(said, names, choice.isWhole()));
            }
            said = moved;
        }
    }

    /** The wishes, or the mapping that is remembered for the table where nothing was said of it. Letters of columns would fit any table without headings. */
    private Wishes remembered(Wishes wishes, Finding likely) {
        boolean silent = wishes.mapping().saysNothing() && likely.table().headingRow() > 0;
        return silent ? remembered.apply(likely.names()).map(mapping -> wishes.with(mapping.withSheet(null))).orElse(wishes) : wishes;
    }

    private Draft read(Finding best, Wishes wishes, String file, Steps steps) {
        Readings reader = new Readings(best.meanings(), wishes);
        Map<Integer, Reading> readings = reader.read(steps);
        steps.done(0.5);
        List<Problem> problems = new ArrayList<>();
        for (Grid.Trouble trouble : best.troubles()) {
            problems.add(new Problem(file, trouble.rowNumber(), "", "", trouble.message()));
        }
        Grain grain = new Grain(best.table(), best.meanings(), readings, wishes.answer("grouping", ""), steps);
        List<Problem> naming = new ArrayList<>();
        List<Group> groups = grain.groups(naming, file);
        problems.addAll(naming);
        steps.done(0.9);
        List<ColumnMeaning> counted = new ArrayList<>();
        for (int column = 0; column < best.meanings().size(); column++) {
            steps.done(0.9 + 0.1 * column / best.meanings().size());
            counted.add(counted(best.meanings().get(column), readings.get(column), best.table(), problems, file));
        }
        List<Question> questions = new ArrayList<>(titleQuestion(best));
        new Doubt(best, match, wishes).question().ifPresent(questions::add);
        questions.addAll(grain.questions());
        questions.addAll(usageQuestion(best, wishes));
        questions.addAll(reader.questions());
        questions.addAll(Ambiguities.in(best.meanings(), wishes));
        questions.replaceAll(new Stakes(best.meanings(), readings, groups)::of);
        return new Draft(best.table(), counted, readings, groups, best.table().countedBy().isEmpty() ? grain.groupedBy() : best.table().countedBy(), best.leftOut(), best.dropped(), problems, naming, questions);
    }

    /** Counts what was understood, and reports every cell that was not. */
    private static ColumnMeaning counted(ColumnMeaning meaning, Reading reading, Table table, List<Problem> problems, String file) {
        if (reading == null) {
            int known = new ColumnProfile(meaning.column()).known();
            return meaning.read(null, null, known, table.rows() - known);
        }
        int parsed = reading.parsed(table.rows());
        boolean looks = reading.mayHaveProblems();
        for (int row = 0; looks && row < table.rows(); row++) {
            if (reading.isProblem(row)) {
                String text = Texts.clean(meaning.column().cell(row).text());
                problems.add(new Problem(file, table.rowNumbers()[row], Readings.heading(meaning), text, Words.of("problem.not-understood", meaning.field().word())));
            }
        }
        return meaning.read(reading.unit(), reading.order(), parsed, table.rows() - parsed);
    }

    private static List<Question> titleQuestion(Finding best) {
        List<ColumnMeaning> titles = best.meanings().stream().filter(meaning -> meaning.field() == Field.TITLE).toList();
        List<String> headings = best.meanings().stream().map(Readings::heading).filter(heading -> !heading.isEmpty()).toList();
        if (titles.isEmpty()) {
            return List.of(new Question("title", "", Words.of("ask.no-title"), null, headings));
        }
        ColumnMeaning title = titles.get(0);
        return title.confidence() >= 0.45 || headings.isEmpty() ? List.of()
                : List.of(new Question("title", Readings.heading(title), Words.of("ask.title", Readings.heading(title), Examples.of(title.column())), Readings.heading(title), headings));
    }

    private static List<Question> usageQuestion(Finding best, Wishes wishes) {
        List<String> columns = best.meanings().stream().filter(meaning -> meaning.field() != null && USAGE.contains(meaning.field())).map(Readings::heading).toList();
        String said = wishes.answer("usage-window", "").filter(answer -> Wishes.window(answer).isPresent()).orElse(null);
        Optional<String> last = wishes.answer(Mapping.USAGE_LAST_TIME, "").flatMap(Wishes::window).map(window -> window.from() + ".." + window.to());
        String ask = Words.of("ask.usage-window", String.join(", ", columns));
        String asked = said == null && last.isPresent() ? ask + " " + Words.of("ask.usage-window-last", Wishes.window(last.get()).orElseThrow().from(), Wishes.window(last.get()).orElseThrow().to()) : ask;
        return columns.isEmpty() ? List.of() : List.of(new Question("usage-window", columns.get(0), asked, said, last.stream().toList()));
    }
}
