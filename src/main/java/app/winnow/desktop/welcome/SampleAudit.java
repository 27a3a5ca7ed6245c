package app.winnow.desktop.welcome;

import app.winnow.intake.CatalogChange;
import app.winnow.intake.Intake;
import app.winnow.intake.Wishes;
import app.winnow.intake.form.AnswersForm;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetPolicy;
import app.winnow.sample.Sample;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.task.Progress;
import app.winnow.task.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sample as the changes that make it of an empty audit, read the way any file is read: catalog, outcomes, then the answers that the program opens with. */
public final class SampleAudit implements Work<List<Change>> {
    private final Sample sample;

    /** Over the sample's own files. */
    public SampleAudit(Sample sample) {
        this.sample = sample;
    }

    @Override
    public List<Change> call(Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("winnow-sample");
        try {
            sample.copyTo(folder);
            return read(folder);
        } finally {
            remove(folder);
        }
    }

    private List<Change> read(Path folder) {
        Policy policy = Policy.WORKSHOP;
        List<Change> changes = new ArrayList<>();
        Portfolio portfolio = Portfolio.empty("");
        portfolio = add(changes, portfolio, new SetPolicy(policy, policy.withAsOf(sample.asOf())));
        try (Book book = Books.open(folder.resolve("catalog.csv"))) {
            portfolio = add(changes, portfolio, CatalogChange.of(new Intake().understand(book, Wishes.NONE, rows -> { }), portfolio, sample.usageWindow()));
        }
        try (Book book = Books.open(folder.resolve("outcomes.csv"))) {
            portfolio = add(changes, portfolio, OutcomesForm.read(OutcomesForm.sheet(book), book.file(), portfolio).change());
        }
        try (Book book = Books.open(folder.resolve("answers.csv"))) {
            add(changes, portfolio, AnswersForm.read(AnswersForm.sheet(book), book.file(), portfolio, sample.asOf()).change());
        }
        return changes;
    }

    private static Portfolio add(List<Change> changes, Portfolio portfolio, Change change) {
        changes.add(change);
        return change.applyTo(portfolio);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
