package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What holds of every picture: its words are in the frame, none over each other, none cut; its marks are in the frame; its table and its marks speak of each other. */
public final class Readable {
    private static final double SLACK = .01;
    private static final Advances ADVANCES = new Advances();

    private Readable() { }

    /** Fails where it does not hold. */
    public static void check(Picture picture) {
        List<Box> words = new ArrayList<>();
        for (Layer layer : picture.layers()) {
            if (layer instanceof Layer.Group group) {
                group.shapes().stream().filter(Shape.Text.class::isInstance).forEach(shape -> words.add(box((Shape.Text) shape)));
            }
        }
        Box frame = new Box(-SLACK, -SLACK, picture.frame().width() + 2 * SLACK, picture.frame().height() + 2 * SLACK);
        assertThat(words).as("words outside " + picture.frame()).allMatch(frame::holds);
        words.sort(Comparator.comparingDouble(Box::y));
        for (int at = 0; at < words.size(); at++) {
            for (int other = at + 1; other < words.size() && words.get(other).y() < words.get(at).bottom(); other++) {
                if (words.get(at).meets(words.get(other))) {
                    fail(words.get(at) + " over " + words.get(other) + " in " + picture.frame());
                }
            }
        }
        for (int mark = 0; mark < picture.marks().count(); mark++) {
            if (!frame.holds(picture.marks().box(mark))) {
                fail(picture.marks().meanings().name(mark) + " at " + picture.marks().box(mark) + " outside " + picture.frame());
            }
        }
    }

    /** Every word that is written in it, line by line. */
    public static List<String> lines(Picture picture) {
        return picture.layers().stream().filter(Layer.Group.class::isInstance).flatMap(layer -> ((Layer.Group) layer).shapes().stream()).filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).words()).toList();
    }

    private static Box box(Shape.Text text) {
        double wide = ADVANCES.width(text.words(), text.type().size()) * (text.type().weight() == Weight.SEMIBOLD ? 1.05 : 1);
        double high = text.type().size();
        double back = text.align() == Align.LEFT ? 0 : text.align() == Align.CENTER ? wide / 2 : wide;
        return text.turn() == 0 ? new Box(text.x() - back, text.y() - high / 2, wide, high) : new Box(text.x() - high / 2, text.y() - wide + back, high, wide);
    }
}
