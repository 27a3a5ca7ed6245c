package app.winnow.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a zipped workbook by name, upper and lower case alike; each is read through {@link GuardedStream}. */
final class ZipParts implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final AtomicLong unpacked = new AtomicLong();

    ZipParts(Path file) throws IOException {
        zip = opened(file);
        try {
            list();
        } catch (RuntimeException | IOException broken) {
            zip.close();
            throw broken;
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Whether any part's name begins so. */
    boolean hasAny(String prefix) {
        String wanted = key(prefix);
        return parts.keySet().stream().anyMatch(name -> name.startsWith(wanted));
    }

    InputStream open(String name, Progress progress) throws IOException {
        ZipEntry part = parts.get(key(name));
        if (part == null) {
            throw new IOException("no part " + name);
        }
        progress.expect(part.getSize());
        return new GuardedStream(zip.getInputStream(part), part.getCompressedSize(), part.getCrc(), unpacked, progress);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Old programs write names of parts in letters of their own country; those of a workbook are ASCII in any. */
    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException notUnicode) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void list() throws IOException {
        if (zip.size() > Limits.PARTS) {
            throw new IOException("too many parts");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
