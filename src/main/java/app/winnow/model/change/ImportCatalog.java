package app.winnow.model.change;

import app.winnow.model.CatalogImport;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds a file's table, its offerings (whose rows name the import by its place in the portfolio) and the pairs that it proposes.
 * IllegalArgumentException when a code is there already.
 */
public record ImportCatalog(CatalogImport catalog, List<Offering> offerings, List<Pair> proposed) implements Change {
    public ImportCatalog {
        offerings = List.copyOf(offerings);
        proposed = List.copyOf(proposed);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        List<CatalogImport> imports = new ArrayList<>(portfolio.imports());
        imports.add(catalog);
        Map<Pair, PairState> pairs = new TreeMap<>(portfolio.pairs());
        proposed.forEach(pair -> DoesNotFit.unless(null, pairs.put(pair, PairState.PROPOSED), pair.toString()));
        return portfolio.draft().imports(imports).offerings(portfolio.offerings().plus(offerings)).pairs(pairs).done();
    }

    @Override
    public Change inverse() {
        return new DropCatalog(this);
    }

    @Override
    public String key() {
        return "import/" + catalog.table().file();
    }

    @Override
    public String title() {
        return Titles.of("import", offerings.size(), catalog.table().file());
    }
}
