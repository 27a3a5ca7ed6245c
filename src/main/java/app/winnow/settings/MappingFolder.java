package app.winnow.settings;

import app.winnow.intake.form.Mapping;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder with one mapping a file. A file that cannot be read is set aside beside the folder and told once. */
final class MappingFolder {
    private static final String END = ".json";

    private final Path folder;
    private final Consumer<String> trouble;

    MappingFolder(Path folder, Consumer<String> trouble) {
        this.folder = folder;
        this.trouble = trouble;
    }

    /** All of them with their files, the one written last first. */
    Map<Path, Mapping> all() {
        Map<Path, Mapping> found = new LinkedHashMap<>();
        for (Path file : files()) {
            try {
                found.put(file, MappingFile.read(file).mapping());
            } catch (Refused damaged) {
                setAside(file, damaged);
            }
        }
        return found;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(END)).sorted(Comparator.comparing(MappingFolder::written).reversed().thenComparing(Path::getFileName)).toList();
        } catch (IOException unreadable) {
            trouble.accept(Sentences.of("mappings.unreadable", folder, unreadable.getMessage()));
            return List.of();
        }
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    private void setAside(Path file, Refused damaged) {
        Path aside = folder.resolveSibling("damaged").resolve(file.getFileName());
        try {
            Files.createDirectories(aside.getParent());
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            trouble.accept(Sentences.of("mappings.damaged", damaged.getMessage(), aside));
        } catch (IOException stays) {
            trouble.accept(damaged.getMessage());
        }
    }

    /** Writes a mapping under this name of a file, without its end. */
    void write(String name, Mapping mapping) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refused(Sentences.of("mapping.not-written", folder, failure.getMessage()), failure);
        }
        MappingFile.write(folder.resolve(name + END), mapping);
    }

    /** A name of a file, without its end, for a name that people gave; not yet used in the folder. */
    String free(String given) {
        String plain = given.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
        String name = plain.substring(0, Math.min(60, plain.length()));
        List<String> used = new ArrayList<>();
        files().forEach(file -> used.add(file.getFileName().toString().toLowerCase(java.util.Locale.ROOT)));
        for (int number = 1; ; number++) {
            String tried = number == 1 ? name : name + "-" + number;
            if (!used.contains((tried + END).toLowerCase(java.util.Locale.ROOT))) {
                return tried;
            }
        }
    }

    /** Deletes all but so many, those written longest ago. */
    void keep(int count) {
        files().stream().skip(count).forEach(this::delete);
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new Refused(Sentences.of("mappings.not-deleted", file, failure.getMessage()), failure);
        }
    }
}
