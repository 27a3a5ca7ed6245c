package app.winnow.journal.json;

import app.winnow.model.Decision;
import app.winnow.model.Scenario;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A scenario as JSON and back; null is null. */
final class ScenarioCodec {
    private ScenarioCodec() { }

    static Map<String, Object> write(Scenario scenario) {
        if (scenario == null) {
            return null;
        }
        Map<String, Object> decisions = Json.object();
        scenario.decisions().forEach((code, decision) -> decisions.put(code, DecisionCodec.write(decision)));
        return Json.object("name", scenario.name(), "note", scenario.note(), "created", Words.date(scenario.created()),
                "policy", PolicyCodec.write(scenario.policy()), "decisions", decisions);
    }

    static Scenario read(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        Scenario scenario = new Scenario(in.text("name"), in.text("note"), in.dateOrNull("created"), PolicyCodec.read(in.object("policy")),
                decisions(in.object("decisions")));
        in.end();
        return scenario;
    }

    private static SortedMap<String, Decision> decisions(Fields in) throws MadeByNewer {
        SortedMap<String, Decision> decisions = new TreeMap<>();
        for (String code : in.names()) {
            decisions.put(code, DecisionCodec.read(in.value(code)));
        }
        return decisions;
    }
}
