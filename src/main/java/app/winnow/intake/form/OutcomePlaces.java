package app.winnow.intake.form;

import java.util.Map;
import java.util.TreeMap;

/** Where a list of outcomes has what: the grid row of its headings (-1 = none), and for each of our columns that it has the grid column. */
public record OutcomePlaces(int headingRow, Map<String, Integer> columns) {
    public OutcomePlaces {
        columns = Map.copyOf(columns);
    }

    /** The same with one of our columns elsewhere; whatever stood in that grid column goes. A null name only empties the grid column. */
    public OutcomePlaces with(String name, int column) {
        Map<String, Integer> next = new TreeMap<>(columns);
        next.values().removeIf(place -> place == column);
        if (name != null) {
            next.put(name, column);
        }
        return new OutcomePlaces(headingRow, next);
    }

    /** What stands in a grid column, null for nothing of ours. */
    public String in(int column) {
        return columns.entrySet().stream().filter(entry -> entry.getValue() == column).map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
