package app.winnow.model;

import app.winnow.model.PolicyKey.Bounds;
import app.winnow.model.PolicyKey.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Every value of a policy, once. A value that is added to {@link Policy} is added here, or a test says that it was forgotten. */
final class PolicyKeys {
    private static final Bounds STEPS = new Bounds(0, 4);
    private static final Bounds IMPACT = new Bounds(0, 7);
    private static final Bounds MONTHS = new Bounds(0, 240);
    private static final Bounds DAYS = new Bounds(0, 3650);
    private static final Bounds COST = new Bounds(0.1, 1000);
    private static final Bounds EFFORT = new Bounds(0, 100_000);

    /** What a cell may say: what stays may have an aid beside it, what is replaced has one instead. Nothing goes because of a cell. */
    static final List<Result> CELLS = List.of(Result.of(Disposition.KEEP), new Result(Disposition.KEEP, AidValue.BESIDE), Result.of(Disposition.SLIM),
            new Result(Disposition.SLIM, AidValue.BESIDE), new Result(Disposition.REPLACE, AidValue.INSTEAD));

    static final List<PolicyKey> ALL = List.copyOf(new PolicyKeys().all());

    private final List<PolicyKey> keys = new ArrayList<>();

    private List<PolicyKey> all() {
        keys.add(new PolicyKey("as-of", Shape.DATE, Bounds.NONE, "today", Policy::asOf, (policy, value) -> policy.withAsOf((LocalDate) value)));
        rule("impact.low", IMPACT, 0);
        rule("impact.middle", IMPACT, 1);
        cells();
        rule("target.size", STEPS, 2);
        rule("target.access", STEPS, 3);
        rule("target.directness", STEPS, 4);
        rule("evidence.months", MONTHS, 5);
        term("age.old-months", MONTHS, "", 0);
        term("usage.idle-months", MONTHS, "", 1);
        term("usage.few-completions", new Bounds(1, 1_000_000), "off", 2);
        share("slim.most-left", 0);
        share("slim.expected-left", 1);
        share("slim.least-left", 2);
        term("notice.days", DAYS, "", 3);
        term("read-back.days", DAYS, "", 4);
        rates();
        efforts();
        for (int level = 0; level <= 5; level++) {
            level(level);
        }
        costs();
        rule("answers.counted-from", new Bounds(1, 100_000), 6);
        return keys;
    }

    private void rule(String word, Bounds bounds, int place) {
        keys.add(new PolicyKey(word, Shape.WHOLE, bounds, "", policy -> numbers(policy.rules())[place], (policy, value) -> {
            int[] n = numbers(policy.rules());
            n[place] = (Integer) value;
            return policy.withRules(new Policy.Rules(n[0], n[1], policy.rules().cells(), n[2], n[3], n[4], n[5], n[6]));
        }));
    }

    private static int[] numbers(Policy.Rules rules) {
        return new int[] {rules.lowImpact(), rules.middleImpact(), rules.sizeTarget(), rules.accessTarget(), rules.directnessTarget(), rules.evidenceMonths(),
                rules.countsFrom()};
    }

    /** Rows low, middle, high; columns in the order of {@link Policy.Rules}. */
    private void cells() {
        int at = 0;
        for (String impact : List.of("low", "middle", "high")) {
            for (Response response : List.of(Response.REFERENCED, Response.MIXED, Response.MEMORISED)) {
                int place = at++;
                keys.add(new PolicyKey("cell." + impact + "." + response.word(), Shape.RESULT, Bounds.NONE, "", policy -> policy.rules().cells().get(place),
                        (policy, value) -> policy.withRules(policy.rules().withCell(place, (Result) value))));
            }
        }
    }

    private void term(String word, Bounds bounds, String nothing, int place) {
        keys.add(new PolicyKey(word, Shape.WHOLE, bounds, nothing, policy -> numbers(policy.terms())[place], (policy, value) -> {
            Integer[] n = numbers(policy.terms());
            n[place] = (Integer) value;
            return policy.withTerms(new Policy.Terms(n[0], n[1], n[2], n[3], n[4]));
        }));
    }

    private static Integer[] numbers(Policy.Terms terms) {
        return new Integer[] {terms.oldMonths(), terms.idleMonths(), terms.fewCompletions(), terms.noticeDays(), terms.readBackDays()};
    }

