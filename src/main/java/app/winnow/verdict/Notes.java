package app.winnow.verdict;

import java.util.List;

/** What the cards say besides the suggestion. */
final class Notes {
    private final Findings findings;
    Notes(Findings findings) { this.findings = findings; }
    List<String> of(int at) { return List.of(); }
}
