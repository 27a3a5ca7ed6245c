package app.winnow.intake;

import app.winnow.model.CatalogImport.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table that are kept, those that hold learners, and what is said of these: their headings only. */
record Kept(List<ColumnProfile> columns, List<TableColumn> learners, List<LeftOut> leftOut) {

    /** Looks at every column by itself first, then, where learners were found, at what is left of them in others. */
    static Kept of(Table whole, People people) {
        List<ColumnProfile> kept = new ArrayList<>();
        List<TableColumn> learners = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (TableColumn column : whole.columns()) {
            ColumnProfile profile = new ColumnProfile(column);
            Optional<String> why = people.whyLeftOut(profile);
            if (why.isPresent()) {
                learners.add(column);
                leftOut.add(new LeftOut(column.heading().strip(), why.get()));
            } else {
                kept.add(profile);
            }
        }
        List<TableColumn> found = List.copyOf(learners);
        kept.removeIf(profile -> {
            Optional<String> why = found.isEmpty() ? Optional.empty() : people.whyLeftOutBeside(profile, found);
            why.ifPresent(sentence -> {
                learners.add(profile.column());
                leftOut.add(new LeftOut(profile.column().heading().strip(), sentence));
            });
            return why.isPresent();
        });
        return new Kept(kept, learners, leftOut);
    }
}
