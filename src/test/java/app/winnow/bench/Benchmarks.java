package app.winnow.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Runs the benchmark named: its name, a folder for its files, and perhaps a catalog of one's own. */
public final class Benchmarks {
    private Benchmarks() { }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[1]).toAbsolutePath();
        String catalog = args.length > 2 ? args[2] : "";
        if (args[0].equals("intake")) {
            new IntakeFigures(folder, new Lines(System.out)).print(catalog.isEmpty() ? null : Path.of(catalog));
        } else if (args[0].equals("verdicts")) {
            new Fork("6g").print(VerdictFigures.class, 1_000_000);
            new Fork("4g").print(VerdictFigures.class, 100_000);
            new Fork("1g").print(CoverFigures.class);
        } else if (args[0].equals("match")) {
            new Fork("2g").print(MatchKeyFigures.class, folder.resolve("match-keys"));
            new Fork("1g").print(MatchFiguresOutcomes.class, folder);
            new Fork("2g").print(MatchFacetFigures.class);
            new Fork("2g").print(MatchFiguresQuality.class, 100_000);
            new Fork("4g").print(MatchSuggestionFigures.class);
            new Fork("1g").print(MatchFiguresOverlaps.class);
        } else if (args[0].equals("map")) {
            new Fork("2g", MapWindow.options()).print(MapFigures.class);
            new Fork("4g", MapWindow.options()).print(MapFiguresTreemap.class);
            new Fork("2g", MapWindow.options()).print(MapFiguresWhatIf.class);
        } else {
            System.err.println("There is no benchmark " + args[0] + "; there are: intake, verdicts, match, map");
        }
    }
}
