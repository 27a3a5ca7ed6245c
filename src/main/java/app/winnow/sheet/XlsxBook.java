package app.winnow.sheet;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A workbook of Excel 2007 and later, Strict ones too. Nothing is held open between two readings.
 * Its parts are pulled through once, because the library's own reading passes over the 1904 calendar and uncalculated formulas.
 */
final class XlsxBook implements Book {
    private final Path path;
    private final XlsxWorkbook workbook;

    private XlsxBook(Path path, XlsxWorkbook workbook) {
        this.path = path;
        this.workbook = workbook;
    }

    static Book open(Path path) {
        Progress silent = new Progress(rows -> { });
        return Reading.of(path.getFileName().toString(), silent, () -> {
            try (ZipParts parts = new ZipParts(path)) {
                return new XlsxBook(path, XlsxWorkbook.read(parts, silent));
            }
        });
    }

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public Optional<String> encoding() {
        return Optional.empty();
    }

    @Override
    public Optional<String> delimiter() {
        return Optional.empty();
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.entries().stream().map(XlsxWorkbook.Entry::sheet).toList();
    }

    @Override
    public Grid read(Sheet sheet, LongConsumer listener) {
        String part = workbook.entries().stream().filter(entry -> entry.sheet().equals(sheet)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a sheet of this book: " + sheet)).part();
        Progress progress = new Progress(listener);
        return Reading.of(file(), progress, () -> {
            try (ZipParts parts = new ZipParts(path)) {
                return read(parts, part, progress);
            }
        });
    }

    private Grid read(ZipParts parts, String part, Progress progress) throws Exception {
        Budget budget = Budget.ofThisMachine();
        List<String> strings = XlsxStrings.read(parts, workbook.strings(), budget, progress);
        XlsxStyles styles = XlsxStyles.read(parts, workbook.styles(), progress);
        GridBuilder grid = new GridBuilder(budget, progress);
        try (InputStream in = parts.open(part, progress)) {
            new XlsxSheet(new Xml(in), new XlsxCells(strings, styles, workbook.from1904()), grid).read();
        }
        return grid.build();
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }
}
