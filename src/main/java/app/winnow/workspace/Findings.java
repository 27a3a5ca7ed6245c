package app.winnow.workspace;

import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.model.Portfolio;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What follows from the portfolio: suggestions, ledger, score. Small portfolios are worked out at once, bigger ones behind, the newest state winning. */
final class Findings {
    /** Up to so many offerings working out usually takes less than a frame. */
    private static final int AT_ONCE = 400;
    /** But where it took longer the last time, it goes behind. */
    private static final long FRAME_NANOS = 16_000_000;

    private record All(Verdicts verdicts, Ledger ledger, Score score, long nanos) {
        static All of(Portfolio portfolio, LocalDate today) {
            long start = System.nanoTime();
            Verdicts verdicts = Verdicts.of(portfolio, today);
            Ledger ledger = Ledger.of(portfolio, verdicts, today);
            return new All(verdicts, ledger, Score.of(portfolio, verdicts, today), System.nanoTime() - start);
        }
    }

    final ReadOnlyObjectWrapper<Verdicts> verdicts = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Ledger> ledger = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<String> problem;
    private Running behind;
    private long lastNanos;

    Findings(Tasks tasks, Clock clock, Consumer<String> problem) {
        this.tasks = tasks;
        this.clock = clock;
        this.problem = problem;
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
        if (portfolio.offerings().size() > AT_ONCE || lastNanos > FRAME_NANOS) {
            behind = tasks.run(this, Words.of("task.findings"), progress -> All.of(portfolio, day), this::show, this::failed);
            return;
        }
        All all;
        try {
            all = All.of(portfolio, day);
        } catch (RuntimeException failure) {
            failed(failure);
            return;
        }
        show(all);
    }

    private void failed(Throwable failure) {
        problem.accept(Words.of("findings.failed", Sentences.reason(failure)));
    }

    private void show(All all) {
        lastNanos = all.nanos();
        ledger.set(all.ledger());
        score.set(all.score());
        verdicts.set(all.verdicts());
    }
}
