package app.winnow.desktop.scenarios;

import app.winnow.insight.Version;
import app.winnow.model.Offering;
import java.util.List;

/** What is in force first, then the scenarios beside it, and the offerings that do not become the same in all of them, by dense index. */
public record SideBySide(List<Column> columns, List<Integer> differing) {
    public SideBySide {
        columns = List.copyOf(columns);
        differing = List.copyOf(differing);
    }

    static SideBySide of(List<Column> columns) {
        return new SideBySide(columns, Version.differing(columns.stream().map(Column::version).toList()));
    }

    /** The offering with this dense index. */
    public Offering offering(int at) {
        return columns.get(0).version().portfolio().offerings().get(at);
    }
}
