package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that can be read as a table and obviously is no catalog: a letter saved as a spreadsheet. No heading is a word of ours, nothing in it looks like a
 * code or a length, and what would be titles is running text, or hardly anything. It can be taken all the same, but nobody does so by accident.
 */
final class Doubt {
    private static final Set<Field> SHOWN_BY_VALUES = Set.of(Field.CODE, Field.DURATION, Field.URL);
    private static final double RUNNING = 0.3;
    private static final int FEW_ROWS = 5;
    private static final int FEW_COLUMNS = 2;
    private static final int MANY_WORDS = 14;
    /** Ends as sentences and lines of a letter do, or goes on from the line before. */
    private static final String SENTENCE = ".*[\\p{L})\"”][.,;:!?]|\\p{Ll}.*";

    private final Finding table;
    private final HeadingMatch match;
    private final Wishes wishes;

    Doubt(Finding table, HeadingMatch match, Wishes wishes) {
        this.table = table;
        this.match = match;
        this.wishes = wishes;
    }

    /** The question whether it is a catalog at all; nothing is assumed. */
    Optional<Question> question() {
        if (!isJustified()) {
            return Optional.empty();
        }
        List<String> options = List.of(Options.text("yes"), Options.text("no"));
        String said = wishes.answer("catalog", "").filter(Set.of("yes", "no")::contains).map(Options::text).orElse(null);
        return Optional.of(new Question("catalog", "", Words.of("ask.catalog", table.table().rows(), example()), said, options));
    }

    private boolean isJustified() {
        boolean speaks = table.meanings().stream().anyMatch(meaning -> meaning.field() != null
                && (SHOWN_BY_VALUES.contains(meaning.field()) || match.isKnown(HeadingText.of(meaning.column().heading()))));
        boolean isLittle = table.table().rows() < FEW_ROWS && table.table().columns().size() <= FEW_COLUMNS;
        return !speaks && (isLittle || isRunningText());
    }

    private boolean isRunningText() {
        int known = 0;
        int running = 0;
        for (TableColumn column : table.table().columns()) {
            int[] counts = column.counts();
            for (int code = 0; code < counts.length; code++) {
                String text = Texts.clean(column.distinct().get(code).text());
                if (counts[code] > 0 && !Blanks.isBlank(text)) {
                    known++;
                    running += text.matches(SENTENCE) || text.split("\\s+").length > MANY_WORDS ? 1 : 0;
                }
            }
        }
        return known > 0 && running >= known * RUNNING;
    }

    private String example() {
        return table.table().columns().stream().map(Examples::of).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
