package app.winnow.intake.form;

import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Decision;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.State;
import app.winnow.model.Task;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A random audit by seed: every answer of every shape, and texts that look like something else. */
final class RandomAudit {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String[] TEXTS = {"plain", "=1+1", "a; b", "two\nlines", "x: y", "\"quoted\" start", "O1 3", "Größe (mm)", "yes", "-5", "@home", "\uD83D\uDE00 sign", "_x0041_",
        "ends with quote\"", "* ?"};
    private final Random random;
    private final List<String> codes = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    RandomAudit(long seed) {
        this.random = new Random(seed);
    }

    Portfolio portfolio() {
        Portfolio portfolio = Portfolio.empty("audit");
        int serial = 0;
        for (int at = 1; at <= 1 + random.nextInt(9); at++) {
            serial += 1 + random.nextInt(2);
            Outcome outcome = outcome(at % 4 == 0 ? "KPI " + at : "O" + at, serial);
            outcomes.add(outcome);
            portfolio = SetOutcome.added(outcome).applyTo(portfolio);
        }
        for (int at = 0; at < 12; at++) {
            String code = at % 5 == 4 ? "C;" + at : at % 7 == 3 ? "#" + at : "C-" + at;
            codes.add(code);
        }
        for (String code : codes) {
            Offering offering = Offering.imported(code, text(), SourceRows.NONE, Facts.NONE).withAnswers(answers(code));
            portfolio = new AddOffering(offering).applyTo(portfolio);
            portfolio = random.nextBoolean() ? portfolio : SetDecision.from(portfolio, code, decision(code)).applyTo(portfolio);
        }
        return lists(pairs(complete(portfolio)));
    }

    private Outcome outcome(String id, int serial) {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            if (random.nextInt(4) == 0) {
                causes.put(cause, random.nextBoolean() ? "" : "Sales (north); Ops");
            }
        }
        return new Outcome(id, serial, text() + id, new Measure(maybe(), maybe(), maybe(), maybe(), maybe()), maybe(), 1 + random.nextInt(40) / 10.0,
                new Scope(random.nextBoolean() ? "" : "Sales", random.nextBoolean() ? "" : "Sellers", maybe()), one(State.class), causes, random.nextBoolean() ? EnumSet.allOf(Cause.class) : EnumSet.of(Cause.CAPACITY), maybe());
    }

    private Answers answers(String code) {
        Answers answers = Answers.NONE;
        for (Ask<?> ask : Ask.all()) {
            if (random.nextInt(3) == 0) {
                answers = with(answers, ask, code);
            }
        }
        return answers;
    }

    private <T> Answers with(Answers answers, Ask<T> ask, String code) {
        @SuppressWarnings("unchecked")
        T value = (T) value(ask, code);
        return answers.with(ask, value);
    }

    private Object value(Ask<?> ask, String code) {
        if (ask == Ask.SERVES) {
            return links();
        }
        if (ask == Ask.TASKS) {
            List<Task> tasks = new ArrayList<>();
            for (int at = 0; at < 2 + random.nextInt(6); at++) {
                tasks.add(new Task(text(), random.nextBoolean() ? null : 1 + random.nextInt(7), random.nextBoolean() ? null : one(Response.class), random.nextBoolean() ? null : set(Obstacle.class)));
            }
            return tasks;
        }
        if (ask == Ask.ATTACHED_TO) {
            return random.nextBoolean() ? "" : other(code);
        }
        if (ask.element() == String.class) {
            return random.nextBoolean() ? List.of() : List.copyOf(new HashSet<>(List.of(codes.get(0), other(code))));
        }
        if (ask.element() == Requirement.class) {
            return new Requirement(one(Basis.class), maybe());
        }
        if (ask.element() == Dial.class) {
            return new Dial(random.nextInt(5), random.nextBoolean() ? null : random.nextInt(5));
        }
        if (ask.element() == Boolean.class) {
            return random.nextBoolean();
        }
        if (ask.element() == Integer.class) {
            return 1 + random.nextInt(7);
        }
        if (ask.element() == LocalDate.class) {
            return TODAY.plusDays(random.nextInt(900));
        }
        return ask.shape() == Ask.Shape.SET ? setOf(ask.element()) : ask.element().getEnumConstants()[random.nextInt(ask.element().getEnumConstants().length)];
    }

    private Links links() {
        Map<String, Link> named = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (random.nextInt(3) == 0) {
                Evidence evidence = random.nextBoolean() ? null : new Evidence(1 + random.nextInt(5), TODAY.minusDays(random.nextInt(900)), random.nextBoolean());
                boolean noted = random.nextBoolean();
                named.put(outcome.id(), new Link(random.nextInt(4), evidence, noted ? text() : "", noted ? maybe() : "", noted ? maybe() : ""));
            }
        }
        return Links.of(named, random.nextInt(outcomes.get(outcomes.size() - 1).serial() + 1));
    }

    private Decision decision(String code) {
        return new Decision(one(Disposition.class), new AidPlan(one(AidValue.class), maybe(), random.nextInt(3) == 0 ? one(AidType.class) : null), random.nextBoolean() ? "" : other(code), maybe(),
                new Decision.By(maybe(), random.nextBoolean() ? null : TODAY), new Decision.Carrying(maybe(), maybe(), random.nextBoolean() ? null : TODAY, maybe()));
    }

    private Portfolio complete(Portfolio portfolio) {
        Portfolio next = portfolio;
        for (String unit : List.of("", "Sales", "Finance")) {
            next = random.nextBoolean() ? next : SetComplete.from(next, new UnitAudience(unit, random.nextBoolean() ? "" : "Sellers"), random.nextBoolean()).applyTo(next);
        }
        return next;
    }

    private Portfolio pairs(Portfolio portfolio) {
        Portfolio next = portfolio;
        for (int at = 0; at < 6; at++) {
            String code = codes.get(random.nextInt(codes.size()));
            next = SetPair.from(next, Pair.of(code, other(code)), one(PairState.class)).applyTo(next);
        }
        return next;
    }

    private Portfolio lists(Portfolio portfolio) {
        Portfolio next = portfolio;
        for (Ask<?> ask : Ask.lists()) {
            next = random.nextBoolean() ? next : listed(next, ask);
        }
        return next;
    }

    private <T> Portfolio listed(Portfolio portfolio, Ask<T> ask) {
        @SuppressWarnings("unchecked")
        T value = (T) value(ask, "");
        return SetListAnswer.from(portfolio, ask, value).applyTo(portfolio);
    }

    private String other(String code) {
        String other = codes.get(random.nextInt(codes.size()));
        return other.equals(code) ? codes.get((codes.indexOf(code) + 1) % codes.size()) : other;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private <E extends Enum<E>> Set<E> set(Class<E> type) {
        Set<E> set = new HashSet<>();
        for (E value : type.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                set.add(value);
            }
        }
        return set;
    }

    private Set<Object> setOf(Class<?> type) {
        Set<Object> set = new HashSet<>();
        for (Object value : type.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                set.add(value);
            }
        }
        return set;
    }
}
