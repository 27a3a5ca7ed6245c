package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Buttons;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line of ink at the bottom of the window: a sentence, one step, and a cross. What went wrong stays; the rest leaves by itself. */
public final class NoticeLine extends HBox implements Notices {
    private static final String OURS = "app.winnow.";
    private static final Duration STAY = Duration.seconds(10);
    private final Label sentence = new Label();
    private final Button step = Buttons.quiet("", () -> { });
    private final PauseTransition leave = new PauseTransition(STAY);
    private final Runnable undo;
    private BooleanSupplier records = () -> true;
    private boolean offersUndo;
    private final Consumer<String> copy;

    /** A hidden line whose *Undo* does this, and that copies details so. */
    public NoticeLine(Runnable undo, Consumer<String> copy) {
        this.undo = undo;
        this.copy = copy;
        getStyleClass().add("notice");
        setId("notice");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(640);
        getChildren().addAll(sentence, step, Buttons.glyph("fth-x", Words.of("notice.close"), this::hide));
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        leave.setOnFinished(event -> hide());
        hide();
    }

    /** Where this says that nothing is recorded (a policy is being tried), nothing was done that could be undone, and the reason that was told stays. */
    public void recordsWhile(BooleanSupplier isRecorded) {
        records = isRecorded;
    }

    @Override
    public void tell(String text) {
        show(text, null, () -> { }, true);
    }

    @Override
    public void tell(String text, String verb, Runnable action) {
        show(text, verb, action, true);
    }

    @Override
    public void undoable(String text) {
        if (!records.getAsBoolean()) {
            return;
        }
        show(text, Words.of("undo"), undo, true);
        offersUndo = true;
    }

    @Override
    public void trouble(String text) {
        show(text, null, () -> { }, false);
    }

    @Override
    public void failed(Throwable failure) {
        boolean plain = failure.getMessage() != null && (failure instanceof IOException || failure.getClass().getName().startsWith(OURS));
        if (plain) {
            trouble(failure.getMessage());
        } else {
            StringWriter details = new StringWriter();
            failure.printStackTrace(new PrintWriter(details));
            show(Words.of("fault", String.valueOf(failure)), Words.of("fault.copy"), () -> copy.accept(details.toString()), false);
        }
    }

    /** Something else was changed or undone: what the line offers to undo is not the last change any more. */
    public void changed() {
        if (offersUndo) {
            hide();
        }
    }

    private void show(String text, String verb, Runnable action, boolean leaves) {
        offersUndo = false;
        sentence.setText(text);
        step.setText(verb);
        step.setVisible(verb != null);
        step.setManaged(verb != null);
        step.setOnAction(event -> {
            hide();
            action.run();
        });
        setVisible(true);
        setAccessibleText(text);
        leave.stop();
        if (leaves) {
            leave.playFromStart();
        }
    }

    /** Takes the line away. */
    public void hide() {
        leave.stop();
        setVisible(false);
    }
}
