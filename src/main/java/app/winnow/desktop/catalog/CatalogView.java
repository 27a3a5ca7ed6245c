package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.Navigation;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.facet.FacetFrame;
import app.winnow.desktop.shell.facet.FacetsViewModel;
import app.winnow.desktop.shell.offering.MarkedBar;
import app.winnow.desktop.shell.offering.MarkedViewModel;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.model.Offering;
import app.winnow.model.View;
import app.winnow.workspace.Marked;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the catalog looks like: the table, and the details of one offering at its right. */
final class CatalogView extends BorderPane {
    private static final FileKind SPREADSHEETS = new FileKind(Words.of("spreadsheets"),
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt", "*.html"));
    private static final double ROOMY = 900;
    /** From here on there is room for the filter beside the table from the start. */
    private static final double WIDE = 1_100;
    private final CatalogViewModel model;
    private final BulkViewModel bulk;
    private final CatalogTable table;
    private final CatalogMarks marks;
    private final Marked marked;
    private final MarkedBar bar;
    private final OfferingPanel panel;
    private final DetailsPanel details = new DetailsPanel(this::closeDetails);
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final FacetFrame facets;
    private final BulkForm bulkForm;
    private final Button many;
    private final List<Labeled> tools;
    private final List<Labeled> seldom;
    private CatalogDetails content;
    private String shown = "";

    CatalogView(CatalogViewModel model, BulkViewModel bulk, FacetsViewModel filter, MarkedViewModel many, OfferingPanel panel, PageContext context) {
        this.model = model;
        this.bulk = bulk;
        this.panel = panel;
        this.dialogs = context.dialogs();
        this.navigation = context.navigation();
        setMinSize(0, 0);
        table = new CatalogTable(model);
        marked = many.marked();
        marks = new CatalogMarks(table, marked, this::marked);
        bar = new MarkedBar(many, this::focusTable);
        VBox body = new VBox(8, new ShowOnly(model), table.view(), bar);
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        facets = new FacetFrame(filter, body, this::focusTable);
        bulkForm = new BulkForm(bulk, (what, count) -> context.notices().undoable(Words.of("bulk.done", what, count)));
        PageFrame frame = new PageFrame(Words.of("title"), facets);
        frame.beside().textProperty().bind(model.count());
        Button bring = Buttons.with("fth-download", Buttons.quiet(Words.of("import"), this::choose));
        bring.setId("import");
        bring.setTooltip(new Tooltip(Words.of("import")));
        Button forget = Buttons.with("fth-user-x", Buttons.quiet(Words.of("forget"), () -> navigation.go("forget")));
        forget.setId("to-forget");
        forget.setAccessibleText(Words.of("forget.what"));
        forget.setTooltip(new Tooltip(Words.of("forget.what")));
        this.many = Buttons.with("fth-edit-3", Buttons.quiet("", this::editMany));
        this.many.setId("edit-many");
        this.many.setTooltip(new Tooltip(Words.of("many.tip")));
        Button add = Buttons.with("fth-plus", Buttons.quiet(Words.of("add"), this::beginAdding));
        add.setTooltip(new Tooltip(Words.of("add")));
        frame.tools(table.columnsButton(), facets.toggle(), this.many, forget, bring, add);
        tools = List.of(facets.toggle(), this.many);
        seldom = List.of(forget, bring, add);
        Node empty = empty();
        empty.managedProperty().bind(empty.visibleProperty());
        frame.managedProperty().bind(frame.visibleProperty());
        model.rows().addListener((ListChangeListener<CatalogRow>) change -> refresh(frame, empty));
        model.portfolio().addListener((property, was, is) -> refresh(frame, empty));
        refresh(frame, empty);
        setCenter(new javafx.scene.layout.StackPane(frame, empty));
        table.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<CatalogRow>) change -> selected());
        widthProperty().addListener((property, was, is) -> {
            fit();
            if (was.doubleValue() == 0 && is.doubleValue() >= WIDE) {
                facets.openProperty().set(true);
            }
        });
        facets.openProperty().addListener((property, was, is) -> makeRoom(is));
        rightProperty().addListener((property, was, is) -> fit());
        model.view().addListener((property, was, is) -> lay(is));
        lay(model.view().get());
        setOnKeyPressed(this::keys);
    }

    /** Where there is little room, tools are shown by their glyphs, and the filter or the details, never both. */
    private void fit() {
        boolean isCrowded = isLow() && getRight() != null;
        tools.forEach(tool -> tool.setContentDisplay(isCrowded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        seldom.forEach(tool -> tool.setContentDisplay(isLow() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        if (isCrowded) {
            facets.openProperty().set(false);
        }
    }

    private void makeRoom(boolean isOpen) {
        if (isOpen && isLow() && getRight() != null) {
            closeDetails();
        }
    }

    private void lay(View view) {
        if (view != null) {
            table.lay(view.layout());
        }
    }

    private void keys(KeyEvent key) {
        if (bar.takes(key)) {
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && getRight() != null) {
            closeDetails();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !marked.codes().get().isEmpty()) {
            marked.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && facets.escape() || facets.takes(key)) {
            key.consume();
        } else if (key.getCode() == KeyCode.E && key.isShortcutDown()) {
            editMany();
            key.consume();
        }
    }

    /** One row shows its details, several what can be set for all of them. */
    private void selected() {
        if (model.isFilling() || marks.isShowing()) {
            return;
        }
        marks.take();
        if (table.count() > 1) {
            showMany();
        } else {
            // The selected item itself is set only after this is told.
            table.selected().stream().findFirst().ifPresent(code -> {
                model.select(code);
                show(code);
            });
        }
    }

    /** Something else was marked, on this page or on another one. */
    private void marked() {
        if (getScene() == null || getRight() != null && !isMany() && marked.codes().get().size() > 0) {
            return;
        }
        if (isMany() || table.count() > 1 || marked.shown().get().size() > 1) {
            marks.show();
        }
        if (isMany()) {
            markedAgain();
        }
    }

    /** With the rows that are marked, or with all that are shown where fewer than two are. */
    private void editMany() {
        if (marked.shown().get().size() > 1) {
            marks.show();
        } else if (table.count() < 2) {
            table.view().getSelectionModel().selectAll();
        }
        if (table.count() > 1) {
            showMany();
            bulkForm.begin();
        }
    }

    private void showMany() {
        bulk.take(table.selected());
        shown = "";
        content = null;
        details.show(Words.of("many.marked", bulk.codes().get().size()), bulkForm);
        setRight(details);
        model.select("");
    }

    /** What is not shown any more is not among them either. */
    private void markedAgain() {
        bulk.take(table.selected());
        if (bulk.codes().get().isEmpty()) {
            closeDetails();
        } else {
            details.rename(Words.of("many.marked", bulk.codes().get().size()));
        }
    }

    /** Nobody looks any more at what would be set for many. */
    private void leaveMany() {
        bulk.take(List.of());
    }

    private boolean isMany() {
        return getRight() == details && bulkForm.getScene() != null;
    }

    private void refresh(Node frame, Node empty) {
        boolean nothing = model.isEmpty() && getRight() == null;
        frame.setVisible(!nothing);
        empty.setVisible(nothing);
        many.setText(Words.of("many", model.rows().size()));
        many.setDisable(model.rows().size() < 2);
        if (getRight() == null && !marked.shown().get().isEmpty()) {
            marks.show();
        } else if (isMany()) {
            marks.show();
            markedAgain();
        }
        if (getRight() != null && !shown.isEmpty()) {
            model.offering(shown).ifPresentOrElse(offering -> {
                table.keep(shown);
                fill(offering);
            }, () -> show(""));
        }
    }

    private Node empty() {
        Button choose = Buttons.primary(Words.of("empty.choose"), this::choose);
        return new EmptyPage("fth-grid", Words.of("empty.what"), Words.of("empty.sentence"), choose, Buttons.quiet(Words.of("add"), this::beginAdding));
    }

    private void choose() {
        dialogs.open(Words.of("empty.choose"), SPREADSHEETS).ifPresent(navigation::take);
    }

    /** Comes to the front with the offering that is selected, or with those that are marked. */
    void shown(String code) {
        show(code);
        if (getRight() == null && !marked.shown().get().isEmpty()) {
            marks.show();
        }
    }

    /** Shows the details of this offering; "" closes them. */
    void show(String code) {
        if (code.isEmpty() && isMany()) {
            return;
        }
        boolean same = shown.equals(code) && getRight() != null;
        shown = code;
        if (code.isEmpty() || model.offering(code).isEmpty()) {
            setRight(null);
            return;
        }
        table.select(code);
        if (!same) {
            model.offering(code).ifPresent(this::fill);
        }
    }

    private void fill(Offering offering) {
        if (getRight() == details && content != null && content.isOf(offering.code())) {
            details.rename(offering.title());
            content.show(offering);
            return;
        }
        leaveMany();
        content = new CatalogDetails(model, panel, offering);
        details.show(offering.title(), content);
        setRight(details);
    }

    private void beginAdding() {
        AddForm form = new AddForm(model, () -> { });
        leaveMany();
        shown = "";
        content = null;
        details.show(Words.of("add"), form);
        setRight(details);
        getCenter().lookupAll(".empty-page").forEach(node -> node.setVisible(false));
        form.begin();
    }

    /** Whether the window is too narrow for every column, as on a projector. */
    private boolean isLow() {
        return getWidth() > 0 && getWidth() < ROOMY;
    }

    private void closeDetails() {
        setRight(null);
        leaveMany();
        shown = "";
        model.select("");
        marks.show();
        table.view().requestFocus();
    }

    void focusTable() {
        table.view().requestFocus();
    }
}
