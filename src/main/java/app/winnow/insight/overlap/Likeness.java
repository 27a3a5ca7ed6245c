package app.winnow.insight.overlap;

import java.util.List;

/** Whether two offerings look like the same job, why, and which words of each title the other does not have in the same way. */
public record Likeness(boolean isSame, List<Reason> reasons, List<Span> left, List<Span> right) {

    /** A part of a title, from a character up to another, in the title with its accents composed ({@link java.text.Normalizer.Form#NFC}). */
    public record Span(int from, int to) { }

    /** The same with a reason why they are different after all. */
    Likeness against(Reason reason) {
        List<Reason> more = new java.util.ArrayList<>(reasons.stream().filter(Reason::isAgainst).toList());
        more.add(reason);
        return new Likeness(false, List.copyOf(more), left, right);
    }
}
