package app.winnow.store;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of offerings: themselves, their facts, answers, links and decisions. */
final class OfferingRows implements AutoCloseable {
    /** The code that stands for every offering without an answer of its own. */
    static final String ALL = "*";

    private final Table offerings;
    private final Table facts;
    private final Table answers;
    private final Table links;
    private final Table decisions;

    OfferingRows(Handle handle) {
        offerings = new Table(handle, "offerings", 6);
        facts = new Table(handle, "facts", 9);
        answers = new Table(handle, "answers", 4);
        links = new Table(handle, "links", 9);
        decisions = new Table(handle, "decisions", 12);
    }

    /** Takes the rows of these offerings away. */
    static void remove(Handle handle, List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        for (String table : List.of("offerings", "facts", "answers", "links", "decisions")) {
            try (PreparedBatch batch = handle.prepareBatch("DELETE FROM " + table + " WHERE code = ?")) {
                codes.forEach(code -> batch.bind(0, code).add());
                batch.execute();
            }
        }
    }

    void add(int place, Offering offering) {
        SourceRows rows = offering.rows();
        boolean byHand = rows.size() == 0;
        offerings.add(offering.code(), place, offering.title(), byHand ? null : (Integer) rows.source(), byHand ? null : (Integer) rows.first(), rows.size());
        add(offering.code(), "imported", offering.imported(), rows);
        add(offering.code(), "own", offering.own(), SourceRows.NONE);
        add(offering.code(), offering.answers());
        offering.decided().ifPresent(decision -> add(offering.code(), decision));
    }

    private void add(String code, String origin, Facts known, SourceRows rows) {
        for (Field field : known.known()) {
            Object value = known.value(field).orElseThrow();
            Integer source = rows.of(field).source() < 0 ? null : (Integer) rows.of(field).source();
            List<?> members = value instanceof List<?> list ? list : List.of(value);
            for (int place = 0; place < members.size(); place++) {
                Object member = members.get(place);
                Object text = member instanceof Status status ? status.word() : member instanceof String ? member : null;
                facts.add(code, origin, field.word(), place, text, member instanceof Double ? member : null,
                        member instanceof LocalDate ? member : null, member instanceof Boolean ? member : null, source);
            }
        }
    }

    void add(String code, Answers given) {
        for (Ask<?> ask : given.answered()) {
            List<String> texts = AnswerTexts.of(given.get(ask).orElseThrow());
            for (int place = 0; place < texts.size(); place++) {
                answers.add(code, ask.column(), place, texts.get(place));
            }
        }
        given.get(Ask.SERVES).ifPresent(served -> add(code, served));
    }

    private void add(String code, Links served) {
        served.named().forEach((outcome, link) -> add(code, outcome, link));
    }

    private void add(String code, String outcome, Link link) {
        Evidence evidence = link.evidence();
        links.add(code, outcome, link.strength(), evidence == null ? null : (Integer) evidence.level(), evidence == null ? null : evidence.date(),
                evidence == null ? null : (Boolean) evidence.effect(), link.task(), link.measure(), link.source());
    }

    private void add(String code, Decision decision) {
        Decision.Carrying carrying = decision.carrying();
        decisions.add(code, decision.disposition().word(), decision.aid().value().word(), decision.aid().what(), decision.into(), decision.reason(),
                decision.by().name(), decision.by().on(), carrying.owner(), carrying.wave(), carrying.due(), carrying.acceptedBy());
    }

    @Override
    public void close() {
        List.of(offerings, facts, answers, links, decisions).forEach(Table::close);
    }
}
