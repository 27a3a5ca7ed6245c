package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.model.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether rows of one title without a code are one course told several times: they agree in everything that is the course's own. */
final class Sameness {
    /** What differs here makes two offerings, or two sessions; tags, topics, audiences, levels and numbers of rows do not. */
    private static final Set<Field> OWN = EnumSet.of(Field.DESCRIPTION, Field.URL, Field.DURATION, Field.PROVIDER, Field.TYPE, Field.DELIVERY, Field.AVAILABLE_FROM,
            Field.EXPIRES, Field.CREATED, Field.ENROLMENTS, Field.COMPLETIONS, Field.COST, Field.LAST_ACTIVITY, Field.CREDITS);

    private final List<ColumnMeaning> meanings;
    private final int[] columns;

    Sameness(List<ColumnMeaning> meanings) {
        this.meanings = meanings;
        this.columns = IntStream.range(0, meanings.size()).filter(column -> meanings.get(column).field() != null && OWN.contains(meanings.get(column).field())).toArray();
    }

    /** The first column in which two rows differ, both saying something; -1 when they agree. */
    int differsIn(int row, int other) {
        for (int column : columns) {
            TableColumn cells = meanings.get(column).column();
            if (cells.code(row) != cells.code(other)) {
                String one = cells.cell(row).text().strip();
                String two = cells.cell(other).text().strip();
                if (!one.equals(two) && !Blanks.isBlank(one) && !Blanks.isBlank(two)) {
                    return column;
                }
            }
        }
        return -1;
    }
}
