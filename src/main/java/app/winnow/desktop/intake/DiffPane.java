package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Tables;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.CatalogDiff;
import app.winnow.intake.DiffChoices;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a file changes in the audit: what it is beside the catalogs that are there, what is new, gone, changed, and where a person's value counts. */
final class DiffPane extends VBox {
    private final ImportViewModel model;
    private final Label sentence = Texts.text("");
    private final Label kept = Texts.secondary("");
    private final ComboBox<String> stands = new ComboBox<>();
    private final FlowPane kinds = new FlowPane(4, 4);
    private final TableView<DiffLine> table = Tables.free(Tables.dress(new TableView<>(), Words.of("mode.changes.name")));
    private final Button act = Buttons.lined("", this::act);
    private final Map<DiffLine.Kind, ToggleButton> filters = new EnumMap<>(DiffLine.Kind.class);
    private List<DiffLine> lines = List.of();
    private CatalogDiff diff;
    private boolean showing;

    DiffPane(ImportViewModel model) {
        super(12);
        this.model = model;
        table.setId("changes");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(Tables.text(Words.of("column.kind"), 120, line -> Words.of("kind." + word(line.kind()))),
                Tables.text(Words.of("column.code"), 100, DiffLine::code), Tables.text(Words.of("column.title"), 200, DiffLine::title),
                Tables.sentences(Words.of("column.difference"), 360, DiffLine::what)));
        table.getSelectionModel().selectedItemProperty().addListener((property, was, line) -> showAct(line));
        VBox.setVgrow(table, Priority.ALWAYS);
        stands.setId("stands-for");
        stands.setAccessibleText(Words.of("stands.ask"));
        stands.setOnAction(event -> stand());
        act.setId("change-act");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(16, sentence, stands);
        stands.setMinWidth(USE_PREF_SIZE);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(top, kept, kinds, table);
    }

    /** Shows these differences; which kinds are shown stays as people chose. */
    void show(CatalogDiff now, DiffChoices choices) {
        showing = true;
        diff = now;
        sentence.setText(now.sentence());
        kept.setText(Words.of("diff.kept", now.same(), now.kept().answered(), now.kept().linked(), now.kept().decided()));
        List<String> options = new java.util.ArrayList<>(List.of(Words.of("stands.another")));
        now.catalogs().forEach(one -> options.add(Words.of("stands.for", one.file())));
        stands.getItems().setAll(options);
        long updated = now.catalogs().stream().filter(CatalogDiff.Earlier::updated).count();
        if (updated > 1) {
            stands.getItems().add(Words.of("stands.several", updated));
        }
        int first = now.catalogs().indexOf(now.catalogs().stream().filter(CatalogDiff.Earlier::updated).findFirst().orElse(null));
        stands.getSelectionModel().select(updated > 1 ? stands.getItems().size() - 1 : first + 1);
        lines = DiffLine.of(now, choices);
        fillKinds();
        filter();
        showing = false;
    }

    private void fillKinds() {
        Map<DiffLine.Kind, Long> counts = lines.stream().collect(Collectors.groupingBy(DiffLine::kind, () -> new EnumMap<>(DiffLine.Kind.class), Collectors.counting()));
        Set<DiffLine.Kind> off = filters.entrySet().stream().filter(entry -> !entry.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
        filters.clear();
        kinds.getChildren().clear();
        counts.forEach((kind, count) -> {
            ToggleButton button = new ToggleButton(Words.of("count." + word(kind), count));
            button.setId("kind-" + word(kind));
            button.getStyleClass().add("choice");
            button.setSelected(!off.contains(kind));
            button.setOnAction(event -> filter());
            filters.put(kind, button);
            kinds.getChildren().add(button);
        });
    }

    private void filter() {
        Set<DiffLine.Kind> on = filters.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
        table.getItems().setAll(lines.stream().filter(line -> on.contains(line.kind())).toList());
        showAct(null);
    }

    private void stand() {
        int at = stands.getSelectionModel().getSelectedIndex();
        if (!showing && at >= 0 && at <= diff.catalogs().size()) {
            model.choose(at == 0 ? model.choices().another() : model.choices().updating(new TreeSet<>(diff.catalogs().get(at - 1).imports())));
        }
    }

    private void showAct(DiffLine line) {
        String key = line == null ? "" : switch (line.kind()) {
            case RECODED -> "act.same";
            case SAME_NOW -> "act.not-same";
            case ANOTHER_COURSE -> "act.apart";
            case APART_NOW -> "act.not-apart";
            default -> "";
        };
        getChildren().remove(act);
        if (!key.isEmpty()) {
            act.setText(Words.of(key));
            getChildren().add(act);
        }
    }

    private void act() {
        DiffLine line = table.getSelectionModel().getSelectedItem();
        DiffChoices choices = model.choices();
        model.choose(switch (line.kind()) {
            case RECODED -> choices.same(line.near());
            case SAME_NOW -> choices.notSame(line.near());
            case ANOTHER_COURSE -> choices.apart(line.code(), true);
            case APART_NOW -> choices.apart(line.code(), false);
            default -> choices;
        });
    }

    private static String word(DiffLine.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
