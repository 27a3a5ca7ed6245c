package app.winnow.cli;

import app.winnow.intake.Question;
import app.winnow.intake.Stake;
import app.winnow.intake.Understood;
import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.model.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes what was understood as the JSON that {@code inspect --json} promises. */
final class InspectJson {
    private static final JsonFactory JSON = new JsonFactory();

    private InspectJson() { }

    /** The refusal of a file: its name and the sentence. */
    static void refused(String file, String sentence, Writer to) throws IOException {
        try (JsonGenerator json = generator(to)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("refused", sentence);
            json.writeEndObject();
        }
    }

    /** Everything that was understood. */
    static void write(Understood understood, Writer to) throws IOException {
        try (JsonGenerator json = generator(to)) {
            json.writeStartObject();
            source(json, understood);
            json.writeArrayFieldStart("columns");
            for (Understood.Column column : understood.columns()) {
                column(json, column);
            }
            json.writeEndArray();
            rest(json, understood);
            json.writeEndObject();
        }
    }

    private static JsonGenerator generator(Writer to) throws IOException {
        JsonGenerator json = JSON.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json.useDefaultPrettyPrinter();
    }

    private static void source(JsonGenerator json, Understood understood) throws IOException {
        Understood.Source source = understood.source();
        json.writeStringField("file", source.file());
        json.writeStringField("format", source.format());
        json.writeStringField("encoding", source.encoding());
        json.writeStringField("delimiter", source.delimiter());
        json.writeStringField("sheet", source.sheet());
        json.writeFieldName("headingRow");
        row(json, understood.headingRow().orElse(0));
        json.writeNumberField("rows", understood.rows());
        json.writeNumberField("offerings", understood.offerings());
        texts(json, "groupedBy", understood.groupedBy());
    }

    private static void row(JsonGenerator json, int row) throws IOException {
        if (row == 0) {
            json.writeNull();
        } else {
            json.writeNumber(row);
        }
    }

    private static void column(JsonGenerator json, Understood.Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("heading", column.heading());
        json.writeStringField("field", column.field());
        json.writeNumberField("confidence", BigDecimal.valueOf(column.confidence()).setScale(2, RoundingMode.HALF_UP));
        json.writeStringField("why", column.why());
        json.writeStringField("unit", column.unit());
        json.writeStringField("dateOrder", column.dateOrder());
        json.writeNumberField("parsed", column.parsed());
        json.writeNumberField("unknown", column.unknown());
        json.writeEndObject();
    }

    private static void rest(JsonGenerator json, Understood understood) throws IOException {
        json.writeArrayFieldStart("leftOut");
        for (LeftOut left : understood.leftOut()) {
            object(json, "heading", left.heading(), "why", left.why());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (Question question : understood.questions()) {
            question(json, question);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dropped");
        for (Dropped dropped : understood.dropped()) {
            json.writeStartObject();
            json.writeNumberField("row", dropped.row());
            json.writeStringField("why", dropped.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : understood.problems()) {
            json.writeStartObject();
            json.writeFieldName("row");
            row(json, problem.row());
            json.writeStringField("column", problem.column());
            json.writeStringField("text", problem.text());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        otherTables(json, understood.otherTables());
    }

    private static void question(JsonGenerator json, Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", question.key());
        json.writeStringField("column", question.column());
        json.writeStringField("ask", question.ask());
        json.writeStringField("assumed", question.assumed());
        texts(json, "options", question.options());
        json.writeStringField("follows", question.follows());
        stake(json, question.stake());
        json.writeEndObject();
    }

    /** How much hangs on a question, null where nobody can know. */
    private static void stake(JsonGenerator json, Stake stake) throws IOException {
        json.writeFieldName("decides");
        if (stake == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeNumberField("amount", BigDecimal.valueOf(stake.amount()).setScale(1, RoundingMode.HALF_UP));
            json.writeStringField("unit", stake.kind().word());
            json.writeEndObject();
        }
    }

    private static void otherTables(JsonGenerator json, List<Understood.OtherTable> tables) throws IOException {
        json.writeArrayFieldStart("otherTables");
        for (Understood.OtherTable table : tables) {
            json.writeStartObject();
            json.writeStringField("sheet", table.sheet());
            json.writeFieldName("headingRow");
            row(json, table.headingRow());
            json.writeNumberField("rows", table.rows());
            json.writeStringField("why", table.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, String name, String value, String second, String other) throws IOException {
        json.writeStartObject();
        json.writeStringField(name, value);
        json.writeStringField(second, other);
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
