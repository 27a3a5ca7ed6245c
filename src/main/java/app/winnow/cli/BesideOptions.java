package app.winnow.cli;

import app.winnow.intake.Wishes;
import app.winnow.model.UsageWindow;
import app.winnow.settings.MappingFile;
import app.winnow.sheet.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Files that come beside the catalog: the catalog once more, and data about its offerings, each with its own mapping and the time that its counts cover. */
final class BesideOptions {
    @Option(names = "--update", paramLabel = "CATALOG", descriptionKey = "audit.option.update")
    private List<Path> updates = List.of();

    @Option(names = "--update-mapping", paramLabel = "FILE", descriptionKey = "audit.option.update-mapping")
    private List<Path> updateMappings = List.of();

    @Option(names = "--update-window", paramLabel = "FROM..TO", descriptionKey = "audit.option.update-window")
    private List<String> updateWindows = List.of();

    @Option(names = "--withdraw-gone", descriptionKey = "audit.option.withdraw-gone")
    private boolean withdrawGone;

    @Option(names = "--add-data", paramLabel = "FILE", descriptionKey = "audit.option.add-data")
    private List<Path> data = List.of();

    @Option(names = "--data-mapping", paramLabel = "FILE", descriptionKey = "audit.option.data-mapping")
    private List<Path> dataMappings = List.of();

    @Option(names = "--data-window", paramLabel = "FROM..TO", descriptionKey = "audit.option.data-window")
    private List<String> dataWindows = List.of();

    /** A file to be read, as people wish, and the time that its counts cover (null = nobody has said). */
    record Wished(Path file, Wishes wishes, UsageWindow window) {
        /** The time that was said here, else the one that the file's mapping says, else null. */
        UsageWindow window(java.util.Optional<UsageWindow> mapped) {
            return window == null ? mapped.orElse(null) : window;
        }
    }

    /** Refuses what cannot be meant, each with its sentence; {@code catalog} is null for the sample's own. */
    void refuseWhatDoesNotFit(Path catalog) {
        refuseIf(data.isEmpty() && !dataWindows.isEmpty(), "audit.window-without-data");
        refuseIf(data.isEmpty() && !dataMappings.isEmpty(), "audit.mapping-without-data");
        refuseIf(updates.isEmpty() && !updateWindows.isEmpty(), "audit.window-without-update");
        refuseIf(updates.isEmpty() && !updateMappings.isEmpty(), "audit.mapping-without-update");
        refuseIf(updates.isEmpty() && withdrawGone, "audit.gone-without-update");
        refuseIf(catalog != null && updates.stream().anyMatch(update -> SameFile.is(update, catalog)), "audit.update-is-catalog");
        refuseUnlessEach(updateMappings.size(), updates.size(), "--update-mapping", "--update");
        refuseUnlessEach(updateWindows.size(), updates.size(), "--update-window", "--update");
        refuseUnlessEach(dataMappings.size(), data.size(), "--data-mapping", "--add-data");
        refuseUnlessEach(dataWindows.size(), data.size(), "--data-window", "--add-data");
    }

    private static void refuseIf(boolean refused, String key) {
        if (refused) {
            throw new Refused(Say.of(key));
        }
    }

    private static void refuseUnlessEach(int said, int files, String option, String of) {
        if (said > 1 && said != files) {
            throw new Refused(Say.of("audit.one-each", option, said, of, files));
        }
    }

    /** Every file that is read because of these options. */
    Stream<Path> inputs() {
        return Stream.of(updates, updateMappings, data, dataMappings).flatMap(List::stream);
    }

    /** Whether what a later catalog does not have is withdrawn. */
    boolean withdrawsGone() {
        return withdrawGone;
    }

    /** The later catalogs, in the order in which they were said. */
    List<Wished> updates(Function<String, UsageWindow> window) {
        return wished(updates, updateMappings, updateWindows, window);
    }

    /** The files of data, in the order in which they were said. */
    List<Wished> data(Function<String, UsageWindow> window) {
        return wished(data, dataMappings, dataWindows, window);
    }

    private static List<Wished> wished(List<Path> files, List<Path> mappings, List<String> windows, Function<String, UsageWindow> window) {
        List<Wished> all = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            Path mapping = of(mappings, at);
            String said = of(windows, at);
            all.add(new Wished(files.get(at), mapping == null ? Wishes.NONE : Wishes.of(MappingFile.read(mapping)), said == null ? null : window.apply(said)));
        }
        return all;
    }

    /** One that was said once holds for all. */
    private static <T> T of(List<T> said, int at) {
        return said.isEmpty() ? null : said.get(Math.min(at, said.size() - 1));
    }
}
