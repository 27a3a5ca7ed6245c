package app.winnow.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The figures of taking a catalog in, in their fixed order and under their fixed names. */
final class IntakeFigures {
    private final Path folder;
    private final PrintStream out;

    IntakeFigures(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void print(Path catalog) throws IOException, InterruptedException {
        CatalogFiles files = new CatalogFiles(folder);
        files.workbook(100_000);
        files.text(1_000_000);
    }
}
