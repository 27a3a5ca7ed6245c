package app.winnow.cli;

import app.winnow.intake.Question;
import app.winnow.intake.Understood;
import app.winnow.model.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what was understood of a file for people to read, in a screenful or two. */
final class InspectSummary {
    private static final int SHOWN = 10;

    private final PrintWriter out;

    InspectSummary(PrintWriter out) {
        this.out = out;
    }

    void print(Understood understood) {
        Understood.Source source = understood.source();
        out.println(Say.of("inspect.file", source.file(), source.sheet() == null ? source.format() : source.sheet()));
        String heading = understood.headingRow().map(row -> Say.of("inspect.heading", row)).orElseGet(() -> Say.of("inspect.no-heading"));
        out.println(Say.of("inspect.rows", understood.rows(), understood.offerings(), heading));
        if (!understood.groupedBy().isEmpty()) {
            out.println(Say.of("inspect.grouped", String.join(" + ", understood.groupedBy())));
        }
        out.println();
        understood.columns().forEach(this::column);
        understood.leftOut().forEach(left -> out.println(Say.of("inspect.left-out", left.heading(), left.why())));
        understood.otherTables().forEach(table -> out.println(Say.of("inspect.other", table.sheet(), table.rows(), table.why())));
        list(Say.of("inspect.questions", understood.questions().size()), understood.questions().stream().map(InspectSummary::question).toList());
        list(Say.of("inspect.dropped", understood.dropped().size()), understood.dropped().stream().map(row -> Say.of("inspect.row", row.row(), row.why())).toList());
        list(Say.of("inspect.problems", understood.problems().size()), understood.problems().stream().map(InspectSummary::problem).toList());
    }

    private void column(Understood.Column column) {
        String field = column.field() == null ? "-" : column.field() + (column.unit() == null ? "" : " (" + column.unit() + ")");
        out.println(String.format(Locale.ROOT, "  %-18s %-32.32s %3.0f %%  %s", field, column.heading(), column.confidence() * 100, column.why()));
    }

    private static String question(Question question) {
        return question.assumed() == null ? question.ask() : question.ask() + " " + Say.of("inspect.assumed", question.assumed());
    }

    private static String problem(Problem problem) {
        String where = problem.column().isEmpty() ? "" : problem.column() + ": ";
        return Say.of("inspect.row", problem.row(), where + (problem.text().isEmpty() ? "" : "\u201c" + problem.text() + "\u201d ") + problem.message());
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title);
            lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
            if (lines.size() > SHOWN) {
                out.println("  " + Say.of("inspect.more", lines.size() - SHOWN));
            }
        }
    }
}
