package app.winnow.model.change;

import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Decision;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Obstacle;
import app.winnow.model.Outcome;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Scenario;
import app.winnow.model.Scope;
import app.winnow.model.State;
import app.winnow.model.Task;
import app.winnow.model.UsageWindow;
import app.winnow.model.View;
import app.winnow.model.WrittenRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of every type that an audit holds, drawn from a seed: odd texts, edges and unknowns more often than life has them. */
public final class SeededValues {
    /** Texts that break what is careless: quotes, tabs, line ends, other scripts, half a surrogate pair, a spreadsheet formula. */
    private static final List<String> TEXTS = List.of("", "Plain", "He said \"no\"", "tab\there", "line\nfeed", "carriage\r\nreturn", "Übung für Änderungen",
            "安全培训", "السلامة", "\uD83D\uDE80 lift-off", "half \uD83D of a pair", "=SUM(A1)", " blanks ", "back\\slash", "nul\u0000", "\u2028", "{\"a\":1}");

    private final Random random;

    /** Values from this source. */
    public SeededValues(Random random) {
        this.random = random;
    }

    /** A text that is not blank in most cases. */
    public String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean rarely() {
        return random.nextInt(4) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (int left = random.nextInt(3); left > 0; left--) {
            some.add(one(type));
        }
        return some;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    LocalDate date() {
        return LocalDate.of(2026, 11, 23).plusDays(random.nextInt(4000) - 2000);
    }

    LocalDate dateOrUnknown() {
        return rarely() ? null : date();
    }

    double number() {
        return one(List.of(0.0, 1.0, 0.1, -3.5, 1e-9, 1e15, 12345.678, Double.MAX_VALUE, (double) random.nextInt(1000)));
    }

    /** A value of this field's shape. */
    public Object fact(Field field) {
        return switch (field.shape()) {
            case TEXT -> text();
            case TEXTS -> texts();
            case NUMBER, MINUTES -> number();
            case DATE -> date();
            case FLAG -> random.nextBoolean();
            case STATUS -> one(List.of(app.winnow.model.Status.values()));
        };
    }

    /** An answer to this, null = unknown. */
    @SuppressWarnings("unchecked")
    public <T> T answer(Ask<T> ask) {
        if (rarely()) {
            return null;
        }
        return (T) switch (ask.shape()) {
            case ONE -> element(ask.element());
            case SET -> members(ask.element(), new HashSet<>());
            case LIST -> members(ask.element(), new ArrayList<>());
        };
    }

    private <C extends java.util.Collection<Object>> C members(Class<?> type, C into) {
        for (int left = random.nextInt(4); left > 0; left--) {
            into.add(element(type));
        }
        return into;
    }

    private Object element(Class<?> type) {
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return 1 + random.nextInt(7);
        } else if (type == String.class) {
            return text();
        } else if (type == LocalDate.class) {
            return date();
        } else if (type == Dial.class) {
            return new Dial(random.nextInt(5), rarely() ? null : (Integer) random.nextInt(5));
        } else if (type == Requirement.class) {
            return new Requirement(one(Basis.class), text());
        } else if (type == Task.class) {
            return new Task(text(), rarely() ? null : (Integer) (1 + random.nextInt(7)), rarely() ? null : one(Response.class),
                    rarely() ? null : some(Obstacle.class));
        } else if (type == Links.class) {
            return links();
        }
        throw new IllegalArgumentException("no value of " + type + " is drawn yet");
    }

