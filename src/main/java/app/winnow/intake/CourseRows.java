package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which course each row is about, from 0 in the order of first rows, -1 for a row that names none; and what the rows of a course have in common. */
record CourseRows(int[] ofRow, int[] firstRows) {
    private static final double NEARLY_ALL = 0.95;

    static CourseRows of(int rows, List<ColumnMeaning> keys) {
        int[] ofRow = new int[rows];
        List<Integer> firsts = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            String key = keys.stream().map(meaning -> Texts.key(TextReader.code(meaning.column().cell(at).text()))).filter(text -> !Blanks.isBlank(text)).collect(Collectors.joining(" "));
            ofRow[row] = key.isEmpty() ? -1 : known.computeIfAbsent(key, fresh -> {
                firsts.add(at);
                return firsts.size() - 1;
            });
        }
        return new CourseRows(ofRow, firsts.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return firstRows.length;
    }

    int of(int row) {
        return ofRow[row];
    }

    /** Rows that name no course. */
    int[] without() {
        return IntStream.range(0, ofRow.length).filter(row -> ofRow[row] < 0).toArray();
    }

    /** Whether nearly all courses with several rows say the same on each of them, blanks aside. */
    boolean isConstant(TableColumn column) {
        int[] first = new int[count()];
        Arrays.fill(first, -1);
        boolean[] differs = new boolean[count()];
        boolean[] several = new boolean[count()];
        for (int row = 0; row < ofRow.length; row++) {
            int course = ofRow[row];
            if (course >= 0 && !Blanks.isBlank(column.cell(row).text())) {
                several[course] |= first[course] >= 0;
                differs[course] |= first[course] >= 0 && first[course] != column.code(row);
                first[course] = column.code(row);
            }
        }
        long all = IntStream.range(0, count()).filter(course -> several[course]).count();
        long same = IntStream.range(0, count()).filter(course -> several[course] && !differs[course]).count();
        return all > 0 && same >= all * NEARLY_ALL;
    }

    /** Whether every row says the same. */
    boolean isSame(TableColumn column) {
        return Arrays.stream(column.counts()).filter(count -> count > 0).count() <= 1;
    }

    /** For each course the row with its most frequent cell that says something, else its first row. */
    int[] mostFrequent(TableColumn column) {
        Map<Long, Integer> counts = new HashMap<>();
        int[] best = firstRows.clone();
        int[] highest = new int[count()];
        for (int row = 0; row < ofRow.length; row++) {
            if (ofRow[row] >= 0 && !Blanks.isBlank(column.cell(row).text())) {
                int count = counts.merge((long) ofRow[row] << 32 | column.code(row), 1, Integer::sum);
                if (count > highest[ofRow[row]]) {
                    highest[ofRow[row]] = count;
                    best[ofRow[row]] = row;
                }
            }
        }
        return best;
    }

    /** For each course the row with the greatest value, its first row when none has a value. */
    int[] best(IntToDoubleFunction value) {
        int[] best = firstRows.clone();
        for (int row = 0; row < ofRow.length; row++) {
            double own = value.applyAsDouble(row);
            double other = ofRow[row] < 0 ? Double.POSITIVE_INFINITY : value.applyAsDouble(best[ofRow[row]]);
            if (own > other || !Double.isNaN(own) && Double.isNaN(other)) {
                best[ofRow[row]] = row;
            }
        }
        return best;
    }

    /** For each course the average of its rows' values; NaN when none has one. */
    double[] averages(IntToDoubleFunction value) {
        double[] sums = new double[count()];
        int[] known = new int[count()];
        for (int row = 0; row < ofRow.length; row++) {
            double own = value.applyAsDouble(row);
            if (ofRow[row] >= 0 && !Double.isNaN(own)) {
                sums[ofRow[row]] += own;
                known[ofRow[row]]++;
            }
        }
        return IntStream.range(0, count()).mapToDouble(course -> known[course] == 0 ? Double.NaN : sums[course] / known[course]).toArray();
    }
}
