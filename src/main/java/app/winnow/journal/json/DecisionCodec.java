package app.winnow.journal.json;

import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import java.util.Map;

/** A decision as JSON and back. */
final class DecisionCodec {
    private DecisionCodec() { }

    static Map<String, Object> write(Decision decision) {
        if (decision == null) {
            return null;
        }
        Decision.Carrying carrying = decision.carrying();
        return Json.object("disposition", decision.disposition().word(),
                "aid", aid(decision.aid()),
                "into", decision.into(), "reason", decision.reason(),
                "by", Json.object("name", decision.by().name(), "on", Words.date(decision.by().on())),
                "carrying", Json.object("owner", carrying.owner(), "wave", carrying.wave(), "due", Words.date(carrying.due()),
                        "acceptedBy", carrying.acceptedBy()));
    }

    static Decision read(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        Decision decision = new Decision(Words.find(Disposition.class, in.text("disposition")), aid(in.object("aid")), in.text("into"),
                in.text("reason"), by(in.object("by")), carrying(in.object("carrying")));
        in.end();
        return decision;
    }

    /** The type stands there only where people chose one: without it the line is as it always was. */
    private static Map<String, Object> aid(AidPlan aid) {
        Map<String, Object> out = Json.object("value", aid.value().word(), "what", aid.what());
        if (aid.type() != null) {
            out.put("type", aid.type().word());
        }
        return out;
    }

    private static AidPlan aid(Fields in) throws MadeByNewer {
        AidPlan aid = new AidPlan(Words.find(AidValue.class, in.text("value")), in.text("what"),
                in.has("type") ? Words.find(AidType.class, in.text("type")) : null);
        in.end();
        return aid;
    }

    private static Decision.By by(Fields in) throws MadeByNewer {
        Decision.By by = new Decision.By(in.text("name"), in.dateOrNull("on"));
        in.end();
        return by;
    }

    private static Decision.Carrying carrying(Fields in) throws MadeByNewer {
        Decision.Carrying carrying = new Decision.Carrying(in.text("owner"), in.text("wave"), in.dateOrNull("due"), in.text("acceptedBy"));
        in.end();
        return carrying;
    }
}
