package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rows of a data file are about: rows of one code and title together. Where no column is known as the code (or hardly any of its codes is in the
 * audit), a column is taken whose values mostly are codes of the audit; the same for titles.
 */
final class NamedRows {
    private static final double MOST = 0.5;
    private static final double HARDLY = 0.1;
    /** These hold codes and titles of other offerings. */
    private static final Set<Field> OF_OTHERS = EnumSet.of(Field.PARENT, Field.PREREQUISITES, Field.EQUIVALENTS, Field.CATEGORY, Field.TAGS);

    /** Rows (from 0) that have this code and title, "" where they have none. */
    record Named(String code, String title, List<Integer> rows) {
        String key() {
            return code + "\n" + TitleKey.of(title);
        }
    }

    private final Understood understood;
    private final int codes;
    private final int titles;

    NamedRows(Understood understood, KnownOfferings known) {
        this.understood = understood;
        codes = column(Field.CODE, text -> !known.ofCode(TextReader.code(text)).isEmpty());
        titles = column(Field.TITLE, text -> !known.ofTitle(text).isEmpty());
    }

    /** The column whose values are known; -1 to take what was read for this field. */
    private int column(Field field, Predicate<String> isKnown) {
        int best = -1;
        double bestShare = MOST;
        for (int at = 0; at < understood.meanings().size(); at++) {
            ColumnMeaning meaning = understood.meanings().get(at);
            double share = meaning.field() != null && OF_OTHERS.contains(meaning.field()) ? 0 : share(meaning.column(), isKnown);
            if (meaning.field() == field && share >= HARDLY) {
                return -1;
            }
            if (meaning.field() != field && share > bestShare) {
                best = at;
                bestShare = share;
            }
        }
        return best;
    }

    private static double share(TableColumn column, Predicate<String> isKnown) {
        int[] counts = column.counts();
        int says = 0;
        int known = 0;
        for (int at = 0; at < counts.length; at++) {
            String text = column.distinct().get(at).text();
            if (counts[at] > 0 && !text.isBlank()) {
                says++;
                known += isKnown.test(text) ? 1 : 0;
            }
        }
        return says == 0 ? 0 : (double) known / says;
    }

    /** In the order of their first rows. */
    List<Named> all() {
        Keys keys = new Keys(understood.recordedRows(), understood.meanings(), understood.readings());
        Map<String, Named> all = new LinkedHashMap<>();
        for (int row = 0; row < understood.recordedRows(); row++) {
            String code = codes < 0 ? keys.code(row) : TextReader.code(text(codes, row));
            String title = titles < 0 ? keys.title(row) : text(titles, row);
            Named named = new Named(code, title, new ArrayList<>(1));
            all.computeIfAbsent(named.key(), key -> named).rows().add(row);
        }
        return List.copyOf(all.values());
    }

    private String text(int column, int row) {
        return understood.meanings().get(column).column().cell(row).text().strip();
    }

    /** The heading of the column that holds the codes, "" when none does. */
    String codeHeading() {
        return codes < 0 ? heading(Field.CODE) : Readings.heading(understood.meanings().get(codes));
    }

    /** The heading of the column that holds the titles, "" when none does. */
    String titleHeading() {
        return titles < 0 ? heading(Field.TITLE) : Readings.heading(understood.meanings().get(titles));
    }

    /** Whether the values of this column, by its place, name the offerings. */
    boolean isKey(int column) {
        return column == codes || column == titles;
    }

    /** The column taken for the codes because its values are codes of the audit, from 0; -1 when none is. */
    int codeColumn() {
        return codes;
    }

    /** The column taken for the titles because its values are titles of the audit, from 0; -1 when none is. */
    int titleColumn() {
        return titles;
    }

    private String heading(Field field) {
        return understood.meanings().stream().filter(meaning -> meaning.field() == field).map(Readings::heading).findFirst().orElse("");
    }
}
