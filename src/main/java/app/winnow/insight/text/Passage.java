package app.winnow.insight.text;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.List;

/** One part of what an offering says of itself: its title, description, category, tags or skills. Marks count characters in {@code text}. */
public record Passage(Field field, String text) {
    private static final double TITLE = 3;
    /** Characters from which on a description says less with each word, for it mentions much besides. */
    private static final double LONG = 400;
    private static final String BETWEEN = ", ";

    /** What an offering says, title first, without parts that are unknown. */
    public static List<Passage> of(Offering offering) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Field.TITLE, offering.title()));
        add(passages, Field.DESCRIPTION, offering.text(Field.DESCRIPTION));
        for (Field field : List.of(Field.CATEGORY, Field.TAGS, Field.SKILLS)) {
            add(passages, field, String.join(BETWEEN, offering.texts(field)));
        }
        return passages;
    }

    private static void add(List<Passage> passages, Field field, String text) {
        if (!text.isBlank()) {
            passages.add(new Passage(field, text));
        }
    }

    /** How much a word counts that stands here: a title says most, a long description the least. */
    double weight() {
        return switch (field) {
            case TITLE -> TITLE;
            case SKILLS, TAGS -> 1.5;
            case DESCRIPTION -> Math.min(1, Math.sqrt(LONG / text.length()));
            default -> 1;
        };
    }
}
