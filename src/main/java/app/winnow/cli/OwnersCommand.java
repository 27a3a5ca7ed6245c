package app.winnow.cli;

import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerDifference;
import app.winnow.intake.form.OwnerForm;
import app.winnow.intake.form.OwnerRead;
import app.winnow.model.Portfolio;
import app.winnow.report.OwnerSheets;
import app.winnow.report.PlanWorkbook;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a sheet for each course owner, or reads sheets back and says what they say other than the audit. */
@Command(name = "owners", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class OwnersCommand implements Callable<Integer> {
    private static final int DAYS = 7;
    private final Clock clock;

    @Mixin
    private AuditedFiles files;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "owners.option.to")
    private Path to;

    @Option(names = "--return-by", paramLabel = "DATE", descriptionKey = "owners.option.return-by")
    private String returnBy;

    @Option(names = "--replace", descriptionKey = "owners.option.replace")
    private boolean replaces;

    @Option(names = "--read", paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "owners.option.read")
    private List<Path> read = List.of();

    @Option(names = "--plan", paramLabel = "PLAN.xlsx", descriptionKey = "owners.option.plan")
    private Path plan;

    @Option(names = "--json", descriptionKey = "owners.option.json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    OwnersCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        AuditedFiles.refuseIf((to == null) == read.isEmpty(), "owners.one");
        AuditedFiles.refuseIf(plan != null && read.isEmpty(), "owners.plan-without-read");
        AuditedFiles.refuseIf(plan != null && !plan.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"), "audit.plan-name");
        AuditedFiles.refuseIf(plan != null && (files.has(plan) || read.stream().anyMatch(file -> SameFile.is(plan, file))), "audit.plan-is-input");
        return read.isEmpty() ? write(files.audit(clock)) : read(files.audit(clock));
    }

    private int write(Audit audit) {
        LocalDate due = AuditedFiles.date(returnBy, LocalDate.now(clock).plusDays(DAYS));
        List<OwnerGroup> groups = OwnerGroup.of(audit.verdicts());
        List<String> there = OwnerSheets.planned(groups, to).stream().filter(OwnerSheets.Planned::isThere).map(one -> one.file().getFileName().toString()).toList();
        if (!there.isEmpty() && !replaces) {
            throw new Refused(Say.of("owners.there", there.size(), to, there.stream().limit(3).collect(Collectors.joining(", "))));
        }
        OwnerSheets.Written written = OwnerSheets.write(audit.verdicts(), groups, due, to, true, (done, of) -> { });
        PrintWriter out = spec.commandLine().getOut();
        out.println(Say.of("owners.written", written.files().size(), to.toAbsolutePath().normalize(), due));
        groups.forEach(group -> out.println(Say.of("owners.group", group.name().isEmpty() ? Say.of("owners.nobody") : group.name(), group.offerings().size(), group.questions())));
        return Commands.DONE;
    }

    private int read(Audit audit) throws IOException {
        Map<String, String> refused = new LinkedHashMap<>();
        List<OwnerRead> sheets = new ArrayList<>();
        for (Path file : OwnerSheets.files(read)) {
            try {
                sheets.add(OwnerForm.read(OwnerSheets.open(file), file.getFileName().toString(), audit.portfolio()));
            } catch (Refused sentence) {
                refused.put(file.getFileName().toString(), sentence.getMessage());
                spec.commandLine().getErr().println(sentence.getMessage());
            }
        }
        List<OwnerDifference> differences = OwnerForm.together(sheets);
        if (plan != null) {
            plan(audit, differences);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            OwnersJson.write(sheets, differences, refused, out);
            out.println();
        } else {
            print(out, sheets, differences);
        }
        return refused.isEmpty() ? Commands.DONE : Commands.REFUSED;
    }

    /** The plan with everything taken over that nobody has to look at first. */
    private void plan(Audit audit, List<OwnerDifference> differences) {
        List<OwnerDifference> sure = differences.stream().filter(one -> !one.isDoubtful()).toList();
        Portfolio next = sure.isEmpty() ? audit.portfolio() : OwnerForm.change(sure).applyTo(audit.portfolio());
        PlanWorkbook.write(next, Verdicts.of(next, LocalDate.now(clock)), audit.read(), plan);
    }

    private void print(PrintWriter out, List<OwnerRead> sheets, List<OwnerDifference> differences) {
        out.println(Say.of("owners.read", sheets.size(), differences.size(), differences.stream().filter(OwnerDifference::isDoubtful).count()));
        for (OwnerDifference one : differences) {
            out.println(Say.of("owners.difference", one.place().file(), one.place().cell(), one.code(), one.title(), one.what(),
                    one.now().isEmpty() ? Say.of("beside.unknown") : one.now(), one.theirs()));
            if (one.isDoubtful()) {
                out.println(Say.of("owners.doubt", one.doubt()));
            }
        }
        sheets.forEach(sheet -> sheet.notes().forEach(note -> out.println(Say.of("owners.note", note.place().file(), note.code(), note.title(), note.text()))));
        sheets.forEach(sheet -> sheet.problems().forEach(problem -> out.println(Say.of("owners.problem", sheet.file(), problem.message()))));
        if (plan != null) {
            out.println(Say.of("audit.plan", plan.toAbsolutePath().normalize()));
        }
    }
}
