package app.winnow.journal.json;

import app.winnow.model.CatalogImport;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.UpdateCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file that updates offerings, in parts: what it was, then a part a column, an edited offering, an added one, a proposed pair. */
final class UpdateCodec {
    private UpdateCodec() { }

    static void write(UpdateCatalog change, Map<String, Object> head, Parts.Sink out) throws IOException {
        CatalogCodec.head(change.catalog(), head);
        head.putAll(Json.object("edits", change.edits().size(), "offerings", change.added().size(), "proposed", change.proposed().size()));
        out.add(head);
        CatalogCodec.columns(change.catalog().table(), out);
        for (OfferingEdit edit : change.edits()) {
            out.add(Json.object("code", edit.code(), "before", says(edit.before()), "after", says(edit.after())));
        }
        CatalogCodec.offerings(change.added(), change.proposed(), out);
    }

    static UpdateCatalog read(Fields head, Parts parts) throws IOException {
        CatalogImport catalog = CatalogCodec.catalog(head, parts);
        List<OfferingEdit> edits = new ArrayList<>();
        for (int left = head.whole("edits"); left > 0; left--) {
            Fields in = parts.next();
            edits.add(new OfferingEdit(in.text("code"), says(in.object("before")), says(in.object("after"))));
            in.end();
        }
        UpdateCatalog change = new UpdateCatalog(catalog, edits, CatalogCodec.offerings(head, parts), CatalogCodec.proposed(head, parts));
        head.end();
        return change;
    }

    private static Map<String, Object> says(FileSays says) {
        Map<String, Object> all = Json.object("title", says.title());
        OfferingCodec.write(says.rows(), all);
        all.put("facts", OfferingCodec.facts(says.facts()));
        return all;
    }

    private static FileSays says(Fields in) throws MadeByNewer {
        FileSays says = new FileSays(in.text("title"), OfferingCodec.rows(in), OfferingCodec.facts(in.object("facts")));
        in.end();
        return says;
    }
}
