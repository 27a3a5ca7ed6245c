package app.winnow.model;

import java.util.Arrays;
import java.util.Optional;

/** A fact that a catalog column may hold, with the name used in JSON and mappings (intake.md) and the shape of its value. */
public enum Field {
    CODE("code", Shape.TEXT), TITLE("title", Shape.TEXT), DESCRIPTION("description", Shape.TEXT), TYPE("type", Shape.TEXT),
    DELIVERY("delivery", Shape.TEXT), CATEGORY("category", Shape.TEXTS), TAGS("tags", Shape.TEXTS), SKILLS("skills", Shape.TEXTS),
    STATUS("status", Shape.STATUS), DURATION("duration", Shape.MINUTES), DURATION_UNIT("durationUnit", Shape.TEXT),
    CREDITS("credits", Shape.NUMBER), ENROLMENTS("enrolments", Shape.NUMBER), COMPLETIONS("completions", Shape.NUMBER),
    IN_PROGRESS("inProgress", Shape.NUMBER), VIEWS("views", Shape.NUMBER), UNIQUE_USERS("uniqueUsers", Shape.NUMBER),
    COMPLETION_RATE("completionRate", Shape.NUMBER), AVG_TIME("avgTime", Shape.MINUTES), AVG_SCORE("avgScore", Shape.NUMBER),
    LAST_ACTIVITY("lastActivity", Shape.DATE), RATING("rating", Shape.NUMBER), CREATED("created", Shape.DATE),
    UPDATED("updated", Shape.DATE), VERSION("version", Shape.TEXT), AVAILABLE_FROM("availableFrom", Shape.DATE),
    EXPIRES("expires", Shape.DATE), NEXT_REVIEW("nextReview", Shape.DATE), LANGUAGE("language", Shape.TEXT),
    PROVIDER("provider", Shape.TEXT), OWNER("owner", Shape.TEXT), AUTHOR("author", Shape.TEXT), UNIT("unit", Shape.TEXT),
    AUDIENCE("audience", Shape.TEXT), AUDIENCE_SIZE("audienceSize", Shape.NUMBER), MANDATORY("mandatory", Shape.FLAG),
    COST("cost", Shape.NUMBER), CURRENCY("currency", Shape.TEXT), URL("url", Shape.TEXT), PARENT("parent", Shape.TEXTS),
    PREREQUISITES("prerequisites", Shape.TEXTS), EQUIVALENTS("equivalents", Shape.TEXTS), LEVEL("level", Shape.TEXT),
    DIFFICULTY("difficulty", Shape.TEXT), MAINTENANCE("maintenance", Shape.NUMBER);

    /** The type behind a field: String, List of String, Double, Double in minutes, LocalDate, Boolean, {@link Status}. */
    public enum Shape { TEXT, TEXTS, NUMBER, MINUTES, DATE, FLAG, STATUS }

    private final String word;
    private final Shape shape;

    Field(String word, Shape shape) {
        this.word = word;
        this.shape = shape;
    }

    /** The name in JSON and mappings. */
    public String word() {
        return word;
    }

    /** The type of its value. */
    public Shape shape() {
        return shape;
    }

    /** The field with this name, exactly. */
    public static Optional<Field> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
