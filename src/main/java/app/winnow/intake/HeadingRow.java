package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds the row of headings: short different texts that are as wide as the rows below, that we know, or that differ in kind from what is below. */
final class HeadingRow {
    private static final Pattern QUESTION = Pattern.compile("(?s).{8,}[?\\uff1f]\\s*([(\\[].{1,40}[)\\]])?");
    private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]{1,15}[)\\]]");
    private static final int FIRST_ROWS = 50;
    /** What each row further down takes from its score. */
    private static final double LATER = 0.01;
    private static final int COMPARED = 40;
    /** Titles that may stand above a row of headings in words we do not know. */
    private static final int TITLES = 5;

    private final Rows rows;
    private final HeadingMatch match;

    HeadingRow(Rows rows, HeadingMatch match) {
        this.rows = rows;
        this.match = match;
    }

    /** The row, or -1 when the sheet has no headings. Of two tables that stand below each other it is the upper one's, for the lower one is found from there. */
    int find() {
        int best = -1;
        double[] scores = new double[Math.min(FIRST_ROWS, rows.count())];
        for (int row = 0; row < scores.length; row++) {
            boolean hopeless = best >= 0 && most(row) - row * LATER < scores[best];
            scores[row] = hopeless ? Double.NaN : score(row) - row * LATER;
            best = scores[row] > (best < 0 ? 0 : scores[best]) ? row : best;
        }
        for (int row = 0; row < best; row++) {
            double own = Double.isNaN(scores[row]) ? score(row) - row * LATER : scores[row];
            if (own > scores[best] / 2 && known(row) >= 2 && known(row) * 2 >= Math.max(known(best), rows.width(row))) {
                return row;
            }
        }
        return best;
    }

    /** No less than the score that the row has, found without a look at what its words mean. */
    private double most(int row) {
        List<Integer> filled = rows.filled(row);
        int fit = 0;
        for (int column : filled) {
            fit += rows.couldBeHeading(row, column) ? 1 : 0;
        }
        double likely = filled.isEmpty() ? 0 : (double) fit / filled.size();
        return likely * 3 + Math.min(fit, 8) * 0.5 + likely;
    }

    /** How many cells of the row are headings that we know and that do not stand below again as values. */
    int known(int row) {
        int known = 0;
        for (int column : rows.filled(row)) {
            known += rows.couldBeHeading(row, column) && isKnown(rows.grid().cell(row, column).text()) && !recurs(row, column) ? 1 : 0;
        }
        return known;
    }

    private boolean isKnown(String text) {
        HeadingText heading = HeadingText.of(text);
        return match.isKnown(heading) || People.isHeading(heading) || isQuestion(text);
    }

    /** Surveys head their columns with what was asked: "What did you like most?", "Would you recommend it? (0-10)". */
    private static boolean isQuestion(String text) {
        return QUESTION.matcher(Texts.clean(text)).matches();
    }

    /** 0 when the row cannot be headings. */
    double score(int row) {
        List<Integer> filled = rows.filled(row);
        int width = Math.max(1, rows.typicalWidth(row + 1));
        if (filled.isEmpty() || filled.size() == 1 && width > 1) {
            return 0;
        }
        Set<String> texts = new HashSet<>();
        int fit = 0;
        for (int column : filled) {
            fit += rows.couldBeHeading(row, column) ? 1 : 0;
            texts.add(rows.text(row, column).toLowerCase(java.util.Locale.ROOT));
        }
        double likely = (double) fit / filled.size() * texts.size() / filled.size();
        if (likely < 0.6) {
            return 0;
        }
        int known = known(row);
        int numbers = numbersOverNumbers(row, filled);
        if (numbers > 0 && (known < 2 || numbers * 3 > filled.size())) {
            return 0;
        }
        double wide = Math.min(1, (double) filled.size() / width);
        double contrast = contrast(row, filled);
        boolean enough = known >= 2 || known == 1 && filled.size() <= 4 && likely > 0.9 && row + 1 < rows.count() || likely > 0.9 && wide > 0.7 && contrast >= 0.3 || stranger(row, filled, likely, wide);
        return enough ? likely * (1 + wide + contrast) + Math.min(known, 8) * 0.5 + (double) known / filled.size() : 0;
    }

    /** Numbers with numbers below them: what a data row has, and headings only where they are years. */
    private int numbersOverNumbers(int row, List<Integer> filled) {
        int numbers = 0;
        for (int column : filled) {
            int below = 0;
            int seen = 0;
            for (int next = row + 1; rows.isNumber(row, column) && next < Math.min(rows.count(), row + COMPARED); next++) {
                seen += rows.isBlank(next, column) ? 0 : 1;
                below += rows.isNumber(next, column) ? 1 : 0;
            }
            numbers += seen > 0 && below * 2 > seen ? 1 : 0;
        }
        return numbers;
    }

    /** A first row (below titles of the sheet) of short texts in words we do not know, none of which stands below again. */
    private boolean stranger(int row, List<Integer> filled, double likely, double wide) {
        if (!isFirst(row) || likely < 1 || wide < 0.95 || filled.size() < 2 || rows.count() < 4) {
            return false;
        }
        double here = 0;
        double below = 0;
        for (int column : filled) {
            String text = rows.text(row, column);
            if (recurs(row, column) || text.split(" ").length > 4 || text.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            here += text.length();
            below += rows.text(Math.min(rows.count() - 1, row + 1), column).length();
        }
        return here < below * 0.7;
    }

    private boolean isFirst(int row) {
        for (int above = 0; above < row; above++) {
            if (!rows.isSingle(above)) {
                return false;
            }
        }
        return row <= TITLES;
    }

    private double contrast(int row, List<Integer> filled) {
        int differ = 0;
        for (int column : filled) {
            int other = 0;
            int seen = 0;
            for (int below = row + 1; below < Math.min(rows.count(), row + COMPARED); below++) {
                if (!rows.isBlank(below, column)) {
                    seen++;
                    other += !rows.couldBeHeading(below, column) || rows.isNumber(below, column) || rows.text(below, column).chars().anyMatch(Character::isDigit) ? 1 : 0;
                }
            }
            boolean digits = BRACKET.matcher(rows.text(row, column)).replaceAll("").chars().anyMatch(Character::isDigit);
            differ += seen > 0 && other * 2 > seen && !digits ? 1 : 0;
        }
        return (double) differ / filled.size();
    }

    private boolean recurs(int row, int column) {
        String text = rows.text(row, column);
        int again = 0;
        for (int below = row + 1; below < Math.min(rows.count(), row + COMPARED); below++) {
            again += rows.reads(below, column, text) && rows.shownFrom(below, column) > row && !sameRow(row, below) ? 1 : 0;
        }
        return again > 0;
    }

    /** Whether two rows read the same, as a heading does that is repeated inside the data. */
    boolean sameRow(int row, int other) {
        int differ = 0;
        List<Integer> filled = rows.filled(row);
        int allowed = (int) (filled.size() * 0.3);
        for (int column : filled) {
            differ += rows.text(row, column).equalsIgnoreCase(rows.text(other, column)) ? 0 : 1;
            if (differ > allowed) {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link #sameRow} for many rows: each different cell is compared once, and the columns with the fewest of them first. */
    IntPredicate sameAs(int row) {
        List<Integer> filled = rows.filled(row);
        int allowed = (int) (filled.size() * 0.3);
        List<Integer> columns = filled.stream().sorted(Comparator.comparingInt(column -> rows.grid().distinct(column).size())).toList();
        BitSet[] same = new BitSet[columns.size()];
        return other -> {
            int differ = 0;
            for (int at = 0; at < same.length && differ <= allowed; at++) {
                if (same[at] == null) {
                    same[at] = like(columns.get(at), rows.text(row, columns.get(at)));
                }
                differ += same[at].get(rows.shown(other, columns.get(at))) ? 0 : 1;
            }
            return differ <= allowed;
        };
    }

    /** The distinct cells of a column that read like this text. */
    private BitSet like(int column, String text) {
        BitSet like = new BitSet();
        List<Cell> distinct = rows.grid().distinct(column);
        for (int code = 0; code < distinct.size(); code++) {
            String other = distinct.get(code).text();
            like.set(code, other.length() >= text.length() && Texts.clean(other).equalsIgnoreCase(text));
        }
        return like;
    }

    /** Headings by column from these rows (one, or two when they belong together), blank where there is none. */
    List<String> texts(int first, int last) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < rows.grid().columns(); column++) {
            String lower = rows.text(last, column);
            String upper = first == last ? "" : group(first, last, column);
            boolean both = !upper.isEmpty() && !lower.isEmpty() && !upper.equals(lower) && !(match.isKnown(HeadingText.of(lower)) && isOnce(last, lower));
            headings.add(both ? upper + " " + lower : lower.isEmpty() ? upper : first == last ? rows.grid().cell(last, column).text() : lower);
        }
        return headings;
    }

    private boolean isOnce(int row, String text) {
        return rows.filled(row).stream().filter(column -> rows.text(row, column).equalsIgnoreCase(text)).count() == 1;
    }

    /** The upper heading over a column: its own, or the next one to the left when this one belongs to its group. */
    private String group(int first, int last, int column) {
        for (int at = column; at >= 0; at--) {
            if (!rows.isBlank(first, at)) {
                return at == column || !rows.isBlank(last, at) && !rows.isBlank(last, column) ? rows.text(first, at) : "";
            }
        }
        return "";
    }
}
