package app.winnow.cli;

import app.winnow.intake.form.OwnerDifference;
import app.winnow.intake.form.OwnerNote;
import app.winnow.intake.form.OwnerRead;
import app.winnow.model.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What owners' sheets say, as {@code owners --read --json} prints it. */
final class OwnersJson {
    private final JsonGenerator json;

    private OwnersJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes it whole; the writer stays open. */
    static void write(List<OwnerRead> sheets, List<OwnerDifference> differences, Map<String, String> refused, Writer to) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new OwnersJson(json.useDefaultPrettyPrinter()).write(sheets, differences, refused);
        }
    }

    private void write(List<OwnerRead> sheets, List<OwnerDifference> differences, Map<String, String> refused) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("sheets");
        for (OwnerRead sheet : sheets) {
            fields("file", sheet.file(), "owner", sheet.owner(), "returnBy", sheet.due().toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("differences");
        for (OwnerDifference one : differences) {
            fields("file", one.place().file(), "owner", one.place().owner(), "cell", one.place().cell(), "code", one.code(), "title", one.title(), "about", one.what(),
                    "now", one.now(), "theirs", one.theirs(), "doubt", one.doubt());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (OwnerRead sheet : sheets) {
            for (OwnerNote note : sheet.notes()) {
                fields("file", sheet.file(), "owner", sheet.owner(), "cell", note.place().cell(), "code", note.code(), "text", note.text());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (OwnerRead sheet : sheets) {
            for (Problem problem : sheet.problems()) {
                fields("file", sheet.file(), "text", problem.text(), "message", problem.message());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("refused");
        for (Map.Entry<String, String> one : refused.entrySet()) {
            fields("file", one.getKey(), "refused", one.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fields(String... namesAndTexts) throws IOException {
        json.writeStartObject();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            json.writeStringField(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        json.writeEndObject();
    }
}