    private Links links() {
        SortedMap<String, Link> named = new TreeMap<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            Evidence evidence = rarely() ? new Evidence(1 + random.nextInt(5), dateOrUnknown(), random.nextBoolean()) : null;
            named.put("O" + random.nextInt(5), new Link(random.nextInt(4), evidence, text(), text(), text()));
        }
        return new Links(named, random.nextInt(6));
    }

    Outcome outcome(String id, int serial) {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        some(Cause.class).forEach(cause -> causes.put(cause, text()));
        return new Outcome(id, serial, text(), new Measure(text(), text(), text(), text(), text()), text(), number(),
                new Scope(text(), text(), text()), rarely() ? null : one(State.class), causes, some(Cause.class), text());
    }

    Decision decision() {
        return new Decision(one(Disposition.class), new AidPlan(one(AidValue.class), text(), rarely() ? one(AidType.class) : null), text(), text(), new Decision.By(text(), dateOrUnknown()),
                new Decision.Carrying(text(), text(), dateOrUnknown(), text()));
    }

    Scenario scenario(String name) {
        SortedMap<String, Decision> decisions = new TreeMap<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            decisions.put("C-" + left + text(), decision());
        }
        return new Scenario(name, text(), date(), policy(), decisions);
    }

    WrittenRule rule(int number) {
        List<WrittenRule.Condition> conditions = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            conditions.add(new WrittenRule.Condition(List.of(one(Field.class), one(Field.class)), one(WrittenRule.Test.class), texts()));
        }
        return new WrittenRule(number, conditions, random.nextBoolean() ? new WrittenRule.Serves("O" + random.nextInt(5), random.nextInt(4)) : says(one(Ask.lists())),
                random.nextInt(50));
    }

    private <T> WrittenRule.Then says(Ask<T> ask) {
        T value = answer(ask);
        return value == null ? says(ask) : new WrittenRule.Answer<>(ask, value);
    }

    View view(String name) {
        SortedMap<String, Set<String>> picks = new TreeMap<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            picks.put(text(), new HashSet<>(texts()));
        }
        List<View.Order> order = texts().stream().map(column -> new View.Order(column, random.nextBoolean())).toList();
        return new View(name, text(), picks, new View.Layout(texts(), order));
    }

    UsageWindow window() {
        LocalDate from = date();
        return new UsageWindow(from, from.plusDays(random.nextInt(700)));
    }

    Policy policy() {
        Policy.Rules rules = Policy.Rules.WORKSHOP;
        int low = random.nextInt(4);
        Map<AidType, Policy.Effort> efforts = Map.of(one(AidType.class), new Policy.Effort(number(), number()));
        return new Policy(dateOrUnknown(), new Policy.Rules(low, low + random.nextInt(4), rules.cells(), random.nextInt(5), random.nextInt(5),
                random.nextInt(5), random.nextInt(60), random.nextInt(100)), new Policy.Costs(number(), 1, 2, 3, 4, 5), new Policy.Shares(.9, .5, .1),
                new Policy.Rates(7.6, rarely() ? null : (Double) number(), text(), number(), number(), efforts), Map.of(1, random.nextInt(100)),
                new Policy.Terms(random.nextInt(60), random.nextInt(60), rarely() ? null : (Integer) random.nextInt(50), random.nextInt(90), random.nextInt(90)), sources());
    }

    private SortedMap<PolicyKey, String> sources() {
        SortedMap<PolicyKey, String> sources = new TreeMap<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            sources.put(one(PolicyKey.all()), text());
        }
        return sources;
    }

    /** A policy whose every value is within its bounds, as a file may hold it; a third of them name a source. */
    public Policy allowedPolicy() {
        Policy policy = Policy.WORKSHOP;
        for (PolicyKey key : PolicyKey.all()) {
            try {
                policy = key.set(policy, allowed(key));
            } catch (IllegalArgumentException unfit) {
                // It does not fit the values before it, so it stays as it is.
                continue;
            }
            policy = policy.withSource(key, random.nextInt(3) == 0 ? text() : "");
        }
        return policy;
    }

    private Object allowed(PolicyKey key) {
        if (!key.nothing().isEmpty() && rarely()) {
            return null;
        }
        double least = key.bounds().least();
        double most = key.bounds().most();
        return switch (key.shape()) {
            case DATE -> date();
            case WHOLE -> (int) least + random.nextInt((int) (most - least) + 1);
            case NUMBER, SHARE -> one(List.of(least, most, least + (most - least) * random.nextDouble(), least + (most - least) / 4));
            case RESULT -> one(PolicyKey.cells());
            case TEXT -> text();
        };
    }
}
