package app.winnow.intake;

import app.winnow.model.CatalogImport;
import app.winnow.model.FileRole;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which imports are one catalog: one, and the later ones that stood in place of it. Two catalogs that one file stood in place of are one from then on. */
final class Catalogs {
    private final List<Set<Integer>> all = new ArrayList<>();

    Catalogs(Portfolio portfolio) {
        for (int at = 0; at < portfolio.imports().size(); at++) {
            CatalogImport file = portfolio.imports().get(at);
            if (file.role().role() != FileRole.DATA) {
                Set<Integer> joined = new TreeSet<>(Set.of(at));
                all.stream().filter(catalog -> file.role().updates().stream().anyMatch(catalog::contains)).forEach(joined::addAll);
                all.removeIf(joined::containsAll);
                all.add(joined);
            }
        }
        all.sort(java.util.Comparator.comparing(catalog -> catalog.iterator().next()));
    }

    /** The catalogs in the order in which they came first, each as its imports in order. */
    List<Set<Integer>> all() {
        return all;
    }
}
