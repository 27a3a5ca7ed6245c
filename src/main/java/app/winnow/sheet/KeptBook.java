package app.winnow.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open book that keeps every sheet it has read, so that what people say of it is worked in without reading the file again. Safe for several threads. */
public final class KeptBook implements Book {
    /** Rows of a sheet that is kept; a longer one is read again rather than held beside what was made of it. */
    private static final int MOST = 300_000;
    private final Book book;
    private final Map<Sheet, Grid> grids = new HashMap<>();

    /** Keeps what is read of this book, and closes it when it is closed itself. */
    public KeptBook(Book book) {
        this.book = book;
    }

    @Override
    public String file() {
        return book.file();
    }

    @Override
    public Format format() {
        return book.format();
    }

    @Override
    public Optional<String> encoding() {
        return book.encoding();
    }

    @Override
    public Optional<String> delimiter() {
        return book.delimiter();
    }

    @Override
    public List<Sheet> sheets() {
        return book.sheets();
    }

    /** The sheet as it was read first. A reading that is cancelled or refused is not kept. */
    @Override
    public synchronized Grid read(Sheet sheet, Watch watch) {
        Grid kept = grids.get(sheet);
        if (kept == null) {
            kept = book.read(sheet, watch);
            keep(sheet, kept);
        }
        return kept;
    }

    private void keep(Sheet sheet, Grid grid) {
        if (grid.rows() <= MOST) {
            grids.put(sheet, grid);
        }
    }

    /** Of a sheet that was read whole, the whole; a beginning that is all of its sheet is kept. */
    @Override
    public synchronized Grid beginning(Sheet sheet, int rows, Watch watch) {
        Grid kept = grids.get(sheet);
        if (kept == null) {
            kept = book.beginning(sheet, rows, watch);
            if (kept.isWhole()) {
                keep(sheet, kept);
            }
        }
        return kept;
    }

    @Override
    public synchronized void close() {
        grids.clear();
        book.close();
    }
}
