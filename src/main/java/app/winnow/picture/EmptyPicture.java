package app.winnow.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture of which there is nothing to draw yet: one sentence in its middle says so. */
public final class EmptyPicture {
    private EmptyPicture() { }

    /** The sentence in its frame. */
    public static Picture of(Frame frame, String title, String sentence, Lettering letters) {
        List<String> lines = letters.lines(sentence, frame.width() * .8);
        List<Shape> shapes = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            shapes.add(letters.center(lines.get(at), frame.width() / 2, frame.height() / 2 + (at - (lines.size() - 1) / 2.0) * letters.line(), Ink.INK_2));
        }
        return new Picture(frame, title, List.of(Layer.Group.ground(shapes)), Marks.boxes(List.of(), Meaning.all(List.of())), List.of(), sentence, new TableRows(List.of(), List.of()), List.of(), null);
    }
}
