package app.winnow.intake.outcome;

import java.util.List;

/** Something that a list leaves open: a key for mappings, the question, what holds until somebody answers ("" = nothing), and what may be answered. */
public record ListQuestion(String key, String ask, String assumed, List<String> options) {
    public ListQuestion {
        options = List.copyOf(options);
    }
}
