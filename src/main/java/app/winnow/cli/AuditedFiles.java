package app.winnow.cli;

import app.winnow.intake.Wishes;
import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.model.Policy;
import app.winnow.model.UsageWindow;
import app.winnow.sample.Sample;
import app.winnow.settings.MappingFile;
import app.winnow.settings.OutcomeMappingFile;
import app.winnow.settings.PolicyFile;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that an audit is read from, for commands that do something else with it than {@code audit} does. */
final class AuditedFiles {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CATALOG", descriptionKey = "audit.param.catalog")
    private Path catalog;

    @Option(names = "--sample", descriptionKey = "owners.option.sample")
    private boolean sample;

    @Option(names = "--outcomes", paramLabel = "FILE", descriptionKey = "audit.option.outcomes")
    private Path outcomes;

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "audit.option.answers")
    private Path answers;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "audit.option.sheet")
    private String sheet;

    @Option(names = "--usage-window", paramLabel = "FROM..TO", descriptionKey = "audit.option.usage-window")
    private String usageWindow;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "audit.option.as-of")
    private String asOf;

    @Option(names = "--outcomes-mapping", paramLabel = "FILE", descriptionKey = "audit.option.outcomes-mapping")
    private Path outcomesMapping;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "audit.option.mapping")
    private Path mapping;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "audit.option.policy")
    private Path policy;

    /** Reads them all. */
    Audit audit(Clock clock) throws IOException {
        refuseIf(sample && catalog != null, "audit.sample-and-catalog");
        refuseIf(!sample && catalog == null, "audit.no-catalog");
        refuseIf(!sample && outcomes == null, "audit.no-outcomes");
        ReadPolicy by = policy == null ? new ReadPolicy(Policy.WORKSHOP, List.of()) : PolicyFile.read(policy, Policy.WORKSHOP);
        if (!sample) {
            return audit(clock, by, catalog, outcomes, answers, window(null));
        }
        Sample files = new Sample();
        try (SampleFolder folder = new SampleFolder(files)) {
            return audit(clock, by, folder.file("catalog.csv"), outcomes == null ? folder.file("outcomes.csv") : outcomes,
                    answers == null ? folder.file("answers.csv") : answers, window(files.usageWindow()));
        }
    }

    private Audit audit(Clock clock, ReadPolicy by, Path catalogFile, Path outcomesFile, Path answersFile, UsageWindow window) {
        LocalDate day = date(asOf, by.policy().asOfDate().orElse(sample ? new Sample().asOf() : null));
        Auditing auditing = new Auditing(LocalDate.now(clock), new ReadPolicy(by.policy().withAsOf(day), by.problems()));
        Wishes wishes = mapping == null ? Wishes.NONE : Wishes.of(MappingFile.read(mapping));
        auditing.catalog(catalogFile, wishes.withSheet(sheet), window, sample ? Say.of("audit.sample-name") : null);
        auditing.outcomes(outcomesFile, outcomesMapping == null ? OutcomeMapping.NONE : OutcomeMappingFile.read(outcomesMapping));
        if (answersFile != null) {
            auditing.answers(answersFile);
        }
        return auditing.audit();
    }

    private UsageWindow window(UsageWindow otherwise) {
        return usageWindow == null ? otherwise : Wishes.window(usageWindow).orElseThrow(() -> new Refused(Say.of("audit.window", usageWindow)));
    }

    /** Whether writing this file would overwrite one of these. */
    boolean has(Path written) {
        return Stream.of(catalog, outcomes, outcomesMapping, answers, mapping, policy).filter(Objects::nonNull).anyMatch(input -> SameFile.is(written, input));
    }

    /** A date as people write it; null, the other one. */
    static LocalDate date(String said, LocalDate otherwise) {
        try {
            return said == null ? otherwise : LocalDate.parse(said.strip());
        } catch (DateTimeParseException noDate) {
            throw new Refused(Say.of("audit.date", said), noDate);
        }
    }

    static void refuseIf(boolean refused, String key) {
        if (refused) {
            throw new Refused(Say.of(key));
        }
    }
}
