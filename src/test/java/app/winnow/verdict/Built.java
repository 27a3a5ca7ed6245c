package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.State;
import app.winnow.model.Status;
import app.winnow.model.Task;
import app.winnow.model.UnitAudience;
import app.winnow.model.Worded;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import app.winnow.model.change.SetPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a portfolio for a test out of facts in the words of the answers file. */
public final class Built {
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Portfolio portfolio = Portfolio.empty("test");

    public Built() {
        apply(new SetPolicy(portfolio.policy(), portfolio.policy().withAsOf(AS_OF)));
    }

    /** The portfolio so far. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Applies a change. */
    public Built apply(Change change) {
        portfolio = change.applyTo(portfolio);
        return this;
    }

    /** The suggestions so far. */
    public Verdicts verdicts() {
        return Verdicts.of(portfolio, AS_OF);
    }

    /** The suggestion for the offering with this code. */
    public Verdict verdict(String code) {
        return verdicts().at(portfolio.indexOf(code).orElseThrow());
    }

    /** Confirms the lists of kind, purpose, required by, new or change and obstacles as "the rest". */
    public Built listsConfirmed() {
        list(Ask.KIND, Kind.COURSE);
        list(Ask.PURPOSE, Purpose.PERFORM);
        list(Ask.REQUIRED_BY, Requirement.NOBODY);
        list(Ask.NEW_OR_CHANGE, false);
        return list(Ask.OBSTACLES, Set.of());
    }

    public <T> Built list(Ask<T> ask, T value) {
        return apply(SetListAnswer.from(portfolio, ask, value));
    }

    public Built complete(String unit, String audience, boolean yes) {
        return apply(SetComplete.from(portfolio, new UnitAudience(unit, audience), yes));
    }

    /** An outcome for everyone; state "" is unknown; causes by word, separated by ";". */
    public Built outcome(String id, String state, String causes) {
        return outcome(id, state, causes, Scope.ALL);
    }

    public Built outcome(String id, String state, String causes, Scope scope) {
        Map<Cause, String> found = new EnumMap<>(Cause.class);
        for (String cause : split(causes)) {
            int bracket = cause.indexOf('(');
            found.put(Worded.find(Cause.class, bracket < 0 ? cause : cause.substring(0, bracket)).orElseThrow(),
                    bracket < 0 ? "" : cause.substring(bracket + 1, cause.length() - 1));
        }
        Outcome outcome = Outcome.of(id, portfolio.nextSerial(), "do " + id).withScope(scope)
                .withState(state.isEmpty() ? null : Worded.find(State.class, state).orElseThrow(), found);
        return apply(SetOutcome.added(outcome));
    }

    public Built offering(String code) {
        return offering(code, Scope.ALL);
    }

    public Built offering(String code, Scope scope) {
        Map<Field, Object> facts = new HashMap<>();
        put(facts, Field.UNIT, scope.unit());
        put(facts, Field.AUDIENCE, scope.audience());
        put(facts, Field.LANGUAGE, scope.language());
        return apply(new AddOffering(Offering.imported(code, code, SourceRows.NONE, Facts.of(facts))));
    }

    public Built fact(String code, Field field, Object value) {
        return apply(new SetFact(code, field, portfolio.offering(code).orElseThrow().own().value(field).orElse(null), value));
    }

    public Built pair(String one, String other, PairState state) {
        return apply(SetPair.from(portfolio, Pair.of(one, other), state));
    }

    public <T> Built answer(String code, Ask<T> ask, T value) {
        return apply(SetAnswer.from(portfolio, code, ask, value));
    }

