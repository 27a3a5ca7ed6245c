package app.winnow.journal.json;

import app.winnow.model.Evidence;
import app.winnow.model.Link;
import app.winnow.model.Links;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The links of an offering as JSON and back. */
final class LinksCodec {
    private LinksCodec() { }

    static Map<String, Object> write(Links links) {
        Map<String, Object> named = Json.object();
        links.named().forEach((outcome, link) -> named.put(outcome, write(link)));
        return Json.object("seen", links.seen(), "named", named);
    }

    private static Map<String, Object> write(Link link) {
        Evidence evidence = link.evidence();
        return Json.object("strength", link.strength(),
                "evidence", evidence == null ? null
                        : Json.object("level", evidence.level(), "date", Words.date(evidence.date()), "effect", evidence.effect()),
                "task", link.task(), "measure", link.measure(), "source", link.source());
    }

    static Links read(Object value) throws MadeByNewer {
        Fields in = Fields.of(value);
        SortedMap<String, Link> named = new TreeMap<>();
        Fields links = in.object("named");
        for (String outcome : links.names()) {
            named.put(outcome, link(links.object(outcome)));
        }
        Links read = new Links(named, in.whole("seen"));
        in.end();
        return read;
    }

    private static Link link(Fields in) throws MadeByNewer {
        Link link = new Link(in.whole("strength"), evidence(in.value("evidence")), in.text("task"), in.text("measure"), in.text("source"));
        in.end();
        return link;
    }

    private static Evidence evidence(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        Evidence evidence = new Evidence(in.whole("level"), in.dateOrNull("date"), in.flag("effect"));
        in.end();
        return evidence;
    }
}
