package app.winnow.bench;

import app.winnow.desktop.outcomes.OutcomesViewModel;
import app.winnow.intake.CatalogChange;
import app.winnow.intake.Intake;
import app.winnow.intake.Wishes;
import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.OutcomeIntake;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Watch;
import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/**
 * The figures of the Outcomes page with 20,000 offerings and 200 outcomes: what its cards take of the window's thread, and how long what serves them is worked
 * out behind it; and a list of 20,000 tasks, from the file to rows that are told performance from topics. Medians of a warm machine.
 */
final class MatchFiguresOutcomes {
    private static final int OFFERINGS = 20_000;
    private static final int OUTCOMES = 200;
    private static final int ROUNDS = 11;
    private static final double MS = 1e6;
    private final Path folder;
    private final Lines lines;

    private MatchFiguresOutcomes(Path folder, Lines lines) {
        this.folder = folder;
        this.lines = lines;
    }

    public static void main(String[] args) throws IOException {
        new MatchFiguresOutcomes(Files.createDirectories(Path.of(args[0])), new Lines(System.out)).print();
    }

    private void print() throws IOException {
        page();
        list();
    }

    private void page() throws IOException {
        Workspace[] open = new Workspace[1];
        new Portfolios(Files.createTempDirectory(folder, "outcomes"), new DirectTasks(), Clock.systemUTC()).create("Bench", audit -> open[0] = audit, failed -> {
            throw new IllegalStateException(failed);
        });
        fill(open[0]);
        double[] window = new double[ROUNDS];
        double[] behind = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Held held = new Held();
            long start = System.nanoTime();
            OutcomesViewModel model = new OutcomesViewModel(open[0], held, failed -> { });
            window[round] = (System.nanoTime() - start) / MS;
            long later = System.nanoTime();
            held.work.run();
            behind[round] = (System.nanoTime() - later) / MS;
            model.close();
        }
        open[0].close();
        lines.within("match.outcomes.window", median(window), 16);
        lines.within("match.outcomes.coverage", median(behind), 200);
    }

    private void fill(Workspace audit) throws IOException {
        try (Book book = Books.open(new CatalogFiles(folder).text(OFFERINGS))) {
            audit.apply(CatalogChange.of(new Intake().understand(book, Wishes.NONE, Watch.NOBODY), audit.portfolio().get(), null));
        }
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at <= OUTCOMES; at++) {
            changes.add(SetOutcome.added(Outcome.of("O" + at, at, "Berth ferry number " + at + " within ten minutes")));
        }
        audit.apply(new Several("outcomes", changes));
        Random random = new Random(6);
        Portfolio portfolio = audit.portfolio().get();
        List<Change> links = new ArrayList<>();
        portfolio.offerings().forEach(offering -> {
            int one = random.nextInt(OUTCOMES);
            Map<String, Link> two = Map.of("O" + (1 + one), Link.claimed(1 + random.nextInt(3)), "O" + (1 + (one + 1) % OUTCOMES), Link.claimed(1));
            links.add(SetAnswer.from(portfolio, offering.code(), Ask.SERVES, Links.of(two, OUTCOMES)));
        });
        audit.apply(new Several("links", links));
    }

    private void list() throws IOException {
        Path file = folder.resolve("tasks-" + OFFERINGS + ".csv");
        StringBuilder text = new StringBuilder("Code,Title,Task ID,Task Title,Task Type\n");
        for (int at = 0; at < OFFERINGS; at++) {
            text.append("10-").append(at / 20).append(",Occupation ").append(at / 20).append(',').append(at).append(",\"Inspect, adjust or repair ferry number ").append(at).append(" at its pier\",")
                    .append(at % 3 == 0 ? "Core" : "Supplemental").append('\n');
        }
        Files.writeString(file, text);
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            try (Book book = Books.open(file)) {
                FoundOutcomes found = new OutcomeIntake(Portfolio.empty("")).understand(book, OutcomeMapping.NONE, Watch.NOBODY);
                if (found.rows().size() != OFFERINGS) {
                    throw new IllegalStateException("rows " + found.rows().size());
                }
            }
            ours[round] = (System.nanoTime() - start) / MS;
        }
        lines.within("match.outcomes.list", median(ours), 1_000);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Keeps work for later instead of starting it, so that what the window's thread does is seen apart. */
    private static final class Held implements Tasks {
        private final DirectTasks direct = new DirectTasks();
        private Runnable work = () -> { };

        @Override
        public <T> Running run(String title, Work<T> what, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            work = () -> direct.run(title, what, done, failed);
            return null;
        }

        @Override
        public <T> Running run(Object lane, String title, Work<T> what, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return run(title, what, done, failed);
        }

        @Override
        public InOrder inOrder(String name) {
            return direct.inOrder(name);
        }

        @Override
        public ObservableList<Running> running() {
            return direct.running();
        }

        @Override
        public void close() {
            direct.close();
        }
    }
}
