package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.Navigation;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.model.Offering;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the catalog looks like: the table, and the details of one offering at its right. */
final class CatalogView extends BorderPane {
    private static final FileKind SPREADSHEETS = new FileKind(Words.of("spreadsheets"),
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt", "*.html"));
    private static final double ROOMY = 900;
    private final CatalogViewModel model;
    private final CatalogTable table;
    private final OfferingPanel panel;
    private final DetailsPanel details = new DetailsPanel(this::closeDetails);
    private final Dialogs dialogs;
    private final Navigation navigation;
    private CatalogDetails content;
    private String shown = "";

    CatalogView(CatalogViewModel model, OfferingPanel panel, PageContext context) {
        this.model = model;
        this.panel = panel;
        this.dialogs = context.dialogs();
        this.navigation = context.navigation();
        table = new CatalogTable(model);
        VBox body = new VBox(8, new ShowOnly(model), table.view());
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        PageFrame frame = new PageFrame(Words.of("title"), body);
        frame.beside().textProperty().bind(model.count());
        Button bring = Buttons.with("fth-download", Buttons.quiet(Words.of("import"), this::choose));
        bring.setId("import");
        Button forget = Buttons.with("fth-user-x", Buttons.quiet(Words.of("forget"), () -> navigation.go("forget")));
        forget.setId("to-forget");
        forget.setAccessibleText(Words.of("forget.what"));
        forget.setTooltip(new javafx.scene.control.Tooltip(Words.of("forget.what")));
        frame.tools(forget, bring, Buttons.with("fth-plus", Buttons.quiet(Words.of("add"), this::beginAdding)));
        Node empty = empty();
        empty.managedProperty().bind(empty.visibleProperty());
        frame.managedProperty().bind(frame.visibleProperty());
        model.rows().addListener((javafx.collections.ListChangeListener<CatalogRow>) change -> refresh(frame, empty));
        model.portfolio().addListener((property, was, is) -> refresh(frame, empty));
        refresh(frame, empty);
        setCenter(new javafx.scene.layout.StackPane(frame, empty));
        table.view().getSelectionModel().selectedItemProperty().addListener((property, was, row) -> {
            if (row != null && !model.isFilling()) {
                model.select(row.offering().code());
            }
        });
        widthProperty().addListener((property, was, is) -> table.narrow(getRight() != null || isLow()));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && getRight() != null) {
                closeDetails();
                key.consume();
            }
        });
    }

    private void refresh(Node frame, Node empty) {
        boolean nothing = model.isEmpty() && getRight() == null;
        frame.setVisible(!nothing);
        empty.setVisible(nothing);
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

    /** Shows the details of this offering; "" closes them. */
    void show(String code) {
        boolean same = shown.equals(code) && getRight() != null;
        shown = code;
        if (code.isEmpty() || model.offering(code).isEmpty()) {
            setRight(null);
            table.narrow(isLow());
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
        content = new CatalogDetails(model, panel, offering);
        details.show(offering.title(), content);
        setRight(details);
        table.narrow(true);
    }

    private void beginAdding() {
        AddForm form = new AddForm(model, () -> { });
        shown = "";
        content = null;
        details.show(Words.of("add"), form);
        setRight(details);
        table.narrow(true);
        getCenter().lookupAll(".empty-page").forEach(node -> node.setVisible(false));
        form.begin();
    }

    /** Whether the window is too narrow for every column, as on a projector. */
    private boolean isLow() {
        return getWidth() > 0 && getWidth() < ROOMY;
    }

    private void closeDetails() {
        setRight(null);
        shown = "";
        table.narrow(isLow());
        model.select("");
        table.view().getSelectionModel().clearSelection();
        table.view().requestFocus();
    }

    void focusTable() {
        table.view().requestFocus();
    }
}
