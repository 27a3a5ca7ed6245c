package app.winnow.journal.json;

import java.util.stream.IntStream;

/** Numbers that count on by one, as rows and the codes of a column without repetition do: written as the first and how many. */
final class Counted {
    private static final int FEW = 8;
    /** No table has more rows; a damaged number must not take the memory. */
    private static final int MOST = 1 << 24;

    private Counted() { }

    /** What is written for these numbers: the first and how many where they count on, else all of them. */
    static Object of(int[] numbers) {
        if (numbers.length < FEW || numbers.length > MOST) {
            return numbers;
        }
        for (int at = 1; at < numbers.length; at++) {
            if (numbers[at] != numbers[0] + at) {
                return numbers;
            }
        }
        return Json.object("from", numbers[0], "count", numbers.length);
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
