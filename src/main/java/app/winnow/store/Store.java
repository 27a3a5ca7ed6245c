package app.winnow.store;

import app.winnow.model.Portfolio;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The H2 database of one portfolio. It may be missing, damaged, or behind the journal at any time; then it is made anew or caught up. Failures are JDBI's
 * and H2's runtime exceptions: after one, close it, open it again and look at its {@link #position}. Not for several threads at once.
 */
public final class Store implements AutoCloseable {
    /** The file's name in the portfolio's folder. */
    public static final String FILE = "audit.mv.db";
    private static final String SCHEMA = "3";

    private final Handle handle;

    private Store(Handle handle) {
        this.handle = handle;
    }

    /** Opens the database in this folder, which this program must have written itself; makes an empty one when there is none. */
    public static Store open(Path folder) {
        // WRITE_DELAY=0: a commit is on disk when it returns. 2.4.240 keeps that promise; 2.5 does not after an unclean stop.
        String file = folder.toAbsolutePath().resolve("audit").toString();
        Handle handle = Jdbi.create("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", "sa", "").open();
        try {
            Store store = new Store(handle);
            if (store.position().isEmpty()) {
                store.makeTables();
            }
            return store;
        } catch (RuntimeException failure) {
            handle.close();
            throw failure;
        }
    }

    /** Deletes the database in this folder, as far as there is one. */
    public static void delete(Path folder) throws IOException {
        for (String name : List.of(FILE, "audit.trace.db", "audit.lock.db")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** What it holds; empty when it holds nothing, or was made by another version. */
    public Optional<Position> position() {
        boolean isOurs = handle.select("SELECT 1 FROM information_schema.tables WHERE table_schema = 'PUBLIC' AND table_name = 'META'")
                .mapTo(Integer.class).findOne().isPresent() && meta("schema").filter(SCHEMA::equals).isPresent();
        return isOurs ? meta("lines").map(lines -> new Position(meta("portfolio").orElse(""), Long.parseLong(lines), meta("last line").orElse("")))
                : Optional.empty();
    }

    private Optional<String> meta(String name) {
        return handle.select("SELECT content FROM meta WHERE name = ?", name).mapTo(String.class).findOne();
    }

    /** Brings the database from the state that it holds to another, in one transaction; from {@link Portfolio#empty} for all of it. */
    public void write(Portfolio before, Portfolio after, Position position) {
        handle.useTransaction(transaction -> {
            new Difference(transaction, before, after).write();
            put("schema", SCHEMA);
            put("name", after.name());
            put("portfolio", position.portfolio());
            put("lines", Long.toString(position.lines()));
            put("last line", position.last());
        });
    }

    private void put(String name, String content) {
        handle.execute("MERGE INTO meta KEY (name) VALUES (?, ?)", name, content);
    }

    private void makeTables() {
        handle.execute("DROP ALL OBJECTS");
        try (InputStream in = Store.class.getResourceAsStream("/app/winnow/store/schema.sql")) {
            handle.createScript(new String(in.readAllBytes(), StandardCharsets.UTF_8)).execute();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
