package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Texts;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Lets people drop a file anywhere on the window; while it hovers, a veil says what will happen. */
final class FileDrop extends StackPane {

    FileDrop(Node window, Navigation navigation) {
        getStyleClass().add("drop-veil");
        setMouseTransparent(true);
        setVisible(false);
        getChildren().add(Texts.title(Words.of("drop")));
        window.addEventFilter(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                drag.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, drag -> setVisible(false));
        window.addEventFilter(DragEvent.DRAG_DROPPED, drag -> {
            List<File> files = drag.getDragboard().getFiles();
            setVisible(false);
            if (!files.isEmpty()) {
                drag.setDropCompleted(true);
                drag.consume();
                navigation.take(files.stream().map(File::toPath).toList());
            }
        });
    }
}
