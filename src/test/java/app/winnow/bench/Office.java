package app.winnow.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** LibreOffice, where it is on this machine, with settings of its own that are thrown away. */
final class Office {
    private final Path folder;
    private final Optional<Path> program;

    Office(Path folder) {
        this.folder = folder;
        this.program = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable).findFirst();
    }

    boolean isThere() {
        return program.isPresent();
    }

    /** Opens the workbook and saves it as another; its start is in it, as ours is in what it is compared with. */
    Optional<Fork.Result> openAndSave(Path file) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("office"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(program.orElseThrow().toString(), "-env:UserInstallation=" + folder.resolve("office-settings").toUri(), "--headless",
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString(), file.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int status = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        boolean saved = status == 0 && Files.exists(out.resolve(file.getFileName()));
        Trash.delete(out);
        return saved ? Optional.of(new Fork.Result(wall, wall, 0, 0, 0)) : Optional.empty();
    }
}
