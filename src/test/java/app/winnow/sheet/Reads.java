package app.winnow.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small files for the tests of this room and reads them back as people would see them. */
final class Reads {
    private Reads() { }

    static Path text(Path folder, String name, String text, Charset charset) throws IOException {
        return bytes(folder, name, text.getBytes(charset));
    }

    static Path text(Path folder, String name, String text) throws IOException {
        return text(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path bytes(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The first sheet. */
    static Grid first(Path file) {
        try (Book book = Books.open(file)) {
            return book.read(book.sheets().get(0), rows -> { });
        }
    }

    /** Displayed texts, each row joined by " | ". */
    static List<String> rows(Grid grid) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(grid.cell(row, column).text());
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    static List<Integer> troubledRows(Grid grid) {
        return grid.troubles().stream().map(Grid.Trouble::rowNumber).toList();
    }
}
