package app.winnow.desktop.map;

import java.util.Arrays;
import java.util.function.Consumer;

/** The line that people draw around marks to take them together: a rectangle between two corners, or a lasso of any form that closes by itself. */
final class Around {
    private static final double[] NOTHING = new double[0];
    private final Consumer<double[]> show;
    private double[] line = NOTHING;
    private boolean isLasso;

    /** {@code show} gets the line whenever it is another one: x, y, x, y ..., empty when there is none. */
    Around(Consumer<double[]> show) {
        this.show = show;
    }

    void begin(double x, double y, boolean lasso) {
        isLasso = lasso;
        line = new double[] {x, y};
    }

    void to(double x, double y) {
        if (isLasso) {
            line = Arrays.copyOf(line, line.length + 2);
            line[line.length - 2] = x;
            line[line.length - 1] = y;
        } else {
            line = new double[] {line[0], line[1], x, line[1], x, y, line[0], y};
        }
        show.accept(line);
    }

    /** The closed line; it is gone afterwards. */
    double[] end() {
        double[] area = line;
        line = NOTHING;
        show.accept(line);
        return area;
    }
}
