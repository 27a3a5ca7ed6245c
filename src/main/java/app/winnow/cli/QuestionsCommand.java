package app.winnow.cli;

import app.winnow.insight.asking.Asking;
import app.winnow.insight.asking.Effort;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.sample.DrawnAudit;
import app.winnow.sample.Sample;
import app.winnow.sheet.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how many questions settle an audit when only what decides is asked, best first, beside the same in random order and a questionnaire. */
@Command(name = "questions", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class QuestionsCommand implements Callable<Integer> {
    private static final int OFFERINGS = 300;
    private static final int MOST = 1000;
    private static final int DIGITS = 4;

    private final Clock clock;

    @Option(names = "--sample", descriptionKey = "evaluate.questions.option.sample")
    private boolean sample;

    @Option(names = "--generate", paramLabel = "N", descriptionKey = "evaluate.questions.option.generate")
    private Integer generate;

    @Option(names = "--json", descriptionKey = "evaluate.questions.option.json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    QuestionsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (sample && generate != null) {
            throw new Refused(Say.of("evaluate.questions.one"));
        }
        if (generate != null && (generate < 1 || generate > MOST)) {
            throw new Refused(Say.of("evaluate.questions.count", generate, MOST));
        }
        List<Effort> best = new ArrayList<>();
        List<Effort> random = new ArrayList<>();
        for (long seed : LongStream.rangeClosed(1, generate == null ? 1 : generate).toArray()) {
            Asking asking = new Asking(generate == null ? ofSample() : DrawnAudit.of(seed, OFFERINGS), LocalDate.now(clock));
            best.add(asking.bestFirst());
            random.add(asking.inRandomOrder(seed));
        }
        print(median(best), median(random));
        int unsettled = best.stream().mapToInt(effort -> effort.open() + effort.other()).sum();
        if (unsettled > 0) {
            spec.commandLine().getErr().println(Say.of("evaluate.questions.unsettled", unsettled));
        }
        return Commands.DONE;
    }

    /** The sample with everything that is true of it. */
    private Portfolio ofSample() throws IOException {
        Sample files = new Sample();
        try (SampleFolder folder = new SampleFolder(files)) {
            Auditing auditing = new Auditing(LocalDate.now(clock), new ReadPolicy(Policy.WORKSHOP.withAsOf(files.asOf()), List.of()));
            auditing.catalog(folder.file("catalog.csv"), app.winnow.intake.Wishes.NONE, files.usageWindow(), Say.of("audit.sample-name"));
            auditing.outcomes(folder.file("outcomes-truth.csv"), app.winnow.intake.form.OutcomeMapping.NONE);
            auditing.answers(folder.file("answers-truth.csv"));
            return auditing.portfolio();
        }
    }

    /** The one in the middle by share; of an even number the larger of the two. */
    private static Effort median(List<Effort> efforts) {
        return efforts.stream().sorted(Comparator.comparingDouble(Effort::share)).toList().get(efforts.size() / 2);
    }

    private void print(Effort best, Effort random) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            out.println(Say.of("evaluate.questions.best", best.asked(), best.all(), percent(best)));
            out.println(Say.of("evaluate.questions.random", random.asked(), random.all(), percent(random)));
            return;
        }
        try (JsonGenerator to = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            to.writeStartObject();
            to.writeNumberField("asked", best.asked());
            to.writeNumberField("all", best.all());
            to.writeNumberField("share", rounded(best));
            to.writeNumberField("randomShare", rounded(random));
            to.writeEndObject();
        }
        out.println();
    }

    private static String percent(Effort effort) {
        return String.format(Locale.ROOT, "%.1f", effort.share() * 100);
    }

    private static BigDecimal rounded(Effort effort) {
        return BigDecimal.valueOf(effort.share()).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
