package app.winnow.settings;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.form.ReadMapping;
import app.winnow.sheet.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The mappings of this machine, in {@code mappings} of the data folder, one JSON file each: those that people named, and the one taken last for each set of
 * headings. May be asked from any thread. What cannot be written is refused with a sentence; what cannot be read is set aside, see {@link #troubles}.
 */
public final class Mappings {
    /** Of the headings of the longer list, this share has to be in both. */
    private static final double NEAR = 0.8;
    /** More files of different kinds than these are not remembered; the ones taken longest ago go. */
    private static final int REMEMBERED = 200;

    private final MappingFolder named;
    private final MappingFolder last;
    private final List<String> troubles = new ArrayList<>();

    /** The mappings in this data folder. */
    public Mappings(Path data) {
        Path folder = data.resolve("mappings");
        named = new MappingFolder(folder.resolve("named"), troubles::add);
        last = new MappingFolder(folder.resolve("last"), troubles::add);
    }

    /** The names that people gave, in the order of the alphabet. */
    public synchronized List<String> names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        named.all().values().forEach(mapping -> names.add(mapping.name()));
        return List.copyOf(names);
    }

    /** The mapping of this name, upper case or lower. */
    public synchronized Optional<Mapping> named(String name) {
        return entry(name).map(Map.Entry::getValue);
    }

    /** Saves a mapping under a name; one that has the name already is replaced. */
    public synchronized void save(String name, Mapping mapping) {
        String given = given(name);
        Optional<Path> there = entry(given).map(Map.Entry::getKey);
        named.write(there.map(Mappings::withoutEnd).orElseGet(() -> named.free(given)), mapping.named(given));
    }

    /** Gives a mapping another name; refused when another one has it. */
    public synchronized void rename(String from, String to) {
        String given = given(to);
        Map.Entry<Path, Mapping> entry = existing(from);
        if (!from.strip().equalsIgnoreCase(given) && entry(given).isPresent()) {
            throw new Refused(Sentences.of("mappings.name-taken", given));
        }
        named.write(withoutEnd(entry.getKey()), entry.getValue().named(given));
        last.all().forEach((file, mapping) -> {
            if (mapping.name().equals(entry.getValue().name())) {
                last.write(withoutEnd(file), mapping.named(given));
            }
        });
    }

    /** What was deleted: the mappings that people named, and those that were remembered under that name. */
    public record Deleted(List<Mapping> named, List<Mapping> last) {
        public Deleted {
            named = List.copyOf(named);
            last = List.copyOf(last);
        }
    }

    /** Deletes a mapping, and what is remembered under its name; {@link #restore} takes it back. */
    public synchronized Deleted delete(String name) {
        List<Mapping> its = new ArrayList<>();
        entry(name).ifPresent(entry -> {
            named.delete(entry.getKey());
            its.add(entry.getValue());
        });
        List<Mapping> remembered = new ArrayList<>();
        last.all().forEach((file, mapping) -> {
            if (mapping.name().equalsIgnoreCase(name.strip())) {
                last.delete(file);
                remembered.add(mapping);
            }
        });
        return new Deleted(its, remembered);
    }

    /** Brings back what was deleted; a mapping that was given the name meanwhile stays, and what was deleted gets a number. */
    public synchronized void restore(Deleted deleted) {
        deleted.named().forEach(mapping -> save(freeName(mapping.name()), mapping));
        deleted.last().forEach(this::remember);
    }

    /** Takes a mapping from a file that somebody shared, under its own name or the file's; a name that is taken gets a number. */
    public synchronized ReadMapping take(Path file) {
        ReadMapping read = MappingFile.read(file);
        String own = read.mapping().name().isBlank() ? file.getFileName().toString().replaceFirst("(?i)\\.json$", "") : read.mapping().name().strip();
        String name = freeName(own);
        save(name, read.mapping());
        return new ReadMapping(read.mapping().named(name), read.problems());
    }

    private String freeName(String own) {
        String name = own;
        for (int number = 2; entry(name).isPresent(); number++) {
            name = own + " " + number;
        }
        return name;
    }

    /** Remembers the mapping that a file was taken over with, by the headings that it was made for; the time that its counts covered as last time's. */
    public synchronized void remember(Mapping taken) {
        Mapping mapping = taken.asLastTime();
        String key = UUID.nameUUIDFromBytes(String.join("\n", new TreeSet<>(plain(mapping.headings()))).getBytes(StandardCharsets.UTF_8)).toString();
        last.write(key, mapping);
        last.keep(REMEMBERED);
    }

    /**
     * The mapping for a file with these headings: one taken or saved for the same set of headings, else the nearest with at least four fifths of the headings
     * of either in common and every heading that it takes for a field among them. What was taken last comes before what was saved. The time that counts covered
     * is last time's, also in one that was saved: nobody has said yet that it is this file's.
     */
    public synchronized Optional<Mapping> find(List<String> headings) {
        Set<String> there = plain(headings);
        Mapping best = null;
        double nearest = 0;
        for (Mapping mapping : Stream.concat(last.all().values().stream(), named.all().values().stream()).toList()) {
            double near = nearness(mapping, there);
            if (near > nearest) {
                best = mapping;
                nearest = near;
            }
        }
        return Optional.ofNullable(best).map(Mapping::asLastTime);
    }

    /** Sentences about files that could not be read since this was asked last. */
    public synchronized List<String> troubles() {
        List<String> told = List.copyOf(troubles);
        troubles.clear();
        return told;
    }

    private static double nearness(Mapping mapping, Set<String> there) {
        Set<String> own = plain(mapping.headings().isEmpty() ? List.copyOf(mapping.columns().keySet()) : mapping.headings());
        Set<String> common = new HashSet<>(own);
        common.retainAll(there);
        double share = common.size() / (double) Math.max(1, Math.max(own.size(), there.size()));
        // Where people said in which row the headings stand, its columns are not among those that were found.
        boolean whole = mapping.headingRow() != null ? share == 1 : mapping.columns().entrySet().stream().filter(column -> column.getValue().field() != null).allMatch(column -> there.contains(plain(column.getKey())));
        return share >= NEAR && whole ? share : 0;
    }

    private static Set<String> plain(List<String> headings) {
        Set<String> plain = new HashSet<>();
        headings.forEach(heading -> plain.add(plain(heading)));
        return plain;
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Optional<Map.Entry<Path, Mapping>> entry(String name) {
        return named.all().entrySet().stream().filter(entry -> entry.getValue().name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private Map.Entry<Path, Mapping> existing(String name) {
        return entry(name).orElseThrow(() -> new Refused(Sentences.of("mappings.none-of-name", name)));
    }

    private static String given(String name) {
        if (name.isBlank()) {
            throw new Refused(Sentences.of("mappings.no-name"));
        }
        return name.strip();
    }

    private static String withoutEnd(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }
}
