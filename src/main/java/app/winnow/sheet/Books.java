package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens spreadsheets. The content says what a file is, never its name. */
public final class Books {
    private Books() { }

    /**
     * Opens a spreadsheet of any kind that {@link Book.Format} lists.
     *
     * @throws Refused when the file is none, or cannot be read, with a sentence for people
     */
    public static Book open(Path path) {
        return open(path, Watch.NOBODY);
    }

    /**
     * The same, watched: opening may read the whole file once.
     *
     * @throws Refused when the file is none, or cannot be read, with a sentence for people
     */
    public static Book open(Path path, Watch watch) {
        Path name = path.toAbsolutePath().getFileName();
        if (!Files.exists(path)) {
            throw Say.refused("refused.missing", name);
        }
        if (Files.isDirectory(path)) {
            throw Say.refused("refused.directory");
        }
        if (!Files.isRegularFile(path)) {
            throw Say.refused("refused.no-file", name);
        }
        if (!Files.isReadable(path)) {
            throw Say.refused("refused.unreadable", name);
        }
        Progress progress = new Progress(watch);
        return Reading.of(name.toString(), progress, () -> opened(path, progress));
    }

    private static Book opened(Path path, Progress progress) throws Exception {
        long size = Files.size(path);
        if (size == 0) {
            throw Say.refused("refused.empty");
        }
        if (size > Limits.FILE) {
            throw Say.refused("refused.too-large", Limits.FILE >> 30);
        }
        byte[] head = head(path);
        Content content = Content.of(head, size, path.getFileName().toString());
        return switch (content) {
            case ZIP -> ZippedBooks.open(path, progress);
            case OLE -> FileBook.workbook(path, Book.Format.XLS, XlsContents.of(path));
            case TEXT -> TextFiles.open(path, progress);
            default -> throw new Refused(content.sentence());
        };
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Content.HEAD);
        }
    }
}
