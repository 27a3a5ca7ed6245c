package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Tables;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.CatalogDiff;
import app.winnow.intake.NearMatch;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a file changes in the audit: what it is for, what is new, gone, changed or found, and where a person's value counts. */
final class BesidePane extends VBox {
    /** Another catalog and data stand before the catalogs that are there. */
    private static final int OFFSET = 2;
    private static final int NEAREST = 3;
    /** Titles this much alike are mostly the same course. */
    private static final double ALIKE = 0.9;
    private final ImportViewModel model;
    private final Owners owners;
    private final Label sentence = Texts.text("");
    private final Label kept = Texts.secondary("");
    private final ComboBox<String> stands = new ComboBox<>();
    private final FlowPane kinds = new FlowPane(4, 4);
    private final TableView<BesideLine> table = Tables.free(Tables.dress(new TableView<>(), Words.of("mode.changes.name")));
    private final FlowPane acts = new FlowPane(8, 8);
    private final Map<BesideLine.Kind, ToggleButton> filters = new EnumMap<>(BesideLine.Kind.class);
    private List<BesideLine> lines = List.of();
    private Beside beside;
    private boolean showing;

    BesidePane(ImportViewModel model, Owners owners) {
        super(12);
        this.model = model;
        this.owners = owners;
        table.setId("changes");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(Tables.text(Words.of("column.kind"), 120, line -> Words.of("kind." + word(line.kind()))),
                Tables.text(Words.of("column.code"), 100, BesideLine::code), Tables.text(Words.of("column.title"), 200, BesideLine::title),
                Tables.sentences(Words.of("column.difference"), 360, BesideLine::what)));
        table.getSelectionModel().selectedItemProperty().addListener((property, was, line) -> showActs(line));
        VBox.setVgrow(table, Priority.ALWAYS);
        stands.setId("stands-for");
        stands.setAccessibleText(Words.of("stands.ask"));
        stands.setOnAction(event -> stand());
        acts.setId("change-acts");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(16, sentence, stands);
        stands.setMinWidth(USE_PREF_SIZE);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(top, kept, kinds, table);
    }

    /** Shows what the file says beside the audit; which kinds are shown stays as people chose. */
    void show(Beside now) {
        showing = true;
        beside = now;
        CatalogDiff diff = now.diff();
        sentence.setText(now.isData() ? now.joining().sentence() : diff.sentence());
        kept.setText(now.isData() ? Words.of("stands.why", now.why()) : Words.of("line.kept", diff.same(), diff.kept().answered(), diff.kept().linked(), diff.kept().decided()));
        stands.getSelectionModel().clearSelection();
        stands.getItems().setAll(Words.of("stands.another"), Words.of("stands.data"));
        diff.catalogs().forEach(one -> stands.getItems().add(Words.of("stands.for", one.file())));
        long updated = diff.catalogs().stream().filter(CatalogDiff.Earlier::updated).count();
        if (updated > 1) {
            stands.getItems().add(Words.of("stands.several", updated));
        }
        int first = IntStream.range(0, diff.catalogs().size()).filter(at -> diff.catalogs().get(at).updated()).findFirst().orElse(-OFFSET);
        stands.getSelectionModel().select(now.isData() ? 1 : updated > 1 ? stands.getItems().size() - 1 : first + OFFSET);
        lines = BesideLine.of(now, owners);
        fillKinds();
        filter();
        showing = false;
    }

    /** Leaves out what is said elsewhere, where there is little room. */
    void narrow(boolean isNarrow) {
        kept.setManaged(!isNarrow);
        kept.setVisible(!isNarrow);
    }

    private void fillKinds() {
        Map<BesideLine.Kind, Long> counts = lines.stream().collect(Collectors.groupingBy(BesideLine::kind, () -> new EnumMap<>(BesideLine.Kind.class), Collectors.counting()));
        Set<BesideLine.Kind> off = filters.entrySet().stream().filter(entry -> !entry.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
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
        Set<BesideLine.Kind> on = filters.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
        table.getItems().setAll(lines.stream().filter(line -> on.contains(line.kind())).toList());
        showActs(null);
    }

    private void stand() {
        int at = stands.getSelectionModel().getSelectedIndex();
        if (!showing && at >= 0 && at < beside.diff().catalogs().size() + OFFSET) {
            BesideChoices said = model.choices();
            model.choose(at == 0 ? said.another() : at == 1 ? said.data() : said.again(beside.diff().catalogs().get(at - OFFSET).imports()));
        }
    }

    /** What can be said of a line, a button each. */
    private void showActs(BesideLine line) {
        acts.getChildren().clear();
        if (line != null) {
            switch (line.kind()) {
                case RECODED, NOT_FOUND, FITS_SEVERAL -> line.near().stream().limit(NEAREST).forEach(near ->
                        act(Words.of("act.same", near.code(), ReadValue.cut(near.title())), () -> model.choose(same(near))));
                case SAME_NOW -> act(Words.of("act.not-same"), () -> model.choose(notSame(line.near().get(0))));
                case ANOTHER_COURSE -> act(Words.of("act.apart"), () -> model.choose(apart(line.code(), true)));
                case APART_NOW -> act(Words.of("act.not-apart"), () -> model.choose(apart(line.code(), false)));
                default -> { }
            }
        }
        if (beside.isData() && beside.choices().join().above().isPresent()) {
            act(Words.of("act.only-named"), () -> model.choose(model.choices().join(model.choices().join().onlyNamed())));
        } else if (beside.isData() && beside.joining().unmatched().stream().anyMatch(rows -> !rows.near().isEmpty() && rows.near().get(0).likeness() >= ALIKE)) {
            act(Words.of("act.all-alike", Math.round(ALIKE * 100)), () -> model.choose(model.choices().join(model.choices().join().allAbove(ALIKE))));
        }
        getChildren().remove(acts);
        if (!acts.getChildren().isEmpty()) {
            getChildren().add(acts);
        }
    }

    private void act(String verb, Runnable action) {
        acts.getChildren().add(Buttons.lined(verb, action));
    }

    private BesideChoices same(NearMatch near) {
        BesideChoices said = model.choices();
        return beside.isData() ? said.join(said.join().same(near)) : said.diff(said.diff().same(near));
    }

    private BesideChoices notSame(NearMatch near) {
        BesideChoices said = model.choices();
        return beside.isData() ? said.join(said.join().notSame(near)) : said.diff(said.diff().notSame(near));
    }

    private BesideChoices apart(String code, boolean isAnother) {
        return model.choices().diff(model.choices().diff().apart(code, isAnother));
    }

    private static String word(BesideLine.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
