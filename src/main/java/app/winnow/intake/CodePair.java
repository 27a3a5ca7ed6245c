package app.winnow.intake;

import app.winnow.intake.ColumnProfile.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A code in two columns, "AAS" and "201": letters of a subject, and a number that is the course's only together with them. */
record CodePair(int letters, int number) {
    private static final Set<String> LETTERS = Set.of("subject", "subjectcode", "subj", "prefix", "courseprefix", "dept", "department", "deptcode", "departmentcode", "discipline", "subjectabbreviation",
            "fach", "fachkurzel", "matiere", "asignatura");
    private static final Set<String> NUMBERS = Set.of("number", "coursenumber", "courseno", "course", "catalognumber", "catalognbr", "catalogno", "nbr", "coursenbr", "no", "num", "coursenum", "crse", "crsenbr", "crseno", "crsenumb",
            "nummer", "kursnummer", "numero");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}& /-]{0,7}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}[A-Za-z]{0,2}(\\.0)?");

    /** The pair, if there is one; the two columns together must tell more rows apart than the number does. */
    static Optional<CodePair> in(List<ColumnProfile> profiles, SharedWord shared) {
        List<Integer> numbers = places(profiles, shared, NUMBERS, COUNT);
        for (int letters : numbers.isEmpty() ? List.<Integer>of() : places(profiles, shared, LETTERS, SHORT)) {
            for (int number : numbers) {
                if (letters != number && tellsMore(profiles.get(letters).column(), profiles.get(number))) {
                    return Optional.of(new CodePair(letters, number));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> places(List<ColumnProfile> profiles, SharedWord shared, Set<String> headings, Pattern shape) {
        return IntStream.range(0, profiles.size()).filter(place -> is(profiles.get(place), shared, headings, shape)).boxed().toList();
    }

    private static boolean is(ColumnProfile values, SharedWord shared, Set<String> headings, Pattern shape) {
        HeadingText heading = HeadingText.of(values.column().heading());
        if (!headings.contains(heading.tight()) && !headings.contains(shared.without(heading).tight()) || values.known() == 0 || values.fill() < 0.8 || values.share(Kind.TOKEN) < 0.7) {
            return false;
        }
        long fit = values.column().distinct().stream().filter(cell -> shape.matcher(cell.text().strip()).matches()).count();
        return fit * 10 >= values.distinct() * 8L;
    }

    private static boolean tellsMore(TableColumn letters, ColumnProfile number) {
        Set<Long> pairs = new HashSet<>();
        for (int row = 0; row < letters.rows(); row++) {
            pairs.add((long) letters.code(row) << 32 | number.column().code(row));
        }
        return pairs.size() > number.distinct() * 1.2;
    }
}
