package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import app.winnow.model.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headings that count people in a state, in whatever words: "Learners who completed", "Assigned users", "Nombre d'apprenants inscrits"; from {@code count-headings.txt}. */
final class CountHeading {
    private static final Map<String, List<String>> FILE = WordFile.read(CountHeading.class, "count-headings.txt");
    private static final Set<String> PEOPLE = plain("people");
    private static final Set<String> COUNTING = plain("counting");
    private static final Set<String> BETWEEN = plain("between");
    private static final Set<String> OTHER = plain("other");
    private static final Set<String> RATE = plain("rate");
    private static final List<Field> STATES = List.of(Field.COMPLETIONS, Field.IN_PROGRESS, Field.ENROLMENTS);
    private static final double SURE = 0.8;

    private CountHeading() { }

    /** The field that the heading counts, an empty list where it counts something else; empty when it counts no people in a state. */
    static Optional<List<Candidate>> of(HeadingText heading) {
        List<String> words = heading.words();
        boolean counts = words.stream().anyMatch(word -> PEOPLE.contains(word) || COUNTING.contains(word));
        Optional<Field> state = STATES.stream().filter(field -> words.stream().anyMatch(plain(field)::contains)).findFirst();
        boolean rate = words.stream().anyMatch(RATE::contains);
        if (!counts && !rate || state.isEmpty() || !words.stream().allMatch(word -> isKnown(word, rate))) {
            return Optional.empty();
        }
        if (words.stream().anyMatch(OTHER::contains) || rate && state.get() != Field.COMPLETIONS) {
            return Optional.of(List.of());
        }
        Field field = rate ? Field.COMPLETION_RATE : state.get();
        return Optional.of(List.of(new Candidate(field, SURE, false, Words.of("why.counts", heading.raw().strip(), field.word()))));
    }

    private static boolean isKnown(String word, boolean rate) {
        return PEOPLE.contains(word) || COUNTING.contains(word) || BETWEEN.contains(word) || OTHER.contains(word) || rate && RATE.contains(word)
                || STATES.stream().anyMatch(field -> plain(field).contains(word)) || word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> plain(Field field) {
        return STATE_WORDS.get(field);
    }

    private static final Map<Field, Set<String>> STATE_WORDS = Map.of(Field.COMPLETIONS, plain("completions"), Field.IN_PROGRESS, plain("inProgress"), Field.ENROLMENTS, plain("enrolments"));

    private static Set<String> plain(String name) {
        Set<String> words = new HashSet<>();
        FILE.get(name).forEach(word -> words.add(CourseWords.longer(Texts.plain(word))));
        return words;
    }
}
