package app.winnow.cli;

import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListRow;
import app.winnow.intake.outcome.Statement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was understood of a list of outcomes for people to read, in a screenful. */
final class OutcomesSummary {
    private static final int SHOWN = 10;
    private final PrintWriter out;

    OutcomesSummary(PrintWriter out) {
        this.out = out;
    }

    void print(FoundOutcomes found) {
        List<ListRow> wanted = found.wanted();
        out.println(Say.of("outcomes.rows", found.source().file(), found.rows().size(), wanted.size()));
        for (Statement.Kind kind : Statement.Kind.values()) {
            long count = wanted.stream().filter(row -> row.statement().kind() == kind).count();
            if (count > 0) {
                out.println("  " + Say.of("outcomes.kind." + kind.name().toLowerCase(Locale.ROOT), count));
            }
        }
        out.println();
        found.columns().forEach(column -> out.println(String.format(Locale.ROOT, "  %-16s %s", column.word() == null ? "-" : column.word(), column.name())));
        found.questions().forEach(question -> out.println(Say.of("outcomes.question", question.ask(), question.key(),
                question.options().stream().limit(SHOWN).collect(Collectors.joining(", ")))));
        list(wanted.stream().filter(row -> row.statement().isDoubtful()).map(OutcomesSummary::doubt).toList());
    }

    private static String doubt(ListRow row) {
        String warning = row.statement().warning().orElse("");
        return Say.of("inspect.row", row.number(), row.statement().instead().isEmpty() ? warning : Say.of("outcomes.instead", warning, row.statement().instead()));
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(Say.of("outcomes.doubts", lines.size()));
            lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
            if (lines.size() > SHOWN) {
                out.println("  " + Say.of("inspect.more", lines.size() - SHOWN));
            }
        }
    }
}
