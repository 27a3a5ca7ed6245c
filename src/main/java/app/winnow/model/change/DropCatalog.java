package app.winnow.model.change;

import app.winnow.model.CatalogImport;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the last import back, offerings and proposed pairs included; only while they are as they came. */
public record DropCatalog(ImportCatalog imported) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        List<CatalogImport> imports = portfolio.imports();
        int kept = portfolio.offerings().size() - imported.offerings().size();
        if (imports.isEmpty() || kept < 0) {
            throw new DoesNotFit("there is no such import");
        }
        DoesNotFit.unless(imported.catalog(), imports.get(imports.size() - 1), key());
        List<Offering> dropped = portfolio.offerings().subList(kept, portfolio.offerings().size());
        DoesNotFit.unless(imported.offerings(), dropped, key());
        Map<Pair, PairState> pairs = new TreeMap<>(portfolio.pairs());
        imported.proposed().forEach(pair -> DoesNotFit.unless(PairState.PROPOSED, pairs.remove(pair), pair.toString()));
        return portfolio.draft().imports(imports.subList(0, imports.size() - 1)).offerings(portfolio.offerings().first(kept)).pairs(pairs).done();
    }

    @Override
    public Change inverse() {
        return imported;
    }

    @Override
    public String key() {
        return imported.key();
    }

    @Override
    public String title() {
        return Titles.of("drop", imported.catalog().table().file());
    }
}
