package app.winnow.model.change;

import app.winnow.model.CatalogImport;
import app.winnow.model.Chunks;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the last import back where it updated offerings: those say what they said before; the added ones go, while they are as they came. */
public record DropUpdate(UpdateCatalog update) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        List<CatalogImport> imports = portfolio.imports();
        Chunks<Offering> offerings = portfolio.offerings();
        int kept = offerings.size() - update.added().size();
        if (imports.isEmpty() || kept < 0) {
            throw new DoesNotFit("there is no such import");
        }
        DoesNotFit.unless(update.catalog(), imports.get(imports.size() - 1), key());
        DoesNotFit.unless(update.added(), offerings.subList(kept, offerings.size()), key());
        Map<Pair, PairState> pairs = new TreeMap<>(portfolio.pairs());
        update.proposed().forEach(pair -> DoesNotFit.unless(PairState.PROPOSED, pairs.remove(pair), pair.toString()));
        Portfolio.Draft draft = portfolio.draft().imports(imports.subList(0, imports.size() - 1)).pairs(pairs);
        update.edits().forEach(edit -> edit.inverse().applyTo(portfolio, draft));
        return (kept == offerings.size() ? draft : draft.first(kept)).done();
    }

    @Override
    public Change inverse() {
        return update;
    }

    @Override
    public String key() {
        return update.key();
    }

    @Override
    public String title() {
        return Titles.of("drop", update.catalog().table().file());
    }
}
