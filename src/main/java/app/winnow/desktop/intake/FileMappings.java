package app.winnow.desktop.intake;

import app.winnow.desktop.shell.Notices;
import app.winnow.settings.Mappings;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How the file is read, kept under a name: saved, used again, shared as a file, renamed and deleted. */
public final class FileMappings {
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ImportViewModel model;
    private final MappingMemory memory;
    private final Notices notices;

    /** {@code mappings} is null where nothing is remembered. */
    FileMappings(ImportViewModel model, Mappings mappings, Notices notices) {
        this.model = model;
        this.notices = notices;
        memory = new MappingMemory(mappings, notices);
    }

    MappingMemory memory() {
        return memory;
    }

    /** The name of the mapping that the file is read by, "" when nothing but the file itself says how. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    void show(String inUse) {
        name.set(inUse);
    }

    /** The names of the mappings that people saved, in the order of the alphabet. */
    public List<String> names() {
        return memory.names();
    }

    /** Saves how the file is read under a name, instead of what had the name before; from then on the file is read by it. */
    public void save(String as) {
        if (memory.save(as, model.spelled())) {
            model.named(as.strip());
            notices.tell(Words.of("mapping.saved", as.strip()));
        }
    }

    /** Reads the file by a mapping that people saved; what was said of it before is let go. */
    public void use(String saved) {
        memory.named(saved).ifPresentOrElse(model::use, () -> notices.trouble(Words.of("mapping.gone", saved)));
    }

    /** Writes how the file is read to a file that other people can import, or give to the command line. */
    public void export(Path to) {
        memory.export(to, model.spelled());
    }

    /** Takes a mapping from a file that somebody shared, keeps it under its name, and reads the file by it. */
    public void take(Path from) {
        memory.take(from).ifPresent(model::use);
    }

    /** Gives a saved mapping another name. */
    public void rename(String from, String to) {
        if (memory.rename(from, to) && name.get().equals(from)) {
            model.named(to.strip());
        }
    }

    /** Deletes a saved mapping, which can be undone; the file stays read as it is. */
    public void delete(String saved) {
        boolean isInUse = name.get().equalsIgnoreCase(saved);
        memory.delete(saved).ifPresent(deleted -> {
            inUse(isInUse, "");
            notices.tell(Words.of("mapping.deleted", saved), Words.of("undo"), () -> {
                memory.restore(deleted);
                inUse(isInUse, saved);
            });
        });
    }

    private void inUse(boolean isInUse, String as) {
        if (isInUse) {
            model.named(as);
        }
    }
}
