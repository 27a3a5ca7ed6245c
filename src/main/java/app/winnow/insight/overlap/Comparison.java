package app.winnow.insight.overlap;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether two offerings look like the same job, by their titles and, where both have one, by their descriptions: nearly equal descriptions make up for another title, unless
 * a word of it tells which thing it is about; descriptions about other things part equal titles.
 */
public final class Comparison {
    private final Lexicon lexicon = Lexicon.all();
    private final Judging judging;

    /** By the word lists alone. */
    public Comparison() {
        this(word -> false);
    }

    /** Knowing more real words: those that a catalog uses often. */
    Comparison(Predicate<String> known) {
        judging = new Judging(lexicon, new Spelling(word -> lexicon.knows(word) || known.test(word), lexicon::areOpposite));
    }

    /** Holds two offerings against each other; a description is "" where there is none. */
    public Likeness of(String left, String leftDescription, String right, String rightDescription) {
        return of(new Side(read(left), leftDescription), new Side(read(right), rightDescription), false);
    }

    /** One of two offerings: its title, its description, "" where there is none, and who knows the words of that. */
    record Side(Title title, String description, Function<String, Description> words) {
        Side(Title title, String description) {
            this(title, description, Description::of);
        }

        Description described() {
            return words.apply(description);
        }
    }

    Title read(String title) {
        return Title.read(lexicon, title);
    }

    Likeness of(Side left, Side right, boolean oneLanguage) {
        Likeness byTitle = judging.of(left.title(), right.title(), oneLanguage);
        if (left.description().isBlank() || right.description().isBlank() || !byTitle.isSame() && !isOnlyWords(byTitle)) {
            return byTitle;
        }
        Description one = left.described();
        Description other = right.described();
        if (byTitle.isSame()) {
            return one.isAboutOthers(other) ? byTitle.against(new Reason(Reason.Kind.DESCRIPTIONS, "", "")) : byTitle;
        }
        boolean isOne = one.isNearlyEqual(other) && isExplained(left.title(), one, right.title(), other) && isExplained(right.title(), other, left.title(), one);
        return isOne ? new Likeness(true, List.of(new Reason(Reason.Kind.DESCRIPTION, "", "")), byTitle.left(), byTitle.right()) : byTitle;
    }

    /** Whether they look like the same job: the same as {@link #of(Side, Side, boolean)}, sooner. */
    boolean isSame(Side left, Side right, boolean oneLanguage) {
        boolean byTitle = judging.isSame(left.title(), right.title(), oneLanguage);
        boolean described = !left.description().isBlank() && !right.description().isBlank();
        return described && !(byTitle && left.description().equals(right.description())) ? of(left, right, oneLanguage).isSame() : byTitle;
    }

    private static boolean isOnlyWords(Likeness likeness) {
        return likeness.reasons().stream().allMatch(reason -> reason.kind() == Reason.Kind.WORDS);
    }

    /** Whether each word that only one title has is in the other description, too, or in neither: "acetone" in one and "ethanol" in the other are two things. */
    private static boolean isExplained(Title title, Description own, Title other, Description others) {
        for (Piece piece : title.words()) {
            for (int at = piece.first(); at <= piece.last(); at++) {
                String word = title.tokens().get(at).text();
                if (own.has(word) && !others.has(word) && other.tokens().stream().noneMatch(token -> token.text().equals(word))) {
                    return false;
                }
            }
        }
        return true;
    }
}
