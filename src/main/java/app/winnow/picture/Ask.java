package app.winnow.picture;

import java.util.Map;

/**
 * How a picture is asked for: its frame, what of it is seen ({@code zoom}), where people are inside it ("" = at its top), and what they chose of {@link PictureKind#choices} by key; what they did not
 * choose is the choice's first option.
 */
public record Ask(Frame frame, Zoom zoom, String inside, Map<String, String> chosen) {
    public Ask {
        chosen = Map.copyOf(chosen);
    }

    /** The whole picture as it comes. */
    public static Ask of(Frame frame) {
        return new Ask(frame, Zoom.ALL, "", Map.of());
    }

    /** What was chosen of this choice. */
    public String chosen(Choice choice) {
        String word = chosen.getOrDefault(choice.key(), "");
        return choice.options().stream().anyMatch(option -> option.key().equals(word)) ? word : choice.options().get(0).key();
    }
}
