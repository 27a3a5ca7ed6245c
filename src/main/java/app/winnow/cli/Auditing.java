package app.winnow.cli;

import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.intake.AddedData;
import app.winnow.intake.CatalogChange;
import app.winnow.intake.CatalogDiff;
import app.winnow.intake.DiffChoices;
import app.winnow.intake.Intake;
import app.winnow.intake.JoinChoices;
import app.winnow.intake.Joining;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.intake.form.AnswersForm;
import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.Read;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListRow;
import app.winnow.intake.outcome.OutcomeIntake;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SetPolicy;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Watch;
import app.winnow.verdict.Verdicts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the files of an audit one after the other into a portfolio, then works out what follows. */
final class Auditing {
    private final LocalDate today;
    private final List<Problem> read = new ArrayList<>();
    private final List<Beside.Update> updates = new ArrayList<>();
    private final List<Beside.Data> data = new ArrayList<>();
    private Portfolio portfolio = Portfolio.empty("");

    /** An audit on this day by that policy. */
    Auditing(LocalDate today, ReadPolicy policy) {
        this.today = today;
        portfolio = new SetPolicy(portfolio.policy(), policy.policy()).applyTo(portfolio);
        read.addAll(policy.problems());
    }

    /** Reads the catalog as people wish; the audit is named after it unless there is a name (null = none). A window (null = none) beats the one of the wishes. */
    void catalog(Path file, Wishes wishes, UsageWindow window, String name) {
        try (Book book = Books.open(file)) {
            Understood understood = new Intake().understand(book, wishes, rows -> { });
            portfolio = new RenameAudit(portfolio.name(), name == null ? book.file() : name).applyTo(portfolio);
            portfolio = CatalogChange.of(understood, portfolio, window == null ? understood.usage().orElse(null) : window).applyTo(portfolio);
        }
    }

    /** Takes a later catalog over: what it shares with the audit is brought up to date, the rest is new; what it does not have is withdrawn where people say so. */
    void update(BesideOptions.Wished wished, boolean withdrawsGone) {
        try (Book book = Books.open(wished.file())) {
            Understood understood = new Intake().understand(book, wished.wishes(), Watch.NOBODY);
            CatalogDiff diff = CatalogDiff.of(understood, portfolio, DiffChoices.ASSUMED.withdrawGone(withdrawsGone));
            portfolio = diff.change(wished.window(understood.usage())).applyTo(portfolio);
            updates.add(new Beside.Update(understood, diff));
        }
    }

    /** Joins a data file onto the catalog's offerings; what of it is not used is among the problems. */
    void data(BesideOptions.Wished wished) {
        try (Book book = Books.open(wished.file())) {
            Understood understood = new AddedData(new Intake(), portfolio).understand(book, wished.wishes(), Watch.NOBODY);
            Joining joining = Joining.of(understood, portfolio, JoinChoices.ASSUMED);
            portfolio = joining.change(wished.window(understood.usage())).applyTo(portfolio);
            data.add(new Beside.Data(understood, joining));
        }
    }

    /** Takes the outcomes of a list as people say of it: of a hierarchy the lowest rows, unless the mapping asks for all. Rows that are not taken are among the problems. */
    void outcomes(Path file, OutcomeMapping said) {
        try (Book book = Books.open(file)) {
            FoundOutcomes found = new OutcomeIntake(portfolio).understand(book, said, Watch.NOBODY);
            take(found.take(found.wanted().stream().map(ListRow::row).toList(), Map.of(), List.of()));
            found.dropped().forEach(row -> read.add(new Problem(book.file(), row.row(), "", "", Say.of("audit.outcomes.dropped", row.why()))));
            long heads = found.rows().stream().filter(ListRow::isHead).count();
            if (heads > 0 && found.wanted().size() < found.rows().size()) {
                read.add(new Problem(book.file(), 0, "", "", Say.of("audit.outcomes.heads", found.rows().size(), found.wanted().size())));
            }
        }
    }

    void answers(Path file) {
        LocalDate asOf = portfolio.policy().asOfDate().orElse(today);
        try (Book book = Books.open(file)) {
            take(AnswersForm.read(AnswersForm.sheet(book), book.file(), portfolio, asOf.isAfter(today) ? asOf : today));
        }
    }

    private void take(Read said) {
        portfolio = said.change().applyTo(portfolio);
        read.addAll(said.problems());
    }

    /** What has been read so far. */
    Portfolio portfolio() {
        return portfolio;
    }

    Audit audit() {
        Verdicts verdicts = Verdicts.of(portfolio, today);
        return new Audit(portfolio, verdicts, Ledger.of(portfolio, verdicts, today), Score.of(portfolio, verdicts, today), List.copyOf(read), new Beside(List.copyOf(updates), List.copyOf(data)));
    }
}
