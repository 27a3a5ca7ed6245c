package app.winnow.picture;

/** The space a picture is laid out in and the size of its text, in pixels. Screens read 12; a room, whose look enlarges everything, 15. */
public record Frame(double width, double height, double text) {

    /** A frame with text of 12 pixels. */
    public static Frame of(double width, double height) {
        return new Frame(width, height, 12);
    }

    /** A measure that is drawn for text of 12 pixels, at this frame's text size. */
    public double scaled(double measure) {
        return measure * text / 12;
    }
}
