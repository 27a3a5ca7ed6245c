package app.winnow.workspace;

import app.winnow.journal.json.Fields;
import app.winnow.journal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where this machine wrote files of an audit to, in a small file beside its journal, so that forgetting can name the files that it cannot reach. No part of
 * the record: it goes to no copy, and without it nothing is lost but that list.
 */
final class Exports {
    private static final String FILE = "exports.json";

    private final Path folder;

    Exports(Path folder) {
        this.folder = folder;
    }

    /** What was exported, the newest first, each file once; nothing when the list cannot be read. */
    List<Exported> all() {
        List<Exported> all = new ArrayList<>();
        try {
            for (Fields in : Json.parse(Files.readString(folder.resolve(FILE))).objects("exports")) {
                all.add(new Exported(Path.of(in.text("file")), Instant.parse(in.text("at"))));
            }
        } catch (IOException | DateTimeException | InvalidPathException missing) {
            // What was read so far counts.
        }
        return all;
    }

    void add(List<Path> files, Instant at) throws IOException {
        Set<Path> whole = files.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Exported> all = new ArrayList<>(whole.stream().map(file -> new Exported(file, at.truncatedTo(ChronoUnit.SECONDS))).toList());
        all().stream().filter(earlier -> !whole.contains(earlier.file())).forEach(all::add);
        write(all, UnaryOperator.identity());
    }

    /** Says otherwise what the files are called. */
    void rename(UnaryOperator<String> text) throws IOException {
        List<Exported> all = all();
        if (!all.isEmpty()) {
            write(all, text);
        }
    }

    private void write(List<Exported> all, UnaryOperator<String> text) throws IOException {
        List<Map<String, Object>> list = new ArrayList<>();
        all.forEach(export -> list.add(Json.object("file", text.apply(export.file().toString()), "at", export.at().toString())));
        Path fresh = folder.resolve(FILE + ".new");
        Files.writeString(fresh, Json.text(Json.object("exports", list)) + "\n");
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
