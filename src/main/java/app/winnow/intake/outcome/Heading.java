package app.winnow.intake.outcome;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a heading of a list says of how its rows hang together: the code of the row above, the level, the part of a name. Words stand in {@code list-words.txt}. */
enum Heading {
    PARENT, LEVEL, CODE;

    private static final Map<String, List<String>> HEADINGS = WordFile.read(Heading.class, "list-words.txt").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().map(Heading::plain).toList()));

    private static final java.util.Set<String> STEPS = java.util.Set.of("level", "step");

    /** Lower case, without accents, whatever joins its words. */
    static String plain(String heading) {
        return Texts.plain(heading.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[\\s_\\-./#:*()\\[\\]]+", " ")).strip();
    }

    /** Whether a heading means this; "level 2" and "niveau 1" are levels with a number, which are columns of a stair and not this. */
    boolean is(String heading) {
        return HEADINGS.getOrDefault(name().toLowerCase(java.util.Locale.ROOT), List.of()).contains(plain(heading));
    }

    /** Whether it is one step of a stair: a word for level and a number. */
    static boolean isStep(String heading) {
        String plain = plain(heading);
        String word = plain.replaceAll("\\s*\\d+$", "");
        return !word.equals(plain) && HEADINGS.entrySet().stream().anyMatch(entry -> STEPS.contains(entry.getKey()) && entry.getValue().contains(word));
    }
}
