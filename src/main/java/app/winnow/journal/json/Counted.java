package app.winnow.journal.json;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Numbers that count on by one, as rows and the codes of a column without repetition do: written as the first and how many. */
final class Counted {
    private static final int FEW = 8;
    /** No table has more rows; a damaged number must not take the memory. */
    private static final int MOST = 1 << 24;

    private Counted() { }

    /** What is written for these numbers: the first and how many where they count on, else all of them. */
    static Object of(int[] numbers) {
        return of(numbers.length, at -> numbers[at]);
    }

    /** The same of {@code count} numbers, each as {@code number} says for its place. */
    static Object of(int count, IntUnaryOperator number) {
        return count >= FEW && count <= MOST && countsOn(count, number) ? Json.object("from", number.applyAsInt(0), "count", count) : new Json.Wholes(count, number);
    }

    private static boolean countsOn(int count, IntUnaryOperator number) {
        int first = number.applyAsInt(0);
        for (int at = 1; at < count; at++) {
            if (number.applyAsInt(at) != first + at) {
                return false;
            }
        }
        return true;
    }

    static int[] read(Fields in) throws MadeByNewer {
        int from = in.whole("from");
        int count = in.whole("count");
        in.end();
        if (count < 0 || count > MOST || from > Integer.MAX_VALUE - MOST) {
            throw new MadeByNewer("a count of " + count);
        }
        return IntStream.range(from, from + count).toArray();
    }
}
