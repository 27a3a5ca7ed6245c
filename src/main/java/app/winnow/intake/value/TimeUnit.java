package app.winnow.intake.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit of learning time; weeks, months and years are time on a calendar, not time spent. */
public enum TimeUnit {
    SECOND("s", 1 / 60d), MINUTE("min", 1), HOUR("h", 60), DAY("day", Double.NaN), WEEK("week", 1), MONTH("month", 52 / 12d), YEAR("year", 52);

    private static final Map<String, TimeUnit> WORDS = words();

    private final String word;
    private final double size;

    TimeUnit(String word, double size) {
        this.word = word;
        this.size = size;
    }

    /** The word in JSON and mappings. */
    public String word() {
        return word;
    }

    /** Whether it measures time on a calendar rather than time spent. */
    public boolean isCalendar() {
        return ordinal() >= WEEK.ordinal();
    }

    /** Minutes in one unit, weeks for a calendar unit; a day of learning has {@code hoursPerDay} hours. */
    public double size(double hoursPerDay) {
        return this == DAY ? hoursPerDay * 60 : size;
    }

    /** The unit with this name in one of the intake's languages, lower case or not. */
    public static Optional<TimeUnit> named(String word) {
        return Optional.ofNullable(WORDS.get(Texts.plain(word).replace(".", "")));
    }

    /** The unit that a word written in one ends with: "totalclockhours". Only for names of four letters and more. */
    public static Optional<TimeUnit> ending(String word) {
        return WORDS.keySet().stream().filter(name -> name.length() > 3 && word.length() > name.length() && word.endsWith(name)).findFirst().map(WORDS::get);
    }

    private static Map<String, TimeUnit> words() {
        Map<String, TimeUnit> words = new HashMap<>();
        Map<String, List<String>> file = WordFile.read(TimeUnit.class, "time-words.txt");
        Arrays.stream(values()).forEach(unit -> file.get(unit.word).forEach(word -> words.put(Texts.plain(word), unit)));
        return words;
    }
}
