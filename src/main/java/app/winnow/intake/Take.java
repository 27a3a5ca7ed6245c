package app.winnow.intake;

import app.winnow.model.Field;
import java.util.EnumSet;
import java.util.Set;

/** What becomes of a column of added data: its values replace imported ones, only fill what is unknown, or are left in the file. */
public enum Take {
    REPLACE, FILL, LEAVE;

    private static final Set<Field> FIGURES = EnumSet.of(Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.VIEWS, Field.UNIQUE_USERS,
            Field.COMPLETION_RATE, Field.AVG_TIME, Field.AVG_SCORE, Field.LAST_ACTIVITY, Field.RATING, Field.COST, Field.CURRENCY, Field.MAINTENANCE,
            Field.AUDIENCE_SIZE);

    /** Figures are what data is added for; what describes a course is the catalog's own, and only filled in. */
    static Take assumed(Field field) {
        return FIGURES.contains(field) ? REPLACE : FILL;
    }

    /** Whether the field is a figure: use, cost or evaluation. */
    static boolean isFigure(Field field) {
        return FIGURES.contains(field);
    }
}
