package app.winnow.insight.rule;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Status;
import app.winnow.model.Worded;
import app.winnow.model.WrittenRule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a rule says, in words: the answer to one of the six questions that lists ask, or how strongly an outcome is served. */
public final class RuleThen {
    /** By strength, weakest first. */
    static final List<String> STRENGTHS = List.of("does not serve", "touches", "supports", "would fall without");
    private static final Pattern REQUIRED = Pattern.compile("required by ([^(]+?)(?:\\s*\\((.*)\\))?", Pattern.CASE_INSENSITIVE);

    private RuleThen() { }

    /** What these words say; empty when they say nothing that a rule can say. */
    static Optional<WrittenRule.Then> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
        String small = text.toLowerCase(Locale.ROOT);
        for (int strength = 0; strength < STRENGTHS.size(); strength++) {
            if (small.startsWith(STRENGTHS.get(strength) + " ")) {
                String outcome = text.substring(STRENGTHS.get(strength).length() + 1).strip();
                return Optional.of(new WrittenRule.Serves(outcome.split(" ")[0], strength));
            }
        }
        Matcher required = REQUIRED.matcher(text);
        if (required.matches()) {
            String name = required.group(2) == null ? "" : required.group(2).strip();
            return Worded.find(Basis.class, required.group(1)).map(basis -> answer(Ask.REQUIRED_BY, new Requirement(basis, name)));
        }
        return one(small, "kind", Ask.KIND).or(() -> one(small, "purpose", Ask.PURPOSE)).or(() -> one(small, "status", Ask.STATUS))
                .or(() -> newOrChange(small)).or(() -> obstacles(small));
    }

    private static <E> WrittenRule.Then answer(Ask<E> ask, E value) {
        return new WrittenRule.Answer<>(ask, value);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Worded> Optional<WrittenRule.Then> one(String text, String word, Ask<E> ask) {
        String value = text.startsWith(word + " ") ? text.substring(word.length() + 1).replaceFirst("^is ", "") : "";
        return Worded.find((Class<E>) ask.element(), value).map(found -> answer(ask, found));
    }

    private static Optional<WrittenRule.Then> newOrChange(String text) {
        return text.equals("new or change yes") ? Optional.of(answer(Ask.NEW_OR_CHANGE, true))
                : text.equals("new or change no") ? Optional.of(answer(Ask.NEW_OR_CHANGE, false)) : Optional.empty();
    }

    private static Optional<WrittenRule.Then> obstacles(String text) {
        if (!text.startsWith("obstacles ")) {
            return Optional.empty();
        }
        Set<Obstacle> found = new HashSet<>();
        for (String word : text.substring("obstacles ".length()).split("\\s*,\\s*")) {
            Optional<Obstacle> obstacle = Worded.find(Obstacle.class, word);
            if (obstacle.isEmpty() && !word.equals("none")) {
                return Optional.empty();
            }
            obstacle.ifPresent(found::add);
        }
        return Optional.of(answer(Ask.OBSTACLES, Set.copyOf(found)));
    }

    /** The words that say it. */
    public static String of(WrittenRule.Then then) {
        if (then instanceof WrittenRule.Serves serves) {
            return STRENGTHS.get(serves.strength()) + " " + serves.outcome();
        }
        WrittenRule.Answer<?> answer = (WrittenRule.Answer<?>) then;
        if (answer.value() instanceof Requirement required) {
            return "required by " + required.basis().word() + (required.name().isEmpty() ? "" : " (" + required.name() + ")");
        } else if (answer.value() instanceof Set<?> obstacles) {
            return "obstacles " + (obstacles.isEmpty() ? "none" : obstacles.stream().map(obstacle -> ((Worded) obstacle).word()).sorted().collect(Collectors.joining(", ")));
        } else if (answer.value() instanceof Boolean yes) {
            return "new or change " + (yes ? "yes" : "no");
        }
        return answer.ask().column().toLowerCase(Locale.ROOT) + " " + ((Worded) answer.value()).word();
    }

    /** Everything that a rule can say but for links, in words. */
    static List<String> all() {
        return java.util.stream.Stream.of(words("required by ", Basis.values()), words("kind ", Kind.values()), words("purpose ", Purpose.values()),
                List.of("new or change yes", "new or change no", "obstacles none"), words("obstacles ", Obstacle.values()), words("status ", Status.values()))
                .flatMap(List::stream).toList();
    }

    private static List<String> words(String before, Worded[] values) {
        return java.util.Arrays.stream(values).map(value -> before + value.word()).toList();
    }
}
