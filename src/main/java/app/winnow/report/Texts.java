package app.winnow.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as an xlsx cell can hold it, such that it is read back exactly: characters that XML forbids, and what looks like their escape, are written as
 * {@code _xHHHH_} (ECMA-376 part 1, ST_Xstring); what is longer than a cell takes is cut into pieces.
 */
final class Texts {
    /** One less than Excel's limit for a cell, at which readers rightly ask whether the end is missing. */
    static final int LONGEST = 32_766;
    private static final int ESCAPE = 7;

    private Texts() { }

    /** Whether a spreadsheet program could take this text for a formula, so that its cell is marked as text. */
    static boolean isRisky(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text of one cell; where it does not fit, its beginning and an ellipsis. */
    static String cell(String text) {
        if (text.isEmpty()) {
            return text;
        }
        List<String> pieces = pieces(text);
        return pieces.size() == 1 ? pieces.get(0) : pieces(text.substring(0, LONGEST / ESCAPE)).get(0) + "…";
    }

    /** How many cells a text takes. */
    static int count(String text) {
        return text.length() * ESCAPE <= LONGEST ? 1 : Math.max(1, pieces(text).size());
    }

    /** The text as cells, one after the other; only a text over the limit takes more than one. */
    static List<String> pieces(String text) {
        return text.length() <= LONGEST && isPlain(text) ? List.of(text) : escapedPieces(text);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 0x20 && c != '\t' && c != '\n' || c == '_' || Character.isSurrogate(c) || c >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    private static List<String> escapedPieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder(Math.min(text.length() + 16, LONGEST));
        int at = 0;
        while (at < text.length()) {
            String unit = unit(text, at);
            if (piece.length() + unit.length() > LONGEST) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(unit);
            at += isPair(text, at) ? 2 : 1;
        }
        if (!piece.isEmpty() || pieces.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static String unit(String text, int at) {
        char c = text.charAt(at);
        if (isPair(text, at)) {
            return text.substring(at, at + 2);
        }
        boolean forbidden = c < 0x20 && c != '\t' && c != '\n' || Character.isSurrogate(c) || c >= 0xFFFE;
        return forbidden || c == '_' && looksEscaped(text, at) ? String.format("_x%04X_", (int) c) : String.valueOf(c);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        return text.substring(at + 2, at + ESCAPE - 1).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
