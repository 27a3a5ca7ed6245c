package app.winnow.picture;

import java.util.ArrayList;
import java.util.List;

/** A straight scale from values to pixels, with round ticks: 1, 2 or 5 times a power of ten apart. */
public record Scale(double low, double high, double from, double to) {

    /** Where a value is, in pixels. */
    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** At most about so many round values with their places. */
    public List<Tick> ticks(double most) {
        double rough = (high - low) / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = rough <= power ? power : rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
        List<Tick> ticks = new ArrayList<>();
        for (double value = Math.ceil(low / step - 1e-9) * step; value <= high + 1e-9 * step; value += step) {
            ticks.add(new Tick(at(value), Numbers.with(value == 0 ? 0 : value, 2)));
        }
        return ticks;
    }
}
