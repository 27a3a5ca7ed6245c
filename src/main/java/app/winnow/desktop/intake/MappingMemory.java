package app.winnow.desktop.intake;

import app.winnow.desktop.shell.Notices;
import app.winnow.intake.form.Mapping;
import app.winnow.intake.form.ReadMapping;
import app.winnow.model.Problem;
import app.winnow.settings.MappingFile;
import app.winnow.settings.Mappings;
import app.winnow.sheet.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The mappings of this machine as the import page uses them; what goes wrong with one is told, and the import goes on without it. */
final class MappingMemory {
    private final Mappings mappings;
    private final Notices notices;

    /** {@code mappings} is null where nothing is remembered. */
    MappingMemory(Mappings mappings, Notices notices) {
        this.mappings = mappings;
        this.notices = notices;
    }

    /** Finds the mapping for a file; asked off the screen's thread. */
    Remembering remembering() {
        return mappings == null ? Remembering.NOTHING : mappings::find;
    }

    List<String> names() {
        return mappings == null ? List.of() : told(mappings::names).orElse(List.of());
    }

    Optional<Mapping> named(String name) {
        return mappings == null ? Optional.empty() : told(() -> mappings.named(name)).orElse(Optional.empty());
    }

    /** Whether it was saved. */
    boolean save(String name, Mapping mapping) {
        return mappings != null && done(() -> mappings.save(name, mapping));
    }

    boolean rename(String from, String to) {
        return mappings != null && done(() -> mappings.rename(from, to));
    }

    /** What was deleted, for {@link #restore}; empty when nothing was. */
    Optional<Mappings.Deleted> delete(String name) {
        return mappings == null ? Optional.empty() : told(() -> mappings.delete(name));
    }

    void restore(Mappings.Deleted deleted) {
        done(() -> mappings.restore(deleted));
    }

    /** The counts of another file are of another time: what these cover will be asked of the next one, with this as last time's. */
    void remember(Mapping mapping, String file) {
        if (mappings != null) {
            done(() -> mappings.remember(mapping.name().isEmpty() ? mapping.named(file) : mapping));
        }
    }

    void export(Path file, Mapping mapping) {
        if (done(() -> MappingFile.write(file, mapping))) {
            notices.tell(Words.of("mapping.exported", file.getFileName()));
        }
    }

    /** The mapping of a file that somebody shared, saved under a name; empty, with the reason told, when it cannot be taken. */
    Optional<Mapping> take(Path file) {
        Optional<ReadMapping> read = told(() -> mappings == null ? MappingFile.read(file) : mappings.take(file));
        read.stream().flatMap(found -> found.problems().stream()).map(Problem::message).forEach(notices::trouble);
        return read.map(ReadMapping::mapping);
    }

    private boolean done(Runnable work) {
        return told(() -> {
            work.run();
            return true;
        }).isPresent();
    }

    private <T> Optional<T> told(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refused refused) {
            notices.failed(refused);
            return Optional.empty();
        } finally {
            tellTroubles();
        }
    }

    /** Files of mappings that could not be read since this was told last. */
    void tellTroubles() {
        if (mappings != null) {
            mappings.troubles().forEach(notices::trouble);
        }
    }
}
