package app.winnow.journal.json;

import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A policy as JSON and back. */
final class PolicyCodec {
    private PolicyCodec() { }

    static Map<String, Object> write(Policy policy) {
        Policy.Rules rules = policy.rules();
        Policy.Costs costs = policy.costs();
        Policy.Shares shares = policy.shares();
        Policy.Rates rates = policy.rates();
        Map<String, Object> levels = Json.object();
        new TreeMap<>(policy.levelTargets()).forEach((level, percent) -> levels.put(level.toString(), percent));
        return Json.object("asOf", Words.date(policy.asOf()),
                "rules", Json.object("lowImpact", rules.lowImpact(), "middleImpact", rules.middleImpact(),
                        "cells", rules.cells().stream().map(Result::word).toList(), "sizeTarget", rules.sizeTarget(),
                        "accessTarget", rules.accessTarget(), "directnessTarget", rules.directnessTarget(),
                        "evidenceMonths", rules.evidenceMonths(), "countsFrom", rules.countsFrom()),
                "costs", Json.object("dial", costs.dial(), "links", costs.links(), "pair", costs.pair(), "outcome", costs.outcome(),
                        "unit", costs.unit(), "list", costs.list()),
                "shares", Json.object("most", shares.most(), "expected", shares.expected(), "least", shares.least()),
                "rates", Json.object("hoursPerDay", rates.hoursPerDay(), "costPerHour", rates.costPerHour(), "currency", rates.currency(),
                        "aidBuildHours", rates.aidBuildHours(), "aidUpkeepHours", rates.aidUpkeepHours(), "efforts", efforts(rates)),
                "levelTargets", levels, "terms", terms(policy.terms()), "sources", sources(policy));
    }

    private static Map<String, Object> efforts(Policy.Rates rates) {
        Map<String, Object> efforts = Json.object();
        rates.efforts().forEach((type, effort) -> efforts.put(type.word(), Json.object("build", effort.buildHours(), "upkeep", effort.upkeepHours())));
        return efforts;
    }

    private static Map<String, Object> terms(Policy.Terms terms) {
        return Json.object("oldMonths", terms.oldMonths(), "idleMonths", terms.idleMonths(), "fewCompletions", terms.fewCompletions(),
                "noticeDays", terms.noticeDays(), "readBackDays", terms.readBackDays());
    }

    private static Map<String, Object> sources(Policy policy) {
        Map<String, Object> sources = Json.object();
        policy.sources().forEach((key, source) -> sources.put(key.word(), source));
        return sources;
    }

    /** What the first versions did not write yet stands at its workshop default. */
    static Policy read(Fields in) throws MadeByNewer {
        Policy policy = new Policy(in.dateOrNull("asOf"), rules(in.object("rules")), costs(in.object("costs")), shares(in.object("shares")),
                rates(in.object("rates")), levels(in.object("levelTargets")), in.has("terms") ? terms(in.object("terms")) : Policy.Terms.WORKSHOP,
                in.has("sources") ? sources(in.object("sources")) : Collections.emptySortedMap());
        in.end();
        return policy;
    }

    private static Policy.Terms terms(Fields in) throws MadeByNewer {
        Policy.Terms terms = new Policy.Terms(in.whole("oldMonths"), in.whole("idleMonths"), in.wholeOrNull("fewCompletions"), in.whole("noticeDays"),
                in.whole("readBackDays"));
        in.end();
        return terms;
    }

    private static SortedMap<PolicyKey, String> sources(Fields in) throws MadeByNewer {
        SortedMap<PolicyKey, String> sources = new TreeMap<>();
        for (String word : in.names()) {
            sources.put(PolicyKey.named(word).orElseThrow(() -> new MadeByNewer("the policy's " + word)), in.text(word));
        }
        return sources;
    }

    private static Map<AidType, Policy.Effort> efforts(Fields in) throws MadeByNewer {
        Map<AidType, Policy.Effort> efforts = new EnumMap<>(AidType.class);
        for (String word : in.names()) {
            Fields effort = in.object(word);
            efforts.put(Words.find(AidType.class, word), new Policy.Effort(effort.number("build"), effort.number("upkeep")));
            effort.end();
        }
        return efforts;
    }

    private static Policy.Rules rules(Fields in) throws MadeByNewer {
        List<Result> cells = new ArrayList<>();
        for (String word : in.texts("cells")) {
            cells.add(result(word));
        }
        Policy.Rules rules = new Policy.Rules(in.whole("lowImpact"), in.whole("middleImpact"), cells, in.whole("sizeTarget"),
                in.whole("accessTarget"), in.whole("directnessTarget"), in.whole("evidenceMonths"), in.whole("countsFrom"));
        in.end();
        return rules;
    }

    private static Result result(String word) throws MadeByNewer {
        int slash = word.indexOf('/');
        if (slash < 0) {
            throw new MadeByNewer("the result " + word);
        }
        return new Result(Words.find(Disposition.class, word.substring(0, slash)), Words.find(AidValue.class, word.substring(slash + 1)));
    }

    private static Policy.Costs costs(Fields in) throws MadeByNewer {
        Policy.Costs costs = new Policy.Costs(in.number("dial"), in.number("links"), in.number("pair"), in.number("outcome"), in.number("unit"),
                in.number("list"));
        in.end();
        return costs;
    }

    private static Policy.Shares shares(Fields in) throws MadeByNewer {
        Policy.Shares shares = new Policy.Shares(in.number("most"), in.number("expected"), in.number("least"));
        in.end();
        return shares;
    }

    private static Policy.Rates rates(Fields in) throws MadeByNewer {
        Policy.Rates rates = new Policy.Rates(in.number("hoursPerDay"), in.numberOrNull("costPerHour"), in.text("currency"),
                in.number("aidBuildHours"), in.number("aidUpkeepHours"), in.has("efforts") ? efforts(in.object("efforts")) : Policy.Effort.WORKSHOP);
        in.end();
        return rates;
    }

    private static Map<Integer, Integer> levels(Fields in) throws MadeByNewer {
        Map<Integer, Integer> levels = new HashMap<>();
        for (String level : in.names()) {
            try {
                levels.put(Integer.valueOf(level), in.whole(level));
            } catch (NumberFormatException other) {
                throw new MadeByNewer("the level " + level);
            }
        }
        return levels;
    }
}
