package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where small bubbles would hide each other, cells of the frame stand for them: a cell is shaded by how many lie there. As the zoom opens, fewer lie in a
 * cell and the bubbles come back. Large bubbles and those with the most hours are drawn everywhere.
 */
final class Density {
    /** No cells at all: every bubble is drawn. */
    static final Density NONE = new Density();
    /** A cell is full when the squares around its bubbles would cover so much of it. */
    private static final double FULL = 1.1;
    /** Among full cells one that is nearly full is one of them, and a cell alone has to be fuller: so that full ones lie together. */
    private static final double NEARLY = .55;
    private static final double ALONE = 1.5;
    private static final int FEWEST = 6;
    private static final double LARGE = 6;

    private final int[] cellOf;
    private final List<Cell> cells;

    /** A cell and the points in it, upwards. {@code key} names it in every picture of this kind. */
    record Cell(String key, Box box, int[] points) { }

    private Density() {
        cellOf = new int[0];
        cells = List.of();
    }

    /** The cells of these places; those with more than {@code most} hours are in none. */
    Density(BubbleLayout layout, Grid grid, double most) {
        cellOf = new int[layout.points.size()];
        int[] counts = new int[grid.count()];
        double[] loads = new double[grid.count()];
        Places places = layout.places;
        double large = LARGE * Math.sqrt(layout.plane.regions().frame().text() / 12);
        for (int point = 0; point < cellOf.length; point++) {
            cellOf[point] = -1;
            if (places.isShown[point] && places.radius[point] < large && !(layout.points.hours[point] > most)) {
                double contribution = layout.points.contribution[point];
                int cell = grid.cell(places.region[point], Double.isNaN(contribution) ? 0 : Across.bin(contribution), places.x[point], places.y[point]);
                double side = 2 * places.radius[point] + .5;
                cellOf[point] = cell;
                counts[cell]++;
                loads[cell] += side * side;
            }
        }
        cells = full(grid, counts, loads);
    }

    /** The cells that are full; points of all others are in none any more. */
    private List<Cell> full(Grid grid, int[] counts, double[] loads) {
        List<Cell> full = new ArrayList<>();
        int[] numbers = new int[counts.length];
        Arrays.fill(numbers, -1);
        boolean[] over = new boolean[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            over[cell] = counts[cell] >= FEWEST && loads[cell] > FULL * grid.area();
        }
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] >= FEWEST && isFull(loads[cell] / grid.area() / FULL, grid.beside(cell, over))) {
                numbers[cell] = full.size();
                full.add(new Cell(grid.key(cell), grid.box(cell), new int[counts[cell]]));
            }
        }
        int[] filled = new int[full.size()];
        for (int point = 0; point < cellOf.length; point++) {
            int number = cellOf[point] < 0 ? -1 : numbers[cellOf[point]];
            cellOf[point] = number;
            if (number >= 0) {
                full.get(number).points()[filled[number]++] = point;
            }
        }
        return full;
    }

    private static boolean isFull(double load, int beside) {
        return load > ALONE || load > 1 && beside > 0 || load > NEARLY && beside > 2;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The cell that stands for a point, -1 where it is drawn itself. */
    int of(int point) {
        return cellOf.length == 0 ? -1 : cellOf[point];
    }
}
