package app.winnow.intake.form;

import app.winnow.model.Disposition;
import app.winnow.model.Worded;
import app.winnow.sheet.Cell;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of single values in our files: enums, yes and no, numbers, dates. Case and the way words are joined do not count. */
final class CellWords {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}(?:[.,]0+)?");

    private CellWords() { }

    /** Whether a text is blank or says that nobody knows. */
    static boolean isUnknown(String text) {
        return text.isBlank() || Synonyms.OURS.of("value/unknown").contains(Headings.plain(text)) || isBareMark(text.strip());
    }

    private static boolean isBareMark(String text) {
        return text.equals("-") || text.equals("?") || text.equals("–") || text.equals("—");
    }

    /** Whether a text says that there is none. */
    static boolean isNone(String text) {
        return Synonyms.OURS.of("value/none").contains(Headings.plain(text));
    }

    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String text) {
        String plain = Headings.plain(text);
        Optional<E> exact = Worded.find(type, plain);
        if (exact.isPresent()) {
            return exact;
        }
        for (E value : type.getEnumConstants()) {
            if (value instanceof Disposition && Synonyms.OURS.of("value/" + value.word()).contains(plain)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static <E extends Enum<E> & Worded> E of(Class<E> type, String text) throws NotUnderstood {
        return find(type, text).orElseThrow(() -> new NotUnderstood("word", text.strip(), OutcomeWords.words(type)));
    }

    static <E extends Enum<E> & Worded> Set<E> several(Class<E> type, String text) throws NotUnderstood {
        if (isNone(text)) {
            return Set.of();
        }
        return new LinkedHashSet<>(Pieces.of(text.replace('\n', ';'), piece -> find(type, piece),
                piece -> new NotUnderstood("word", piece, OutcomeWords.words(type) + ", none")));
    }

    static Boolean yesNo(String text) throws NotUnderstood {
        String plain = Headings.plain(text);
        if (Synonyms.OURS.of("value/yes").contains(plain)) {
            return true;
        }
        if (Synonyms.OURS.of("value/no").contains(plain)) {
            return false;
        }
        throw new NotUnderstood("word", text.strip(), "yes, no");
    }

    /** A whole number from a to b. */
    static int whole(Cell cell, int from, int to) throws NotUnderstood {
        String text = cell.text().strip();
        double value = cell.kind() == Cell.Kind.NUMBER ? cell.number() : WHOLE.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
        if (value != Math.rint(value) || value < from || value > to) {
            throw new NotUnderstood("number", text, from, to);
        }
        return (int) value;
    }

    /** A date: the cell's own, or {@code 2026-05-31}. */
    static LocalDate date(Cell cell) throws NotUnderstood {
        return cell.kind() == Cell.Kind.DATE ? cell.date().toLocalDate() : date(cell.text().strip());
    }

    static LocalDate date(String text) throws NotUnderstood {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new NotUnderstood("date", text);
        }
    }

    static String listed(List<String> words) {
        return String.join("; ", words);
    }
}
