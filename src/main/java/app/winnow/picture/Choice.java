package app.winnow.picture;

import java.util.List;

/** Something to choose about a picture: "Colour". The first option holds until people choose. */
public record Choice(String key, String name, List<Option> options) {

    /** One possibility. */
    public record Option(String key, String name) { }

    public Choice {
        options = List.copyOf(options);
    }
}
