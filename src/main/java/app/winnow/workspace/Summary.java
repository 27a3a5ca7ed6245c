package app.winnow.workspace;

import app.winnow.journal.json.Fields;
import app.winnow.journal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What the list of audits shows of one, in a small file beside its journal, so that listing opens none. Derived; deleting it loses nothing. */
record Summary(String name, int offerings) {
    private static final String FILE = "summary.json";

    static Optional<Summary> read(Path folder) {
        try {
            Fields in = Json.parse(Files.readString(folder.resolve(FILE)));
            return Optional.of(new Summary(in.text("name"), in.whole("offerings")));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        Path fresh = folder.resolve(FILE + ".new");
        Files.writeString(fresh, Json.text(Json.object("name", name, "offerings", offerings)) + "\n");
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes it, with what an interrupted writing left. */
    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        Files.deleteIfExists(folder.resolve(FILE + ".new"));
    }
}
