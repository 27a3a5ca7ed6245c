package app.winnow.intake.form;

import app.winnow.sheet.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** The mapping file: {@code {name, sheet, headingRow, headings, columns: {heading: {field, unit, dateOrder, reversed, leaveOut}}, answers: {question: value}}}. */
public final class MappingForm {
    private static final JsonFactory JSON = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final String MARK = "\uFEFF";

    private MappingForm() { }

    /**
     * Reads a mapping from the text of its file; a key that is not known is reported and not used.
     *
     * @throws Refused with a sentence that names the line, when it is no JSON, or holds a field, unit or order that there is not
     */
    public static ReadMapping read(String text, String file) {
        try (JsonParser json = JSON.createParser(text.startsWith(MARK) ? text.substring(1) : text)) {
            return new MappingReader(json, file).read();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Refused(Sentences.of("mapping.broken", file, line, broken.getOriginalMessage().lines().findFirst().orElse("")), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The text of a mapping's file, for people to read and change. */
    public static String write(Mapping mapping) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            if (!mapping.name().isEmpty()) {
                json.writeStringField("name", mapping.name());
            }
            json.writeStringField("sheet", mapping.sheet());
            json.writeFieldName("headingRow");
            number(json, mapping.headingRow());
            if (!mapping.headings().isEmpty()) {
                json.writeArrayFieldStart("headings");
                for (String heading : mapping.headings()) {
                    json.writeString(heading);
                }
                json.writeEndArray();
            }
            json.writeObjectFieldStart("columns");
            for (Map.Entry<String, Mapping.Column> column : mapping.columns().entrySet()) {
                json.writeObjectFieldStart(column.getKey());
                write(json, column.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("answers");
            for (Map.Entry<String, String> answer : mapping.answers().entrySet()) {
                json.writeStringField(answer.getKey(), answer.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void number(JsonGenerator json, Integer number) throws IOException {
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    private static void write(JsonGenerator json, Mapping.Column column) throws IOException {
        if (column.isText() || column.field() != null) {
            json.writeStringField("field", column.isText() ? null : column.field().word());
        }
        if (column.unit() != null) {
            json.writeStringField("unit", column.unit());
        }
        if (column.dateOrder() != null) {
            json.writeStringField("dateOrder", column.dateOrder().word());
        }
        if (column.isReversed() != null) {
            json.writeBooleanField("reversed", column.isReversed());
        }
        if (column.isLeftOut()) {
            json.writeBooleanField("leaveOut", true);
        }
    }
}
