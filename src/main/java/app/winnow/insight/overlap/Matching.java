package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the words of two titles: the same, inflected or mistyped, written together, shortened to first letters. What is left has no counterpart. */
final class Matching {
    private static final int RUN = 3;

    private final Title left;
    private final Title right;
    private final Spelling spelling;
    private final Lexicon lexicon;
    private final Set<Piece> leftRest;
    private final Set<Piece> rightRest;
    private final List<Reason> reasons = new ArrayList<>();
    private int matched;

    Matching(Title left, Title right, Spelling spelling, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
        this.spelling = spelling;
        leftRest = new java.util.LinkedHashSet<>(left.words());
        rightRest = new java.util.LinkedHashSet<>(right.words());
        int words = leftRest.size() + rightRest.size();
        takeEqual();
        takeAlike();
        takeRuns(left, leftRest, right, rightRest);
        takeRuns(right, rightRest, left, leftRest);
        dropAlike(leftRest, right);
        dropAlike(rightRest, left);
        matched = words - leftRest.size() - rightRest.size();
    }

    /** Words of the left title without a counterpart. */
    List<Piece> leftRest() {
        return List.copyOf(leftRest);
    }

    /** Words of the right title without a counterpart. */
    List<Piece> rightRest() {
        return List.copyOf(rightRest);
    }

    /** Why words that are not equal were paired. */
    List<Reason> reasons() {
        return reasons;
    }

    /** How many words of both have a counterpart. */
    int matched() {
        return matched;
    }

    private void takeEqual() {
        Set<String> there = values(leftRest);
        there.retainAll(values(rightRest));
        leftRest.removeIf(piece -> there.contains(piece.value()));
        rightRest.removeIf(piece -> there.contains(piece.value()));
    }

    private static Set<String> values(Set<Piece> pieces) {
        Set<String> values = new HashSet<>();
        pieces.forEach(piece -> values.add(piece.value()));
        return values;
    }

    private void takeAlike() {
        for (Piece one : List.copyOf(leftRest)) {
            for (Piece other : List.copyOf(rightRest)) {
                if (leftRest.contains(one) && spelling.isAlike(one.value(), other.value())) {
                    leftRest.remove(one);
                    rightRest.remove(other);
                    reasons.add(new Reason(Reason.Kind.SPELLING, left.written(one), right.written(other)));
                }
            }
        }
    }

    /** What is in one title twice, once mistyped or shortened. */
    private void dropAlike(Set<Piece> rest, Title other) {
        rest.removeIf(piece -> other.pieces().stream().anyMatch(each -> each.sign() == Sign.FILLER && each.value().equals(piece.value())
                || each.sign() == Sign.WORD && spelling.isAlike(piece.value(), each.value())));
    }

    private void takeRuns(Title of, Set<Piece> rest, Title other, Set<Piece> otherRest) {
        for (Piece piece : List.copyOf(rest)) {
            int[] run = joined(piece, other);
            boolean isJoined = run != null;
            if (!isJoined && piece.first() == piece.last() && of.tokens().get(piece.first()).isCaps() && !lexicon.knows(piece.value())) {
                run = Initials.find(other.tokens(), piece.value(), -1);
            }
            if (run != null && isFree(other, otherRest, run)) {
                rest.remove(piece);
                int[] found = run;
                otherRest.removeIf(each -> each.first() >= found[0] && each.last() <= found[1]);
                Piece whole = new Piece(Sign.WORD, "", run[0], run[1], 0);
                Reason.Kind kind = isJoined ? Reason.Kind.JOINED : Reason.Kind.SHORT;
                reasons.add(of == left ? new Reason(kind, left.written(piece), right.written(whole)) : new Reason(kind, left.written(whole), right.written(piece)));
            }
        }
    }

    /** The tokens that together are this word. */
    private static int[] joined(Piece piece, Title other) {
        List<Token> tokens = other.tokens();
        for (int first = 0; first < tokens.size(); first++) {
            StringBuilder run = new StringBuilder(tokens.get(first).text());
            for (int last = first + 1; last < Math.min(tokens.size(), first + RUN); last++) {
                run.append(tokens.get(last).text());
                if (run.length() > piece.value().length()) {
                    break;
                }
                if (run.length() == piece.value().length() && piece.value().contentEquals(run)) {
                    return new int[] {first, last};
                }
            }
        }
        return null;
    }

    /** Whether nothing in the run has a counterpart of its own. */
    private static boolean isFree(Title title, Set<Piece> rest, int[] run) {
        boolean any = false;
        for (Piece piece : title.words()) {
            if (piece.last() >= run[0] && piece.first() <= run[1]) {
                if (!rest.contains(piece) || piece.first() < run[0] || piece.last() > run[1]) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
