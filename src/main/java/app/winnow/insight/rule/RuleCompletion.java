package app.winnow.insight.rule;

import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.WrittenRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a line that is being typed may go on: fields, tests, values that the catalog has, what a rule can say, and the audit's outcomes. */
public final class RuleCompletion {
    private static final int MOST = 5;
    private static final Pattern FIELD = Pattern.compile("\\s*(\\S*)");
    private static final Pattern TEST = Pattern.compile("\\s*(\\w+)\\s+(\\w*(?: \\w*)?)");
    private static final Pattern WORDS = Pattern.compile("\\s*(\\w+)\\s+(?:contains|is|begins with)\\s+(?:.*,\\s*)?([^,]*)", Pattern.CASE_INSENSITIVE);
    private static final String AND = " and ";

    private final Portfolio portfolio;
    private final Map<Field, List<String>> values = new HashMap<>();

    /** For rules of this portfolio. */
    public RuleCompletion(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** A way to go on: the words to show, and the whole line with them. */
    public record Choice(String words, String line) { }

    /** At most five ways to go on, the likeliest first; none where only the person knows. */
    public List<Choice> of(String typed) {
        String line = Quotes.straight(typed);
        int colon = RuleLine.colon(line);
        if (colon >= 0) {
            return says(line.substring(0, colon + 1) + " ", line.substring(colon + 1).stripLeading());
        }
        List<Choice> found = condition(line, line.substring(line.lastIndexOf(AND) < 0 ? 0 : line.lastIndexOf(AND) + AND.length()));
        return found.isEmpty() ? condition(line, line) : found;
    }

    /** {@code part} is the condition at the end of the line; what follows "and" may be words of the one before, too. */
    private List<Choice> condition(String line, String part) {
        Matcher words = WORDS.matcher(part);
        if (words.matches()) {
            return RuleFields.named(words.group(1)).filter(fields -> fields.size() == 1).map(fields -> known(line, fields.get(0), words.group(2))).orElse(List.of());
        }
        Matcher test = TEST.matcher(part);
        if (test.matches() && RuleFields.named(test.group(1)).isPresent()) {
            return begun(line, test.group(2), Arrays.stream(WrittenRule.Test.values()).map(WrittenRule.Test::word), " ");
        }
        Matcher field = FIELD.matcher(part);
        return field.matches() ? begun(line, field.group(1), Stream.concat(RuleFields.ALL.stream().map(Field::word), Stream.of(RuleFields.TEXT)), " ") : List.of();
    }

    private List<Choice> says(String before, String typed) {
        Stream<String> links = IntStream.of(2, 3, 1, 0).boxed().flatMap(strength -> portfolio.outcomes().stream()
                .map(outcome -> RuleThen.STRENGTHS.get(strength) + " " + outcome.id() + "\t" + outcome.sentence()));
        Stream<String> all = typed.isEmpty() ? Stream.concat(RuleThen.all().stream().filter(word -> word.endsWith("law") || word.endsWith("aid")), links)
                : Stream.concat(RuleThen.all().stream(), links);
        String small = typed.toLowerCase(Locale.ROOT);
        return all.filter(words -> words.toLowerCase(Locale.ROOT).startsWith(small)).limit(MOST)
                .map(words -> new Choice(words.replace("\t", "  "), before + words.split("\t")[0])).toList();
    }

    /** Values that the catalog has in this field, the most frequent first. Titles and descriptions have too many. */
    private List<Choice> known(String line, Field field, String typed) {
        boolean isFree = field == Field.TITLE || field == Field.DESCRIPTION || field == Field.CODE;
        return isFree ? List.of() : begun(line, typed, values.computeIfAbsent(field, this::frequent).stream(), "");
    }

    private List<String> frequent(Field field) {
        Map<String, Integer> counts = new HashMap<>();
        portfolio.offerings().forEach(offering -> RuleFields.texts(offering, field).forEach(text -> counts.merge(text, 1, Integer::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private static List<Choice> begun(String line, String typed, Stream<String> words, String after) {
        String small = typed.toLowerCase(Locale.ROOT);
        return words.filter(word -> word.toLowerCase(Locale.ROOT).startsWith(small) && !word.equalsIgnoreCase(typed)).limit(MOST)
                .map(word -> new Choice(word, line.substring(0, line.length() - typed.length()) + word + after)).toList();
    }

    /** The first way to go on, as Tab takes it. */
    public Optional<String> first(String typed) {
        return of(typed).stream().findFirst().map(Choice::line);
    }
}
