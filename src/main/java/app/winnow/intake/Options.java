package app.winnow.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of questions in words that do not change with the language of the screen, as mappings hold them; and which option somebody means. */
final class Options {
    private static final Map<String, String> KEYS = Map.ofEntries(Map.entry("min", "unit.minutes"), Map.entry("h", "unit.hours"), Map.entry("s", "unit.seconds"),
            Map.entry("day", "unit.days"), Map.entry("week", "unit.weeks"), Map.entry("hours-minutes", "option.hours-minutes"),
            Map.entry("minutes-seconds", "option.minutes-seconds"), Map.entry("difficulty", "option.difficulty"), Map.entry("evaluation", "option.evaluation"),
            Map.entry("time-spent", "option.time-spent"), Map.entry("credit-hours", "option.credit-hours"), Map.entry("yes-offered", "option.yes-offered"),
            Map.entry("yes-withdrawn", "option.yes-withdrawn"), Map.entry("provider", "option.provider"), Map.entry("system", "option.system"),
            Map.entry("unknown", "assumed.status"), Map.entry("none", "option.no-status"), Map.entry("words", "option.status-words"), Map.entry("type", "option.type"), Map.entry("delivery", "option.delivery"),
            Map.entry("yes", "option.catalog"), Map.entry("no", "option.no-catalog"), Map.entry("updated", "option.updated"), Map.entry("version", "option.version"),
            Map.entry("subject", "option.subject"), Map.entry("unit", "option.unit"), Map.entry("rating", "option.rating"), Map.entry("test-score", "option.test-score"),
            Map.entry("completions", "option.completions"), Map.entry("completion-rate", "option.completion-rate"));
    private static final Map<String, String> WORDS_BY_TEXT = byText();

    private Options() { }

    /** The option in a word; an option that is a name is its own word, and a way of grouping stands without its count. */
    static String word(Question question, String option) {
        if (question.key().equals("grouping")) {
            return withoutCount(option);
        }
        boolean isName = question.key().equals("sheet") || question.key().equals("title");
        return isName ? option : WORDS_BY_TEXT.getOrDefault(option, option);
    }

    private static String withoutCount(String way) {
        return way.replaceFirst(": [\\d,]+$", "");
    }

    /** The text of a word, as people see it. */
    static String text(String word) {
        return Words.of(KEYS.get(word));
    }

    /** The option that somebody means who says it as shown, as a word, or without the count behind it; empty when it is none. */
    static Optional<String> meant(Question question, String said) {
        String plain = question.key().equals("grouping") ? withoutCount(said.strip()) : said.strip();
        List<String> options = question.options();
        return options.stream().filter(option -> option.strip().equalsIgnoreCase(plain) || word(question, option).equalsIgnoreCase(plain)).findFirst()
                .or(() -> alias(question, plain).flatMap(word -> options.stream().filter(option -> word(question, option).equalsIgnoreCase(word)).findFirst()));
    }

    private static Optional<String> alias(Question question, String said) {
        return switch (question.key()) {
            case "grouping" -> Optional.of(switch (said) {
                case "none", "every-row" -> Words.of("option.every-row");
                case "as-assumed" -> Words.of("option.as-assumed");
                default -> Words.of("option.by", said);
            });
            case "source" -> said.equals("none") ? Optional.of("system") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Map<String, String> byText() {
        Map<String, String> words = new HashMap<>();
        KEYS.forEach((word, key) -> words.put(Words.of(key), word));
        words.put(Words.of("assumed.unknown"), "unknown");
        return Map.copyOf(words);
    }
}
