package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A web page, often named .xls: every table that holds no other table is a sheet. {@code tables} are their places among all tables. */
record HtmlContents(Path path, Encoding encoding, List<Integer> tables) implements FileBook.Contents {

    static HtmlContents of(Path path, Encoding encoding, Progress progress) throws IOException {
        try (Reader page = encoding.reader(path, progress)) {
            List<Integer> tables = withoutInner(new HtmlScanner(page));
            if (tables.isEmpty()) {
                throw Say.refused("refused.page-without-table");
            }
            return new HtmlContents(path, encoding, tables);
        }
    }

    @Override
    public List<Book.Sheet> sheets() {
        return IntStream.rangeClosed(1, tables.size()).mapToObj(i -> new Book.Sheet(Say.of("sheet.table", i), false, false)).toList();
    }

    @Override
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException {
        try (Reader page = encoding.reader(path, progress)) {
            HtmlScanner scanner = new HtmlScanner(page);
            int table = -1;
            for (HtmlScanner.Token token = scanner.next(); token != HtmlScanner.Token.END; token = scanner.next()) {
                if (token == HtmlScanner.Token.OPEN && scanner.name().equals("table") && ++table == tables.get(sheet)) {
                    new HtmlTable(scanner, grid).read();
                    return;
                }
            }
        }
    }

    private static List<Integer> withoutInner(HtmlScanner scanner) throws IOException {
        TreeSet<Integer> inner = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        int table = -1;
        for (HtmlScanner.Token token = scanner.next(); token != HtmlScanner.Token.END; token = scanner.next()) {
            if (token == HtmlScanner.Token.OPEN && scanner.name().equals("table")) {
                if (!open.isEmpty()) {
                    inner.remove(open.peek());
                }
                open.push(++table);
                inner.add(table);
            } else if (token == HtmlScanner.Token.CLOSE && scanner.name().equals("table")) {
                open.poll();
            }
        }
        return inner.stream().limit(Limits.SHEETS).toList();
    }
}
