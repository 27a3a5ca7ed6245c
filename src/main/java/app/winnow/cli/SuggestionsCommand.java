package app.winnow.cli;

import app.winnow.insight.text.Candidate;
import app.winnow.insight.text.OutcomeMatch;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import app.winnow.sheet.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how often the outcome that people chose by hand is suggested first, and among the first three; if wished also after some links were confirmed. */
@Command(name = "suggestions", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class SuggestionsCommand implements Callable<Integer> {
    /** The same offerings are drawn each time. */
    private static final long SEED = 1;
    private static final int FIRST = 3;
    private static final int DIGITS = 4;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "evaluate.suggestions.param.file")
    private Path file;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "evaluate.suggestions.option.sheet")
    private String sheet;

    @Option(names = "--label", paramLabel = "HEADING", required = true, descriptionKey = "evaluate.suggestions.option.label")
    private String label;

    @Option(names = "--confirmed", paramLabel = "N", descriptionKey = "evaluate.suggestions.option.confirmed")
    private Integer confirmed;

    @Option(names = "--json", descriptionKey = "evaluate.suggestions.option.json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** How many offerings were measured, and for how many the right outcome came first, and among the first three. */
    private record Hits(int of, int first, int firstThree) { }

    @Override
    public Integer call() throws IOException {
        LabelledCatalog catalog = LabelledCatalog.read(file, sheet, label);
        List<Integer> labelled = new ArrayList<>(IntStream.range(0, catalog.truth().size()).filter(at -> !catalog.truth().get(at).isEmpty()).boxed().toList());
        if (labelled.isEmpty()) {
            throw new Refused(Say.of("evaluate.suggestions.blank", label));
        }
        int drawn = confirmed == null ? 0 : confirmed;
        if (confirmed != null && (confirmed < 1 || confirmed >= labelled.size())) {
            throw new Refused(Say.of("evaluate.suggestions.count", confirmed, labelled.size()));
        }
        catalog.hidden().forEach(copy -> spec.commandLine().getErr().println(Say.of("evaluate.suggestions.hidden", copy, label)));
        Collections.shuffle(labelled, new Random(SEED));
        List<Integer> measured = labelled.subList(drawn, labelled.size());
        OutcomeMatch match = OutcomeMatch.of(catalog.portfolio());
        Hits before = hits(match, catalog, measured);
        Hits after = null;
        if (drawn > 0) {
            Portfolio linked = linked(catalog, labelled.subList(0, drawn));
            after = hits(match.after(linked).orElseThrow(), catalog, measured);
        }
        print(labelled.size(), catalog.portfolio().outcomes().size(), before, after);
        return Commands.DONE;
    }

    private static Hits hits(OutcomeMatch match, LabelledCatalog catalog, List<Integer> measured) {
        Map<Outcome, Integer> places = new HashMap<>();
        catalog.portfolio().outcomes().forEach(outcome -> places.put(outcome, places.size()));
        int first = 0;
        int firstThree = 0;
        for (int at : measured) {
            Set<Integer> truth = catalog.truth().get(at);
            List<Candidate> ranked = match.rank(catalog.portfolio().offerings().get(at)).stream().filter(Candidate::isSuggested).limit(FIRST).toList();
            first += !ranked.isEmpty() && truth.contains(places.get(ranked.get(0).outcome())) ? 1 : 0;
            firstThree += ranked.stream().anyMatch(candidate -> truth.contains(places.get(candidate.outcome()))) ? 1 : 0;
        }
        return new Hits(measured.size(), first, firstThree);
    }

    /** The catalog after somebody linked these offerings to all they are labelled with, and to nothing else. */
    private static Portfolio linked(LabelledCatalog catalog, List<Integer> offerings) {
        Portfolio linked = catalog.portfolio();
        int last = linked.outcomes().get(linked.outcomes().size() - 1).serial();
        for (int at : offerings) {
            Map<String, Link> links = new HashMap<>();
            for (int place : catalog.truth().get(at)) {
                links.put(linked.outcomes().get(place).id(), Link.claimed(2));
            }
            linked = SetAnswer.from(linked, linked.offerings().get(at).code(), Ask.SERVES, Links.of(links, last)).applyTo(linked);
        }
        return linked;
    }

    private void print(int offerings, int outcomes, Hits before, Hits after) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            out.println(Say.of("evaluate.suggestions.about", offerings, outcomes));
            if (after == null) {
                out.println(Say.of("evaluate.suggestions.hits", percent(before.first(), before.of()), percent(before.firstThree(), before.of())));
            } else {
                out.println(Say.of("evaluate.suggestions.before", confirmed, before.of(), percent(before.first(), before.of()), percent(before.firstThree(), before.of())));
                out.println(Say.of("evaluate.suggestions.after", percent(after.first(), after.of()), percent(after.firstThree(), after.of())));
            }
            return;
        }
        try (JsonGenerator to = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            to.writeStartObject();
            to.writeNumberField("offerings", offerings);
            to.writeNumberField("outcomes", outcomes);
            if (after == null) {
                shares(to, before);
            } else {
                to.writeNumberField("confirmed", confirmed);
                to.writeNumberField("measured", before.of());
                to.writeObjectFieldStart("before");
                shares(to, before);
                to.writeEndObject();
                to.writeObjectFieldStart("after");
                shares(to, after);
                to.writeEndObject();
            }
            to.writeEndObject();
        }
        out.println();
    }

    private static void shares(JsonGenerator to, Hits hits) throws IOException {
        to.writeNumberField("top1", share(hits.first(), hits.of()));
        to.writeNumberField("top3", share(hits.firstThree(), hits.of()));
    }

    private static BigDecimal share(int right, int of) {
        return BigDecimal.valueOf(right).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_EVEN);
    }

    private static String percent(int right, int of) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * right / of);
    }
}
