package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBookTest {
    @TempDir
    private Path folder;

    private Book book() throws IOException {
        return new KeptBook(Books.open(Files.writeString(folder.resolve("deck.csv"), "Title,Hours\nMooring at night,2\n")));
    }

    @Test
    void a_sheet_is_read_once_even_when_the_file_is_gone_meanwhile() throws IOException {
        try (Book book = book()) {
            Book.Sheet sheet = book.sheets().get(0);
            Grid first = book.read(sheet, rows -> { });
            Files.delete(folder.resolve("deck.csv"));
            assertThat(book.read(sheet, rows -> { })).isSameAs(first);
        }
    }

    @Test
    void a_reading_that_was_cancelled_is_begun_again() throws IOException {
        try (Book book = book()) {
            Book.Sheet sheet = book.sheets().get(0);
            assertThatThrownBy(() -> book.read(sheet, rows -> {
                throw new CancellationException();
            })).isInstanceOf(CancellationException.class);
            assertThat(book.read(sheet, rows -> { }).rows()).isEqualTo(2);
        }
    }
}
