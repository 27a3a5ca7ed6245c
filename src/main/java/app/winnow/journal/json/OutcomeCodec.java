package app.winnow.journal.json;

import app.winnow.model.Cause;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.State;
import java.util.EnumMap;
import java.util.Map;

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
        return Json.object("id", outcome.id(), "serial", outcome.serial(), "sentence", outcome.sentence(),
                "measure", Json.object("name", measure.name(), "unit", measure.unit(), "baseline", measure.baseline(), "target", measure.target(),
                        "source", measure.source()),
                "sponsor", outcome.sponsor(), "weight", outcome.weight(),
                "scope", Json.object("unit", scope.unit(), "audience", scope.audience(), "language", scope.language()),
                "state", Words.word(outcome.state()), "causes", causes);
    }

    static Outcome read(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        Outcome outcome = new Outcome(in.text("id"), in.whole("serial"), in.text("sentence"), measure(in.object("measure")), in.text("sponsor"),
                in.number("weight"), scope(in.object("scope")), Words.findOrNull(State.class, in.textOrNull("state")), causes(in.object("causes")));
        in.end();
        return outcome;
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
