package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.form.ReadMapping;
import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people say to a file before it is taken over: a sheet that it must have (null = choose), and the mapping: columns by name, and answers to questions.
 * What was answered holds instead of what was assumed. {@code problems} is what of a mapping's file was not used.
 */
public record Wishes(String sheet, Mapping mapping, List<Problem> problems) {
    /** Nothing is said. */
    public static final Wishes NONE = new Wishes(null, Mapping.NONE, List.of());

    /** What the options of some questions make of their column; null keeps it as text. */
    private static final Map<String, Field> FIELDS = fields();

    public Wishes {
        problems = List.copyOf(problems);
    }

    /** Nothing is said but the sheet, which the file must have; null = choose. */
    public static Wishes ofSheet(String name) {
        return NONE.withSheet(name);
    }

    /** What a mapping says. */
    public static Wishes of(Mapping mapping) {
        String sheet = mapping.sheet() == null ? mapping.answers().get("sheet") : mapping.sheet();
        return new Wishes(null, mapping.withSheet(sheet).answered("sheet", null), List.of());
    }

    /** What a mapping's file says. */
    public static Wishes of(ReadMapping read) {
        return new Wishes(null, of(read.mapping()).mapping, read.problems());
    }

    /** The same with a sheet that the file must have; null = as before. */
    public Wishes withSheet(String name) {
        return name == null ? this : new Wishes(name, mapping, problems);
    }

    /** These wishes with one more answer: one of the question's options, or what was typed; blank takes a typed answer back. */
    public Wishes with(Question question, String option) {
        String word = Options.word(question, option);
        return switch (question.key()) {
            case "sheet" -> of(Mapping.NONE.withSheet(option));
            case "title" -> field(option, Field.TITLE);
            case "hours", "level", "source", "type", "updated", "domain", "score", "complete" -> FIELDS.containsKey(word) ? field(question.column(), FIELDS.get(word)) : this;
            case "status" -> word.equals("none") ? field(question.column(), null) : with(mapping.answered(question.place(), word));
            case "active" -> reversed(question.column(), word.equals("yes-withdrawn"));
            case "unit" -> unit(question.column(), word);
            case "date-order" -> dateOrder(question.column(), word);
            default -> with(mapping.answered(question.place(), word.isBlank() ? null : word.strip()));
        };
    }

    /** Whether one of its options can be chosen; see {@link Question#isTyped} for the others. */
    public static boolean take(Question question) {
        return question.options().size() > 1;
    }

    /** These wishes with a column taken for this field; null = kept as text only. */
    public Wishes field(String column, Field field) {
        return with(mapping.with(column, column(column).withField(field)));
    }

    /** These wishes with the unit of a column's bare numbers: min, h, s, day, week or credit; null = as found. */
    public Wishes unit(String column, String unit) {
        return with(mapping.with(column, column(column).withUnit(unit)));
    }

    /** These wishes with a column left out: nothing of it is recorded but its name. */
    public Wishes leaveOut(String column) {
        return with(mapping.with(column, Mapping.Column.OUT));
    }

    /** These wishes with a column kept after all. */
    public Wishes keep(String column) {
        return with(mapping.with(column, column(column).withLeftOut(false)));
    }

    /** Whether people left this column out. */
    public boolean leavesOut(String column) {
        return column(column).isLeftOut();
    }

    /** These wishes with the order of a column's dates: dmy, mdy or ymd; anything else = as found. */
    public Wishes dateOrder(String column, String word) {
        DateOrder order = java.util.Arrays.stream(DateOrder.values()).filter(known -> known.word().equals(word)).findFirst().orElse(null);
        return with(mapping.with(column, column(column).withDateOrder(order)));
    }

    /** These wishes with yes meaning no in this column, or not. */
    public Wishes reversed(String column, boolean isReversed) {
        return with(mapping.with(column, column(column).withReversed(isReversed)));
    }

    /** These wishes with the headings in this 1-based row; 0 = there are none, null = find them. */
    public Wishes headingRow(Integer row) {
        return with(mapping.withHeadingRow(row));
    }

    /** These wishes with the time that the counts cover; null = nobody says. */
    public Wishes usage(UsageWindow window) {
        return with(mapping.answered("usage-window", window == null ? null : window.from() + ".." + window.to()));
    }

    /** The time that a text such as {@code 2025-01-01..2025-12-31} names. */
    public static Optional<UsageWindow> window(String text) {
        String[] days = text.split("\\.\\.", 2);
        try {
            return days.length < 2 ? Optional.empty() : Optional.of(new UsageWindow(LocalDate.parse(days[0].strip()), LocalDate.parse(days[1].strip())));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The name of the mapping in use, "" = none. */
    public String name() {
        return mapping.name();
    }

    /** The same under another name of the mapping. */
    public Wishes named(String name) {
        return with(mapping.named(name));
    }

    Wishes with(Mapping other) {
        return new Wishes(sheet, other, problems);
    }

    /** What was answered to a question, in a word; an answer without a column holds for every column. */
    Optional<String> answer(String key, String column) {
        String own = column.isEmpty() ? null : mapping.answers().get(key + ": " + column);
        return Optional.ofNullable(own == null ? mapping.answers().get(key) : own);
    }

    /** What is said of the column of this name; upper and lower case and runs of blanks do not matter. */
    Mapping.Column column(String name) {
        Mapping.Column said = mapping.columns().get(name);
        return said != null || mapping.columns().isEmpty() ? java.util.Objects.requireNonNullElse(said, Mapping.Column.NOTHING)
                : mapping.columns().entrySet().stream().filter(entry -> plain(entry.getKey()).equals(plain(name))).map(Map.Entry::getValue).findFirst()
                .orElse(Mapping.Column.NOTHING);
    }

    /** The field that an option such as {@code credit-hours} makes of its column; null = text only. */
    static Field meaning(String word) {
        return FIELDS.get(word);
    }

    static String plain(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        fields.put("time-spent", Field.DURATION);
        fields.put("credit-hours", Field.CREDITS);
        fields.put("difficulty", Field.DIFFICULTY);
        fields.put("evaluation", Field.LEVEL);
        fields.put("provider", Field.PROVIDER);
        fields.put("system", null);
        fields.put("type", Field.TYPE);
        fields.put("delivery", Field.DELIVERY);
        fields.put("updated", Field.UPDATED);
        fields.put("version", Field.VERSION);
        fields.put("subject", Field.CATEGORY);
        fields.put("unit", Field.UNIT);
        fields.put("rating", Field.RATING);
        fields.put("test-score", Field.AVG_SCORE);
        fields.put("completions", Field.COMPLETIONS);
        fields.put("completion-rate", Field.COMPLETION_RATE);
        return fields;
    }
}
