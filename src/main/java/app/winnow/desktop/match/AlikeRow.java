package app.winnow.desktop.match;

/** One offering that may get the same links: its code and title, what tells it apart, and whether it gets them. */
public record AlikeRow(String code, String title, String about, boolean isTicked) {

    AlikeRow with(boolean ticked) {
        return new AlikeRow(code, title, about, ticked);
    }
}
