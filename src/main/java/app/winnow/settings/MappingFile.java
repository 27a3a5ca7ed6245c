package app.winnow.settings;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.form.MappingForm;
import app.winnow.intake.form.ReadMapping;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A mapping as a file that people share: UTF-8 JSON in the form of {@link MappingForm}. */
public final class MappingFile {
    /** No mapping of a real file comes near; a spreadsheet that is taken for a mapping does. */
    private static final long LARGEST = 4_000_000;

    private MappingFile() { }

    /** Reads it; refuses, with a sentence, what is no file, no text or no mapping. */
    public static ReadMapping read(Path file) {
        return MappingForm.read(text(file), String.valueOf(file.getFileName()));
    }

    /** The text of a mapping's file; refuses what is no file, no text or far too large. */
    static String text(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file) || !Files.exists(file)) {
                throw new Refused(Sentences.of("mapping.no-file", file));
            }
            if (Files.size(file) > LARGEST) {
                throw new Refused(Sentences.of("mapping.too-large", name));
            }
            return Files.readString(file);
        } catch (CharacterCodingException noText) {
            throw new Refused(Sentences.of("mapping.no-text", name), noText);
        } catch (IOException unreadable) {
            throw new Refused(Sentences.of("mapping.unreadable", name, unreadable.getMessage()), unreadable);
        }
    }

    /** Writes it whole, or refuses with a sentence and leaves what was there: a folder that is missing is not made, and a file that is no mapping is not overwritten. */
    public static void write(Path file, Mapping mapping) {
        writeText(file, MappingForm.write(mapping));
    }

    static void writeText(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(Sentences.of("mapping.no-folder", file));
        }
        if (Files.exists(file) && !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json") && !isMapping(file)) {
            throw new Refused(Sentences.of("mapping.other-file", file));
        }
        try {
            Atomic.write(file, text);
        } catch (IOException failure) {
            throw new Refused(Sentences.of("mapping.not-written", file, failure.getMessage()), failure);
        }
    }

    private static boolean isMapping(Path file) {
        try {
            return Files.size(file) == 0 || !read(file).mapping().equals(Mapping.NONE);
        } catch (IOException | Refused none) {
            return false;
        }
    }
}
