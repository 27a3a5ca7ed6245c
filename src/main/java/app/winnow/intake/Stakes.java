package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Numbers;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much each question of a table decides, as it is read now: the hours of the offerings that it is about where it is about time, else how many offerings
 * have something in its column. Hours are those that the assumed answer makes.
 */
final class Stakes {
    private static final double AN_HOUR = 60;

    private final List<ColumnMeaning> meanings;
    private final Map<Integer, Reading> readings;
    private final List<Group> groups;

    Stakes(List<ColumnMeaning> meanings, Map<Integer, Reading> readings, List<Group> groups) {
        this.meanings = meanings;
        this.readings = readings;
        this.groups = groups;
    }

    /** The question with what hangs on it; unchanged where nobody can know. */
    Question of(Question question) {
        String key = question.key();
        if (key.equals("usage-window")) {
            return question.deciding(seatHours());
        }
        if (key.equals("title")) {
            return question.deciding(new Stake(Stake.Of.OFFERINGS, groups.size(), 0));
        }
        int column = column(question.column());
        if (column < 0 || key.equals("catalog") || key.equals("grouping")) {
            return question;
        }
        return question.deciding(switch (key) {
            case "unit" -> hours(column, row -> isBare(column, row));
            case "clock" -> hours(column, row -> text(column, row).indexOf(':') >= 0);
            case "hours" -> hours(column, row -> true);
            default -> key.startsWith("unit of ") ? hours(column, row -> isBare(column, row) && isOfType(row, key.substring("unit of ".length())))
                    : offerings(row -> says(column, row, key));
        });
    }

    private int column(String name) {
        return IntStream.range(0, meanings.size()).filter(at -> Readings.heading(meanings.get(at)).equals(name)).findFirst().orElse(-1);
    }

    private boolean says(int column, int row, String key) {
        String text = text(column, row);
        return key.startsWith("status of ") ? Texts.clean(text).equals(key.substring("status of ".length())) : !Blanks.isBlank(text);
    }

    private String text(int column, int row) {
        return meanings.get(column).column().cell(row).text();
    }

    private boolean isBare(int column, int row) {
        String text = text(column, row);
        return text.chars().noneMatch(Character::isLetter) && text.indexOf(':') < 0 && Numbers.parse(text).isPresent();
    }

    private boolean isOfType(int row, String type) {
        return IntStream.range(0, meanings.size()).filter(at -> meanings.get(at).field() == Field.TYPE).anyMatch(at -> Texts.clean(text(at, row)).equalsIgnoreCase(type));
    }

    /** The hours of the offerings that have such a row; offerings counted where no hour is known. */
    private Stake hours(int column, IntPredicate concerns) {
        double minutes = 0;
        for (Group group : groups) {
            for (int row : group.rows()) {
                double own = minutes(column, row);
                if (own > 0 && concerns.test(row)) {
                    minutes += own;
                    break;
                }
            }
        }
        return minutes > 0 ? new Stake(Stake.Of.HOURS, minutes / AN_HOUR, 0) : offerings(row -> !Blanks.isBlank(text(column, row)));
    }

    /** As a length; credits as if each were an hour, which is what is asked about them. */
    private double minutes(int column, int row) {
        Reading reading = readings.get(column);
        double value = reading != null && reading.value(row) instanceof Double number ? number : 0;
        return meanings.get(column).field() == Field.CREDITS ? value * AN_HOUR : value;
    }

    private Stake offerings(IntPredicate concerns) {
        int some = 0;
        for (Group group : groups) {
            some += concernsAny(group, concerns) ? 1 : 0;
        }
        return new Stake(Stake.Of.OFFERINGS, some, groups.size());
    }

    private static boolean concernsAny(Group group, IntPredicate concerns) {
        for (int row : group.rows()) {
            if (concerns.test(row)) {
                return true;
            }
        }
        return false;
    }

    /** Each offering's length as often as it was completed, or where nobody counted that, as people enrolled. */
    private Stake seatHours() {
        int length = first(Field.DURATION);
        int counts = first(Field.COMPLETIONS) >= 0 ? first(Field.COMPLETIONS) : first(Field.ENROLMENTS);
        if (length < 0 || counts < 0) {
            return counts < 0 ? null : offerings(row -> !Blanks.isBlank(text(counts, row)));
        }
        boolean addsUp = Merging.addsUp(readings.get(counts), groups);
        double[] each = new double[groups.size()];
        for (int at = 0; at < each.length; at++) {
            each[at] = minutes(length, groups.get(at).first()) * people(counts, groups.get(at), addsUp);
        }
        double minutes = DoubleStream.of(each).sum();
        return minutes > 0 ? new Stake(Stake.Of.SEAT_HOURS, minutes / AN_HOUR, 0) : offerings(row -> !Blanks.isBlank(text(counts, row)));
    }

    private double people(int counts, Group group, boolean addsUp) {
        double people = 0;
        for (int at = 0; at < (addsUp ? group.size() : 1); at++) {
            people += readings.get(counts).value(group.rows()[at]) instanceof Double number ? number : 0;
        }
        return people;
    }

    private int first(Field field) {
        return IntStream.range(0, meanings.size()).filter(at -> meanings.get(at).field() == field && readings.containsKey(at)).findFirst().orElse(-1);
    }
}
