package app.winnow.cli;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.Conflict;
import app.winnow.intake.FieldChange;
import app.winnow.intake.NearMatch;
import app.winnow.intake.Tagged;
import app.winnow.model.Offering;
import app.winnow.model.Worded;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** The keys {@code updates} and {@code added} of {@code audit --json}: there only where such files were named, so that the promised keys stay as they are. */
final class BesideJson {
    private final JsonGenerator json;

    BesideJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Beside beside) throws IOException {
        if (!beside.updates().isEmpty()) {
            json.writeArrayFieldStart("updates");
            for (Beside.Update update : beside.updates()) {
                update(update);
            }
            json.writeEndArray();
        }
        if (!beside.data().isEmpty()) {
            json.writeArrayFieldStart("added");
            for (Beside.Data data : beside.data()) {
                data(data);
            }
            json.writeEndArray();
        }
    }

    private void data(Beside.Data data) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", data.understood().source().file());
        json.writeStringField("sentence", data.joining().sentence());
        json.writeNumberField("rows", data.understood().rows());
        json.writeNumberField("recordedRows", data.understood().recordedRows());
        json.writeBooleanField("learnersCounted", data.understood().isCounted());
        json.writeNumberField("offerings", data.joining().joined().size());
        json.writeNumberField("notUsed", data.joining().unmatched().size() + data.joining().ambiguous().size());
        json.writeEndObject();
    }

    private void update(Beside.Update update) throws IOException {
        CatalogDiff diff = update.diff();
        json.writeStartObject();
        json.writeStringField("file", update.understood().source().file());
        json.writeStringField("sentence", diff.sentence());
        json.writeBooleanField("again", diff.isAgain());
        json.writeArrayFieldStart("new");
        for (Offering offering : diff.added()) {
            json.writeStartObject();
            named(offering.code(), offering.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        gone(diff);
        json.writeArrayFieldStart("changed");
        for (CatalogDiff.Changed changed : diff.changed()) {
            changed(changed);
        }
        json.writeEndArray();
        json.writeNumberField("same", diff.same());
        kept(diff.kept());
        conflicts(diff.conflicts());
        near(diff.near());
        json.writeEndObject();
    }

    private void gone(CatalogDiff diff) throws IOException {
        json.writeArrayFieldStart("gone");
        for (CatalogDiff.Gone gone : diff.gone()) {
            json.writeStartObject();
            named(gone.code(), gone.title());
            json.writeBooleanField("before", gone.before());
            json.writeBooleanField("withdrawn", gone.withdrawn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void changed(CatalogDiff.Changed changed) throws IOException {
        json.writeStartObject();
        named(changed.code(), changed.title());
        json.writeBooleanField("otherTitle", changed.otherTitle());
        json.writeArrayFieldStart("fields");
        for (FieldChange field : changed.fields()) {
            json.writeStartObject();
            json.writeStringField("field", field.field().word());
            value("before", field.before());
            value("after", field.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void kept(Tagged kept) throws IOException {
        json.writeObjectFieldStart("kept");
        json.writeNumberField("answered", kept.answered());
        json.writeNumberField("linked", kept.linked());
        json.writeNumberField("decided", kept.decided());
        json.writeEndObject();
    }

    private void conflicts(List<Conflict> conflicts) throws IOException {
        json.writeArrayFieldStart("notTaken");
        for (Conflict conflict : conflicts) {
            json.writeStartObject();
            named(conflict.code(), conflict.title());
            json.writeStringField("field", conflict.field().word());
            value("counts", conflict.counts());
            value("file", conflict.file());
            json.writeStringField("by", conflict.by() == Conflict.By.PERSON ? "person" : "data");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void near(List<NearMatch> near) throws IOException {
        json.writeArrayFieldStart("maybeTheSame");
        for (NearMatch match : near) {
            json.writeStartObject();
            named(match.code(), match.title());
            json.writeStringField("fileCode", match.fileCode());
            json.writeStringField("fileTitle", match.fileTitle());
            json.writeNumberField("row", match.row());
            json.writeStringField("why", match.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void named(String code, String title) throws IOException {
        json.writeStringField("code", code);
        json.writeStringField("title", title);
    }

    /** A value of a field as JSON: a number, a list of words, a word or text; null while unknown. */
    private void value(String name, Object value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Double number) {
            json.writeNumber(number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) (double) number) : String.valueOf(number));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                json.writeString(String.valueOf(one));
            }
            json.writeEndArray();
        } else {
            json.writeString(value instanceof Worded worded ? worded.word() : value.toString());
        }
    }
}
