package app.winnow.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of a row below the headings that it is no offering, and what it is instead. */
final class RowKind {
    private static final Pattern TOTAL = Pattern.compile("(?i)((grand|sub|overall|report)[ -]?)?(totals?|totale|gesamt(summe|ergebnis)?|summe|sum|somme|suma|soma|somma|totaal|jumlah|celkem|"
            + "\\u5408\\u8a08|\\u7dcf\\u8a08|\\u5408\\u8ba1|\\u603b\\u8ba1|\\ud569\\uacc4|\\ucd1d\\uacc4)( (result|general|g\\u00e9n\\u00e9ral|geral|generale|keseluruhan))?\\s*:?");
    private static final Pattern LONGER_TOTAL = Pattern.compile("(?i)(grand |sub-?)?(total|gesamt|summe|jumlah)\\b.{0,40}");
    private static final Pattern NOTE = Pattern.compile("(?i)(\\*|note\\b|notes\\b|source\\b|legend|hinweis|anmerkung|quelle|remarque|nota\\b|fuente|fonte|opmerking|catatan|disclaimer|generated|exported|printed|report ).*");
    private static final Pattern SIGNATURE = Pattern.compile("[^:\uff1a]{1,40}[:\uff1a]\\s*[_.\u2026 -]*");
    private static final int LONG = 80;

    private final Rows rows;
    private final int typical;
    private final boolean textsExpected;
    private final int lastHeading;
    private final List<String> headings;
    private final boolean loneAreFew;

    /** {@code typical} is how many cells a usual row fills; {@code loneAreFew} whether rows of a single cell are the exception. */
    RowKind(Rows rows, List<String> headings, int typical, boolean textsExpected, boolean loneAreFew) {
        this.headings = headings;
        this.loneAreFew = loneAreFew;
        this.rows = rows;
        this.typical = typical;
        this.textsExpected = textsExpected;
        int last = -1;
        for (int column = 0; column < headings.size(); column++) {
            last = headings.get(column).isBlank() ? last : column;
        }
        this.lastHeading = last;
    }

    /** Three texts, one of them or another cell under the headings: neither a total nor a note, seen without a closer look. */
    boolean isPlainlyData(int row) {
        int texts = 0;
        boolean under = lastHeading < 0;
        for (int column = 0; column < rows.grid().columns(); column++) {
            if (!rows.isBlank(row, column)) {
                under |= column <= lastHeading;
                texts += rows.isNumber(row, column) ? 0 : 1;
                if (texts > 2 && under && !isSignature(row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Most texts have no colon, which is seen at once. */
    private boolean isSignature(int row, int column) {
        return rows.hasColon(row, column) && SIGNATURE.matcher(rows.text(row, column)).matches();
    }

    /** Lines to sign on: "Prepared by:   Approved by: ______". */
    private boolean isSignature(int row, List<Integer> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(column -> SIGNATURE.matcher(rows.text(row, column)).matches());
    }

    /** Why the row is dropped; empty for a data row. */
    Optional<String> whyDropped(int row) {
        List<Integer> filled = rows.filled(row);
        List<Integer> texts = filled.stream().filter(column -> !rows.isNumber(row, column)).toList();
        if (isSignature(row, texts) && texts.size() == filled.size()) {
            return Optional.of(Words.of("dropped.note"));
        }
        if (isTotal(row, filled, texts)) {
            return Optional.of(Words.of("dropped.total"));
        }
        if (texts.isEmpty() && textsExpected && typical >= 3) {
            return Optional.of(Words.of(filled.size() == 1 ? "dropped.number-only" : "dropped.total-unnamed"));
        }
        if (lastHeading >= 0 && filled.stream().allMatch(column -> column > lastHeading)) {
            return Optional.of(Words.of("dropped.beside"));
        }
        return filled.size() == 1 ? alone(row, filled.get(0)) : Optional.empty();
    }

    private boolean isTotal(int row, List<Integer> filled, List<Integer> texts) {
        if (texts.isEmpty() || texts.size() > 2) {
            return false;
        }
        String first = rows.text(row, texts.get(0));
        return TOTAL.matcher(first).matches() || texts.size() == 1 && filled.size() > 1 && filled.size() < Math.max(typical, 3) && LONGER_TOTAL.matcher(first).matches();
    }

    private Optional<String> alone(int row, int column) {
        String text = rows.text(row, column);
        boolean merged = rows.shownFrom(row, column) < row;
        if (merged || typical < 3 && !rows.isWide(row)) {
            return Optional.empty();
        }
        if (NOTE.matcher(text).matches() || text.length() > LONG) {
            return Optional.of(Words.of("dropped.note"));
        }
        boolean first = column == 0 || rows.isWide(row);
        boolean unheaded = lastHeading >= 0 && headings.get(column).isBlank();
        return first && (typical >= 4 || rows.isWide(row) || unheaded || typical == 3 && loneAreFew) ? Optional.of(Words.of("dropped.section")) : Optional.empty();
    }
}
