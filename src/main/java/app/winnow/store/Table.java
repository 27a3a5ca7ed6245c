package app.winnow.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows on their way into one table, sent in bunches. Values by position; null is NULL. */
final class Table implements AutoCloseable {
    private static final int BUNCH = 2_000;

    private final PreparedBatch batch;
    private int waiting;

    Table(Handle handle, String name, int columns) {
        batch = handle.prepareBatch("INSERT INTO " + name + " VALUES (" + String.join(",", java.util.Collections.nCopies(columns, "?")) + ")");
    }

    void add(Object... values) {
        for (int at = 0; at < values.length; at++) {
            batch.bind(at, values[at]);
        }
        batch.add();
        if (++waiting == BUNCH) {
            batch.execute();
            waiting = 0;
        }
    }

    @Override
    public void close() {
        if (waiting > 0) {
            batch.execute();
        }
        batch.close();
    }
}
