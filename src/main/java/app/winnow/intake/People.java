package app.winnow.intake;

import app.winnow.intake.ColumnProfile.Kind;
import app.winnow.intake.value.WordFile;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
    /** Fields whose headings may stand over names of people; a heading that is wholly known for any other does not. */
    private static final Set<Field> MAY_BE_PEOPLE = EnumSet.of(Field.TITLE, Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.UNIQUE_USERS, Field.AUDIENCE_SIZE);
    private static final Set<String> EMAIL = Set.of("email", "emailaddress", "mail", "correoelectronico", "courriel");
    private static final int LONGEST = 3;
    private static final int FEW = 4;

    private final HeadingMatch match;

    People(HeadingMatch match) {
        this.match = match;
    }

    /** Whether a heading speaks of learners, whatever stands below it. */
    static boolean isHeading(HeadingText heading) {
        int learner = first(heading, LEARNER);
        return ALONE.contains(heading.tight()) || learner >= 0 && first(heading, PERSONAL) > learner || EMAIL.contains(heading.tight());
    }

    /** Whether a heading has a word for learners in it, as "Employee". */
    static boolean isOfLearners(HeadingText heading) {
        return first(heading, LEARNER) >= 0;
    }

    /** Why the column has to be left out; empty when it holds no learners. */
    Optional<String> whyLeftOut(ColumnProfile values) {
        HeadingText heading = HeadingText.of(values.column().heading());
        if (values.known() > 0 && ALONE.contains(heading.tight())) {
            return Optional.of(Words.of("left-out.heading"));
        }
        if (values.known() == 0 || isStaff(heading)) {
            return Optional.empty();
        }
        if (values.share(Kind.EMAIL) > 0.3) {
            return Optional.of(Words.of("left-out.e-mail"));
        }
        boolean counts = values.share(Kind.NUMBER) > 0.6;
        int learner = first(heading, LEARNER);
        int personal = first(heading, PERSONAL);
        if (learner >= 0 && personal > learner && isPersonal(heading, personal, counts)) {
            return Optional.of(Words.of("left-out.heading"));
        }
        boolean names = values.share(Kind.PERSON) > 0.5 && (values.distinct() >= 3 || values.known() <= 3) && !isTitle(heading, values) && !isOther(heading);
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

    /** A heading that is wholly known for something else than people: short Eastern words of a category may begin as family names do. */
    private boolean isOther(HeadingText heading) {
        return match.candidates(heading).stream().limit(1).anyMatch(best -> best.score() >= 0.75 && !MAY_BE_PEOPLE.contains(best.field()));
    }

    /** Why a further column has to be left out of a table that holds learners: it says a part of their names, or tells exactly them apart as their number does. */
    Optional<String> whyLeftOutBeside(ColumnProfile values, List<TableColumn> learners) {
        HeadingText heading = HeadingText.of(values.column().heading());
        if (values.known() == 0 || isStaff(heading)) {
            return Optional.empty();
        }
        boolean named = first(heading, PERSONAL) >= 0 && values.share(Kind.GIVEN_NAME) + values.share(Kind.PERSON) > 0.3;
        if (named || values.share(Kind.GIVEN_NAME) > 0.5) {
            return Optional.of(Words.of("left-out.names"));
        }
        boolean number = learners.stream().anyMatch(learner -> tellsTheSameApart(values, learner));
        return number ? Optional.of(Words.of("left-out.heading")) : Optional.empty();
    }

    /** Whether one value goes with one learner and one learner with one value, over at least a few learners with several rows. */
    private static boolean tellsTheSameApart(ColumnProfile values, TableColumn learner) {
        if (values.distinct() < FEW || values.distinct() == values.column().rows() || values.share(Kind.TOKEN) < 0.8) {
            return false;
        }
        Map<Integer, Integer> there = new HashMap<>();
        Map<Integer, Integer> back = new HashMap<>();
        for (int row = 0; row < learner.rows(); row++) {
            int one = values.column().code(row);
            int other = learner.code(row);
            if (!there.computeIfAbsent(one, key -> other).equals(other) || !back.computeIfAbsent(other, key -> one).equals(one)) {
                return false;
            }
        }
        return there.size() >= FEW;
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
