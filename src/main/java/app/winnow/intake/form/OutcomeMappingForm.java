package app.winnow.intake.form;

import app.winnow.sheet.Refused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The file of a mapping for a list of outcomes, of the same form as a catalog's: {@code {sheet, headingRow, columns: {heading: word}, answers: {question: answer}}}. */
public final class OutcomeMappingForm {
    private static final JsonFactory JSON = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private OutcomeMappingForm() { }

    /** The words that a column may hold: those of the outcomes file, what names and what explains, and what says where a row belongs. */
    public static List<String> words() {
        return Stream.concat(OutcomesForm.columns().stream(), Stream.of("Name", "Definition", "Parent", "Level")).toList();
    }

    /**
     * Reads a mapping from the text of its file.
     *
     * @throws Refused with a sentence, when it is no JSON, or holds a word that there is not
     */
    public static OutcomeMapping read(String text, String file) {
        try (JsonParser json = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw refused(json, file, "mapping.no-object");
            }
            OutcomeMapping read = OutcomeMapping.NONE;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                read = take(read, key, json, file);
            }
            return read;
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Refused(Sentences.of("mapping.broken", file, line, broken.getOriginalMessage().lines().findFirst().orElse("")), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static OutcomeMapping take(OutcomeMapping read, String key, JsonParser json, String file) throws IOException {
        switch (key) {
            case "sheet" -> {
                return new OutcomeMapping(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText(), read.headingRow(), read.columns(), read.answers());
            }
            case "headingRow" -> {
                if (json.currentToken() != JsonToken.VALUE_NULL && (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getLongValue() < 0 || json.getLongValue() > Integer.MAX_VALUE)) {
                    throw refused(json, file, "mapping.heading-row", json.getText());
                }
                return read.withHeadingRow(json.currentToken() == JsonToken.VALUE_NULL ? null : (Integer) json.getIntValue());
            }
            case "columns" -> {
                return new OutcomeMapping(read.sheet(), read.headingRow(), texts(json, file, "mapping.columns", true), read.answers());
            }
            case "answers" -> {
                return new OutcomeMapping(read.sheet(), read.headingRow(), read.columns(), texts(json, file, "mapping.answers", false));
            }
            default -> {
                json.skipChildren();
                return read;
            }
        }
    }

    /** An object of texts; a column may also be an object with a field, as in a catalog's mapping. */
    private static Map<String, String> texts(JsonParser json, String file, String otherwise, boolean areColumns) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refused(json, file, otherwise, json.getText());
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            String text = json.nextToken() == JsonToken.START_OBJECT ? field(json) : json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
            if (json.currentToken().isStructStart()) {
                throw refused(json, file, "mapping.no-text", name);
            }
            texts.put(name.strip(), areColumns ? word(text.strip(), name, json, file) : text.strip());
        }
        return texts;
    }

    private static String field(JsonParser json) throws IOException {
        String field = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            field = key.equals("field") && json.currentToken() != JsonToken.VALUE_NULL ? json.getText() : field;
            json.skipChildren();
        }
        return field;
    }

    private static String word(String text, String column, JsonParser json, String file) {
        return text.isEmpty() ? "" : words().stream().filter(word -> word.equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> refused(json, file, "mapping.outcome-word", text, column, String.join(", ", words())));
    }

    private static Refused refused(JsonParser json, String file, String key, Object... parts) {
        Object[] all = new Object[parts.length + 2];
        all[0] = file;
        all[1] = json.currentLocation().getLineNr();
        System.arraycopy(parts, 0, all, 2, parts.length);
        return new Refused(Sentences.of(key, all));
    }

    /** The text of a mapping's file, for people to read and change. */
    public static String write(OutcomeMapping mapping) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("sheet", mapping.sheet());
            if (mapping.headingRow() == null) {
                json.writeNullField("headingRow");
            } else {
                json.writeNumberField("headingRow", mapping.headingRow());
            }
            write(json, "columns", mapping.columns());
            write(json, "answers", mapping.answers());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue().isEmpty() ? null : entry.getValue());
        }
        json.writeEndObject();
    }
}
