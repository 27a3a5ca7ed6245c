package app.winnow.bench;

import app.winnow.intake.CatalogChange;
import app.winnow.intake.Intake;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.journal.Journal;
import app.winnow.journal.Line;
import app.winnow.journal.Past;
import app.winnow.journal.Pen;
import app.winnow.model.Portfolio;
import app.winnow.model.change.ImportCatalog;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The whole import of one file into a new audit: parsed, matched, grouped, applied, and its block and its line forced to disk. The database comes behind it and is not in it. */
final class ToPortfolio {
    private ToPortfolio() { }

    /** {@code args} is the file, a folder that does not exist, and how often to do it, each time into a new audit. */
    public static void main(String[] args) throws IOException {
        for (int run = Integer.parseInt(args[2]); run > 0; run--) {
            Path folder = Path.of(args[1], "run-" + run);
            Measured measured = new Measured();
            measured.print(run(Path.of(args[0]), folder));
            Trash.delete(folder);
        }
    }

    private static int run(Path file, Path folder) throws IOException {
        Pen pen = new Pen("bench", Clock.systemUTC(), Map.of());
        Files.createDirectories(folder);
        Journal.create(folder, pen.line(pen.nextId(), new Line.Begun("bench", "Bench"), List.of()));
        Journal.Reading reading = Journal.read(folder, bytes -> { });
        Past past = reading.replay().past();
        try (Book book = Books.open(file); Journal journal = new Journal(folder, reading)) {
            Understood understood = new Intake().understand(book, Wishes.NONE, rows -> { });
            ImportCatalog change = CatalogChange.of(understood, past.portfolio(), null);
            String id = pen.nextId();
            Portfolio now = past.applied(id, change).portfolio();
            journal.append(List.of(pen.line(id, new Line.Made(change), Line.keys(change))));
            return now.offerings().size();
        }
    }
}
