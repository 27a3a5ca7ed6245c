package app.winnow.intake;

import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One table, understood. {@code naming} are those of its problems that are about codes and titles as a catalog needs them. */
record Draft(Table table, List<ColumnMeaning> meanings, Map<Integer, Reading> readings, List<Group> groups, List<String> groupedBy, List<LeftOut> leftOut,
             List<Dropped> dropped, List<Problem> problems, List<Problem> naming, List<Question> questions) {

    /** The same with these problems before its own. */
    Draft with(List<Problem> first) {
        return first.isEmpty() ? this : new Draft(table, meanings, readings, groups, groupedBy, leftOut, dropped, Stream.concat(first.stream(), problems.stream()).toList(), naming, questions);
    }
}
