package app.winnow.journal.json;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Worded;
import app.winnow.model.Status;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** An offering with its facts as JSON and back. */
final class OfferingCodec {
    private OfferingCodec() { }

    static Map<String, Object> write(Offering offering) {
        return Json.object("code", offering.code(), "title", offering.title(), "source", offering.rows().source(),
                "rows", offering.rows().rows().toArray(), "imported", facts(offering.imported()), "own", facts(offering.own()),
                "answers", AnswerCodec.write(offering.answers()), "decision", DecisionCodec.write(offering.decision()));
    }

    static Offering read(Fields in) throws MadeByNewer {
        Offering offering = new Offering(in.text("code"), in.text("title"), rows(in.whole("source"), in.wholes("rows")), facts(in.object("imported")),
                facts(in.object("own")), AnswerCodec.read(in.object("answers")), DecisionCodec.read(in.value("decision")));
        in.end();
        return offering;
    }

    private static SourceRows rows(int source, int[] rows) {
        return source < 0 && rows.length == 0 ? SourceRows.NONE : SourceRows.of(source, rows);
    }

    private static Map<String, Object> facts(Facts facts) {
        Map<String, Object> all = Json.object();
        facts.known().forEach(field -> all.put(field.word(), fact(facts.value(field).orElseThrow())));
        return all;
    }

    private static Facts facts(Fields in) throws MadeByNewer {
        Map<Field, Object> values = new EnumMap<>(Field.class);
        for (String word : in.names()) {
            Field field = field(word);
            values.put(field, fact(field, in.value(word)));
        }
        return Facts.of(values);
    }

    static Field field(String word) throws MadeByNewer {
        return Field.named(word).orElseThrow(() -> new MadeByNewer("the field " + word));
    }

    static Object fact(Object value) {
        return value instanceof LocalDate date ? date.toString() : value instanceof Status status ? status.word() : value;
    }

    /** The value of a field; null = nothing. */
    static Object fact(Field field, Object json) throws MadeByNewer {
        if (json == null) {
            return null;
        }
        return switch (field.shape()) {
            case TEXT -> Fields.cast(String.class, json, field.word());
            case TEXTS -> Fields.members(String.class, json, field.word());
            case NUMBER, MINUTES -> Fields.cast(Number.class, json, field.word()).doubleValue();
            case DATE -> Fields.date(Fields.cast(String.class, json, field.word()));
            case FLAG -> Fields.cast(Boolean.class, json, field.word());
            case STATUS -> Worded.find(Status.class, Fields.cast(String.class, json, field.word())).orElseThrow(() -> new MadeByNewer("the status " + json));
        };
    }
}
