package app.winnow.picture;

import java.util.List;

/**
 * A picture of any kind, laid out in its frame: painted on the screen, written as SVG or PNG, read as words or as a table, always the same.
 * {@code title} says what is shown, {@code words} the whole picture for those who do not see it. {@code trail} is where people are inside it: the way back up, outermost first, empty
 * where it has no inside. {@code zoomed} is the part that can be zoomed and panned (null = nothing can).
 */
public record Picture(Frame frame, String title, List<Layer> layers, Marks marks, List<LegendLine> legend, String words, PictureTable table, List<Step> trail,
                      Box zoomed) {

    /** A step of the way back up: its name, and where it leads as {@link Ask#inside} takes it. */
    public record Step(String name, String inside) { }

    public Picture {
        layers = List.copyOf(layers);
        legend = List.copyOf(legend);
        trail = List.copyOf(trail);
    }
}
