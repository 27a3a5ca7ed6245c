package app.winnow.insight.aid;

import java.util.List;

/** Steps or a list found in a text, in its own words and order, and how they were known; none where the text holds no such thing. */
public record FoundSteps(How how, List<String> steps) {
    /** A numbered list, bullets, lines, sentences with first and then, a promise ("you will learn to"), a listing in a sentence, sentences that tell people what to do, what the title lists. */
    public enum How { NONE, NUMBERED, BULLETS, LINES, SEQUENCE, LEARN, LISTING, COMMANDS, TITLE }

    /** Nothing was found. */
    public static final FoundSteps NONE = new FoundSteps(How.NONE, List.of());

    public FoundSteps {
        steps = List.copyOf(steps);
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
