package app.winnow.model.change;

import app.winnow.model.CatalogImport;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import java.util.ArrayList;
import java.util.List;

/** Says which time the usage counts of one import (counted from 0) cover; null = unknown. */
public record SetUsageWindow(int source, UsageWindow before, UsageWindow after) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        if (source < 0 || source >= portfolio.imports().size()) {
            throw new DoesNotFit("there is no import number " + source);
        }
        List<CatalogImport> imports = new ArrayList<>(portfolio.imports());
        DoesNotFit.unless(before, imports.get(source).usage(), key());
        imports.set(source, imports.get(source).withUsage(after));
        return portfolio.draft().imports(imports).done();
    }

    @Override
    public Change inverse() {
        return new SetUsageWindow(source, after, before);
    }

    @Override
    public String key() {
        return "usage/" + source;
    }

    @Override
    public String title() {
        return Titles.of("usage");
    }
}
