package app.winnow.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SeededHistories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real H2 file holds the same rows whether it was written bit by bit or all at once. */
class StoreTest {
    private static final Position HERE = new Position("id", 7, "w-7");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_differs_written_change_by_change_is_what_is_written_at_once(long seed) throws Exception {
        Path bits = Files.createDirectory(folder.resolve("bits"));
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Portfolio portfolio = Portfolio.empty("Audit");
        List<Change> history = new SeededHistories(seed).history(portfolio, 80);
        try (Store store = Store.open(bits)) {
            for (Change change : history) {
                Portfolio next = change.applyTo(portfolio);
                store.write(portfolio, next, HERE);
                portfolio = next;
            }
            for (int last = history.size() - 1; last >= 60; last--) {
                Portfolio next = history.get(last).inverse().applyTo(portfolio);
                store.write(portfolio, next, HERE);
                portfolio = next;
            }
        }
        try (Store store = Store.open(whole)) {
            store.write(Portfolio.empty(""), portfolio, HERE);
        }
        assertThat(content(bits)).isEqualTo(content(whole));
        assertThat(content(bits).get("OFFERINGS")).hasSize(portfolio.offerings().size());
    }

    @Test
    void it_remembers_what_it_holds() {
        try (Store store = Store.open(folder)) {
            assertThat(store.position()).isEmpty();
            store.write(Portfolio.empty(""), Portfolio.empty("Audit"), HERE);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.position()).contains(HERE);
        }
    }

    @Test
    void one_of_another_version_is_emptied() {
        try (Store store = Store.open(folder)) {
            store.write(Portfolio.empty(""), Portfolio.empty("Audit"), HERE);
        }
        try (Handle handle = Jdbi.create("jdbc:h2:file:" + folder.resolve("audit"), "sa", "").open()) {
            handle.execute("UPDATE meta SET content = '0' WHERE name = 'schema'");
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.position()).isEmpty();
        }
    }

    private static Map<String, List<String>> content(Path folder) {
        try (Handle handle = Jdbi.create("jdbc:h2:file:" + folder.resolve("audit"), "sa", "").open()) {
            Map<String, List<String>> content = new TreeMap<>();
            for (String table : handle.select("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'").mapTo(String.class)) {
                content.put(table, handle.select("SELECT * FROM " + table).mapToMap().map(row -> new TreeMap<>(row).toString()).stream().sorted().toList());
            }
            return content;
        }
    }
}
