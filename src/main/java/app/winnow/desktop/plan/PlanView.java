package app.winnow.desktop.plan;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.model.Disposition;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the plan looks like: three numbers, the dispositions as a filter, the table, and the selected rows' details at the right. */
final class PlanView extends BorderPane {
    private static final FileKind WORKBOOK = new FileKind(Words.of("workbook"), List.of("*.xlsx"));
    /** Below this height the three numbers are one line each. */
    private static final double LOW = 560;
    private static final double ROOMY = 900;
    private static final double WIDE = 1300;
    /** The title and the gaps. */
    private static final double BESIDE_TOOLS = 190;
    private final PlanViewModel model;
    private final AidsViewModel aids;
    private final OfferingPanel panel;
    private final PageContext context;
    private final PlanTable table;
    private final LedgerFigures ledger = new LedgerFigures();
    private final FlowPane filter = new FlowPane(4, 4);
    private final DetailsPanel details = new DetailsPanel(this::closeDetails);
    private final CheckBox suggested = new CheckBox(Words.of("suggested.too"));
    private final Button drafts = Buttons.quiet(Words.of("aids"), this::drafts);
    private final List<Region> tools;
    private final PageFrame frame;
    private final Node empty;

    PlanView(PlanViewModel model, AidsViewModel aids, OfferingPanel panel, PageContext context) {
        this.model = model;
        this.aids = aids;
        this.panel = panel;
        this.context = context;
        table = new PlanTable(model);
        suggested.selectedProperty().bindBidirectional(model.suggestedToo());
        suggested.setId("suggested-too");
        suggested.setMinWidth(USE_PREF_SIZE);
        filter.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(16, ledger, filter, table.view());
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        frame = new PageFrame(Words.of("title"), content);
        Button export = Buttons.primary(Words.of("export"), this::export);
        export.setId("export");
        Button scenarios = Buttons.lined(Words.of("scenarios"), () -> context.navigation().go("scenarios"));
        scenarios.setId("scenarios");
        drafts.setId("write-aids");
        drafts.setAccessibleText(Words.of("aids"));
        drafts.setTooltip(new Tooltip(Words.of("aids")));
        tools = List.of(suggested, scenarios, drafts, export);
        frame.tools(suggested, scenarios, drafts, export);
        empty = new EmptyPage("fth-check-square", Words.of("empty.what"), Words.of("empty.sentence"));
        StackPane middle = new StackPane(frame, empty);
        middle.setMinSize(0, 0);
        frame.setMinWidth(0);
        setCenter(middle);
        // Without this its contents would hold it as high as the numbers want to be, and it would never be seen to be low.
        setMinHeight(0);
        model.figures().addListener((property, was, is) -> refresh());
        widthProperty().addListener((property, was, is) -> narrow(getRight() != null));
        heightProperty().addListener((property, was, is) -> {
            ledger.compact(is.doubleValue() < LOW);
            narrow(getRight() != null);
        });
        model.rows().addListener((ListChangeListener<PlanRow>) change -> refresh());
        table.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<PlanRow>) change -> select());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && getRight() != null) {
                closeDetails();
                key.consume();
            }
        });
        refresh();
    }

    void refresh() {
        empty.setVisible(model.isEmpty());
        frame.setVisible(!model.isEmpty());
        if (model.figures().get() != null) {
            ledger.show(model.figures().get());
            model.cashDates().ifPresent(ledger::cashDates);
            ledger.compact(getHeight() < LOW);
        }
        table.view().refresh();
        frame.beside().setText(Words.of("beside", model.decided(), model.undecided()));
        filter.getChildren().setAll(Texts.secondary(Words.of("filter")));
        for (Disposition disposition : Disposition.values()) {
            if (model.decided(disposition) > 0 || model.only().get() == disposition) {
                filter.getChildren().add(choice(disposition));
            }
        }
        select();
    }

    private ToggleButton choice(Disposition disposition) {
        ToggleButton button = new ToggleButton(Words.of("filter.count", DispositionWords.verb(disposition), model.decided(disposition)),
                DispositionMark.of(disposition, Standing.DECIDED));
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(model.only().get() == disposition);
        button.setOnAction(event -> model.only().set(button.isSelected() ? disposition : null));
        return button;
    }

    private void select() {
        List<PlanRow> rows = List.copyOf(table.view().getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).toList());
        if (rows.isEmpty()) {
            if (getRight() != null) {
                setRight(null);
            }
            narrow(false);
            return;
        }
        VBox content = new VBox(16, new CarryingForm(model, rows));
        if (rows.size() == 1) {
            String code = rows.get(0).offering().code();
            model.select(code);
            panel.show(code);
            content.getChildren().add(panel);
        }
        details.show(rows.size() == 1 ? rows.get(0).offering().title() : Words.of("selected", rows.size()), content);
        setRight(details);
        narrow(true);
    }

    /** Beside the details of a row, a low window (the projector) has room for the table only. */
    private void narrow(boolean detailed) {
        boolean tableOnly = detailed && getHeight() > 0 && getHeight() < LOW;
        table.narrow(detailed || isNarrow(), getWidth() >= WIDE, tableOnly);
        show(suggested, !tableOnly);
        show(drafts, !tableOnly);
        fit(detailed);
        show(ledger, !tableOnly);
        show(filter, !tableOnly && model.decided() > 0);
    }

    /** Where the tools would not fit beside the title, one of them is a word. */
    private void fit(boolean detailed) {
        drafts.setText(Words.of("aids"));
        double room = getWidth() - (detailed ? details.prefWidth(-1) : 0) - BESIDE_TOOLS;
        if (getWidth() > 0 && tools.stream().mapToDouble(tool -> tool.prefWidth(-1)).sum() > room) {
            drafts.setText(Words.of("aids.short"));
        }
    }

    private static void show(Node part, boolean shown) {
        part.setManaged(shown);
        part.setVisible(shown);
    }

    /** Whether the window is too narrow for every column, as on a projector. */
    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < ROOMY;
    }

    private void closeDetails() {
        table.view().getSelectionModel().clearSelection();
        setRight(null);
        narrow(false);
        table.view().requestFocus();
    }

    private void export() {
        context.dialogs().save(Words.of("export"), model.fileName(), WORKBOOK).ifPresent(file -> model.export(file, context.notices(), context.dialogs()::show));
    }

    private void drafts() {
        context.dialogs().folder(Words.of("aids.folder")).ifPresent(folder -> aids.write(folder, model.suggestedToo().get(), context.notices(), context.dialogs()::show));
    }

    void focusTable() {
        table.view().requestFocus();
    }
}
