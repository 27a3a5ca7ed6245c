package app.winnow.journal.json;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Worded;
import app.winnow.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An offering with its facts as JSON and back. */
final class OfferingCodec {
    private OfferingCodec() { }

    static Map<String, Object> write(Offering offering) {
        Map<String, Object> all = Json.object("code", offering.code(), "title", offering.title());
        write(offering.rows(), all);
        all.putAll(Json.object("imported", facts(offering.imported()), "own", facts(offering.own()),
                "answers", AnswerCodec.write(offering.answers()), "decision", DecisionCodec.write(offering.decision())));
        return all;
    }

    static Offering read(Fields in) throws MadeByNewer {
        Offering offering = new Offering(in.text("code"), in.text("title"), rows(in), facts(in.object("imported")),
                facts(in.object("own")), AnswerCodec.read(in.object("answers")), DecisionCodec.read(in.value("decision")));
        in.end();
        return offering;
    }

    /** Rows, and what came from others: nothing is written of the latter while there is none, as in the first audits. */
    static void write(SourceRows rows, Map<String, Object> to) {
        to.putAll(Json.object("source", rows.source(), "rows", rows.rows().toArray()));
        if (!rows.elsewhere().isEmpty()) {
            Map<SourceRows, List<String>> others = new LinkedHashMap<>();
            rows.elsewhere().forEach(field -> others.computeIfAbsent(rows.of(field), other -> new ArrayList<>()).add(field.word()));
            List<Object> list = new ArrayList<>();
            others.forEach((other, fields) -> list.add(Json.object("source", other.source(), "rows", other.rows().toArray(), "fields", fields)));
            to.put("elsewhere", list);
        }
    }

    static SourceRows rows(Fields in) throws MadeByNewer {
        SourceRows rows = rows(in.whole("source"), in.wholes("rows"));
        if (in.has("elsewhere")) {
            for (Fields other : in.objects("elsewhere")) {
                SourceRows from = rows(other.whole("source"), other.wholes("rows"));
                for (String word : other.texts("fields")) {
                    rows = rows.with(field(word), from);
                }
                other.end();
            }
        }
        return rows;
    }

    private static SourceRows rows(int source, int[] rows) {
        return source < 0 && rows.length == 0 ? SourceRows.NONE : SourceRows.of(source, rows);
    }

    static Map<String, Object> facts(Facts facts) {
        Map<String, Object> all = Json.object();
        facts.known().forEach(field -> all.put(field.word(), fact(facts.value(field).orElseThrow())));
        return all;
    }

    static Facts facts(Fields in) throws MadeByNewer {
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
