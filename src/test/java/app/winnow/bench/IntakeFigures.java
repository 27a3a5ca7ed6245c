package app.winnow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The figures of taking a catalog in, in their fixed order and under their fixed names. */
final class IntakeFigures {
    private static final int RUNS = 3;
    /** Runs before those that count. */
    private static final int WARMING = 3;
    private static final String WORKBOOK_HEAP = "512m";
    private static final String TEXT_HEAP = "1536m";
    private static final int TEN_MB_OF_WORKBOOK = 69_000;
    private static final int TEN_MB_OF_TEXT = 26_600;
    private static final String[] WINDOW = {"-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dprism.text=t2k", "-Djava.awt.headless=true",
        "-Dheadless.geometry=1920x1080-32"};

    private final Path folder;
    private final Lines lines;
    private int runs;

    IntakeFigures(Path folder, Lines lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /** Prints all figures; of the catalog too where one is named (else null). */
    void print(Path catalog) throws IOException, InterruptedException {
        CatalogFiles files = new CatalogFiles(folder);
        workbook("intake.xlsx", files.workbook(100_000));
        text("intake.csv", files.text(1_000_000));
        preview(List.of(files.workbook(TEN_MB_OF_WORKBOOK), files.text(TEN_MB_OF_TEXT)));
        cancel(files.workbook(100_000));
        if (catalog != null) {
            workbook("intake.catalog", catalog);
        }
    }

    private void workbook(String name, Path file) throws IOException, InterruptedException {
        Office office = new Office(folder);
        List<Optional<Fork.Result>> ours = new ArrayList<>();
        List<Optional<Fork.Result>> bare = new ArrayList<>();
        List<Optional<Fork.Result>> saved = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ours.add(toPortfolio(WORKBOOK_HEAP, file, 1).stream().findFirst());
            bare.add(new Fork(WORKBOOK_HEAP).run(BareXlsx.class, file, 1));
            if (office.isThere()) {
                saved.add(office.openAndSave(file));
            }
        }
        reader(name, toPortfolio(WORKBOOK_HEAP, file, WARMING + RUNS), new Fork(WORKBOOK_HEAP).all(BareXlsx.class, file, WARMING + RUNS));
        if (office.isThere()) {
            lines.beside(name + ".libreoffice", median(ours, Fork.Result::wall), median(saved, Fork.Result::wall));
        } else {
            lines.skipped(name + ".libreoffice");
        }
        lines.within(name + ".heap", median(ours, Fork.Result::heap), 512);
        lines.beside(name + ".cold", median(ours, Fork.Result::ms), median(bare, Fork.Result::ms));
    }

    /**
     * What reading costs once Java has compiled it, as in a program that stays open: the last three of several runs in one Java machine each, for ours as for the peer; {@code .cold} tells the
     * same of machines that have done nothing before.
     */
    private void reader(String name, List<Fork.Result> ours, List<Fork.Result> bare) {
        lines.beside(name + ".reader", median(warm(ours), Fork.Result::ms), median(warm(bare), Fork.Result::ms));
    }

    private static List<Optional<Fork.Result>> warm(List<Fork.Result> results) {
        return results.size() < WARMING + RUNS ? List.of(Optional.empty()) : results.subList(WARMING, results.size()).stream().map(Optional::of).toList();
    }

    private void text(String name, Path file) throws IOException, InterruptedException {
        List<Optional<Fork.Result>> ours = new ArrayList<>();
        List<Optional<Fork.Result>> bare = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ours.add(toPortfolio(TEXT_HEAP, file, 1).stream().findFirst());
            bare.add(new Fork(TEXT_HEAP).run(BareCsv.class, file, 1));
        }
        reader(name, toPortfolio(TEXT_HEAP, file, WARMING + RUNS), new Fork(TEXT_HEAP).all(BareCsv.class, file, WARMING + RUNS));
        lines.within(name + ".heap", median(ours, Fork.Result::heap), 1536);
        lines.beside(name + ".cold", median(ours, Fork.Result::ms), median(bare, Fork.Result::ms));
    }

    /** The slowest kind of file counts. */
    private void preview(List<Path> files) throws IOException, InterruptedException {
        double slowest = 0;
        for (Path file : files) {
            List<Optional<Fork.Result>> all = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                Path audits = audit();
                all.add(new Fork(WORKBOOK_HEAP, WINDOW).run(ToPreview.class, file, audits));
                Trash.delete(audits);
            }
            slowest = Math.max(slowest, median(all, Fork.Result::ms) / 1000);
        }
        lines.within("intake.preview", slowest, 1);
    }

    private void cancel(Path file) throws IOException, InterruptedException {
        List<Optional<Fork.Result>> all = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            all.add(new Fork(WORKBOOK_HEAP).run(ToCancel.class, file));
        }
        lines.within("intake.cancel", median(all, Fork.Result::ms), 200);
    }

    private List<Fork.Result> toPortfolio(String heap, Path file, int times) throws IOException, InterruptedException {
        Path audit = audit();
        try {
            return new Fork(heap).all(ToPortfolio.class, file, audit, times);
        } finally {
            Trash.delete(audit);
        }
    }

    private Path audit() throws IOException {
        return Files.createDirectories(folder).resolve("audit-" + ++runs);
    }

    /** Not a number as soon as one run failed. */
    private static double median(List<Optional<Fork.Result>> results, ToDoubleFunction<Fork.Result> value) {
        if (results.stream().anyMatch(Optional::isEmpty)) {
            return Double.NaN;
        }
        return results.stream().map(Optional::get).mapToDouble(value).sorted().toArray()[results.size() / 2];
    }
}
