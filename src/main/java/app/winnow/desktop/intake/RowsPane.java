package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.Understood;
import app.winnow.model.Problem;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of the file; after a problem led here, with what is wrong above them and the way back. */
final class RowsPane extends VBox {
    private final RowsTable rows;
    private final Label about = Texts.text("");
    private final HBox line;
    private boolean isLed;

    /** {@code back} shows the problems again. */
    RowsPane(RowsTable rows, Runnable back) {
        super(8);
        this.rows = rows;
        Button button = Buttons.with("fth-arrow-left", Buttons.lined(Words.of("problems.back"), back));
        button.setId("back-to-problems");
        about.setId("led-by");
        line = new HBox(12, button, about);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        getChildren().setAll(rows.view());
    }

    /** Whether a problem led here. */
    boolean isLed() {
        return isLed;
    }

    void show(Understood understood) {
        if (rows.show(understood)) {
            unlead();
        }
    }

    /** Shows the row of a problem, its cell marked. */
    void lead(Problem problem, Understood understood) {
        rows.show(understood);
        boolean isThere = rows.mark(problem);
        String where = problem.column().isEmpty() ? Words.of("led.row", Places.row(problem)) : Words.of("led.cell", Places.row(problem), problem.column());
        about.setText(where + " " + (isThere ? problem.message() : Words.of("led.not-taken")));
        isLed = true;
        getChildren().setAll(List.of(line, rows.view()));
        rows.view().requestFocus();
    }

    /** The rows were asked for as such: nothing is marked. */
    void unlead() {
        isLed = false;
        rows.unmark();
        getChildren().setAll(rows.view());
    }
}
