package app.winnow.workspace;

import app.winnow.journal.FolderLock;
import app.winnow.journal.Journal;
import app.winnow.journal.JournalCopy;
import app.winnow.journal.Line;
import app.winnow.journal.Pen;
import app.winnow.journal.Replay;
import app.winnow.model.change.RenameAudit;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** The folders of the audits in a data folder: what is done with them while they are closed. */
final class Folders {
    private static final int LONGEST_NAME = 40;

    private final Path audits;
    private final Path trash;
    private final Clock clock;

    Folders(Path data, Clock clock) {
        audits = data.resolve("audits");
        trash = data.resolve("trash");
        this.clock = clock;
    }

    List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.isDirectory(audits)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(audits, Journal::isIn)) {
                for (Path folder : folders) {
                    entries.add(entry(folder));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::changed).reversed().thenComparing(Entry::name));
        return entries;
    }

    /** Every audit's folder, those in our own trash too. */
    List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path place : List.of(audits, trash)) {
            if (Files.isDirectory(place)) {
                try (DirectoryStream<Path> in = Files.newDirectoryStream(place, Journal::isIn)) {
                    in.forEach(all::add);
                }
            }
        }
        return all;
    }

    Entry entry(Path folder) throws IOException {
        Summary summary = Summary.read(folder).orElse(null);
        Instant changed = Files.getLastModifiedTime(folder.resolve(Journal.FILE)).toInstant();
        return new Entry(folder, summary == null ? folder.getFileName().toString() : summary.name(), changed,
                summary == null ? OptionalInt.empty() : OptionalInt.of(summary.offerings()), FolderLock.holder(folder).map(Sentences::holder));
    }

    Path create(String name) throws IOException {
        String id = UUID.randomUUID().toString();
        Path folder = fresh(name, id);
        Journal.create(folder, first(id, name));
        new Summary(name, 0).write(folder);
        return folder;
    }

    private Path fresh(String name, String id) throws IOException {
        Files.createDirectories(audits);
        return Files.createDirectory(audits.resolve(slug(name) + "-" + id.substring(0, 8)));
    }

    /** A folder name that every system takes. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return cut.isEmpty() ? "audit" : cut;
    }

    private Line first(String id, String name) {
        Pen pen = new Pen(Me.user(), clock, Map.of());
        return pen.line(pen.nextId(), new Line.Begun(id, name), List.of());
    }

    Entry rename(Path folder, String name) throws IOException {
        Opening opening = Opening.of(folder, clock, bytes -> { });
        try (Journal journal = new Journal(folder, opening.reading())) {
            if (!opening.readOnly().isEmpty()) {
                throw new Refusal(opening.readOnly(), null);
            }
            Replay replay = opening.reading().replay();
            RenameAudit rename = new RenameAudit(replay.past().portfolio().name(), name);
            Pen pen = new Pen(Me.user(), clock, replay.seen());
            journal.append(List.of(pen.line(pen.nextId(), new Line.Made(rename), Line.keys(rename))));
            new Summary(name, replay.past().portfolio().offerings().size()).write(folder);
        } finally {
            Opening.close(opening.lock());
        }
        return entry(folder);
    }

    /** An audit that is open can be duplicated too: what is forced is copied. So can a damaged one, up to its damage. */
    Entry duplicate(Path folder, String name) throws IOException {
        Journal.Reading reading = Journal.read(folder, bytes -> { });
        if (reading.replay().past() == null) {
            throw new Refusal(Words.of("damaged.all"), null);
        }
        String id = UUID.randomUUID().toString();
        Path copy = fresh(name, id);
        JournalCopy.copy(folder, copy, first(id, reading.replay().firstName()), reading.length());
        return rename(copy, name);
    }

    /** Deletes an audit whose journal holds nothing but its beginning. */
    void discard(Path folder) throws IOException {
        FolderLock.take(folder, Me.now(clock)).close();
        if (Journal.read(folder, bytes -> { }).replay().lines() != 1) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Where it is now: our own trash folder. */
    Path toOwnTrash(Path folder) throws IOException {
        Files.createDirectories(trash);
        return Files.move(folder, trash.resolve(folder.getFileName()));
    }

    Entry restore(Path trashed) throws IOException {
        Files.createDirectories(audits);
        return entry(Files.move(trashed, audits.resolve(trashed.getFileName())));
    }
}
