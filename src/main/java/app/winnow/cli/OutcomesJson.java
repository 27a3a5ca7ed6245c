package app.winnow.cli;

import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListColumn;
import app.winnow.intake.outcome.ListQuestion;
import app.winnow.intake.outcome.ListRow;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes what was understood of a list of outcomes as JSON: columns, rows with what they are, questions, and rows that are none. */
final class OutcomesJson {
    private static final JsonFactory JSON = new JsonFactory();

    private OutcomesJson() { }

    static void write(FoundOutcomes found, Writer to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("file", found.source().file());
            json.writeStringField("sheet", found.source().sheet().isEmpty() ? null : found.source().sheet());
            json.writeNumberField("headingRow", found.headingRow());
            json.writeNumberField("rows", found.rows().size());
            json.writeNumberField("taken", found.wanted().size());
            json.writeBooleanField("hierarchy", found.isHierarchy());
            columns(json, found);
            rows(json, found);
            questions(json, found);
            json.writeArrayFieldStart("dropped");
            for (FoundOutcomes.Dropped row : found.dropped()) {
                json.writeStartObject();
                json.writeNumberField("row", row.row());
                json.writeStringField("why", row.why());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void columns(JsonGenerator json, FoundOutcomes found) throws IOException {
        json.writeArrayFieldStart("columns");
        for (ListColumn column : found.columns()) {
            json.writeStartObject();
            json.writeStringField("heading", column.name());
            json.writeStringField("field", column.word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rows(JsonGenerator json, FoundOutcomes found) throws IOException {
        Set<ListRow> wanted = new HashSet<>(found.wanted());
        json.writeArrayFieldStart("outcomes");
        for (ListRow row : found.rows()) {
            json.writeStartObject();
            json.writeNumberField("row", row.number());
            json.writeStringField("sentence", row.outcome().sentence());
            json.writeStringField("is", row.statement().kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("instead", row.statement().instead().isEmpty() ? null : row.statement().instead());
            json.writeNumberField("depth", row.depth());
            json.writeStringField("under", row.under().isEmpty() ? null : row.under());
            json.writeStringField("like", row.like().isEmpty() ? null : row.like());
            json.writeBooleanField("taken", wanted.contains(row));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void questions(JsonGenerator json, FoundOutcomes found) throws IOException {
        json.writeArrayFieldStart("questions");
        for (ListQuestion question : found.questions()) {
            json.writeStartObject();
            json.writeStringField("key", question.key());
            json.writeStringField("ask", question.ask());
            json.writeStringField("assumed", question.assumed().isEmpty() ? null : question.assumed());
            json.writeArrayFieldStart("options");
            for (String option : question.options()) {
                json.writeString(option);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
