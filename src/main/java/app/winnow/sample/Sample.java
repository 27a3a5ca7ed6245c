package app.winnow.sample;

import app.winnow.model.UsageWindow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The files of the sample, UTF-8 with commas and one heading row, columns as intake.md has them. Each call opens a new stream that the
 * caller closes; the files are part of the program, so a missing one is a fault of the build.
 */
public final class Sample {
    private static final String CATALOG = "catalog.csv";
    private static final String OUTCOMES = "outcomes.csv";
    private static final String ANSWERS = "answers.csv";
    private static final String OUTCOMES_TRUTH = "outcomes-truth.csv";
    private static final String ANSWERS_TRUTH = "answers-truth.csv";

    /** The export of the company's LMS: 256 rows that are 240 offerings, some with a row for each language or revision. */
    public InputStream catalog() {
        return open(CATALOG);
    }

    /** The 12 outcomes as the program opens with them: two units not complete, some causes not known. */
    public InputStream outcomes() {
        return open(OUTCOMES);
    }

    /** The answers and decisions that the program opens with: a part of {@link #answersTruth}, and about 60 decisions. */
    public InputStream answers() {
        return open(ANSWERS);
    }

    /** The same 12 outcomes with every cause known and every unit complete. */
    public InputStream outcomesTruth() {
        return open(OUTCOMES_TRUTH);
    }

    /** Every fact about all 240 offerings and every pair with equal titles; no decisions. */
    public InputStream answersTruth() {
        return open(ANSWERS_TRUTH);
    }

    /** The twelve months that the catalog's counts cover. */
    public UsageWindow usageWindow() {
        return new UsageWindow(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
    }

    /** The day the sample is told on. As the policy's as-of date it keeps the sample's evidence and ages from growing old. */
    public LocalDate asOf() {
        return LocalDate.of(2026, 11, 20);
    }

    /**
     * Writes all five files into a folder that exists, under their own names, replacing what is there.
     *
     * @throws IOException when the folder cannot be written
     */
    public void copyTo(Path folder) throws IOException {
        for (String name : List.of(CATALOG, OUTCOMES, ANSWERS, OUTCOMES_TRUTH, ANSWERS_TRUTH)) {
            try (InputStream in = open(name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
    }

    private static InputStream open(String name) {
        InputStream stream = Sample.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program was built without its sample file " + name);
        }
        return stream;
    }
}
