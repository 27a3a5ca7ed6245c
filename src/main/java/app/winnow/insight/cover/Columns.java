package app.winnow.insight.cover;

/**
 * Plain weighted set cover with one capacity: every row needs one chosen column that covers it, the chosen columns' uses fit the capacity, least cost wins.
 * Column j covers the rows {@code rows[start[j]] .. rows[start[j + 1] - 1]}; costs and uses are 0 or more.
 */
record Columns(int rowCount, int[] start, int[] rows, double[] cost, double[] use, double capacity) {

    int size() {
        return cost.length;
    }

    /** The columns of each row, in the same form: the starts first. */
    int[][] byRow() {
        int[] from = new int[rowCount + 1];
        for (int row : rows) {
            from[row + 1]++;
        }
        for (int row = 0; row < rowCount; row++) {
            from[row + 1] += from[row];
        }
        int[] next = from.clone();
        int[] columns = new int[rows.length];
        for (int column = 0; column < size(); column++) {
            for (int at = start[column]; at < start[column + 1]; at++) {
                columns[next[rows[at]]++] = column;
            }
        }
        return new int[][] {from, columns};
    }

    /** Only these columns (all that are true) over only these rows, renumbered in order. */
    Columns only(boolean[] keptColumns, boolean[] keptRows, double left) {
        int[] place = new int[rowCount];
        int rowsLeft = 0;
        for (int row = 0; row < rowCount; row++) {
            place[row] = keptRows[row] ? rowsLeft++ : -1;
        }
        int count = 0;
        int entries = 0;
        for (int column = 0; column < size(); column++) {
            if (keptColumns[column]) {
                count++;
                entries += start[column + 1] - start[column];
            }
        }
        int[] newStart = new int[count + 1];
        int[] newRows = new int[entries];
        double[] newCost = new double[count];
        double[] newUse = new double[count];
        int at = 0;
        int end = 0;
        for (int column = 0; column < size(); column++) {
            if (keptColumns[column]) {
                newCost[at] = cost[column];
                newUse[at] = use[column];
                for (int entry = start[column]; entry < start[column + 1]; entry++) {
                    if (place[rows[entry]] >= 0) {
                        newRows[end++] = place[rows[entry]];
                    }
                }
                newStart[++at] = end;
            }
        }
        return new Columns(rowsLeft, newStart, java.util.Arrays.copyOf(newRows, end), newCost, newUse, left);
    }
}
