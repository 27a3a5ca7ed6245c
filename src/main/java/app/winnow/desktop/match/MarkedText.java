package app.winnow.desktop.match;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text in which the words are marked that count. */
final class MarkedText extends TextFlow {

    MarkedText(String style) {
        getStyleClass().add(style);
    }

    /** Shows a text; {@code from} (included) and {@code to} (excluded) say where each mark stands. */
    <M> MarkedText show(String text, List<M> marks, ToIntFunction<M> from, ToIntFunction<M> to) {
        getChildren().clear();
        int done = 0;
        for (M mark : marks.stream().sorted(Comparator.comparingInt(from)).toList()) {
            if (from.applyAsInt(mark) >= done) {
                add(text.substring(done, from.applyAsInt(mark)), false);
                add(text.substring(from.applyAsInt(mark), to.applyAsInt(mark)), true);
                done = to.applyAsInt(mark);
            }
        }
        add(text.substring(done), false);
        return this;
    }

    private void add(String words, boolean marked) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(marked ? "marked" : "unmarked");
            getChildren().add(text);
        }
    }
}
