package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words in headings that say nothing of a field: "course" and its like, and what systems write for longer words; from {@code course-words.txt}. */
final class CourseWords {
    private static final Map<String, List<String>> FILE = WordFile.read(CourseWords.class, "course-words.txt");
    private static final Set<String> NOISE = new HashSet<>(FILE.get("noise"));
    private static final List<String> COMPOUND = FILE.get("compound").stream().map(Texts::plain).toList();
    private static final Map<String, String> LONGER = longer();
    private static final int LEAST = 2;

    private CourseWords() { }

    /** The words without noise and numbers. */
    static List<String> without(List<String> words) {
        return words.stream().filter(word -> !NOISE.contains(word) && !word.chars().allMatch(Character::isDigit)).toList();
    }

    /** The word that a system shortened: "crse" is course; any other word as it is. */
    static String longer(String word) {
        return LONGER.getOrDefault(word, word);
    }

    /** What is left of a heading written together behind a word for course, longest first; empty when none stands there. */
    static List<String> uncompounded(String tight) {
        List<String> rests = new ArrayList<>();
        COMPOUND.stream().filter(first -> tight.startsWith(first) && tight.length() >= first.length() + LEAST).sorted((one, other) -> other.length() - one.length())
                .forEach(first -> rests.add(tight.substring(first.length())));
        return rests;
    }

    private static Map<String, String> longer() {
        Map<String, String> longer = new HashMap<>();
        FILE.get("short").forEach(pair -> {
            String[] sides = pair.split("\\s*=\\s*");
            longer.put(sides[1], sides[0]);
        });
        return longer;
    }
}
