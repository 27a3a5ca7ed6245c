package app.winnow.cli;

import app.winnow.insight.Ledger.BeforeAfter;
import app.winnow.insight.Range;
import app.winnow.model.Disposition;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Prints an audit as a dozen lines for people. */
final class AuditSummary {
    private final PrintWriter out;

    AuditSummary(PrintWriter out) {
        this.out = out;
    }

    /** The lines; {@code plan} is where the plan was written, null when it was not. */
    void print(Audit audit, Path plan) {
        Portfolio portfolio = audit.portfolio();
        Verdicts verdicts = audit.verdicts();
        int judged = (int) IntStream.range(0, portfolio.offerings().size()).filter(audit::isJudged).count();
        int rows = portfolio.offerings().stream().mapToInt(offering -> offering.rows().size()).sum();
        say("audit.offerings", portfolio.name(), count(rows), count(portfolio.offerings().size()), count(portfolio.offerings().size() - judged));
        say("audit.linked", count(portfolio.outcomes().size()), count(audit.score().linked()));
        int settled = (int) verdicts.all().stream().filter(verdict -> verdict.isSettled()).count();
        say("audit.settled", count(settled), count(judged - settled));
        say("audit.questions", count(verdicts.questions().left()), count(verdicts.questions().all()));
        say("audit.suggested", suggested(audit));
        say("audit.decided", decided(portfolio));
        change("audit.count", audit.ledger().offerings());
        change("audit.catalog-hours", audit.ledger().catalogHours());
        change("audit.seat-hours", audit.ledger().seatHours());
        change("audit.cash", audit.ledger().cash());
        change("audit.maintenance", audit.ledger().maintenanceHours());
        say("audit.net", range(audit.ledger().netDeliverables()));
        say("audit.problems", count(audit.problems().size()), count(audit.read().size()));
        if (plan != null) {
            say("audit.plan", plan.toAbsolutePath().normalize());
        }
    }

    private void say(String key, Object... parts) {
        out.println(Say.of(key, parts));
    }

    private void change(String key, BeforeAfter change) {
        String missing = change.before().unknown() == 0 ? "" : Say.of("audit.unknown", count(change.before().unknown()));
        boolean nothing = change.before().high() == 0 && change.before().unknown() > 0;
        out.println(nothing ? Say.of("audit.not-known", Say.of(key), missing) : Say.of("audit.change", Say.of(key), range(change.before()), range(change.after()), missing));
    }

    private static String suggested(Audit audit) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        audit.verdicts().all().forEach(verdict -> {
            if (verdict.isSettled()) {
                counts.merge(verdict.results().get(0).disposition(), 1, Integer::sum);
            }
        });
        return listed(counts);
    }

    private static String decided(Portfolio portfolio) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        portfolio.offerings().forEach(offering -> offering.decided().ifPresent(decision -> counts.merge(decision.disposition(), 1, Integer::sum)));
        return listed(counts);
    }

    private static String listed(Map<Disposition, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((disposition, count) -> words.add(disposition.word() + " " + count(count)));
        return words.isEmpty() ? Say.of("audit.none") : String.join(", ", words);
    }

    private static String range(Range range) {
        String expected = figure(range.expected());
        return range.isExact() ? expected : Say.of("audit.range", expected, figure(range.low()), figure(range.high()));
    }

    private static String figure(double value) {
        long whole = Math.round(value);
        return count(whole);
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
