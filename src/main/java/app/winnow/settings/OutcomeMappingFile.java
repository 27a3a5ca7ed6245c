package app.winnow.settings;

import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.OutcomeMappingForm;
import java.nio.file.Path;

/** The mapping of a list of outcomes as a file that people share: UTF-8 JSON in the form of {@link OutcomeMappingForm}. */
public final class OutcomeMappingFile {
    private OutcomeMappingFile() { }

    /** Reads it; refuses, with a sentence, what is no file, no text or no mapping. */
    public static OutcomeMapping read(Path file) {
        return OutcomeMappingForm.read(MappingFile.text(file), String.valueOf(file.getFileName()));
    }

    /** Writes it whole, or refuses with a sentence and leaves what was there. */
    public static void write(Path file, OutcomeMapping mapping) {
        MappingFile.writeText(file, OutcomeMappingForm.write(mapping));
    }
}
