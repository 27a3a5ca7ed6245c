package app.winnow.cli;

import app.winnow.intake.Wishes;
import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.model.Policy;
import app.winnow.model.UsageWindow;
import app.winnow.picture.Caption;
import app.winnow.picture.Seen;
import app.winnow.report.AidFolder;
import app.winnow.report.PictureFolder;
import app.winnow.report.PlanWorkbook;
import app.winnow.sample.Sample;
import app.winnow.settings.MappingFile;
import app.winnow.settings.OutcomeMappingFile;
import app.winnow.settings.PolicyFile;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits a catalog against outcomes: says what becomes of it, and writes the plan. */
@Command(name = "audit", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class AuditCommand implements Callable<Integer> {
    private final Clock clock;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CATALOG", descriptionKey = "audit.param.catalog")
    private Path catalog;

    @Option(names = "--sample", descriptionKey = "audit.option.sample")
    private boolean sample;

    @Option(names = "--outcomes", paramLabel = "FILE", descriptionKey = "audit.option.outcomes")
    private Path outcomes;

    @Option(names = "--outcomes-mapping", paramLabel = "FILE", descriptionKey = "audit.option.outcomes-mapping")
    private Path outcomesMapping;

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "audit.option.answers")
    private Path answers;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "audit.option.sheet")
    private String sheet;

    @Option(names = "--usage-window", paramLabel = "FROM..TO", descriptionKey = "audit.option.usage-window")
    private String usageWindow;

    @Mixin
    private BesideOptions beside;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "audit.option.as-of")
    private String asOf;

    @Option(names = "--plan", paramLabel = "PLAN.xlsx", descriptionKey = "audit.option.plan")
    private Path plan;

    @Option(names = "--aids", paramLabel = "FOLDER", descriptionKey = "audit.option.aids")
    private Path aids;

    @Option(names = "--pictures", paramLabel = "FOLDER", descriptionKey = "audit.option.pictures")
    private Path pictures;

    @Option(names = "--json", descriptionKey = "audit.option.json")
    private boolean json;

    @Option(names = "--quality", descriptionKey = "audit.option.quality")
    private boolean quality;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "audit.option.mapping")
    private Path mapping;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "audit.option.policy")
    private Path policy;

    @Spec
    private CommandSpec spec;

    AuditCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatDoesNotFit();
        ReadPolicy by = policy == null ? new ReadPolicy(Policy.WORKSHOP, List.of()) : PolicyFile.read(policy, Policy.WORKSHOP);
        Audit audit = sample ? ofSample(by) : audit(by, catalog, outcomes, answers, window(usageWindow, null));
        if (plan != null) {
            PlanWorkbook.write(audit.portfolio(), audit.verdicts(), audit.read(), plan);
        }
        AidFolder.Written drafts = aids == null ? null : AidFolder.write(audit.portfolio(), audit.verdicts(), true, aids, (done, of) -> { });
        PictureFolder.Written drawn = pictures == null ? null : draw(audit);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            AuditJson.write(audit, quality, out);
            out.println();
        } else {
            new BesideSummary(out).print(audit.beside());
            new AuditSummary(out).print(audit, plan);
            if (quality) {
                new QualitySummary(out).print(audit);
            }
            if (drafts != null) {
                out.println(drafts.kept() == 0 ? Say.of("audit.aids", drafts.drafts(), aids.toAbsolutePath().normalize())
                        : Say.of("audit.aids.kept", drafts.drafts(), aids.toAbsolutePath().normalize(), drafts.kept()));
            }
            if (drawn != null) {
                out.println(Say.of(drawn.replaced() == 0 ? "audit.pictures" : "audit.pictures.replaced", drawn.pictures(), pictures.toAbsolutePath().normalize(), drawn.replaced()));
            }
        }
        return Commands.DONE;
    }

    private PictureFolder.Written draw(Audit audit) {
        LocalDate today = LocalDate.now(clock);
        LocalDate judged = audit.verdicts().asOf();
        Caption caption = new Caption(audit.portfolio().name(), judged.equals(today) ? List.of() : List.of(Say.of("audit.pictures.as-of", Caption.day(judged))), today);
        return PictureFolder.write(Seen.of(audit.portfolio(), audit.verdicts()), caption, PictureFolder.PAPER, pictures, PictureFolder.Existing.REPLACED, (done, of) -> { });
    }

    private void refuseWhatDoesNotFit() {
        refuseIf(sample && catalog != null, "audit.sample-and-catalog");
        refuseIf(!sample && catalog == null, "audit.no-catalog");
        refuseIf(!sample && outcomes == null, "audit.no-outcomes");
        refuseIf(plan != null && !plan.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"), "audit.plan-name");
        beside.refuseWhatDoesNotFit(catalog);
        refuseIf(plan != null && Stream.concat(Stream.of(catalog, outcomes, outcomesMapping, answers, mapping, policy), beside.inputs()).filter(Objects::nonNull)
                .anyMatch(input -> SameFile.is(plan, input)), "audit.plan-is-input");
    }

    private static void refuseIf(boolean refused, String key) {
        if (refused) {
            throw new Refused(Say.of(key));
        }
    }

    /** The sample's own files where no others are named. */
    private Audit ofSample(ReadPolicy by) throws IOException {
        Sample files = new Sample();
        try (SampleFolder folder = new SampleFolder(files)) {
            Path ownOutcomes = outcomes == null ? folder.file("outcomes.csv") : outcomes;
            Path ownAnswers = answers == null ? folder.file("answers.csv") : answers;
            return audit(by, folder.file("catalog.csv"), ownOutcomes, ownAnswers, window(usageWindow, files.usageWindow()));
        }
    }

    private Audit audit(ReadPolicy by, Path catalogFile, Path outcomesFile, Path answersFile, UsageWindow window) {
        Policy dated = by.policy().withAsOf(asOf(by.policy().asOfDate().orElse(sample ? new Sample().asOf() : null)));
        Auditing auditing = new Auditing(LocalDate.now(clock), new ReadPolicy(dated, by.problems()));
        Wishes wishes = mapping == null ? Wishes.NONE : Wishes.of(MappingFile.read(mapping));
        auditing.catalog(catalogFile, wishes.withSheet(sheet), window, sample ? Say.of("audit.sample-name") : null);
        beside.updates(said -> window(said, null)).forEach(update -> auditing.update(update, beside.withdrawsGone()));
        beside.data(said -> window(said, null)).forEach(auditing::data);
        auditing.outcomes(outcomesFile, outcomesMapping == null ? OutcomeMapping.NONE : OutcomeMappingFile.read(outcomesMapping));
        if (answersFile != null) {
            auditing.answers(answersFile);
        }
        return auditing.audit();
    }

    private static UsageWindow window(String said, UsageWindow otherwise) {
        if (said == null) {
            return otherwise;
        }
        return Wishes.window(said).orElseThrow(() -> new Refused(Say.of("audit.window", said)));
    }

    private LocalDate asOf(LocalDate otherwise) {
        try {
            return asOf == null ? otherwise : LocalDate.parse(asOf.strip());
        } catch (DateTimeParseException noDate) {
            throw new Refused(Say.of("audit.date", asOf), noDate);
        }
    }
}
