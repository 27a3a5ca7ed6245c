package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Code and title of every data row, as read: what rows are told apart by. Blank where the row has none. */
final class Keys {
    private final String[] codes;
    private final String[] titles;
    private final Numbered byCode;
    private final Numbered byTitle;

    /** Equal texts have one number, from 0 in the order of first rows; -1 for a blank one. */
    record Numbered(int[] of, int count) {
        /** By the texts themselves. */
        static Numbered of(String[] texts) {
            return of(texts, Arrays.stream(texts).parallel().mapToLong(EqualTexts::hash).toArray(), UnaryOperator.identity());
        }

        /** By their keys, case and blanks aside; no text that is not empty has an empty key. No key is kept: only for rows that seem to have the same one are they made, and looked at. */
        static Numbered ofKeys(String[] texts) {
            return of(texts, EqualTexts.hashes(texts.length, row -> texts[row], Texts::key, Texts::key), Texts::key);
        }

        private static Numbered of(String[] texts, long[] hashes, UnaryOperator<String> key) {
            int[] firsts = EqualTexts.firsts(hashes);
            boolean right = IntStream.range(0, firsts.length).parallel().allMatch(row -> firsts[row] == row || isSame(texts[row], texts[firsts[row]], key));
            return right ? byFirsts(texts, firsts) : byText(texts, key);
        }

        private static boolean isSame(String one, String other, UnaryOperator<String> key) {
            return one.equals(other) || key.apply(one).equals(key.apply(other));
        }

        private static Numbered byFirsts(String[] texts, int[] firsts) {
            int[] numbers = new int[texts.length];
            int count = 0;
            for (int row = 0; row < texts.length; row++) {
                numbers[row] = texts[row].isEmpty() ? -1 : firsts[row] == row ? count++ : numbers[firsts[row]];
            }
            return new Numbered(numbers, count);
        }

        /** For texts that differ and share a hash. */
        private static Numbered byText(String[] texts, UnaryOperator<String> key) {
            int[] numbers = new int[texts.length];
            Map<String, Integer> known = new HashMap<>(texts.length * 3 / 2);
            for (int row = 0; row < texts.length; row++) {
                Integer number = texts[row].isEmpty() ? Integer.valueOf(-1) : known.putIfAbsent(key.apply(texts[row]), known.size());
                numbers[row] = number == null ? known.size() - 1 : number;
            }
            return new Numbered(numbers, known.size());
        }

        /** The same for texts of which equal ones have equal codes and others have not: told apart without a look at them. */
        static Numbered byCode(String[] texts, IntUnaryOperator codes, int distinct) {
            int[] numbers = new int[texts.length];
            int[] known = new int[distinct];
            int count = 0;
            for (int row = 0; row < texts.length; row++) {
                int code = codes.applyAsInt(row);
                if (!texts[row].isEmpty() && known[code] == 0) {
                    known[code] = ++count;
                }
                numbers[row] = texts[row].isEmpty() ? -1 : known[code] - 1;
            }
            return new Numbered(numbers, count);
        }

        /** Whether two rows have the same. */
        boolean repeats() {
            return count < Arrays.stream(of).filter(number -> number >= 0).count();
        }
    }

    Keys(int rows, List<ColumnMeaning> meanings, Map<Integer, Reading> readings) {
        codes = texts(rows, Field.CODE, meanings, readings);
        titles = texts(rows, Field.TITLE, meanings, readings);
        List<Numbered> numbered = Stream.<Supplier<Numbered>>of(() -> numberedCodes(meanings, readings), () -> Numbered.ofKeys(titles)).parallel().map(Supplier::get).toList();
        byCode = numbered.get(0);
        byTitle = numbered.get(1);
    }

    private Numbered numberedCodes(List<ColumnMeaning> meanings, Map<Integer, Reading> readings) {
        List<Reading> columns = columns(Field.CODE, meanings, readings);
        boolean differ = columns.size() == 1 && columns.get(0) instanceof DistinctReading reading && reading.areTexts();
        TableColumn column = differ ? ((DistinctReading) columns.get(0)).column() : null;
        return differ ? Numbered.byCode(codes, column::code, column.distinct().size()) : Numbered.of(codes);
    }

    private static List<Reading> columns(Field field, List<ColumnMeaning> meanings, Map<Integer, Reading> readings) {
        return readings.keySet().stream().filter(column -> meanings.get(column).field() == field).map(readings::get).toList();
    }

    private static String[] texts(int rows, Field field, List<ColumnMeaning> meanings, Map<Integer, Reading> readings) {
        List<Reading> columns = columns(field, meanings, readings);
        String[] texts = new String[rows];
        Arrays.parallelSetAll(texts, row -> columns.size() == 1 ? text(columns.get(0), row)
                : columns.stream().map(column -> text(column, row)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
        return texts;
    }

    private static String text(Reading reading, int row) {
        Object value = reading.value(row);
        return value == null ? "" : (String) value;
    }

    String code(int row) {
        return codes[row];
    }

    String title(int row) {
        return titles[row];
    }

    /** Rows by their code. */
    Numbered byCode() {
        return byCode;
    }

    /** Rows by their title, case and blanks aside. */
    Numbered byTitle() {
        return byTitle;
    }

    int rows() {
        return codes.length;
    }

    boolean anyCode() {
        return byCode.count() > 0;
    }

    boolean anyTitle() {
        return byTitle.count() > 0;
    }
}