    /** One cell of the answers file: {@code column} in lower case, the value in its words. */
    public Built say(String code, String column, String value) {
        switch (column) {
            case "kind" -> answer(code, Ask.KIND, Worded.find(Kind.class, value).orElseThrow());
            case "purpose" -> answer(code, Ask.PURPOSE, Worded.find(Purpose.class, value).orElseThrow());
            case "required by" -> answer(code, Ask.REQUIRED_BY, requirement(value));
            case "prescribed" -> answer(code, Ask.PRESCRIBED, words(Prescription.class, value));
            case "serves" -> answer(code, Ask.SERVES, links(value));
            case "new or change" -> answer(code, Ask.NEW_OR_CHANGE, value.equals("yes"));
            case "impact" -> answer(code, Ask.IMPACT, Integer.valueOf(value));
            case "response" -> answer(code, Ask.RESPONSE, Worded.find(Response.class, value).orElseThrow());
            case "obstacles" -> answer(code, Ask.OBSTACLES, words(Obstacle.class, value));
            case "size" -> answer(code, Ask.SIZE, dial(value));
            case "access" -> answer(code, Ask.ACCESS, dial(value));
            case "directness" -> answer(code, Ask.DIRECTNESS, dial(value));
            case "same as" -> split(value).forEach(other -> pair(code, other, PairState.SAME));
            case "not same as" -> split(value).forEach(other -> pair(code, other, PairState.DIFFERENT));
            case "maybe same as" -> split(value).forEach(other -> pair(code, other, PairState.PROPOSED));
            case "prerequisite of" -> answer(code, Ask.PREREQUISITE_OF, split(value));
            case "attached to" -> answer(code, Ask.ATTACHED_TO, value);
            case "member of" -> answer(code, Ask.MEMBER_OF, split(value));
            case "task" -> answer(code, Ask.TASKS, tasks(portfolio.offering(code).orElseThrow().answers().get(Ask.TASKS).orElse(List.of()), value));
            case "status" -> answer(code, Ask.STATUS, Worded.find(Status.class, value).orElseThrow());
            default -> throw new IllegalArgumentException("no column " + column);
        }
        return this;
    }

    /** "impact 3, response mixed, obstacles speed": one more task. */
    private static List<Task> tasks(List<Task> before, String value) {
        Integer impact = null;
        Response response = null;
        Set<Obstacle> obstacles = null;
        for (String part : value.split(",")) {
            String[] words = part.strip().split(" ", 2);
            switch (words[0]) {
                case "impact" -> impact = Integer.valueOf(words[1]);
                case "response" -> response = Worded.find(Response.class, words[1]).orElseThrow();
                case "obstacles" -> obstacles = words(Obstacle.class, words[1].replace('+', ';'));
                default -> throw new IllegalArgumentException(value);
            }
        }
        List<Task> tasks = new ArrayList<>(before);
        tasks.add(new Task("task " + (before.size() + 1), impact, response, obstacles));
        return tasks;
    }

    private static Requirement requirement(String value) {
        String[] parts = value.split(":", 2);
        return new Requirement(Worded.find(Basis.class, parts[0]).orElseThrow(), parts.length > 1 ? parts[1].strip() : "");
    }

    private Links links(String value) {
        Map<String, Link> named = new HashMap<>();
        for (String one : split(value)) {
            String[] words = one.split(" ");
            Evidence evidence = words.length > 2 ? new Evidence(Integer.parseInt(words[3]), LocalDate.parse(words[4]), !one.endsWith("no effect")) : null;
            named.put(words[0], new Link(Integer.parseInt(words[1]), evidence, "", "", ""));
        }
        return Links.of(named, portfolio.nextSerial() - 1);
    }

    private static Dial dial(String value) {
        String[] parts = value.split(" of ");
        return new Dial(Integer.parseInt(parts[0].strip()), parts.length > 1 ? Integer.valueOf(parts[1].strip()) : null);
    }

    private static <E extends Enum<E> & Worded> Set<E> words(Class<E> type, String value) {
        return split(value).stream().map(word -> Worded.find(type, word).orElseThrow()).collect(Collectors.toSet());
    }

    private static List<String> split(String value) {
        return value.equals("none") ? List.of()
                : Arrays.stream(value.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static void put(Map<Field, Object> facts, Field field, String value) {
        if (!value.isEmpty()) {
            facts.put(field, value);
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
