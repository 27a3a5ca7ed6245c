package app.winnow.journal.json;

import app.winnow.model.Cause;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.State;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An outcome as JSON and back. */
final class OutcomeCodec {
    private OutcomeCodec() { }

    static Map<String, Object> write(Outcome outcome) {
        if (outcome == null) {
            return null;
        }
        Measure measure = outcome.measure();
        Scope scope = outcome.scope();
        Map<String, Object> causes = Json.object();
        outcome.causes().forEach((cause, owner) -> causes.put(cause.word(), owner));
        Map<String, Object> all = Json.object("id", outcome.id(), "serial", outcome.serial(), "sentence", outcome.sentence(),
                "measure", Json.object("name", measure.name(), "unit", measure.unit(), "baseline", measure.baseline(), "target", measure.target(),
                        "source", measure.source()),
                "sponsor", outcome.sponsor(), "weight", outcome.weight(),
                "scope", Json.object("unit", scope.unit(), "audience", scope.audience(), "language", scope.language()),
                "state", Words.word(outcome.state()), "causes", causes);
        // Written only where somebody said something, so that an older Winnow reads all other lines.
        if (!outcome.cleared().isEmpty()) {
            all.put("cleared", outcome.cleared().stream().map(Cause::word).toList());
        }
        if (!outcome.enablers().isEmpty()) {
            all.put("enablers", outcome.enablers());
        }
        return all;
    }

    static Outcome read(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        Outcome outcome = new Outcome(in.text("id"), in.whole("serial"), in.text("sentence"), measure(in.object("measure")), in.text("sponsor"),
                in.number("weight"), scope(in.object("scope")), Words.findOrNull(State.class, in.textOrNull("state")), causes(in.object("causes")),
                cleared(in), in.has("enablers") ? in.text("enablers") : "");
        in.end();
        return outcome;
    }

    private static Set<Cause> cleared(Fields in) throws MadeByNewer {
        Set<Cause> cleared = EnumSet.noneOf(Cause.class);
        for (String word : in.has("cleared") ? in.texts("cleared") : List.<String>of()) {
            cleared.add(Words.find(Cause.class, word));
        }
        return cleared;
    }

    private static Measure measure(Fields in) throws MadeByNewer {
        Measure measure = new Measure(in.text("name"), in.text("unit"), in.text("baseline"), in.text("target"), in.text("source"));
        in.end();
        return measure;
    }

    private static Scope scope(Fields in) throws MadeByNewer {
        Scope scope = new Scope(in.text("unit"), in.text("audience"), in.text("language"));
        in.end();
        return scope;
    }

    private static Map<Cause, String> causes(Fields in) throws MadeByNewer {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        for (String word : in.names()) {
            causes.put(Words.find(Cause.class, word), in.text(word));
        }
        return causes;
    }
}
