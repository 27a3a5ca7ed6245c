package app.winnow.desktop.intake;

import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.KeptBook;
import app.winnow.sheet.Watch;
import java.nio.file.Path;

/** The file that is on its way in, opened once: what people say of it is worked in without reading it again. Safe for several threads. */
final class OpenFile {
    private final Path path;
    private Book book;

    OpenFile(Path path) {
        this.path = path;
    }

    /** The file's name without its folder. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The book, opened at the first call; refused with a sentence for people. */
    synchronized Book book(Watch watch) {
        if (book == null) {
            book = new KeptBook(Books.open(path, watch));
        }
        return book;
    }
}
