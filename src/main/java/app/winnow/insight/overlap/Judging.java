package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Holds two titles against each other by rules (ours). They are the same when every word of one has its counterpart in the other and nothing tells them apart: no part of
 * a series, number of an exam or version, level, language, country, audience. Editions, forms and who sells it do not count.
 */
final class Judging {
    private static final Map<Sign, Reason.Kind> KINDS = kinds();
    private static final int SOME = 4;

    private final Lexicon lexicon;
    private final Spelling spelling;

    Judging(Lexicon lexicon, Spelling spelling) {
        this.lexicon = lexicon;
        this.spelling = spelling;
    }

    private static Map<Sign, Reason.Kind> kinds() {
        Map<Sign, Reason.Kind> kinds = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            if (sign.tellsApart()) {
                kinds.put(sign, Reason.Kind.valueOf(sign.name()));
            }
        }
        return kinds;
    }

    /** What speaks for and against, what descriptions say aside; {@code oneLanguage} when the catalog says so of both. */
    Likeness of(Title left, Title right, boolean oneLanguage) {
        List<Reason> against = new ArrayList<>();
        KINDS.forEach((sign, kind) -> tellApart(left, right, sign, kind, against));
        codes(left, right, against);
        if (!left.values(Sign.LOOSE).isEmpty() && !right.values(Sign.LOOSE).isEmpty()) {
            tellApart(left, right, Sign.LOOSE, Reason.Kind.NUMBER, against);
        }
        if (!oneLanguage) {
            languages(left, right, against);
        }
        Matching matching = new Matching(left, right, spelling, lexicon);
        boolean extra = rest(left, right, matching, against);
        if (against.isEmpty() && isSwapped(left, right)) {
            against.add(new Reason(Reason.Kind.SWAPPED, "", ""));
        }
        List<Reason> reasons = against.isEmpty() ? speaking(left, right, matching, extra) : against;
        return new Likeness(against.isEmpty(), List.copyOf(reasons), spans(left, right), spans(right, left));
    }

    /** Whether nothing speaks against it: the same as {@link #of}, sooner. */
    boolean isSame(Title left, Title right, boolean oneLanguage) {
        for (Sign sign : KINDS.keySet()) {
            if ((left.has(sign) || right.has(sign)) && !left.telling(sign).equals(right.telling(sign))) {
                return false;
            }
        }
        List<Reason> against = new ArrayList<>();
        if (left.has(Sign.CODE) || right.has(Sign.CODE)) {
            codes(left, right, against);
        }
        if (left.has(Sign.LOOSE) && right.has(Sign.LOOSE)) {
            tellApart(left, right, Sign.LOOSE, Reason.Kind.NUMBER, against);
        }
        if (against.isEmpty() && !oneLanguage) {
            languages(left, right, against);
        }
        if (against.isEmpty() && (!hasAllOf(left, right) || !hasAllOf(right, left) || isOneWord(left, right) || left.saysWhat() != right.saysWhat() || left.words().isEmpty())) {
            rest(left, right, new Matching(left, right, spelling, lexicon), against);
        }
        return against.isEmpty() && !isSwapped(left, right);
    }

    /** Whether each word of one title stands in the other. */
    private static boolean hasAllOf(Title title, Title other) {
        for (Piece piece : title.words()) {
            boolean there = false;
            for (Piece each : other.words()) {
                there |= each.value().equals(piece.value());
            }
            if (!there) {
                return false;
            }
        }
        return true;
    }

    private static void tellApart(Title left, Title right, Sign sign, Reason.Kind kind, List<Reason> against) {
        if (!left.telling(sign).equals(right.telling(sign))) {
            Set<String> one = left.values(sign);
            Set<String> other = right.values(sign);
            boolean onlyOrder = one.equals(other);
            against.add(new Reason(kind, written(left, sign, onlyOrder ? Set.of() : other), written(right, sign, onlyOrder ? Set.of() : one)));
        }
    }

    /** The pieces of a sign as written, those that the other has left out. */
    private static String written(Title title, Sign sign, Set<String> others) {
        return title.pieces().stream().filter(piece -> piece.sign() == sign && !others.contains(piece.value())).map(title::written).distinct().collect(Collectors.joining(", "));
    }

    /** A code that only one of them has counts unless it stands apart, as in "Azure Fundamentals (AZ-900)". */
    private static void codes(Title left, Title right, List<Reason> against) {
        SortedSet<String> one = left.values(Sign.CODE);
        SortedSet<String> other = right.values(Sign.CODE);
        boolean aside = one.isEmpty() ? isAside(right) : other.isEmpty() && isAside(left);
        if (!one.equals(other) && !aside) {
            against.add(new Reason(Reason.Kind.CODE, written(left, Sign.CODE, other), written(right, Sign.CODE, one)));
        }
    }

    private static boolean isAside(Title title) {
        for (Piece piece : title.pieces()) {
            boolean ends = piece.last() + 1 == title.tokens().size() || title.tokens().get(piece.last() + 1).isApart();
            if (piece.sign() == Sign.CODE && !(title.tokens().get(piece.first()).isApart() && ends)) {
                return false;
            }
        }
        return true;
    }

    private void languages(Title left, Title right, List<Reason> against) {
        if (!left.has(Sign.LANGUAGE) && !right.has(Sign.LANGUAGE) && (left.languages() == 0 || right.languages() == 0 || (left.languages() & right.languages()) != 0)) {
            return;
        }
        SortedSet<String> one = left.values(Sign.LANGUAGE);
        SortedSet<String> other = right.values(Sign.LANGUAGE);
        boolean differ;
        if (one.isEmpty() && other.isEmpty()) {
            differ = left.languages() != 0 && right.languages() != 0 && (left.languages() & right.languages()) == 0;
        } else if (one.isEmpty() || other.isEmpty()) {
            long guess = Languages.guess(lexicon, one.isEmpty() ? left : right);
            differ = guess != 0 && (one.isEmpty() ? other : one).stream().noneMatch(language -> (lexicon.bit(language) & guess) != 0);
        } else {
            differ = !one.equals(other);
        }
        if (differ) {
            against.add(new Reason(Reason.Kind.LANGUAGE, written(left, Sign.LANGUAGE, other), written(right, Sign.LANGUAGE, one)));
        }
    }

    /** Words without a counterpart: whether they are only extra, or another thing. */
    private boolean rest(Title left, Title right, Matching matching, List<Reason> against) {
        List<Piece> one = matching.leftRest();
        List<Piece> other = matching.rightRest();
        if (left.words().isEmpty() || right.words().isEmpty()) {
            if (!left.text().equalsIgnoreCase(right.text())) {
                against.add(new Reason(Reason.Kind.WORDS, "", ""));
            }
            return false;
        }
        if (one.isEmpty() && other.isEmpty() && left.saysWhat() == right.saysWhat() && !isOneWord(left, right)) {
            return false;
        }
        boolean isExtra = left.saysWhat() && right.saysWhat()
                && (one.isEmpty() && isExtra(right, other, matching) || other.isEmpty() && isExtra(left, one, matching));
        if (!isExtra) {
            against.add(new Reason(Reason.Kind.WORDS, words(left, one), words(right, other)));
        }
        return isExtra;
    }

    /** Whether one word is all they share, and only one of them pads it: "What is Bitcoin" is no "Bitcoin: the complete guide". */
    private static boolean isOneWord(Title left, Title right) {
        return left.has(Sign.FILLER) != right.has(Sign.FILLER) && left.values(Sign.WORD).size() == 1 && right.values(Sign.WORD).size() == 1;
    }

    private static String words(Title title, List<Piece> pieces) {
        return pieces.stream().map(title::written).distinct().collect(Collectors.joining(" "));
    }

    /** One word more: a name that no list knows, before a colon. */
    private boolean isExtra(Title title, List<Piece> rest, Matching matching) {
        if (rest.size() != 1) {
            return false;
        }
        return rest.get(0).first() == 0 && beginsWithName(lexicon, title) && matching.matched() >= SOME;
    }

    /** "Contoso: ..." */
    static boolean beginsWithName(Lexicon lexicon, Title title) {
        if (title.pieces().size() < 2) {
            return false;
        }
        Piece first = title.pieces().get(0);
        return first.sign() == Sign.WORD && !lexicon.knows(first.value()) && title.tokens().get(first.last() + 1).gap() == Token.Gap.BREAK;
    }

    /** "English for German speakers" is not "German for English speakers", and "A to B" is not "B: A". */
    private boolean isSwapped(Title left, Title right) {
        for (Role role : new Role[] {Role.DIRECTION, Role.TOWARDS}) {
            int one = left.direction(lexicon, role);
            int other = right.direction(lexicon, role);
            if (one >= 0 && other >= 0 && crosses(left, one, right, other) && crosses(right, other, left, one)) {
                return true;
            }
            if (role == Role.TOWARDS && one >= 0 != other >= 0) {
                return true;
            }
        }
        int one = left.direction(lexicon, Role.OF);
        int other = right.direction(lexicon, Role.OF);
        return one >= 0 && other >= 0 && left.values(Sign.WORD).size() == 2 && crosses(left, one, right, other);
    }

    private static boolean crosses(Title left, int one, Title right, int other) {
        Set<String> before = left.side(0, one);
        before.retainAll(right.side(other + 1, right.tokens().size()));
        Set<String> there = new HashSet<>(right.side(0, other));
        before.removeAll(there);
        return !before.isEmpty();
    }

    private static List<Reason> speaking(Title left, Title right, Matching matching, boolean extra) {
        List<Reason> reasons = new ArrayList<>();
        if (left.key().equals(right.key())) {
            return List.of(new Reason(Reason.Kind.EQUAL, "", ""));
        }
        reasons.addAll(matching.reasons());
        aside(left, right, Sign.EDITION, Reason.Kind.EDITION, reasons);
        aside(left, right, Sign.FORM, Reason.Kind.FORM, reasons);
        aside(left, right, Sign.MAKER, Reason.Kind.MAKER, reasons);
        if (extra) {
            reasons.add(new Reason(Reason.Kind.EXTRA, words(left, matching.leftRest()), words(right, matching.rightRest())));
        }
        return reasons.isEmpty() ? List.of(new Reason(Reason.Kind.ORDER, "", "")) : reasons;
    }

    private static void aside(Title left, Title right, Sign sign, Reason.Kind kind, List<Reason> reasons) {
        String one = asWritten(left, sign);
        String other = asWritten(right, sign);
        if (!Folding.of(one).equals(Folding.of(other))) {
            reasons.add(new Reason(kind, one, other));
        }
    }

    private static String asWritten(Title title, Sign sign) {
        return title.pieces().stream().filter(piece -> piece.sign() == sign).map(title::written).distinct().collect(Collectors.joining(", "));
    }

    /** What stands in one title and not in the other in the same way; small words aside. */
    private static List<Likeness.Span> spans(Title title, Title other) {
        Set<String> there = new HashSet<>();
        other.pieces().forEach(piece -> there.add(Folding.of(other.written(piece))));
        List<Likeness.Span> spans = new ArrayList<>();
        for (Piece piece : title.pieces()) {
            if (piece.sign() != Sign.SMALL && !there.contains(Folding.of(title.written(piece)))) {
                spans.add(new Likeness.Span(title.tokens().get(piece.first()).from(), title.tokens().get(piece.last()).to()));
            }
        }
        return spans;
    }
}
