package app.winnow.cli;

import app.winnow.intake.Intake;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.settings.MappingFile;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Refused;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (savedMapping != null && SameFile.is(savedMapping, file)) {
                throw new Refused(Say.of("inspect.mapping-is-input"));
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

    private void print(Understood understood, PrintWriter out) throws IOException {
        if (json) {
            InspectJson.write(understood, out);
            out.println();
        } else {
            new InspectSummary(out).print(understood);
        }
    }
}
