package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column knows in which row which text stands, and each distinct text once, whatever the texts are like. */
class ColumnTest {
    private static final int A_BATCH = 2_048;

    @ParameterizedTest
    @ValueSource(ints = {3, 400, 30_000, 90_000})
    void texts_put_in_batches_are_where_they_were_put_and_numbered_by_appearance(int distinct) {
        Random random = new Random(distinct);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < 130_000; row++) {
            texts.add(text(random.nextInt(distinct)));
        }
        check(texts, texts::get);
    }

    /** Short and long ones, beginnings of each other, with characters of one byte, two, and half of a pair, and the character zero. */
    private static String text(int kind) {
        return switch (kind % 7) {
            case 0 -> "";
            case 1 -> "2024-" + kind;
            case 2 -> "a".repeat(kind % 40 + 1);
            case 3 -> "\u0000".repeat(kind % 17 + 1);
            case 4 -> "\u00fc" + kind + "\u4e2d".repeat(kind % 3);
            case 5 -> "The course with the number " + kind + " and more words behind it";
            default -> "\ud83d" + kind / 7 % 50;
        };
    }

    @Test
    void no_two_short_texts_are_taken_for_one() {
        List<String> texts = new ArrayList<>();
        for (int length = 1; length <= 16; length++) {
            for (int end : new int[] {0, 1, 2, 8, 9, 15, 255}) {
                texts.add("\u0000".repeat(length - 1) + (char) end);
                texts.add((char) end + "\u0000".repeat(length - 1));
            }
        }
        List<String> twice = new ArrayList<>(texts);
        twice.addAll(texts);
        check(twice, twice::get);
    }

    private static void check(List<String> expected, IntFunction<String> textAt) {
        Column column = new Column(new Budget(Long.MAX_VALUE));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("", 0);
        for (int first = 0; first < expected.size(); first += A_BATCH) {
            column.put(slices(expected, first, Math.min(expected.size(), first + A_BATCH)));
        }
        column.close();
        for (int row = 0; row < expected.size(); row++) {
            int number = numbers.computeIfAbsent(textAt.apply(row), fresh -> numbers.size());
            assertThat(column.number(row)).as("row %s", row).isEqualTo(number);
            assertThat(column.cell(number).text()).isEqualTo(textAt.apply(row));
        }
        assertThat(column.size()).isEqualTo(numbers.size() - 1);
        assertThat(column.beyondAscii().stream().toArray())
                .isEqualTo(numbers.entrySet().stream().filter(entry -> entry.getKey().chars().anyMatch(c -> c >= 0x80)).mapToInt(entry -> entry.getValue() - 1).toArray());
    }

    private static TextSlices slices(List<String> texts, int from, int to) {
        StringBuilder chars = new StringBuilder();
        TextSlices slices = new TextSlices();
        texts.subList(from, to).forEach(chars::append);
        slices.clear(chars.toString().toCharArray());
        int at = 0;
        for (int row = from; row < to; row++) {
            int length = texts.get(row).length();
            if (length > 0) {
                slices.add(row, at, at + length);
            }
            at += length;
        }
        return slices;
    }

    @Test
    void a_number_and_a_text_that_look_the_same_stay_two_cells() {
        Column column = new Column(new Budget(Long.MAX_VALUE));
        Cell number = Cell.number(7, "7");
        column.put(0, number, 0);
        column.put(1, Cell.text("7"), 0);
        column.put(slices(List.of("", "", "7", "7"), 0, 4));
        column.put(4, number, 0);
        assertThat(List.of(column.number(0), column.number(1), column.number(2), column.number(3), column.number(4))).containsExactly(1, 2, 2, 2, 1);
        assertThat(column.clear(1)).isTrue();
        assertThat(column.clear(1)).isFalse();
        assertThat(column.withoutLost(2).size()).isEqualTo(1);
    }
}
