package app.winnow.desktop.shell.facet;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.SearchField;
import app.winnow.desktop.kit.Verbatim;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Found;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One facet: its name, which folds it, and its values. A row stays where it is while people pick, so that the keyboard does; values are ordered by how many offerings
 * have them at all, not by what is left.
 */
final class FacetSection extends VBox {
    private static final int FEW = 7;
    private static final int MOST = 100;
    private final FacetsViewModel model;
    private final Facet facet;
    private final ToggleButton head = Verbatim.of(new ToggleButton("", new FontIcon("fth-chevron-right")));
    private final SearchField find;
    private final VBox rows = new VBox(1);
    private final Button more = Buttons.quiet("", this::showAll);
    private final Map<String, FacetRow> byValue = new HashMap<>();
    private boolean isWhole;

    FacetSection(FacetsViewModel model, Facet facet, boolean isOpen) {
        super(2);
        this.model = model;
        this.facet = facet;
        getStyleClass().add("facet-section");
        setId("facet-" + facet.word());
        head.getStyleClass().addAll("foldout-head", "facet-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setSelected(isOpen);
        head.setOnAction(event -> refresh());
        more.getStyleClass().add("facet-more");
        find = new SearchField(Words.of("find", model.name(facet)));
        find.textProperty().addListener((property, was, is) -> refresh());
    }

    /** Puts the keyboard on its name. */
    void takeKeyboard() {
        head.requestFocus();
    }

    private void showAll() {
        isWhole = true;
        refresh();
        (find.getScene() == null ? head : find).requestFocus();
    }

    /** Shows the counts as they are now. */
    void refresh() {
        List<Found.Count> counts = model.counts(facet);
        Set<String> picked = model.picked(facet);
        setVisible(!counts.isEmpty());
        setManaged(!counts.isEmpty());
        head.setText(picked.isEmpty() ? model.name(facet) : Words.of("head.picked", model.name(facet), picked.size()));
        ((FontIcon) head.getGraphic()).setIconLiteral(head.isSelected() ? "fth-chevron-down" : "fth-chevron-right");
        if (!head.isSelected() || counts.isEmpty()) {
            set(this, List.of(head));
            return;
        }
        List<Found.Count> shown = isWhole ? found(counts, picked) : few(counts, picked);
        fill(shown, picked, counts.stream().mapToInt(Found.Count::all).max().orElse(0));
        int left = counts.size() - shown.size();
        more.setText(Words.of("more", counts.size()));
        boolean isLong = isWhole && counts.size() > 2 * FEW;
        set(this, isLong ? List.of(head, find, rows) : left > 0 && !isWhole ? List.of(head, rows, more) : List.of(head, rows));
    }

    private static List<Found.Count> few(List<Found.Count> counts, Set<String> picked) {
        Set<String> first = new HashSet<>(picked);
        counts.stream().limit(counts.size() <= FEW + 1 ? FEW + 1 : FEW).forEach(count -> first.add(count.value()));
        return counts.stream().filter(count -> first.contains(count.value())).toList();
    }

    /** Of very many the most frequent ones, and those whose word has what is looked for. */
    private List<Found.Count> found(List<Found.Count> counts, Set<String> picked) {
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        return counts.stream().filter(count -> picked.contains(count.value()) || wanted.isEmpty()
                || model.word(facet, count.value()).toLowerCase(Locale.ROOT).contains(wanted)).limit(MOST).toList();
    }

    private void fill(List<Found.Count> shown, Set<String> picked, int most) {
        for (Found.Count count : shown) {
            String word = model.word(facet, count.value());
            boolean isPicked = picked.contains(count.value());
            String said = Words.of(isPicked ? "said.picked" : "said", model.name(facet), word, count.shown());
            byValue.computeIfAbsent(count.value(), value -> new FacetRow(() -> model.toggle(facet, value))).show(word, count, isPicked, most, said);
        }
        set(rows, shown.stream().map(count -> byValue.get(count.value())).toList());
    }

    /** A node that is taken out and put back would lose the keyboard. */
    private static void set(VBox box, List<? extends Node> nodes) {
        if (!box.getChildren().equals(nodes)) {
            box.getChildren().setAll(nodes);
        }
    }
}
