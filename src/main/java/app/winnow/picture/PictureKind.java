package app.winnow.picture;

import java.util.List;

/** One kind of picture of a portfolio. Pure: the same state, asked for in the same way, is the same picture. */
public interface PictureKind {

    /** Its word in files, identifiers and settings: {@code treemap}. */
    String id();

    /** Its name on the screen. */
    String name();

    /** What may be chosen of it; may depend on the portfolio (its groupings). */
    List<Choice> choices(Seen seen);

    /** The picture. An empty portfolio, and one of which nothing is shown, are pictures too: they say so in words. */
    Picture draw(Seen seen, Ask ask);
}
