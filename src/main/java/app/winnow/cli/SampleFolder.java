package app.winnow.cli;

import app.winnow.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample's own files, in a folder that goes again when it is closed. */
final class SampleFolder implements AutoCloseable {
    private final Path folder;

    SampleFolder(Sample sample) throws IOException {
        folder = Files.createTempDirectory("winnow-sample");
        sample.copyTo(folder);
    }

    /** One of the files by its name. */
    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
