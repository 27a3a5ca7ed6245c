package app.winnow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of texts, each different text held once. Immutable. */
public final class TextColumn {
    private final List<String> words;
    private final Codes codes;

    private TextColumn(List<String> words, int[] codes) {
        this.words = words;
        this.codes = new Codes(codes, words.size());
    }

    /** A column of different texts and, for each row, the index of its text; IllegalArgumentException when one is out of range. */
    public static TextColumn of(List<String> words, int[] codes) {
        for (int code : codes) {
            if (code < 0 || code >= words.size()) {
                throw new IllegalArgumentException("code " + code + " of " + words.size() + " texts");
            }
        }
        return new TextColumn(List.copyOf(words), codes);
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
        return new TextColumn(List.copyOf(words), codes);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof TextColumn column && codes.equals(column.codes) && words.equals(column.words);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + codes.hashCode();
    }
}
