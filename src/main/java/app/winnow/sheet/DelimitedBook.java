package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A text file whose lines are rows. */
final class DelimitedBook implements Book {
    private static final Sheet SHEET = new Sheet("", false, false);

    private final Path path;
    private final Encoding encoding;
    private final Delimiter delimiter;

    DelimitedBook(Path path, Encoding encoding, Delimiter delimiter) {
        this.path = path;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public Format format() {
        return Format.DELIMITED;
    }

    @Override
    public Optional<String> encoding() {
        return Optional.of(encoding.name());
    }

    @Override
    public Optional<String> delimiter() {
        return delimiter.word();
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public Grid read(Sheet sheet, LongConsumer listener) {
        if (!sheet.equals(SHEET)) {
            throw new IllegalArgumentException("not a sheet of this book: " + sheet);
        }
        Progress progress = new Progress(listener);
        return Reading.of(file(), progress, () -> read(progress));
    }

    private Grid read(Progress progress) throws IOException {
        try (Reader text = encoding.reader(path)) {
            return new DelimitedGrid(delimiter, new GridBuilder(Budget.ofThisMachine(), progress)).read(text);
        }
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }
}
