package app.winnow.report;

import app.winnow.model.CatalogImport;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of the imported files that offerings are made of, as a sheet of ours shows them behind its own: once each, in file order, a heading that is used already marked
 * {@code (original)}. A column with a text over the limit of a cell goes on in further columns.
 */
final class OriginalColumns {
    private static final String MARK = " (original)";
    private final List<CatalogImport> imports;
    private final List<Key> keys;
    private final List<String> headings = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final Map<Key, Integer> cells = new HashMap<>();

    /** A heading and which of those with the same words it is: the same column in every import. */
    private record Key(String heading, int nth) { }

    OriginalColumns(Portfolio portfolio, List<String> ours) {
        imports = portfolio.imports();
        Map<Key, Integer> widths = new LinkedHashMap<>();
        Set<Integer> used = portfolio.offerings().stream().map(offering -> offering.rows().source()).collect(Collectors.toSet());
        for (int source = 0; source < imports.size(); source++) {
            CatalogImport imported = imports.get(source);
            List<Key> found = used.contains(source) ? keys(imported.table()) : List.of();
            int[] columns = new int[found.size()];
            for (int column = 0; column < columns.length; column++) {
                widths.merge(found.get(column), cells(imported.table().columns().get(column)), Math::max);
            }
        }
        keys = List.copyOf(widths.keySet());
        Set<String> taken = new HashSet<>(ours.stream().map(OriginalColumns::plain).toList());
        widths.forEach((key, width) -> {
            cells.put(key, width);
            String marked = marked(key.heading(), taken);
            for (int part = 0; part < width; part++) {
                headings.add(part == 0 ? marked : Words.of("heading.continued", marked));
            }
        });
        for (CatalogImport imported : imports) {
            List<Key> found = keys(imported.table());
            places.add(keys.stream().mapToInt(found::indexOf).toArray());
        }
    }

    /** The headings, marked and continued. */
    List<String> headings() {
        return headings;
    }

    /** Characters that most texts of each column need, for its width. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            double longest = keys.get(at).heading().length();
            for (int source = 0; source < imports.size(); source++) {
                int column = places.get(source)[at];
                if (column >= 0) {
                    longest = Math.max(longest, imports.get(source).table().columns().get(column).words().stream().limit(2000).mapToInt(String::length).average().orElse(0) * 1.3);
                }
            }
            for (int part = 0; part < cells.get(keys.get(at)); part++) {
                widths.add((int) Math.round(longest));
            }
        }
        return widths;
    }

    /** Writes the cells of a source row behind what the pen has written. */
    void write(SheetPen pen, int source, int row) {
        SourceTable table = imports.get(source).table();
        int[] columns = places.get(source);
        for (int at = 0; at < columns.length; at++) {
            int width = cells.get(keys.get(at));
            String text = columns[at] < 0 ? "" : table.text(row, columns[at]);
            if (width == 1) {
                pen.original(text);
            } else {
                List<String> pieces = Texts.pieces(text);
                for (int part = 0; part < width; part++) {
                    pen.piece(part < pieces.size() ? pieces.get(part) : "");
                }
            }
        }
    }

    private static List<Key> keys(SourceTable table) {
        Map<String, Integer> seen = new HashMap<>();
        return table.headings().stream().map(heading -> new Key(heading, seen.merge(heading, 1, Integer::sum))).toList();
    }

    private static int cells(TextColumn column) {
        return column.words().stream().mapToInt(Texts::count).max().orElse(1);
    }

    private static String marked(String heading, Set<String> used) {
        if (heading.isBlank() || used.add(plain(heading))) {
            return heading;
        }
        String marked = heading + MARK;
        for (int nth = 2; !used.add(plain(marked)); nth++) {
            marked = heading + MARK.replace(")", " " + nth + ")");
        }
        return marked;
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
