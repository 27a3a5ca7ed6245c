package app.winnow.model.forget;

import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Problem;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Imports as they are afterwards. The same import is always the same value, and is worked out once. */
final class Imports {
    private final Texts texts;
    private final Forget.Column column;
    private final Runnable check;
    private final Map<CatalogImport, CatalogImport> known = new java.util.IdentityHashMap<>();

    Imports(Texts texts, Forget.Column column, Runnable check) {
        this.check = check;
        this.texts = texts;
        this.column = column;
    }

    CatalogImport of(CatalogImport catalog) {
        return known.computeIfAbsent(catalog, this::without);
    }

    private CatalogImport without(CatalogImport catalog) {
        List<Integer> gone = column == null ? List.of() : column.in(catalog);
        SourceTable table = catalog.table();
        List<Integer> kept = IntStream.range(0, table.headings().size()).filter(at -> !gone.contains(at)).boxed().toList();
        List<String> headings = kept.stream().map(at -> texts.of(table.headings().get(at))).toList();
        List<TextColumn> columns = kept.stream().map(at -> column(table.columns().get(at))).toList();
        List<ColumnUse> uses = kept.stream().map(catalog.uses()::get).toList();
        SourceTable next = new SourceTable(texts.of(table.file()), texts.of(table.sheet()), table.headingRow(), headings, columns,
                IntStream.range(0, table.rows()).map(table::rowNumber).toArray());
        return new CatalogImport(next, uses, catalog.usage(),
                catalog.dropped().stream().map(row -> new CatalogImport.Dropped(row.row(), texts.of(row.why()))).toList(), leftOut(catalog, gone),
                problems(catalog, gone), catalog.role());
    }

    /** Different words may become equal; then one is left. */
    private TextColumn column(TextColumn before) {
        Map<String, Integer> places = new HashMap<>();
        List<String> words = new ArrayList<>();
        int[] codes = new int[before.words().size()];
        boolean same = true;
        for (int at = 0; at < codes.length; at++) {
            check.run();
            String word = texts.of(before.words().get(at));
            same &= word.equals(before.words().get(at));
            codes[at] = places.computeIfAbsent(word, fresh -> {
                words.add(fresh);
                return words.size() - 1;
            });
        }
        return same ? before : TextColumn.of(words, IntStream.range(0, before.size()).map(row -> codes[before.code(row)]).toArray());
    }

    private List<CatalogImport.LeftOut> leftOut(CatalogImport catalog, List<Integer> gone) {
        List<CatalogImport.LeftOut> next = new ArrayList<>();
        for (CatalogImport.LeftOut out : catalog.leftOut()) {
            boolean hidden = column != null && column.withHeading() && column.isOf(catalog) && out.heading().equals(column.heading());
            next.add(new CatalogImport.LeftOut(hidden ? Words.of("mark") : texts.of(out.heading()), texts.of(out.why())));
        }
        for (int at : gone) {
            next.add(new CatalogImport.LeftOut(column.withHeading() ? Words.of("mark") : catalog.table().headings().get(at).strip(), Words.of("left-out.forgotten")));
        }
        return next;
    }

    /** What was said of a forgotten column's cells goes with them, where it names the column and where it only quotes a cell. */
    private List<Problem> problems(CatalogImport catalog, List<Integer> gone) {
        Set<String> cells = new HashSet<>();
        gone.forEach(at -> cells.addAll(catalog.table().columns().get(at).words()));
        cells.remove("");
        List<Problem> next = new ArrayList<>();
        for (Problem problem : catalog.problems()) {
            boolean its = !gone.isEmpty() && (problem.column().strip().equals(column.heading()) || problem.column().isEmpty() && cells.contains(problem.text()));
            if (!its) {
                next.add(new Problem(texts.of(problem.file()), problem.row(), texts.of(problem.column()), texts.of(problem.text()), texts.of(problem.message())));
            }
        }
        return next;
    }
}
