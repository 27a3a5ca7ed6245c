package app.winnow.insight.quality;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Worded;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What offerings are put together by: their unit, their owner, or the first of their categories. */
public enum Slice implements Worded {
    UNIT(Field.UNIT), OWNER(Field.OWNER), CATEGORY(Field.CATEGORY);

    private static final Pattern ODD_BLANKS = Pattern.compile("\\s\\s|[\\t\\n\\r]");

    private final Field field;

    Slice(Field field) {
        this.field = field;
    }

    /** What the offering says, "" where nobody has said. */
    public String of(Offering offering) {
        if (field.shape() == Field.Shape.TEXTS) {
            List<String> texts = offering.texts(field);
            return texts.isEmpty() ? "" : plain(texts.get(0));
        }
        return plain(offering.text(field));
    }

    /** Two names that differ in case and blanks only are one. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        String stripped = text.strip();
        // Nearly all are plain already, and there may be very many.
        return ODD_BLANKS.matcher(stripped).find() ? stripped.replaceAll("\\s+", " ") : stripped;
    }

    @Override
    public String word() {
        return Worded.of(this);
    }
}
