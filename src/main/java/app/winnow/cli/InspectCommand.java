package app.winnow.cli;

import app.winnow.intake.Intake;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.OutcomeIntake;
import app.winnow.model.Portfolio;
import app.winnow.settings.MappingFile;
import app.winnow.settings.OutcomeMappingFile;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Refused;
import app.winnow.sheet.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what Winnow understands of a spreadsheet, and changes nothing. */
@Command(name = "inspect", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class InspectCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "inspect.param.file")
    private Path file;

    @Option(names = "--json", descriptionKey = "inspect.option.json")
    private boolean json;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "inspect.option.sheet")
    private String sheet;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "inspect.option.mapping")
    private Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "inspect.option.save-mapping")
    private Path savedMapping;

    @Option(names = "--outcomes", descriptionKey = "inspect.option.outcomes")
    private boolean isOutcomes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (savedMapping != null && SameFile.is(savedMapping, file)) {
                throw new Refused(Say.of("inspect.mapping-is-input"));
            }
            if (isOutcomes) {
                outcomes(out);
                return Commands.DONE;
            }
            Understood understood = understand();
            if (savedMapping != null) {
                MappingFile.write(savedMapping, understood.mapping());
            }
            print(understood, out);
            return Commands.DONE;
        } catch (Refused refused) {
            if (json) {
                InspectJson.refused(file.getFileName().toString(), refused.getMessage(), out);
                out.println();
            }
            throw refused;
        }
    }

    private Understood understand() {
        try (Book book = Books.open(file)) {
            Wishes wishes = mapping == null ? Wishes.NONE : Wishes.of(MappingFile.read(mapping));
            return new Intake().understand(book, wishes.withSheet(sheet), rows -> { });
        }
    }

    /** The file as a list of outcomes, beside no audit. */
    private void outcomes(PrintWriter out) throws IOException {
        OutcomeMapping said = mapping == null ? OutcomeMapping.NONE : OutcomeMappingFile.read(mapping);
        FoundOutcomes found;
        try (Book book = Books.open(file)) {
            found = new OutcomeIntake(Portfolio.empty("")).understand(book, sheet == null ? said : said.answered("sheet", sheet), Watch.NOBODY);
        }
        if (savedMapping != null) {
            OutcomeMappingFile.write(savedMapping, found.mapping());
        }
        if (json) {
            OutcomesJson.write(found, out);
            out.println();
        } else {
            new OutcomesSummary(out).print(found);
        }
    }

    private void print(Understood understood, PrintWriter out) throws IOException {
        if (json) {
            InspectJson.write(understood, out);
            out.println();
        } else {
            new InspectSummary(out).print(understood);
        }
    }
}
