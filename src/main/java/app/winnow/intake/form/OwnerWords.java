package app.winnow.intake.form;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Dial;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Status;
import app.winnow.model.Worded;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers in an owner's words, "may look it up" for referenced; the words of the answers file are understood too. */
final class OwnerWords {
    private static final int STRONGEST = 3;
    private static final Map<Ask<?>, Map<String, Object>> WORDS = words();

    private OwnerWords() { }

    private static Map<Ask<?>, Map<String, Object>> words() {
        Map<Ask<?>, Map<String, Object>> words = new LinkedHashMap<>();
        words.put(Ask.KIND, of(Ask.KIND, Kind.values()));
        words.put(Ask.PURPOSE, of(Ask.PURPOSE, Purpose.values()));
        words.put(Ask.RESPONSE, of(Ask.RESPONSE, Response.values()));
        words.put(Ask.STATUS, of(Ask.STATUS, Status.values()));
        words.put(Ask.OBSTACLES, withNone(of(Ask.OBSTACLES, Obstacle.values())));
        words.put(Ask.PRESCRIBED, withNone(of(Ask.PRESCRIBED, Prescription.values())));
        Map<String, Object> bases = new LinkedHashMap<>();
        Arrays.stream(Basis.values()).forEach(basis -> bases.put(basis.word(), new Requirement(basis, "")));
        words.put(Ask.REQUIRED_BY, bases);
        words.put(Ask.NEW_OR_CHANGE, new LinkedHashMap<>(Map.of(Sentences.of("owner.word.yes"), true)));
        words.get(Ask.NEW_OR_CHANGE).put(Sentences.of("owner.word.no"), false);
        Map<String, Object> impacts = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 7).forEach(impact -> impacts.put(Sentences.of("owner.word.impact." + impact), impact));
        words.put(Ask.IMPACT, impacts);
        Map<String, Object> sizes = new LinkedHashMap<>();
        IntStream.rangeClosed(0, 4).forEach(size -> sizes.put(Sentences.of("owner.word.size." + size), new Dial(size, null)));
        words.put(Ask.SIZE, sizes);
        return words;
    }

    private static <E extends Enum<E> & Worded> Map<String, Object> of(Ask<?> ask, E[] values) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(Sentences.of("owner.word." + key(ask.column()) + "." + key(value.word())), value);
        }
        return words;
    }

    private static Map<String, Object> withNone(Map<String, Object> words) {
        words.put(Sentences.of("owner.word.none"), null);
        return words;
    }

    static String key(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** The words of a drop-down, in the order of the values. */
    static List<String> choices(Ask<?> ask) {
        return List.copyOf(WORDS.getOrDefault(ask, Map.of()).keySet());
    }

    /** The words of the strengths of a link, 0 to 3. */
    static List<String> strengths() {
        return IntStream.rangeClosed(0, STRONGEST).mapToObj(strength -> Sentences.of("owner.word.strength." + strength)).toList();
    }

    /** The strength that a cell says. */
    static int strength(Cell cell) throws NotUnderstood {
        List<String> words = strengths();
        String plain = Headings.plain(cell.text());
        for (int strength = 0; strength <= STRONGEST; strength++) {
            if (Headings.plain(words.get(strength)).equals(plain) || plain.equals(Integer.toString(strength))) {
                return strength;
            }
        }
        throw new NotUnderstood("owner.word", cell.text().strip(), String.join(", ", words));
    }

    /** The answer that a cell says; a sentence when it is not understood. */
    @SuppressWarnings("unchecked")
    static <T> T read(Ask<T> ask, Cell cell, Known known) throws NotUnderstood {
        String plain = Headings.plain(cell.text());
        boolean several = ask.shape() == Ask.Shape.SET;
        Object one = several ? null : found(ask, plain);
        if (one != null) {
            return (T) one;
        }
        try {
            return several ? (T) several(ask, cell.text()) : AnswerWords.of(ask).read(cell, known);
        } catch (NotUnderstood why) {
            throw new NotUnderstood("owner.word", cell.text().strip(), String.join(", ", choices(ask)));
        }
    }

    private static Object found(Ask<?> ask, String plain) {
        return WORDS.getOrDefault(ask, Map.of()).entrySet().stream().filter(word -> word.getValue() != null && Headings.plain(word.getKey()).equals(plain))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static Set<Object> several(Ask<?> ask, String text) throws NotUnderstood {
        Set<Object> values = new LinkedHashSet<>();
        if (CellWords.isNone(text) || Headings.plain(text).equals(Headings.plain(Sentences.of("owner.word.none")))) {
            return values;
        }
        for (String piece : text.split("[;,\\n]")) {
            if (!piece.isBlank()) {
                Object value = found(ask, Headings.plain(piece));
                values.addAll(value == null ? (Collection<?>) AnswerWords.of(ask).read(Cell.text(piece.strip()), null) : List.of(value));
            }
        }
        if (values.isEmpty()) {
            throw new NotUnderstood("owner.word", text.strip(), String.join(", ", choices(ask)));
        }
        return values;
    }

    /** The answer in words that {@link #read} takes back. */
    static <T> String write(Ask<T> ask, T value, Known known) {
        Map<String, Object> words = WORDS.getOrDefault(ask, Map.of());
        if (value instanceof Set<?> set) {
            List<String> named = new ArrayList<>();
            words.forEach((word, one) -> {
                if (one == null ? set.isEmpty() : set.contains(one)) {
                    named.add(word);
                }
            });
            return CellWords.listed(named);
        }
        return words.entrySet().stream().filter(word -> value.equals(word.getValue())).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> AnswerWords.of(ask).write(value, known));
    }
}
