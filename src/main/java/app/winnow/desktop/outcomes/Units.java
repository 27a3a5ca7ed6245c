package app.winnow.desktop.outcomes;

import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.UnitAudience;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The units and audiences of which a sponsor may say that all their outcomes are here. */
final class Units {
    private Units() { }

    /** The units that offerings name, each once as it is first spelled. */
    static List<String> named(Portfolio portfolio) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Offering offering : portfolio.offerings()) {
            String unit = offering.scope().unit();
            if (!unit.isEmpty()) {
                named.putIfAbsent(unit.toLowerCase(Locale.ROOT), unit);
            }
        }
        return List.copyOf(named.values());
    }

    /** Those that outcomes, sponsors or offerings name, in the order of the alphabet. */
    static List<UnitRow> of(Portfolio portfolio, List<String> byOfferings) {
        Map<UnitAudience, Integer> known = new TreeMap<>();
        for (Outcome outcome : portfolio.outcomes()) {
            known.merge(new UnitAudience(outcome.scope().unit(), outcome.scope().audience()), 1, Integer::sum);
        }
        portfolio.complete().keySet().forEach(about -> known.putIfAbsent(about, 0));
        Set<String> there = new HashSet<>();
        known.keySet().forEach(about -> there.add(about.unit().toLowerCase(Locale.ROOT)));
        byOfferings.stream().filter(unit -> !there.contains(unit.toLowerCase(Locale.ROOT))).forEach(unit -> known.put(new UnitAudience(unit, ""), 0));
        return known.entrySet().stream().map(entry -> new UnitRow(entry.getKey(), portfolio.complete().get(entry.getKey()), entry.getValue())).toList();
    }
}
