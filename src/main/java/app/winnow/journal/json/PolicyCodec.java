package app.winnow.journal.json;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                        "aidBuildHours", rates.aidBuildHours(), "aidUpkeepHours", rates.aidUpkeepHours()),
                "levelTargets", levels);
    }

    static Policy read(Fields in) throws MadeByNewer {
        Policy policy = new Policy(in.dateOrNull("asOf"), rules(in.object("rules")), costs(in.object("costs")), shares(in.object("shares")),
                rates(in.object("rates")), levels(in.object("levelTargets")));
        in.end();
        return policy;
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
                in.number("aidBuildHours"), in.number("aidUpkeepHours"));
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
