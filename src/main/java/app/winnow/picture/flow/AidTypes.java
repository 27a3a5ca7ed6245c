package app.winnow.picture.flow;

import app.winnow.insight.aid.AidForm;
import app.winnow.insight.aid.CatalogText;
import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Offering;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Of which type the aid is that takes an offering's place. An offering is read once, however often it is drawn; safe between threads. */
final class AidTypes {
    private record Read(Offering offering, AidType type) { }

    private final Map<String, Read> read = new ConcurrentHashMap<>();

    AidType of(Offering offering) {
        Read known = read.get(offering.code());
        if (known == null || known.offering() != offering) {
            AidPlan plan = offering.decided().map(Decision::aid).orElse(new AidPlan(AidValue.INSTEAD, ""));
            known = new Read(offering, AidForm.of(offering, plan, CatalogText.of(offering)).type());
            read.put(offering.code(), known);
        }
        return known.type();
    }
}
