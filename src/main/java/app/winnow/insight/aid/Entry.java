package app.winnow.insight.aid;

/** One text of a draft: what is known, or ({@code isBlank}) in brackets what people have to fill in. */
public record Entry(String text, boolean isBlank) {
    /** Something known, in one line of at most so many characters. */
    static Entry known(String text, int most) {
        return new Entry(Pieces.clip(text.strip().replaceAll("\\s+", " "), most), false);
    }

    /** Something to fill in: its prompt. */
    static Entry blank(String prompt) {
        return new Entry(prompt, true);
    }
}
