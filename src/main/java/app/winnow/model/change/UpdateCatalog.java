package app.winnow.model.change;

import app.winnow.model.CatalogImport;
import app.winnow.model.FileRole;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes a file over into an audit that has offerings of it already: adds its table, edits the offerings that it speaks of, adds the ones that are new, and
 * proposes pairs. The same for a catalog once more and for data that is added; {@link CatalogImport#role} says which.
 */
public record UpdateCatalog(CatalogImport catalog, List<OfferingEdit> edits, List<Offering> added, List<Pair> proposed) implements Change {
    public UpdateCatalog {
        edits = List.copyOf(edits);
        added = List.copyOf(added);
        proposed = List.copyOf(proposed);
        if (edits.stream().map(OfferingEdit::code).distinct().count() < edits.size()) {
            throw new IllegalArgumentException("an offering is edited once");
        }
    }

    /** The same with another time that the file's counts cover; null = nobody has said. */
    public UpdateCatalog withUsage(app.winnow.model.UsageWindow usage) {
        return new UpdateCatalog(catalog.withUsage(usage), edits, added, proposed);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        List<CatalogImport> imports = new ArrayList<>(portfolio.imports());
        imports.add(catalog);
        Map<Pair, PairState> pairs = new TreeMap<>(portfolio.pairs());
        proposed.forEach(pair -> DoesNotFit.unless(null, pairs.put(pair, PairState.PROPOSED), pair.toString()));
        Portfolio.Draft draft = portfolio.draft().imports(imports).pairs(pairs);
        if (!added.isEmpty()) {
            draft.offerings(portfolio.offerings().plus(added));
        }
        edits.forEach(edit -> edit.applyTo(portfolio, draft));
        return draft.done();
    }

    @Override
    public Change inverse() {
        return new DropUpdate(this);
    }

    /** The import, and each title that it changes: everything else that it touches is touched by imports only. */
    @Override
    public String key() {
        Stream<String> titles = edits.stream().filter(edit -> !edit.before().title().equals(edit.after().title())).map(edit -> edit.code() + "/title");
        return String.join("\n", Stream.concat(Stream.of("import/" + catalog.table().file()), titles).toList());
    }

    @Override
    public String title() {
        return Titles.of(catalog.role().role() == FileRole.DATA ? "data" : "update", edits.size(), added.size(), catalog.table().file());
    }
}
