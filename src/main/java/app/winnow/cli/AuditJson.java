package app.winnow.cli;

import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import app.winnow.model.Offering;
import app.winnow.model.Problem;
import app.winnow.verdict.Verdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Writes an audit as the JSON that {@code audit --json} promises. Figures are rounded to thousandths. */
final class AuditJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DIGITS = 3;
    private final JsonGenerator json;
    private final Audit audit;
    private final boolean withQuality;

    private AuditJson(JsonGenerator json, Audit audit, boolean withQuality) {
        this.json = json;
        this.audit = audit;
        this.withQuality = withQuality;
    }

    /** Writes it whole, with what is unknown where that was asked for; the writer stays open. */
    static void write(Audit audit, boolean withQuality, Writer to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new AuditJson(json.useDefaultPrettyPrinter(), audit, withQuality).write();
        }
    }

    private void write() throws IOException {
        // Each offering's questions come in the order of the whole, which is worked out here.
        audit.verdicts().questions().next();
        json.writeStartObject();
        json.writeArrayFieldStart("offerings");
        for (int at = 0; at < audit.portfolio().offerings().size(); at++) {
            if (audit.isJudged(at)) {
                offering(audit.portfolio().offerings().get(at), audit.verdicts().at(at));
            }
        }
        json.writeEndArray();
        json.writeObjectFieldStart("questions");
        json.writeNumberField("left", audit.verdicts().questions().left());
        json.writeNumberField("all", audit.verdicts().questions().all());
        json.writeEndObject();
        ledger(audit.ledger());
        json.writeArrayFieldStart("problems");
        for (Problem problem : audit.problems()) {
            problem(problem);
        }
        json.writeEndArray();
        new BesideJson(json).write(audit.beside());
        if (withQuality) {
            new QualityJson(json).write(audit);
        }
        json.writeEndObject();
    }

    private void offering(Offering offering, Verdict verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", offering.code());
        json.writeStringField("title", offering.title());
        words("results", verdict.results().stream().map(result -> result.word()).toList());
        json.writeBooleanField("settled", verdict.isSettled());
        json.writeStringField("rule", verdict.rule());
        if (verdict.isProtected() == null) {
            json.writeNullField("protected");
        } else {
            json.writeBooleanField("protected", verdict.isProtected());
        }
        json.writeStringField("unclamped", verdict.unclamped() == null ? null : verdict.unclamped().word());
        words("asks", verdict.asks().stream().map(ask -> ask.word(offering.code())).toList());
        words("notes", verdict.notes());
        words("flips", verdict.flips());
        json.writeEndObject();
    }

    private void words(String field, Collection<String> words) throws IOException {
        json.writeArrayFieldStart(field);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private void ledger(Ledger ledger) throws IOException {
        json.writeObjectFieldStart("ledger");
        change("offerings", ledger.offerings());
        change("catalogHours", ledger.catalogHours());
        change("seatHours", ledger.seatHours());
        change("cash", ledger.cash());
        change("maintenanceHours", ledger.maintenanceHours());
        range("netDeliverables", ledger.netDeliverables());
        json.writeEndObject();
    }

    private void change(String field, Ledger.BeforeAfter change) throws IOException {
        json.writeObjectFieldStart(field);
        range("before", change.before());
        range("after", change.after());
        json.writeEndObject();
    }

    private void range(String field, Range range) throws IOException {
        json.writeObjectFieldStart(field);
        number("low", range.low());
        number("expected", range.expected());
        number("high", range.high());
        json.writeNumberField("unknown", range.unknown());
        json.writeEndObject();
    }

    private void number(String field, double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        json.writeFieldName(field);
        json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY).toPlainString() : rounded.toPlainString());
    }

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeFieldName("row");
        if (problem.row() == 0) {
            json.writeNull();
        } else {
            json.writeNumber(problem.row());
        }
        json.writeStringField("column", problem.column());
        json.writeStringField("text", problem.text());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }
}
