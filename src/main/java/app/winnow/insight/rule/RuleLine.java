package app.winnow.insight.rule;

import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.Worded;
import app.winnow.model.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as one line, and back: conditions, a colon, what it says. {@code title or tags contains GDPR, "data, personal" and language is en: required by law}.
 * Read gives the rule or, in a sentence, what is missing.
 */
public record RuleLine(Optional<WrittenRule> rule, String problem) {
    private static final String FIELD = Stream.concat(Stream.of(RuleFields.TEXT), RuleFields.ALL.stream().map(Field::word)).collect(Collectors.joining("|"));
    private static final String FIELDS = "(?:" + FIELD + ")(?:(?:\\s*,\\s*|\\s+or\\s+)(?:" + FIELD + "))*";
    private static final String TEST = "(?:contains|is|begins with)";
    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?=" + FIELDS + "\\s+" + TEST + "\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile("(.*?)\\s+(" + TEST + ")(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern OR = Pattern.compile("\\s*,\\s*|\\s+or\\s+", Pattern.CASE_INSENSITIVE);

    /** What a line says, read for this portfolio; the rule has this number. */
    public static RuleLine read(String typed, int number, Portfolio portfolio) {
        String line = Quotes.straight(typed).strip();
        List<String> sides = Quotes.split(line, COLON);
        if (sides.size() < 2 || sides.get(0).isEmpty()) {
            return missing(Words.of("no.colon"));
        }
        List<WrittenRule.Condition> conditions = new ArrayList<>();
        for (String part : Quotes.split(sides.get(0), AND)) {
            Read read = condition(part);
            if (read.condition() == null) {
                return missing(read.problem());
            }
            conditions.add(read.condition());
        }
        String says = line.substring(colon(line) + 1).strip();
        Optional<WrittenRule.Then> then = RuleThen.read(says);
        if (then.isEmpty()) {
            return missing(Words.of("no.then", says));
        }
        if (then.get() instanceof WrittenRule.Serves serves && portfolio.outcome(serves.outcome()).isEmpty()) {
            return missing(Words.of("no.outcome", serves.outcome()));
        }
        return new RuleLine(Optional.of(new WrittenRule(number, conditions, then.get(), 0)), "");
    }

    private static RuleLine missing(String problem) {
        return new RuleLine(Optional.empty(), problem);
    }

    /** The place of the colon that parts conditions from what the rule says, -1 for none. */
    static int colon(String line) {
        for (int at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
            if (!Quotes.isQuoted(line, at)) {
                return at;
            }
        }
        return -1;
    }

    /** A condition; null with a sentence that says what is missing of it. */
    private record Read(WrittenRule.Condition condition, String problem) { }

    private static Read condition(String part) {
        Matcher matcher = CONDITION.matcher(part);
        if (!matcher.matches()) {
            return RuleFields.named(part).isPresent() ? new Read(null, Words.of("no.test", part)) : noField(part);
        }
        List<Field> fields = new ArrayList<>();
        for (String word : OR.split(matcher.group(1))) {
            Optional<List<Field>> named = RuleFields.named(word);
            if (named.isEmpty()) {
                return noField(word);
            }
            fields.addAll(named.get());
        }
        String sought = matcher.group(3) == null ? "" : matcher.group(3);
        List<String> words = Quotes.split(sought, OR).stream().map(Quotes::bare).filter(word -> !word.isBlank()).toList();
        WrittenRule.Test test = Worded.find(WrittenRule.Test.class, matcher.group(2)).orElseThrow();
        return words.isEmpty() ? new Read(null, Words.of("no.words")) : new Read(new WrittenRule.Condition(fields, test, words), "");
    }

    private static Read noField(String word) {
        return new Read(null, Words.of("no.field", word, FIELD.replace("|", ", ")));
    }

    /** The line that says this rule. */
    public static String of(WrittenRule rule) {
        return rule.conditions().stream().map(RuleLine::of).collect(Collectors.joining(" and ")) + ": " + RuleThen.of(rule.then());
    }

    private static String of(WrittenRule.Condition condition) {
        String fields = condition.fields().equals(RuleFields.SAYS) ? RuleFields.TEXT : condition.fields().stream().map(Field::word).collect(Collectors.joining(" or "));
        return fields + " " + condition.test().word() + " " + condition.words().stream().map(RuleLine::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String word) {
        boolean needsQuotes = word.contains(",") || word.contains(":") || word.toLowerCase(Locale.ROOT).contains(" or ") || AND.matcher(word).find();
        return needsQuotes ? "\"" + word + "\"" : word;
    }
}
