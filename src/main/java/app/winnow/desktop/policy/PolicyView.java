package app.winnow.desktop.policy;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.PageContext;
import app.winnow.intake.form.PolicyWords;
import app.winnow.model.PolicyKey;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the page Policy looks like: every value as a row below its section, another policy beside them at the right. */
final class PolicyView extends BorderPane {
    private static final FileKind POLICY = new FileKind(Words.of("file.kind"), List.of("*.txt", "*.policy"));
    /** Below this width a value stands below its words. */
    private static final double ROOMY = 660;
    private final PolicyViewModel model;
    private final PageContext context;
    private final List<ValueRow> rows = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final VBox wrong = new VBox(4);
    private final DetailsPanel beside;
    private Boolean isNarrow;

    PolicyView(PolicyViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        beside = new DetailsPanel(model::closeComparison);
        beside.setId("policy-comparison");
        wrong.getStyleClass().add("attention-line");
        wrong.setId("policy-problems");
        grid.setHgap(16);
        grid.setVgap(12);
        PolicyKey.all().forEach(key -> rows.add(new ValueRow(key, model)));
        ScrollPane scroll = new ScrollPane(new VBox(16, wrong, grid));
        scroll.widthProperty().addListener((property, was, is) -> arrange(is.doubleValue() < ROOMY));
        arrange(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        PageFrame frame = new PageFrame(Words.of("title"), scroll).flush();
        frame.beside().setText(Words.of("beside.title"));
        Button write = Buttons.lined(Words.of("write"), this::write);
        write.setId("policy-write");
        Button read = Buttons.lined(Words.of("read"), this::read);
        read.setId("policy-read");
        frame.tools(compare(), write, read);
        setCenter(frame);
        model.policy().addListener((property, was, is) -> refresh());
        model.problems().addListener((property, was, is) -> show(is));
        model.comparison().addListener((property, was, is) -> show(is));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && getRight() != null) {
                model.closeComparison();
                key.consume();
            }
        });
        show(model.problems().get());
        refresh();
    }

    private MenuButton compare() {
        MenuItem workshop = new MenuItem(Words.of("compare.workshop"));
        workshop.setOnAction(event -> model.compareWithWorkshop());
        MenuItem file = new MenuItem(Words.of("compare.file"));
        file.setOnAction(event -> context.dialogs().open(Words.of("compare.file"), POLICY).ifPresent(model::compare));
        MenuItem back = new MenuItem(Words.of("to-workshop"));
        back.setOnAction(event -> model.toWorkshop());
        MenuButton compare = new MenuButton(Words.of("compare"), null, workshop, file, back);
        compare.setId("policy-compare");
        compare.setMinWidth(USE_PREF_SIZE);
        compare.getStyleClass().add("menu-lined");
        return compare;
    }

    /** Lays the rows out for this width. */
    private void arrange(boolean narrow) {
        if (isNarrow != null && isNarrow == narrow) {
            return;
        }
        isNarrow = narrow;
        grid.getChildren().clear();
        ColumnConstraints source = column(140, 280);
        source.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(narrow ? List.of(column(150, 180), source) : List.of(column(0, 520), column(150, 150), source));
        String section = "";
        int row = 0;
        for (ValueRow value : rows) {
            if (!section.equals(PolicyWords.section(value.key()))) {
                section = PolicyWords.section(value.key());
                grid.add(Texts.section(section), 0, row, narrow ? 2 : 1, 1);
                if (row == 0 && !narrow) {
                    grid.add(Texts.secondary(Words.of("column.value")), 1, row);
                    grid.add(Texts.secondary(Words.of("column.source")), 2, row);
                }
                row++;
            }
            row = value.into(grid, row, narrow);
        }
    }

    private static ColumnConstraints column(double least, double wide) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(least);
        column.setPrefWidth(wide);
        return column;
    }

    private void refresh() {
        rows.forEach(ValueRow::refresh);
    }

    private void show(List<Problem> problems) {
        wrong.setVisible(!problems.isEmpty());
        wrong.setManaged(!problems.isEmpty());
        wrong.getChildren().clear();
        problems.forEach(problem -> wrong.getChildren().add(Texts.text(Words.of("problem", problem.file(), String.valueOf(problem.row()), problem.message()))));
        wrong.getChildren().add(new HBox(Buttons.quiet(Words.of("problems.close"), model::closeProblems)));
    }

    private void show(Comparison comparison) {
        if (comparison != null) {
            beside.show(Words.of("beside", comparison.name()), new Beside(comparison));
        }
        setRight(comparison == null ? null : beside);
    }

    private void read() {
        context.dialogs().open(Words.of("read"), POLICY).ifPresent(model::read);
    }

    private void write() {
        context.dialogs().save(Words.of("write"), Words.of("file.name"), POLICY).ifPresent(file -> model.write(file, context.dialogs()::show));
    }

    void takeKeyboard() {
        rows.get(0).value().requestFocus();
    }
}
