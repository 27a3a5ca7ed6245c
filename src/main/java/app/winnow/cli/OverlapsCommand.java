package app.winnow.cli;

import app.winnow.insight.overlap.Accuracy;
import app.winnow.intake.form.PairsForm;
import app.winnow.model.Problem;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well near-duplicates are told from titles that only look alike, by pairs that people labelled. */
@Command(name = "overlaps", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class OverlapsCommand implements Callable<Integer> {
    private static final int DIGITS = 4;

    @Parameters(index = "0", paramLabel = "PAIRS", descriptionKey = "evaluate.overlaps.param.pairs")
    private Path file;

    @Option(names = "--wrong", descriptionKey = "evaluate.overlaps.option.wrong")
    private boolean wrong;

    @Option(names = "--json", descriptionKey = "evaluate.overlaps.option.json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PairsForm.Rows read;
        try (Book book = Books.open(file)) {
            read = PairsForm.read(book);
        }
        List<Accuracy.Labelled> pairs = read.rows().stream()
                .map(row -> new Accuracy.Labelled(row.titleA(), row.descriptionA(), row.titleB(), row.descriptionB(), row.isSame())).toList();
        Accuracy accuracy = Accuracy.of(pairs);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            json(accuracy, out);
        } else {
            out.println(Say.of("evaluate.overlaps.pairs", accuracy.pairs(), accuracy.same(), accuracy.found(), accuracy.right()));
            out.println(Say.of("evaluate.overlaps.figures", percent(accuracy.precision()), percent(accuracy.recall())));
        }
        if (wrong && !json) {
            accuracy.wrong().forEach(pair -> out.println(Say.of(pair.isSame() ? "evaluate.overlaps.missed" : "evaluate.overlaps.false", pair.left(), pair.right())));
        }
        for (Problem problem : read.problems()) {
            spec.commandLine().getErr().println(Say.of("evaluate.overlaps.problem", problem.row(), problem.message()));
        }
        return Commands.DONE;
    }

    private void json(Accuracy accuracy, PrintWriter out) throws IOException {
        try (JsonGenerator to = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            to.writeStartObject();
            to.writeNumberField("pairs", accuracy.pairs());
            to.writeNumberField("same", accuracy.same());
            to.writeNumberField("found", accuracy.found());
            to.writeNumberField("right", accuracy.right());
            to.writeNumberField("precision", rounded(accuracy.precision()));
            to.writeNumberField("recall", rounded(accuracy.recall()));
            if (wrong) {
                to.writeArrayFieldStart("wrong");
                for (Accuracy.Labelled pair : accuracy.wrong()) {
                    to.writeStartObject();
                    to.writeStringField("titleA", pair.left());
                    to.writeStringField("titleB", pair.right());
                    to.writeStringField("same", pair.isSame() ? "yes" : "no");
                    to.writeEndObject();
                }
                to.writeEndArray();
            }
            to.writeEndObject();
        }
        out.println();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
