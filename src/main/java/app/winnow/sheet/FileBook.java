package app.winnow.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An open file of any format. Nothing is held open between two readings; each one opens the file anew and closes it. */
final class FileBook implements Book {
    private final Path path;
    private final Format format;
    private final Encoding encoding;
    private final Delimiter delimiter;
    private final Contents contents;

    /** What a format knows of its file: the sheets, and how to read one of them into a grid. */
    interface Contents {
        List<Sheet> sheets();

        /** Reads the sheet at this place in {@link #sheets}. */
        void read(int sheet, GridBuilder grid, Progress progress) throws Exception;
    }

    private FileBook(Path path, Format format, Encoding encoding, Delimiter delimiter, Contents contents) {
        this.path = path;
        this.format = format;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.contents = contents;
    }

    static Book workbook(Path path, Format format, Contents contents) {
        return new FileBook(path, format, null, null, contents);
    }

    /** {@code delimiter} is null for a text that is not delimited. */
    static Book text(Path path, Format format, Encoding encoding, Delimiter delimiter, Contents contents) {
        return new FileBook(path, format, encoding, delimiter, contents);
    }

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Optional<String> encoding() {
        return Optional.ofNullable(encoding).map(Encoding::name);
    }

    @Override
    public Optional<String> delimiter() {
        return Optional.ofNullable(delimiter).flatMap(Delimiter::word);
    }

    @Override
    public List<Sheet> sheets() {
        return contents.sheets();
    }

    @Override
    public Grid read(Sheet sheet, Watch watch) {
        return beginning(sheet, Integer.MAX_VALUE, watch);
    }

    @Override
    public Grid beginning(Sheet sheet, int rows, Watch watch) {
        int index = contents.sheets().indexOf(sheet);
        if (index < 0) {
            throw new IllegalArgumentException("not a sheet of this book: " + sheet);
        }
        Progress progress = new Progress(watch);
        return Reading.of(file(), progress, () -> {
            GridBuilder grid = new GridBuilder(Budget.ofThisMachine(), progress, rows);
            try {
                contents.read(index, grid, progress);
            } catch (Enough enough) {
                return grid.build(false);
            }
            return grid.build(true);
        });
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }
}
