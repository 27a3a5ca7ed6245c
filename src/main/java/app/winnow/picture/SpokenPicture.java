package app.winnow.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture that has nothing to draw and says so: what is missing, and what to do first. */
public final class SpokenPicture {
    private static final double LEADING = 1.4;
    private static final double WIDEST = 40;

    private SpokenPicture() { }

    /** These words in the middle of the frame, with an empty table of these columns. */
    public static Picture of(Frame frame, String title, String words, List<PictureTable.Column> columns, List<Picture.Step> trail) {
        Shape.Type type = new Shape.Type(frame.text() * 1.1, Shape.Weight.REGULAR);
        List<String> lines = new Lines().of(words, type, Math.min(frame.width() - frame.scaled(24), WIDEST * frame.text()));
        double apart = type.size() * LEADING;
        double top = frame.height() / 2 - (lines.size() - 1) * apart / 2;
        List<Shape> shapes = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            shapes.add(new Shape.Text(lines.get(at), frame.width() / 2, top + at * apart, type, Shape.Align.CENTER, Ink.INK_2, 0));
        }
        return new Picture(frame, title, List.of(Layer.Group.ground(shapes)), Marks.boxes(List.of(), new MeaningList(List.of())), List.of(), words,
                new PictureRows(columns, List.of()), trail, null);
    }
}
