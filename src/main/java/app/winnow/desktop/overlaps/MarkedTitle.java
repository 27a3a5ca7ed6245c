package app.winnow.desktop.overlaps;

import app.winnow.insight.overlap.Likeness;
import java.text.Normalizer;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A title in which the words stand out, underlined and heavier, that the other title does not have in the same way. */
final class MarkedTitle extends TextFlow {

    MarkedTitle() {
        getStyleClass().add("offering-title");
        getStyleClass().add("overlap-title");
    }

    void show(String title, List<Likeness.Span> spans) {
        getChildren().clear();
        String text = Normalizer.normalize(title, Normalizer.Form.NFC);
        int done = 0;
        for (Likeness.Span span : spans) {
            if (span.from() >= done && span.to() <= text.length()) {
                add(text.substring(done, span.from()), "unmarked");
                add(text.substring(span.from(), span.to()), "marked");
                done = span.to();
            }
        }
        add(text.substring(done), "unmarked");
        setAccessibleText(title);
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
