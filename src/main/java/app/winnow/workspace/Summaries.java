package app.winnow.workspace;

import app.winnow.model.Portfolio;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps the small file for the list of audits as the audit is. */
final class Summaries {
    private final Path folder;
    private Summary written;

    Summaries(Path folder) {
        this.folder = folder;
        written = Summary.read(folder).orElse(null);
    }

    void write(Portfolio portfolio) {
        Summary now = new Summary(portfolio.name(), portfolio.offerings().size());
        if (!now.equals(written)) {
            try {
                now.write(folder);
                written = now;
            } catch (IOException full) {
                // The list then shows what was; the journal itself says when the disk refuses.
            }
        }
    }
}
