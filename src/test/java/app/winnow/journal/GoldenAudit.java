package app.winnow.journal;

import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SeededHistories;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the golden audit of the format that this version writes: every kind of change, blocks, undo and redo. Run its main method with an empty folder
 * ({@code mvn -q test-compile}, then java with the test class path) only for a new format, into a folder of that format's number; what is there is never
 * made again, because it stands for the files that people have.
 */
final class GoldenAudit {
    private GoldenAudit() { }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new Recorded(folder, "Golden").make(drawn()).undo().undo().redo().make(plain());
        Files.writeString(folder.resolve("content.txt"), Content.of(Journal.read(folder, bytes -> { }).replay().past()));
    }

    /** Drawn once from a seed; whatever the seed gives later, the files stay. */
    private static List<Change> drawn() {
        return new SeededHistories(2026).history(Portfolio.empty("Golden"), 150);
    }

    private static List<Change> plain() throws IOException {
        List<Change> changes = new ArrayList<>();
        String name = lastName();
        changes.add(new RenameAudit(name, "Golden audit of format 1"));
        changes.add(new AddOffering(Offering.imported("GOLD-1", "Lockout and tagout", SourceRows.NONE, Facts.NONE)));
        changes.add(new SetFact("GOLD-1", Field.DURATION, null, 90.0));
        changes.add(new SetAnswer<>("GOLD-1", Ask.KIND, null, Kind.COURSE));
        changes.add(SetOutcome.added(Outcome.of("GOLD", 900, "Close service calls at the first visit")));
        return changes;
    }

    private static String lastName() {
        Portfolio portfolio = Portfolio.empty("Golden");
        List<Change> drawn = drawn();
        for (Change change : drawn.subList(0, drawn.size() - 1)) {
            portfolio = change.applyTo(portfolio);
        }
        return portfolio.name();
    }
}
