package app.winnow.intake;

import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table that are kept, those that hold learners, and what is said of these: their headings only. */
record Kept(List<ColumnProfile> columns, List<TableColumn> learners, List<LeftOut> leftOut) {

    /** Looks at every column by itself first, then, where learners were found, at what is left of them in others. */
    static Kept of(Table whole, People people, Watch watch) {
        List<ColumnProfile> kept = new ArrayList<>();
        List<TableColumn> learners = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (ColumnProfile profile : profiles(whole, watch)) {
            TableColumn column = profile.column();
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

    private static List<ColumnProfile> profiles(Table whole, Watch watch) {
        return whole.columns().parallelStream().map(column -> {
            watch.at(whole.rows(), 0);
            return new ColumnProfile(column);
        }).toList();
    }
}
