package app.winnow.picture.bubble;

import java.util.Arrays;

/** Circles that are placed already, each entered in all cells that it reaches into. */
final class Crowd {
    private static final double CELL = 16;
    private static final int FEW = 4;

    private final int columns;
    private final int rows;
    private final int[][] cells;
    private final int[] filled;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final int[] asked;
    private int count;
    private int question;

    /** Room for so many circles in a frame of this size. */
    Crowd(double width, double height, int most) {
        columns = (int) Math.ceil(width / CELL) + 1;
        rows = (int) Math.ceil(height / CELL) + 1;
        cells = new int[columns * rows][];
        filled = new int[columns * rows];
        x = new double[most];
        y = new double[most];
        radius = new double[most];
        asked = new int[most];
    }

    void add(double atX, double atY, double itsRadius) {
        x[count] = atX;
        y[count] = atY;
        radius[count] = itsRadius;
        for (int row = row(atY - itsRadius); row <= row(atY + itsRadius); row++) {
            for (int column = column(atX - itsRadius); column <= column(atX + itsRadius); column++) {
                enter(row * columns + column);
            }
        }
        count++;
    }

    private void enter(int cell) {
        int[] there = cells[cell] == null ? new int[FEW] : filled[cell] == cells[cell].length ? Arrays.copyOf(cells[cell], 2 * filled[cell]) : cells[cell];
        there[filled[cell]++] = count;
        cells[cell] = there;
    }

    /** How deep a circle here would lie in others, in pixels, summed; 0 when it is free. It may touch others by a twelfth. */
    double overlap(double atX, double atY, double itsRadius) {
        double sum = 0;
        question++;
        for (int row = row(atY - itsRadius); row <= row(atY + itsRadius); row++) {
            for (int column = column(atX - itsRadius); column <= column(atX + itsRadius); column++) {
                int cell = row * columns + column;
                for (int at = 0; at < filled[cell]; at++) {
                    int other = cells[cell][at];
                    sum += asked[other] == question ? 0 : depth(other, atX, atY, itsRadius);
                    asked[other] = question;
                }
            }
        }
        return sum;
    }

    private double depth(int other, double atX, double atY, double itsRadius) {
        double wanted = .92 * (itsRadius + radius[other]);
        double dx = atX - x[other];
        double dy = atY - y[other];
        double square = dx * dx + dy * dy;
        return square < wanted * wanted ? wanted - Math.sqrt(square) : 0;
    }

    private int column(double at) {
        return (int) Math.max(0, Math.min(columns - 1, at / CELL));
    }

    private int row(double at) {
        return (int) Math.max(0, Math.min(rows - 1, at / CELL));
    }
}
