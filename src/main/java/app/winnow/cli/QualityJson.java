package app.winnow.cli;

import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The part {@code quality} of {@code audit --json}: each fact of all offerings and by unit, and the questions to ask next. */
final class QualityJson {
    private static final int NEXT = 10;
    private final JsonGenerator json;

    QualityJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Audit audit) throws IOException {
        Quality quality = Quality.of(audit.verdicts(), Slice.UNIT, () -> { });
        json.writeObjectFieldStart("quality");
        json.writeStringField("hours", quality.basis().name().toLowerCase(java.util.Locale.ROOT));
        json.writeArrayFieldStart("facts");
        for (Fact fact : Fact.all()) {
            fact(quality, fact);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("next");
        for (NextQuestion next : quality.next(NEXT)) {
            json.writeStartObject();
            json.writeStringField("ask", next.question().word(""));
            json.writeNumberField("helps", next.offerings());
            json.writeNumberField("hours", Math.round(next.hours()));
            json.writeNumberField("cost", next.cost());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fact(Quality quality, Fact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", fact.word());
        cell(quality.all(fact));
        json.writeArrayFieldStart("units");
        List<String> units = quality.groups();
        for (int at = 0; at < units.size(); at++) {
            json.writeStartObject();
            json.writeStringField("unit", units.get(at));
            cell(quality.cell(fact, at));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        json.writeNumberField("answered", cell.answered());
        json.writeNumberField("imported", cell.imported());
        json.writeNumberField("assumed", cell.assumed());
        json.writeNumberField("unknown", cell.unknown());
        json.writeNumberField("unknownHours", Math.round(cell.unknownHours()));
        json.writeNumberField("unmeasured", cell.unmeasured());
        json.writeNumberField("keepsOpen", cell.open());
    }
}