    private void share(String word, int place) {
        keys.add(new PolicyKey(word, Shape.SHARE, new Bounds(0, 1), "", policy -> numbers(policy.shares())[place], (policy, value) -> {
            double[] n = numbers(policy.shares());
            n[place] = (Double) value;
            return policy.withShares(new Policy.Shares(n[0], n[1], n[2]));
        }));
    }

    private static double[] numbers(Policy.Shares shares) {
        return new double[] {shares.most(), shares.expected(), shares.least()};
    }

    private void costs() {
        List<String> words = List.of("dial", "links", "pair", "outcome", "unit", "list");
        for (int at = 0; at < words.size(); at++) {
            int place = at;
            keys.add(new PolicyKey("cost." + words.get(at), Shape.NUMBER, COST, "", policy -> numbers(policy.costs())[place], (policy, value) -> {
                double[] n = numbers(policy.costs());
                n[place] = (Double) value;
                return policy.withCosts(new Policy.Costs(n[0], n[1], n[2], n[3], n[4], n[5]));
            }));
        }
    }

    private static double[] numbers(Policy.Costs costs) {
        return new double[] {costs.dial(), costs.links(), costs.pair(), costs.outcome(), costs.unit(), costs.list()};
    }

    private void rates() {
        rate("rate.hours-a-day", Shape.NUMBER, new Bounds(1, 24), "", Policy.Rates::hoursPerDay,
                (r, value) -> new Policy.Rates((Double) value, r.costPerHour(), r.currency(), r.aidBuildHours(), r.aidUpkeepHours(), r.efforts()));
        rate("rate.hour", Shape.NUMBER, new Bounds(0, 1_000_000), "unknown", Policy.Rates::costPerHour,
                (r, value) -> new Policy.Rates(r.hoursPerDay(), (Double) value, r.currency(), r.aidBuildHours(), r.aidUpkeepHours(), r.efforts()));
        rate("rate.currency", Shape.TEXT, Bounds.NONE, "", Policy.Rates::currency,
                (r, value) -> new Policy.Rates(r.hoursPerDay(), r.costPerHour(), (String) value, r.aidBuildHours(), r.aidUpkeepHours(), r.efforts()));
    }

    private void rate(String word, Shape shape, Bounds bounds, String nothing, Function<Policy.Rates, Object> get,
                      BiFunction<Policy.Rates, Object, Policy.Rates> set) {
        keys.add(new PolicyKey(word, shape, bounds, nothing, policy -> get.apply(policy.rates()),
                (policy, value) -> policy.withRates(set.apply(policy.rates(), value))));
    }

    /** Of an aid whose type nobody has said, then by type. */
    private void efforts() {
        effort("aid.any", null);
        for (AidType type : AidType.values()) {
            effort("aid." + type.word().replace(' ', '-'), type);
        }
    }

    private void effort(String word, AidType type) {
        rate(word + ".build-hours", Shape.NUMBER, EFFORT, "", rates -> rates.effort(type).buildHours(),
                (rates, value) -> with(rates, type, new Policy.Effort((Double) value, rates.effort(type).upkeepHours())));
        rate(word + ".upkeep-hours", Shape.NUMBER, EFFORT, "", rates -> rates.effort(type).upkeepHours(),
                (rates, value) -> with(rates, type, new Policy.Effort(rates.effort(type).buildHours(), (Double) value)));
    }

    private static Policy.Rates with(Policy.Rates rates, AidType type, Policy.Effort effort) {
        if (type == null) {
            return new Policy.Rates(rates.hoursPerDay(), rates.costPerHour(), rates.currency(), effort.buildHours(), effort.upkeepHours(), rates.efforts());
        }
        Map<AidType, Policy.Effort> efforts = new EnumMap<>(rates.efforts());
        efforts.put(type, effort);
        return new Policy.Rates(rates.hoursPerDay(), rates.costPerHour(), rates.currency(), rates.aidBuildHours(), rates.aidUpkeepHours(), efforts);
    }

    private void level(int level) {
        keys.add(new PolicyKey("level." + level, Shape.WHOLE, new Bounds(0, 100), "off", policy -> policy.levelTargets().get(level), (policy, value) -> {
            Map<Integer, Integer> targets = new HashMap<>(policy.levelTargets());
            if (value == null) {
                targets.remove(level);
            } else {
                targets.put(level, (Integer) value);
            }
            return policy.withLevelTargets(targets);
        }));
    }
}
