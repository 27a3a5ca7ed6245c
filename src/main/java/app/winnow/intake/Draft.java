package app.winnow.intake;

import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.model.Problem;
import java.util.List;
import java.util.Map;

/** One table, understood. {@code naming} are those of its problems that are about codes and titles as a catalog needs them. */
record Draft(Table table, List<ColumnMeaning> meanings, Map<Integer, Reading> readings, List<Group> groups, List<String> groupedBy, List<LeftOut> leftOut,
             List<Dropped> dropped, List<Problem> problems, List<Problem> naming, List<Question> questions) { }
