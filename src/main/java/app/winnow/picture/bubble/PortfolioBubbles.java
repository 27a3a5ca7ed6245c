package app.winnow.picture.bubble;

import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.EmptyPicture;
import app.winnow.picture.Lettering;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.List;

/**
 * The portfolio as bubbles: what an offering contributes to an outcome against the hours it takes or the months since its update, its area the people who complete
 * it, its colour what people choose. What nobody has looked at and what has no hours stand apart, never at zero.
 */
public final class PortfolioBubbles implements PictureKind {
    /**
     * Where people put the line between serving little and much, in {@link Ask#chosen}: its distance from the left as a share (0-1) of the whole plot, as text; the same as
     * {@link app.winnow.picture.Zoom} counts. Until they do, and for what is no share, it is the median of what is shown. Also the key of the line's mark.
     */
    public static final String CUT_X = "cut.x";
    /** The same of the line between many and few hours, or old and new: its distance from the top. */
    public static final String CUT_Y = "cut.y";
    /** Up to so many bubbles find a place of their own. */
    static final int SPREAD = 600;

    private final Words words = new Words("bubble");
    private final Advances advances = new Advances();
    /** Those of the last picture, which often hold for the next: what is drawn does not depend on them. */
    private volatile Points last;

    @Override
    public String id() {
        return "portfolio";
    }

    @Override
    public String name() {
        return words.of("name");
    }

    @Override
    public List<Choice> choices(Seen seen) {
        return Wanted.choices(words);
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        Wanted wanted = Wanted.of(ask, words);
        Points points = points(seen);
        if (points.size() == 0) {
            String said = words.of(seen.portfolio().offerings().size() == 0 ? "nothing" : seen.isFiltered() ? "nothing.left" : "nothing.offered");
            return EmptyPicture.of(ask.frame(), words.of("name"), said, new Lettering(advances, ask.frame().text()));
        }
        BubbleLayout layout = new BubbleLayout(points, ask, wanted, advances, words);
        Shades shades = new Shades(seen, points, wanted.colour().of(seen, points, words), words);
        return new Drawing(seen, layout, shades, words).picture(wanted);
    }

    private Points points(Seen seen) {
        Points before = last;
        Points points = seen.once(Points.class, state -> before != null && before.holdFor(state) ? before : new Points(state));
        last = points;
        return points;
    }
}
