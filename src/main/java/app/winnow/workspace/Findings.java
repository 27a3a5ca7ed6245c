package app.winnow.workspace;

import app.winnow.insight.Accounts;
import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.model.Portfolio;
import app.winnow.task.InOrder;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What follows from the portfolio: suggestions, ledger, score. A changed fact is followed at once, however many offerings there are; where more changed, small
 * portfolios are worked out at once and bigger ones behind, the newest state winning. The order of the questions comes behind.
 */
final class Findings implements AutoCloseable {
    /** Up to so many offerings working out usually takes less than a frame. */
    private static final int AT_ONCE = 400;
    /** But where it took longer the last time, it goes behind. */
    private static final long FRAME_NANOS = 16_000_000;
    /** Up to so many offerings that differ the ledger is followed within a frame. */
    private static final int FEW = 250;

    private record All(Verdicts verdicts, Accounts accounts, long nanos) {
        static All of(Portfolio portfolio, LocalDate today) {
            long start = System.nanoTime();
            Verdicts verdicts = Verdicts.of(portfolio, today);
            return new All(verdicts, Accounts.of(verdicts), System.nanoTime() - start);
        }

        /** What follows from the next portfolio; from this one where that is quicker. */
        All after(Portfolio next, LocalDate today) {
            return verdicts.after(next, today).map(theirs -> new All(theirs, accounts.after(theirs), nanos)).orElseGet(() -> of(next, today));
        }

        /** The same where it takes no longer than a frame. */
        Optional<All> quickly(Portfolio next, LocalDate today) {
            return verdicts.after(next, today).filter(theirs -> theirs.differing(verdicts).length <= FEW)
                    .map(theirs -> new All(theirs, accounts.after(theirs), nanos));
        }
    }

    final ReadOnlyObjectWrapper<Verdicts> verdicts = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Ledger> ledger = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();
    private final Tasks tasks;
    private final InOrder ordering;
    private final AtomicReference<Verdicts> unordered = new AtomicReference<>();
    private final Clock clock;
    private final Consumer<String> problem;
    private Running behind;
    private All shown;

    Findings(Tasks tasks, Clock clock, Consumer<String> problem) {
        this.tasks = tasks;
        this.clock = clock;
        this.problem = problem;
        ordering = tasks.inOrder("questions");
        show(All.of(Portfolio.empty(""), today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The portfolio is another one. A failure in here never stands in the way of the change itself. */
    void follow(Portfolio portfolio) {
        LocalDate day = today();
        if (behind != null) {
            behind.cancel();
        }
        try {
            All before = shown;
            Optional<All> followed = before.quickly(portfolio, day);
            if (followed.isPresent()) {
                show(followed.get());
            } else if (portfolio.offerings().size() > AT_ONCE || before.nanos() > FRAME_NANOS) {
                behind = tasks.run(this, Words.of("task.findings"), progress -> before.after(portfolio, day), this::show, this::failed);
            } else {
                show(All.of(portfolio, day));
            }
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    private void failed(Throwable failure) {
        problem.accept(Words.of("findings.failed", Sentences.reason(failure)));
    }

    private void show(All all) {
        shown = all;
        ledger.set(all.accounts().ledger());
        score.set(all.accounts().score());
        verdicts.set(all.verdicts());
        if (unordered.getAndSet(all.verdicts()) == null) {
            ordering.add(this::order);
        }
    }

    /** Puts the questions of the newest state in order, so that nobody waits for it who asks. */
    private void order() {
        Verdicts newest = unordered.getAndSet(null);
        if (newest != null) {
            newest.questions().next();
        }
    }

    /** Leaves the order of the questions as it is. */
    @Override
    public void close() {
        unordered.set(null);
        ordering.close();
    }
}
