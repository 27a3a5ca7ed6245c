package app.winnow.workspace;

import app.winnow.journal.Journal;
import app.winnow.model.Portfolio;
import app.winnow.store.Position;
import app.winnow.store.Store;
import app.winnow.task.InOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Keeps the database behind the journal: writes what differs, catches up what is behind, makes anew what is missing or damaged. After any failure it
 * closes, opens again and looks what is there. Nothing waits for it, and nothing depends on it.
 */
final class Behind implements AutoCloseable {

    /** A portfolio and how many lines of its journal led there. */
    record State(Portfolio portfolio, Position position) { }

    private final Path folder;
    private final OwnStores own;
    private final InOrder queue;
    private final Consumer<String> problem;
    private final AtomicReference<State> wanted = new AtomicReference<>();
    private Store store;
    private State held;

    Behind(Path folder, OwnStores own, InOrder queue, Consumer<String> problem) {
        this.folder = folder;
        this.own = own;
        this.queue = queue;
        this.problem = problem;
    }

    /** Brings the database to this state, sooner or later; only the newest of several counts. */
    void follow(State state) {
        if (wanted.getAndSet(state) == null) {
            queue.add(this::write);
        }
    }

    private void write() {
        State target = wanted.getAndSet(null);
        try {
            try {
                writeOnce(target);
            } catch (IOException | RuntimeException first) {
                drop();
                writeOnce(target);
            }
        } catch (IOException | RuntimeException again) {
            drop();
            String reason = Sentences.reason(again);
            queue.show(() -> problem.accept(Words.of("store.failed", reason)));
        }
    }

    private void writeOnce(State target) throws IOException {
        if (store == null) {
            store = open(target);
        }
        if (!held.position().equals(target.position())) {
            store.write(held.portfolio(), target.portfolio(), target.position());
            held = target;
        }
    }

    private Store open(State target) throws IOException {
        if (!own.isOurs(folder)) {
            Store.delete(folder);
        }
        own.opened(folder);
        Store opened = null;
        try {
            opened = Store.open(folder);
            Optional<State> found = known(opened.position(), target);
            if (found.isPresent()) {
                held = found.get();
                return opened;
            }
        } catch (RuntimeException damaged) {
            // What cannot be opened or read is made anew.
        }
        close(opened);
        Store.delete(folder);
        held = new State(Portfolio.empty(""), new Position("", 0, ""));
        return Store.open(folder);
    }

    /** The state that a database holds, if the journal leads there. */
    private Optional<State> known(Optional<Position> position, State target) throws IOException {
        if (position.isEmpty() || !position.get().portfolio().equals(target.position().portfolio())) {
            return Optional.empty();
        }
        Position there = position.get();
        for (State state : new State[] {target, held}) {
            if (state != null && state.position().equals(there)) {
                return Optional.of(state);
            }
        }
        return Journal.at(folder, there.lines(), there.last()).map(portfolio -> new State(portfolio, there));
    }

    private void drop() {
        close(store);
        store = null;
    }

    private static void close(Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (RuntimeException failed) {
            // It is given up anyway.
        }
    }

    /** Waits until the database is where it should be, and closes it. */
    @Override
    public void close() {
        queue.add(() -> {
            if (store != null) {
                drop();
                try {
                    own.closed(folder);
                } catch (IOException unknown) {
                    // Then it is made anew next time.
                }
            }
        });
        queue.close();
    }
}
