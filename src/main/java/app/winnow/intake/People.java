package app.winnow.intake;

import app.winnow.intake.ColumnProfile.Kind;
import app.winnow.intake.value.WordFile;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds columns that hold learners' names, numbers or addresses, by content and heading, so that they are left out before anything is recorded.
 * Owners, authors and contacts of courses stay.
 */
final class People {
    private static final Map<String, List<String>> WORDS = WordFile.read(People.class, "people-words.txt");
    private static final Set<String> LEARNER = tight("learner");
    private static final Set<String> PERSONAL = tight("personal");
    private static final Set<String> ALONE = tight("alone");
    private static final Set<String> STAFF = tight("staff");
    private static final Set<String> NUMBERS = Set.of("id", "no", "number", "nr", "key", "matricule", "matricula", "nip");
    private static final int LONGEST = 3;

    private final HeadingMatch match;

    People(HeadingMatch match) {
        this.match = match;
    }

    /** Why the column has to be left out; empty when it holds no learners. */
    Optional<String> whyLeftOut(ColumnProfile values) {
        HeadingText heading = HeadingText.of(values.column().heading());
        if (values.known() == 0 || isStaff(heading)) {
            return Optional.empty();
        }
        if (values.share(Kind.EMAIL) > 0.3) {
            return Optional.of(Words.of("left-out.e-mail"));
        }
        boolean counts = values.share(Kind.NUMBER) > 0.6;
        int learner = first(heading, LEARNER);
        int personal = first(heading, PERSONAL);
        if (ALONE.contains(heading.tight()) || learner >= 0 && personal > learner && isPersonal(heading, personal, counts)) {
            return Optional.of(Words.of("left-out.heading"));
        }
        boolean names = values.share(Kind.PERSON) > 0.5 && !isTitle(heading, values);
        boolean logins = LEARNER.contains(heading.tight()) && !counts && values.share(Kind.TOKEN) > 0.8 && values.variety() > 0.3;
        boolean learners = learner >= 0 && values.share(Kind.PERSON) > 0.2;
        return names || logins || learners ? Optional.of(Words.of("left-out.names")) : Optional.empty();
    }

    private boolean isStaff(HeadingText heading) {
        return first(heading, STAFF) >= 0 && first(heading, LEARNER) < 0
                || match.candidates(heading).stream().limit(1).anyMatch(best -> best.field() == Field.OWNER || best.field() == Field.AUTHOR || best.field() == Field.PROVIDER);
    }

    /** A title column may hold a few names ("Marie Curie"); only when nearly all are names is it a list of people. */
    private boolean isTitle(HeadingText heading, ColumnProfile values) {
        return values.share(Kind.PERSON) < 0.8 && match.candidates(heading).stream().anyMatch(candidate -> candidate.field() == Field.TITLE && candidate.score() > 0.8);
    }

    private static boolean isPersonal(HeadingText heading, int at, boolean counts) {
        return NUMBERS.contains(heading.words().get(at)) || !counts;
    }

    /** Where the first of these words (or phrases of up to three words) stands in the heading, -1 when none does. */
    private static int first(HeadingText heading, Set<String> phrases) {
        List<String> words = heading.words();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST + 2); to > from; to--) {
                if (phrases.contains(String.join("", words.subList(from, to)))) {
                    return from;
                }
            }
        }
        return -1;
    }

    private static Set<String> tight(String name) {
        Set<String> words = new HashSet<>();
        new ArrayList<>(WORDS.get(name)).forEach(word -> words.add(HeadingText.of(word).tight()));
        return words;
    }
}
