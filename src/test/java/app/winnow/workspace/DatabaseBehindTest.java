package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Portfolio;
import app.winnow.model.change.RenameAudit;
import app.winnow.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The H2 file beside the journal: it says what the journal says, however it is treated, and losing it loses nothing. */
class DatabaseBehindTest {
    @TempDir
    private Path data;
    private OpenAudits audits;

    @BeforeEach
    void here() {
        audits = new OpenAudits(data);
    }

    @Test
    void what_was_written_change_by_change_is_what_is_made_anew() throws Exception {
        Path folder;
        try (Workspace workspace = audits.create("Audit")) {
            folder = workspace.folder();
            PlainHistory.changes().forEach(workspace::apply);
            for (int left = 3; left > 0; left--) {
                workspace.undo();
            }
            assertThat(workspace.notice().get()).isEmpty();
        }
        TreeMap<String, List<String>> bitByBit = content(folder);
        Files.delete(folder.resolve(Store.FILE));
        audits.open(folder).close();
        assertThat(content(folder)).isEqualTo(bitByBit);
        assertThat(bitByBit.get("OFFERINGS")).isNotEmpty();
    }

    @Test
    void deleting_it_between_two_starts_loses_nothing() throws Exception {
        Workspace workspace = audits.create("Audit");
        PlainHistory.changes().forEach(workspace::apply);
        Portfolio last = workspace.portfolio().get();
        workspace.close();
        Files.delete(workspace.folder().resolve(Store.FILE));
        try (Workspace again = audits.open(workspace.folder())) {
            assertThat(again.portfolio().get()).isEqualTo(last);
            again.undo();
        }
        assertThat(workspace.folder().resolve(Store.FILE)).exists();
    }

    @Test
    void garbage_in_its_place_is_replaced() throws Exception {
        Workspace workspace = audits.create("Audit");
        workspace.apply(new RenameAudit("Audit", "One"));
        workspace.close();
        Files.write(workspace.folder().resolve(Store.FILE), "no database at all".repeat(500).getBytes());
        try (Workspace again = audits.open(workspace.folder())) {
            assertThat(again.portfolio().get().name()).isEqualTo("One");
            assertThat(again.notice().get()).isEmpty();
        }
        assertThat(content(workspace.folder()).get("META")).contains("name|One");
    }

    @Test
    void garbage_left_by_an_unclean_end_is_replaced_too() throws Exception {
        Workspace workspace = audits.create("Audit");
        workspace.apply(new RenameAudit("Audit", "One"));
        workspace.close();
        new OwnStores(data).opened(workspace.folder());
        Files.write(workspace.folder().resolve(Store.FILE), "no database at all".repeat(500).getBytes());
        audits.open(workspace.folder()).close();
        assertThat(content(workspace.folder()).get("META")).contains("name|One");
    }

    @Test
    void one_that_is_behind_catches_up() throws Exception {
        Workspace workspace = audits.create("Audit");
        PlainHistory.changes().subList(0, 8).forEach(workspace::apply);
        workspace.close();
        Path folder = workspace.folder();
        byte[] older = Files.readAllBytes(folder.resolve(Store.FILE));
        try (Workspace more = audits.open(folder)) {
            PlainHistory.changes().subList(8, PlainHistory.changes().size()).forEach(more::apply);
        }
        TreeMap<String, List<String>> current = content(folder);
        Files.write(folder.resolve(Store.FILE), older);
        new OwnStores(data).opened(folder);
        audits.open(folder).close();
        assertThat(content(folder)).isEqualTo(current);
    }

    @Test
    void one_from_elsewhere_is_never_opened_but_made_anew() throws Exception {
        Workspace workspace = audits.create("Audit");
        workspace.apply(new RenameAudit("Audit", "One"));
        workspace.close();
        Path file = workspace.folder().resolve(Store.FILE);
        try (Connection stranger = connect(workspace.folder()); Statement sql = stranger.createStatement()) {
            sql.execute("CREATE TABLE planted (x INT)");
        }
        assertThat(new OwnStores(data).isOurs(workspace.folder())).isFalse();
        audits.open(workspace.folder()).close();
        assertThat(content(workspace.folder())).containsKey("META").doesNotContainKey("PLANTED");
        assertThat(new OwnStores(data).isOurs(workspace.folder())).isTrue();
        assertThat(file).exists();
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("audit").toAbsolutePath(), "sa", "");
    }

    /** All rows of all tables as texts, sorted; of a copy, so that looking changes nothing. */
    private TreeMap<String, List<String>> content(Path folder) throws SQLException, IOException {
        Path copy = Files.createTempDirectory(data, "look");
        Files.copy(folder.resolve(Store.FILE), copy.resolve(Store.FILE));
        TreeMap<String, List<String>> content = new TreeMap<>();
        try (Connection look = connect(copy); Statement sql = look.createStatement();
                ResultSet tables = sql.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
            while (tables.next()) {
                content.put(tables.getString(1), rows(look, tables.getString(1)));
            }
        }
        return content;
    }

    private static List<String> rows(Connection look, String table) throws SQLException {
        List<String> rows = new java.util.ArrayList<>();
        try (Statement sql = look.createStatement(); ResultSet row = sql.executeQuery("SELECT * FROM " + table)) {
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(column == 1 ? "" : "|").append(row.getString(column));
                }
                rows.add(text.toString());
            }
        }
        java.util.Collections.sort(rows);
        return rows;
    }
}
