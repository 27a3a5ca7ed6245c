package app.winnow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** A column of texts, each different text held once. Immutable. */
public final class TextColumn {
    private final List<String> words;
    private final Codes codes;

    private TextColumn(List<String> words, Codes codes) {
        this.words = words;
        this.codes = codes;
    }

    /** A column of different texts and, for each row, the index of its text; IllegalArgumentException when one is out of range. */
    public static TextColumn of(List<String> words, int[] codes) {
        return of(words, codes.length, row -> codes[row]);
    }

    /** The same of {@code rows} rows, for each of which {@code code} tells the index of its text. */
    public static TextColumn of(List<String> words, int rows, IntUnaryOperator code) {
        int count = words.size();
        return new TextColumn(List.copyOf(words), new Codes(rows, count, row -> {
            int own = code.applyAsInt(row);
            if (own < 0 || own >= count) {
                throw new IllegalArgumentException("code " + own + " of " + count + " texts");
            }
            return own;
        }));
    }

    /** A column of these texts, row by row. */
    public static TextColumn of(List<String> texts) {
        Map<String, Integer> index = new HashMap<>();
        List<String> words = new ArrayList<>();
        int[] codes = new int[texts.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = index.computeIfAbsent(texts.get(row), text -> {
                words.add(text);
                return words.size() - 1;
            });
        }
        return new TextColumn(List.copyOf(words), new Codes(codes, words.size()));
    }

    /** Rows. */
    public int size() {
        return codes.size();
    }

    /** The text of a row, "" when blank. */
    public String text(int row) {
        return words.get(codes.at(row));
    }

    /** The different texts. */
    public List<String> words() {
        return words;
    }

    /** Index into {@link #words} of a row's text. */
    public int code(int row) {
        return codes.at(row);
    }

    /** The same for all rows. */
    public Codes codes() {
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextColumn column && codes.equals(column.codes) && words.equals(column.words);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + codes.hashCode();
    }
}
