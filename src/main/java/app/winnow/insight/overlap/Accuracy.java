package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.List;

/** How well the rules tell pairs that people labelled: precision is the share of what they call the same that is, recall the share of what is the same that they find. */
public record Accuracy(int pairs, int same, int found, int right, List<Labelled> wrong) {

    /** A pair with what people say of it. */
    public record Labelled(String left, String leftDescription, String right, String rightDescription, boolean isSame) { }

    /** Tries the rules on these pairs. */
    public static Accuracy of(List<Labelled> pairs) {
        Comparison comparison = new Comparison();
        int same = 0;
        int found = 0;
        int right = 0;
        List<Labelled> wrong = new ArrayList<>();
        for (Labelled pair : pairs) {
            boolean says = comparison.of(pair.left(), pair.leftDescription(), pair.right(), pair.rightDescription()).isSame();
            same += pair.isSame() ? 1 : 0;
            found += says ? 1 : 0;
            right += says && pair.isSame() ? 1 : 0;
            if (says != pair.isSame()) {
                wrong.add(pair);
            }
        }
        return new Accuracy(pairs.size(), same, found, right, List.copyOf(wrong));
    }

    /** 0-1; 1 when nothing was called the same. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** 0-1; 1 when nothing was the same. */
    public double recall() {
        return same == 0 ? 1 : (double) right / same;
    }
}
