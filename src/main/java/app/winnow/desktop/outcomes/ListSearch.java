package app.winnow.desktop.outcomes;

import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds rows of a list by words in any of its columns; what a row says is put together once. */
final class ListSearch {
    private final Map<Integer, String> texts = new HashMap<>();
    private final FoundOutcomes list;

    /** For this list; null for none. */
    ListSearch(FoundOutcomes list) {
        this.list = list;
    }

    /** The rows in which each of these words stands somewhere, upper case or lower; all for a blank text. */
    List<ListRow> find(String text) {
        String[] wanted = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return list == null ? List.of() : list.rows().stream().filter(row -> Arrays.stream(wanted).allMatch(said(row)::contains)).toList();
    }

    private String said(ListRow row) {
        return texts.computeIfAbsent(row.row(), any -> {
            StringBuilder all = new StringBuilder(row.outcome().sentence()).append('\n').append(row.under());
            list.columns().forEach(column -> all.append('\n').append(list.text(row, column)));
            return all.toString().toLowerCase(Locale.ROOT);
        });
    }
}
