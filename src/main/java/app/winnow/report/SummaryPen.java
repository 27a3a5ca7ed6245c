package app.winnow.report;

import java.util.List;

/** What the parts of the sheet Summary have in common: sections, notes, headings, counted lines. */
record SummaryPen(SheetPen pen, Styles styles) {
    private static final int ASIDE = 6;
    private static final int LONG = 18;
    private static final int TWO_LINES = 28;

    void section(String title) {
        pen.gap(1);
        pen.row();
        pen.styled(title, styles.section);
    }

    void note(String text) {
        pen.row();
        pen.styled(text, styles.note);
    }

    /** Headings of figures; the seventh may stand aside as words. */
    void headings(List<String> words, boolean wordsAside) {
        pen.row();
        if (words.stream().anyMatch(word -> word.length() > LONG)) {
            pen.height(TWO_LINES);
        }
        for (int at = 0; at < words.size(); at++) {
            pen.styled(words.get(at), at == 0 ? styles.heading : at == ASIDE && wordsAside ? styles.headingAside : styles.headingRight);
        }
    }

    void count(String label, String formula, long value) {
        pen.row();
        pen.text(label);
        pen.formula(formula, value, styles.whole);
    }
}
