package app.winnow.cli;

import app.winnow.intake.CatalogChange;
import app.winnow.intake.Intake;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A catalog whose offerings somebody labelled by hand: each value of the label column is an outcome of the portfolio, which says nothing else of them. {@code truth} has for
 * each offering, by its dense index, the places of the outcomes that it is labelled with; {@code hidden} are columns that were hidden because they say the same.
 */
record LabelledCatalog(Portfolio portfolio, List<Set<Integer>> truth, List<String> hidden) {
    /** With more values than this it is no label but a name. */
    private static final int MOST = 2_000;

    /** Reads a file; null = whichever sheet is the catalog. Refuses in a sentence what cannot be measured. */
    static LabelledCatalog read(Path file, String sheet, String label) {
        try (Book book = Books.open(file)) {
            Wishes wishes = Wishes.ofSheet(sheet);
            Intake intake = new Intake();
            LabelColumn found = new LabelColumn(intake.understand(book, wishes, rows -> { }), label);
            Understood understood = intake.understand(book, found.hidden(wishes), rows -> { });
            LabelColumn labels = new LabelColumn(understood, label);
            Map<String, Integer> places = new HashMap<>();
            Portfolio outcomes = outcomes(labels.values(), label, places);
            Portfolio portfolio = CatalogChange.of(understood, outcomes, null).applyTo(outcomes);
            return new LabelledCatalog(portfolio, truth(portfolio, labels, places), found.copies());
        }
    }

    private static Portfolio outcomes(Map<String, String> values, String label, Map<String, Integer> places) {
        if (values.isEmpty() || values.size() > MOST) {
            throw new Refused(values.isEmpty() ? Say.of("evaluate.suggestions.blank", label) : Say.of("evaluate.suggestions.many", label, values.size(), MOST));
        }
        List<Outcome> outcomes = new ArrayList<>();
        values.forEach((key, value) -> {
            places.put(key, places.size());
            outcomes.add(Outcome.of("O" + places.size(), places.size(), value));
        });
        return Portfolio.empty("").draft().outcomes(outcomes).done();
    }

    private static List<Set<Integer>> truth(Portfolio portfolio, LabelColumn labels, Map<String, Integer> places) {
        List<Set<Integer>> truth = new ArrayList<>();
        for (Offering offering : portfolio.offerings()) {
            Set<Integer> own = new TreeSet<>();
            offering.rows().rows().forEach(row -> labels.of(row).forEach(value -> own.add(places.get(value))));
            truth.add(own);
        }
        return truth;
    }
}
