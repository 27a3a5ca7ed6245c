package app.winnow.picture.coverage;

import app.winnow.insight.CoverageGrid;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A coverage matrix in words: how much is served and shown, what nothing supports, where much piles up, and what nobody knows. */
final class Summary {
    private static final int NAMED = 3;

    /** One cell with its place. */
    private record At(int row, int column, Cell cell) { }

    private final Matrix matrix;
    private final Figures figures;
    private final Words words;
    private final List<At> cells = new ArrayList<>();

    Summary(Matrix matrix, Figures figures, Words words) {
        this.matrix = matrix;
        this.figures = figures;
        this.words = words;
    }

    String title() {
        String title = words.of("title", figures.name(), matrix.axes().grouping().words());
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    String words() {
        Seen seen = matrix.shown().seen();
        if (matrix.axes().outcomes().isEmpty()) {
            return words.of("nothing.outcomes");
        }
        if (seen.offerings().length == 0) {
            return words.of(seen.isFiltered() ? "nothing.filtered" : "nothing");
        }
        for (int row = 0; row < matrix.axes().outcomes().size(); row++) {
            int at = row;
            matrix.cells(row).forEach((column, cell) -> cells.add(new At(at, column, cell)));
        }
        List<String> said = new ArrayList<>();
        said.add(words.of("words.size", matrix.axes().outcomes().size(), matrix.axes().groups().size(), matrix.axes().grouping().words(), seen.offerings().length));
        links(said);
        unserved(said);
        gaps(said);
        languages(said);
        piles(said);
        looked(said, seen);
        return String.join(" ", said);
    }

    private void links(List<String> said) {
        int links = cells.stream().mapToInt(at -> at.cell().links()).sum();
        int evidenced = cells.stream().mapToInt(at -> at.cell().evidenced()).sum();
        said.add(links == 0 ? words.of("words.no-links") : words.of("words.links", links, evidenced, links - evidenced));
    }

    private void unserved(List<String> said) {
        List<String> names = matrix.axes().unserved().stream().mapToObj(row -> matrix.axes().outcomes().get(row).sentence()).toList();
        if (!names.isEmpty()) {
            said.add(words.of("words.unserved", names.size(), names.stream().limit(NAMED).collect(Collectors.joining("; "))));
        }
    }

    private void gaps(List<String> said) {
        List<At> gaps = cells.stream().filter(at -> at.cell().gaps() > 0).toList();
        if (!gaps.isEmpty()) {
            said.add(words.of("words.gaps", gaps.size(), gaps.stream().limit(NAMED).map(this::place).collect(Collectors.joining("; "))));
        }
    }

    private void languages(List<String> said) {
        List<At> lacking = cells.stream().filter(at -> at.cell().lacksLanguages()).toList();
        if (!lacking.isEmpty()) {
            said.add(words.of("words.languages", lacking.size(), place(lacking.get(0)), String.join(", ", lacking.get(0).cell().languages())));
        }
    }

    private void piles(List<String> said) {
        List<At> piles = cells.stream().filter(at -> at.cell().isPileUp()).sorted(Comparator.comparingInt(at -> -at.cell().supporting())).toList();
        if (!piles.isEmpty()) {
            said.add(words.of("words.pile-ups", piles.size(), CoverageGrid.PILE, place(piles.get(0)), piles.get(0).cell().supporting()));
        }
    }

    private String place(At at) {
        return words.of("name.cell", matrix.axes().outcomes().get(at.row()).sentence(), matrix.axes().groups().get(at.column()).name());
    }

    /** Nobody has looked is not the same as serving none. */
    private void looked(List<String> said, Seen seen) {
        long none = Arrays.stream(seen.offerings()).filter(at -> seen.known(at).links() == null).count();
        if (none > 0) {
            said.add(words.of("words.not-looked-at", none));
        }
    }
}
