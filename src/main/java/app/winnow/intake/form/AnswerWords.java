package app.winnow.intake.form;

import app.winnow.model.Act;
import app.winnow.model.Ask;
import app.winnow.model.Assigned;
import app.winnow.model.Basis;
import app.winnow.model.ChangeRate;
import app.winnow.model.Dial;
import app.winnow.model.Frequency;
import app.winnow.model.Guard;
import app.winnow.model.Kind;
import app.winnow.model.Load;
import app.winnow.model.Obstacle;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Status;
import app.winnow.model.Steps;
import app.winnow.model.Worded;
import app.winnow.sheet.Cell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of every answer about one offering that stands in a cell of its own (its tasks stand in rows). */
final class AnswerWords {
    private static final Pattern DIAL = Pattern.compile("([0-4])(?:\\s*(?:of|/)\\s*([0-4]))?");
    private static final Map<Ask<?>, AnswerWord<?>> WORDS = new LinkedHashMap<>();

    static {
        put(Ask.KIND, one(Kind.class));
        put(Ask.PURPOSE, one(Purpose.class));
        put(Ask.REQUIRED_BY, of((cell, known) -> requirement(cell.text().strip()),
                (value, known) -> value.basis().word() + (value.name().isEmpty() ? "" : ": " + value.name())));
        put(Ask.PRESCRIBED, set(Prescription.class));
        put(Ask.SERVES, new ServesWord());
        put(Ask.NEW_OR_CHANGE, of((cell, known) -> CellWords.yesNo(cell.text()), (value, known) -> value ? "yes" : "no"));
        put(Ask.IMPACT, whole(1, 7));
        put(Ask.RESPONSE, one(Response.class));
        put(Ask.OBSTACLES, set(Obstacle.class));
        put(Ask.SIZE, dial());
        put(Ask.ACCESS, dial());
        put(Ask.DIRECTNESS, dial());
        put(Ask.PREREQUISITE_OF, codes());
        put(Ask.ATTACHED_TO, of(AnswerWords::attached, (value, known) -> value.isEmpty() ? "none" : value));
        put(Ask.MEMBER_OF, codes());
        put(Ask.ASSIGNED, one(Assigned.class));
        put(Ask.INTERVAL_MONTHS, whole(1, 1200));
        put(Ask.FREQUENCY, one(Frequency.class));
        put(Ask.STEPS, one(Steps.class));
        put(Ask.INFORMATION, one(Load.class));
        put(Ask.CHANGES, one(ChangeRate.class));
        put(Ask.ACT, one(Act.class));
        put(Ask.STATUS, one(Status.class));
        put(Ask.CONTRACT_END, of((cell, known) -> CellWords.date(cell), (value, known) -> value.toString()));
        put(Ask.NOTICE_DAYS, whole(0, 36_500));
        put(Ask.GUARDS, set(Guard.class));
    }

    private AnswerWords() { }

    /** The facts that stand in a cell of their own, in the order of the file. */
    static Set<Ask<?>> asks() {
        return WORDS.keySet();
    }

    @SuppressWarnings("unchecked")
    static <T> AnswerWord<T> of(Ask<T> ask) {
        return (AnswerWord<T>) WORDS.get(ask);
    }

    /** The words that a drop-down offers for this fact; empty where it is no plain choice. */
    static List<String> choices(Ask<?> ask) {
        if (ask == Ask.NEW_OR_CHANGE) {
            return List.of("yes", "no");
        }
        boolean plain = ask.shape() == Ask.Shape.ONE && ask.element().isEnum();
        return plain ? Arrays.stream(ask.element().getEnumConstants()).map(value -> ((Worded) value).word()).toList() : List.of();
    }

    /** Codes of other offerings, "none" for the empty list; each must exist. */
    static List<String> codes(String text, Known known) throws NotUnderstood {
        if (CellWords.isNone(text) && !known.hasCode(text)) {
            return List.of();
        }
        return Pieces.of(text, piece -> Optional.of(piece).filter(known::hasCode), piece -> new NotUnderstood("code.unknown", piece)).stream().distinct().toList();
    }

    private static String attached(Cell cell, Known known) throws NotUnderstood {
        List<String> codes = codes(cell.text().strip(), known);
        if (codes.size() > 1) {
            throw new NotUnderstood("attached.several");
        }
        return codes.isEmpty() ? "" : codes.get(0);
    }

    private static Requirement requirement(String text) throws NotUnderstood {
        int colon = text.indexOf(':');
        Basis basis = CellWords.of(Basis.class, colon < 0 ? text : text.substring(0, colon));
        return new Requirement(basis, colon < 0 ? "" : text.substring(colon + 1).strip());
    }

    private static AnswerWord<Dial> dial() {
        return of((cell, known) -> {
            Matcher matcher = DIAL.matcher(cell.text().strip().toLowerCase(java.util.Locale.ROOT));
            if (!matcher.matches()) {
                throw new NotUnderstood("dial", cell.text().strip());
            }
            return new Dial(Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2)));
        }, (value, known) -> value.now() + (value.target() == null ? "" : " of " + value.target()));
    }

    private static <E extends Enum<E> & Worded> AnswerWord<E> one(Class<E> type) {
        return of((cell, known) -> CellWords.of(type, cell.text()), (value, known) -> value.word());
    }

    private static <E extends Enum<E> & Worded> AnswerWord<Set<E>> set(Class<E> type) {
        return of((cell, known) -> CellWords.several(type, cell.text()),
                (value, known) -> value.isEmpty() ? "none" : value.stream().sorted().map(Worded::word).collect(Collectors.joining("; ")));
    }

    private static AnswerWord<Integer> whole(int from, int to) {
        return of((cell, known) -> CellWords.whole(cell, from, to), (value, known) -> Integer.toString(value));
    }

    private static AnswerWord<List<String>> codes() {
        return of((cell, known) -> codes(cell.text().strip(), known), (value, known) -> value.isEmpty() ? "none" : CellWords.listed(value));
    }

    private static <T> void put(Ask<T> ask, AnswerWord<T> word) {
        WORDS.put(ask, word);
    }

    /** Reading one cell. */
    private interface Reading<T> {
        T read(Cell cell, Known known) throws NotUnderstood;
    }

    private static <T> AnswerWord<T> of(Reading<T> reading, java.util.function.BiFunction<T, Known, String> writing) {
        return new AnswerWord<>() {
            @Override
            public T read(Cell cell, Known known) throws NotUnderstood {
                return reading.read(cell, known);
            }

            @Override
            public String write(T value, Known known) {
                return writing.apply(value, known);
            }
        };
    }
}
