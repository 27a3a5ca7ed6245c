package app.winnow.workspace;

import java.nio.file.Path;
import java.time.Instant;

/** A file that was written out of an audit, and when; it may be gone by now. */
public record Exported(Path file, Instant at) { }
