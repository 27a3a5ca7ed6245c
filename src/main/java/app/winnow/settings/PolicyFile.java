package app.winnow.settings;

import app.winnow.intake.form.PolicyForm;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.model.Policy;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy as a file that people share: UTF-8 text in the form of {@link PolicyForm}. */
public final class PolicyFile {
    /** No policy comes near, whatever is said in its comments; a spreadsheet that is taken for one does. */
    private static final long LARGEST = 1_000_000;

    private PolicyFile() { }

    /** Reads it over the policy in force; refuses, with a sentence, what is no file, no text or no policy. */
    public static ReadPolicy read(Path file, Policy inForce) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file) || !Files.exists(file)) {
                throw new Refused(Sentences.of("policy.no-file", file));
            }
            if (Files.size(file) > LARGEST) {
                throw new Refused(Sentences.of("policy.too-large", name));
            }
            return PolicyForm.read(Files.readString(file), name, inForce);
        } catch (CharacterCodingException noText) {
            throw new Refused(Sentences.of("policy.no-text", name), noText);
        } catch (IOException unreadable) {
            throw new Refused(Sentences.of("mapping.unreadable", name, unreadable.getMessage()), unreadable);
        }
    }

    /** Writes it whole, or refuses with a sentence and leaves what was there: a folder that is missing is not made, and a file that is no policy is not overwritten. */
    public static void write(Path file, Policy policy) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(Sentences.of("mapping.no-folder", file));
        }
        if (Files.exists(file) && !isPolicy(file)) {
            throw new Refused(Sentences.of("policy.other-file", file));
        }
        try {
            Atomic.write(file, PolicyForm.write(policy));
        } catch (IOException failure) {
            throw new Refused(Sentences.of("mapping.not-written", file, failure.getMessage()), failure);
        }
    }

    private static boolean isPolicy(Path file) {
        try {
            return Files.size(file) == 0 || !read(file, Policy.WORKSHOP).problems().stream().anyMatch(problem -> problem.column().isEmpty());
        } catch (IOException | Refused none) {
            return false;
        }
    }
}
