package app.winnow.intake.value;

import java.util.Arrays;

/** What unit bare numbers of learning time are likely in, from their distribution alone. Always a guess: the column asks. */
public final class UnitGuess {
    private static final int LONG_IN_SECONDS = 3_000;
    private static final int TYPICAL_MINUTES = 20;

    private UnitGuess() { }

    /** Seconds when most are in the thousands, minutes when most are 20 and more, else hours. Decimals under 20 are hours. */
    public static TimeUnit of(double[] numbers) {
        double[] sorted = Arrays.stream(numbers).filter(number -> number > 0).sorted().toArray();
        if (sorted.length == 0) {
            return TimeUnit.MINUTE;
        }
        double median = sorted[sorted.length / 2];
        long decimals = Arrays.stream(sorted).filter(number -> number != Math.rint(number)).count();
        if (median >= LONG_IN_SECONDS) {
            return TimeUnit.SECOND;
        }
        boolean quarterHours = decimals * 10 >= sorted.length && median < 2 * TYPICAL_MINUTES;
        return median >= TYPICAL_MINUTES && !quarterHours ? TimeUnit.MINUTE : minutesIfFives(sorted, median);
    }

    private static TimeUnit minutesIfFives(double[] sorted, double median) {
        long fives = Arrays.stream(sorted).filter(number -> number % 5 == 0).count();
        return median >= 10 && fives * 10 >= sorted.length * 8 ? TimeUnit.MINUTE : TimeUnit.HOUR;
    }
}
