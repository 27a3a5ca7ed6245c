package app.winnow.picture;

import java.util.List;
import java.util.Optional;

/** What the marks of a picture stand for, by number; worked out when somebody asks. */
public interface Meanings {

    /** How many marks there are. */
    int count();

    /** What this mark is, whatever it looks like: the same in the next picture of this kind, so that focus and motion find it again. The code, where it is one offering. */
    String key(int mark);

    /** Its name, as people say it. */
    String name(int mark);

    /** What is said about it, a sentence or figure a line: for the hover card and for a screen reader. */
    List<String> facts(int mark);

    /** The dense indexes of the offerings it stands for, upwards; a mark without any is never selected. */
    int[] offerings(int mark);

    /** The {@link LegendLine#key} it belongs to; "" for none. */
    default String line(int mark) {
        return "";
    }

    /** Where opening it leads inside this kind of picture, as {@link Ask#inside} takes it; empty = it opens what it stands for. */
    default Optional<String> inside(int mark) {
        return Optional.empty();
    }
}
