package app.winnow.sheet;

import java.util.List;

/**
 * Recognises a record of several lines that is no cell with line breaks but several rows run together by a quote that was
 * never closed. Such rows "succeed": the record may even have the right number of cells.
 */
final class FusedRows {
    /** What to do with a record of several lines. */
    enum Verdict { SOUND, KEEP, TAKE_APART }

    private final char delimiter;
    private final int columns;
    private final Splitter splitter;

    FusedRows(char delimiter, int columns) {
        this.delimiter = delimiter;
        this.columns = columns;
        this.splitter = new Splitter(delimiter);
    }

    /** Judges a record by its lines and by how many fields they made together. */
    Verdict judge(List<String> lines, int fields) {
        if (columns < 2 || lines.size() < 2 || !suspicious(lines)) {
            return Verdict.SOUND;
        }
        int whole = 0;
        for (String line : lines) {
            whole += splitter.alone(line) == columns ? 1 : 0;
        }
        boolean mostAreRows = whole == lines.size() || fields != columns && whole * 2 >= lines.size();
        return mostAreRows ? Verdict.TAKE_APART : Verdict.KEEP;
    }

    private boolean suspicious(List<String> lines) {
        List<String> between = lines.subList(1, lines.size() - 1);
        long rows = between.stream().filter(this::looksLikeRow).count();
        return rows > (columns < 4 ? 1 : 0) || endsMeet(lines.get(0), lines.get(lines.size() - 1));
    }

    /** A line inside a quoted cell that makes exactly one row, with delimiters as rows have them and sentences have not. */
    private boolean looksLikeRow(String line) {
        return splitter.alone(line) == columns && tight(line) * 2 >= columns - 1;
    }

    /**
     * The first line goes on like a row after the quote that opens, and the last line begins like one: as many fields stand
     * before its closing quote as before the opening one.
     */
    private boolean endsMeet(String first, String last) {
        splitter.first(first);
        int before = splitter.size();
        String tail = tail(first, before);
        int close = closingQuote(last);
        return before >= 1 && close >= 0 && tight(last.substring(0, close)) == before
                && tight(tail) >= Math.max(2, (columns - before - 1) / 2);
    }

    /** What stands in the field that is still open at the end of the line. */
    private String tail(String line, int before) {
        splitter.alone(line);
        List<String> pieces = splitter.fields();
        String joined = String.join(String.valueOf(delimiter), pieces.subList(Math.min(before, pieces.size()), pieces.size()));
        return joined.startsWith("\"") ? joined : "";
    }

    private int closingQuote(String line) {
        for (int quote = line.indexOf('"'); quote >= 0; quote = line.indexOf('"', quote + 1)) {
            if (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
                quote++;
            } else if (quote + 1 == line.length() || line.charAt(quote + 1) == delimiter) {
                return quote;
            }
        }
        return -1;
    }

    /** Delimiters that a character follows at once; in a sentence a blank follows the comma. */
    private int tight(String text) {
        int count = 0;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
            count += at + 1 < text.length() && text.charAt(at + 1) == ' ' ? 0 : 1;
        }
        return count;
    }
}
