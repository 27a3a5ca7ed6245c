package app.winnow.workspace;

import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What follows from the portfolio: suggestions, ledger, score. Small portfolios are worked out at once, bigger ones behind, the newest state winning. */
final class Findings {
    /** Up to so many offerings, working out takes less than a frame. */
    private static final int AT_ONCE = 400;

    private record All(Verdicts verdicts, Ledger ledger, Score score) {
        static All of(Portfolio portfolio, LocalDate today) {
            Verdicts verdicts = Verdicts.of(portfolio, today);
            return new All(verdicts, Ledger.of(portfolio, verdicts, today), Score.of(portfolio, verdicts, today));
        }
    }

    final ReadOnlyObjectWrapper<Verdicts> verdicts = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Ledger> ledger = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();
    private final Tasks tasks;
    private final Clock clock;

    Findings(Portfolio portfolio, Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        show(All.of(portfolio, today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The portfolio is another one. */
    void follow(Portfolio portfolio, java.util.function.Consumer<Throwable> failed) {
        LocalDate day = today();
        if (portfolio.offerings().size() <= AT_ONCE) {
            show(All.of(portfolio, day));
        } else {
            tasks.run(this, Words.of("task.findings"), progress -> All.of(portfolio, day), this::show, failed);
        }
    }

    private void show(All all) {
        ledger.set(all.ledger());
        score.set(all.score());
        verdicts.set(all.verdicts());
    }
}
