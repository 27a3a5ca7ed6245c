package app.winnow.picture.change;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Lettering;
import app.winnow.picture.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where the bars of a change stand in their frame: a row each, names at the left, figures at the right, the axis below them, then what is said of it and the figures of other units. */
final class WaterfallLayout {
    private static final double LEAST_PLOT = .42;
    private static final int FEW = 7;
    private static final int MANY = 12;
    /** What changes less is drawn so wide, so that it can be seen, and the picture says so. */
    static final double LEAST = 2;

    private final ChangeNames names;
    private final Lettering letters;
    private final Frame frame;
    private final double scale;
    private final double margin;
    private final Blocks blocks;
    private final List<String> said;
    private final List<String> caption;
    private final List<Bar> bars;
    private final double slot;
    private final boolean isBlank;
    private boolean hasStages;
    private boolean hasSpans;
    private Scale across;

    static WaterfallLayout of(Change change, List<Block> others, ChangeNames names, Lettering letters, Frame frame) {
        WaterfallLayout layout = new WaterfallLayout(change, others, names, letters, frame, false);
        return layout.isThin() ? new WaterfallLayout(change, others, names, letters, frame, true) : layout;
    }

    private WaterfallLayout(Change change, List<Block> others, ChangeNames names, Lettering letters, Frame frame, boolean isThin) {
        this.names = names;
        this.letters = letters;
        this.frame = frame;
        scale = frame.text() / 12;
        margin = 10 * scale;
        blocks = new Blocks(others, letters, frame, margin);
        isBlank = change.before().high() <= 0 && change.before().unknown() > 0 && change.after().high() <= 0;
        double least = Math.ceil(frame.text() * 1.25);
        int wanted = isBlank ? 1 : Bars.of(change, Integer.MAX_VALUE).size();
        said = said(change, isThin);
        caption = caption(wanted, least);
        bars = isBlank ? List.of() : Bars.of(change, Math.max(1, (int) (room() / least)));
        slot = Math.min(84 * scale, room() / Math.max(1, bars.size()));
        measure();
    }

    /** What the picture says of itself, the most needed first. */
    private List<String> said(Change change, boolean isThin) {
        List<String> sentences = new ArrayList<>();
        if (change.before().unknown() > 0) {
            sentences.add(names.words().of("caption.unknown", change.before().unknown(), names.known()));
        }
        int lost = change.steps().stream().filter(step -> step.why() == Step.Why.UNKNOWN).mapToInt(step -> step.offerings().length).sum();
        if (lost > 0) {
            sentences.add(names.words().of("caption.lost", lost));
        }
        if (isThin) {
            sentences.add(names.words().of("caption.thin"));
        }
        sentences.add(names.words().of("caption.form"));
        return sentences;
    }

    /** As much of it as leaves the bars their room; all of it is in the words of the picture. */
    private List<String> caption(int wanted, double least) {
        for (int many = said.size(); many > 0; many--) {
            List<String> lines = letters.lines(String.join(" ", said.subList(0, many)), frame.width() - 2 * margin);
            if (rest(lines.size()) >= least * Math.min(wanted, many == said.size() ? MANY : FEW)) {
                return lines;
            }
        }
        return List.of();
    }

    private boolean isThin() {
        return bars.stream().anyMatch(bar -> !bar.isTotal() && Math.abs(across.at(bar.to()) - across.at(bar.from())) < LEAST);
    }

    private double rest(int lines) {
        return frame.height() - 2 * margin - head() - axis() - lines * letters.line() - blocks.height() - 10 * scale;
    }

    private double room() {
        return rest(caption.size());
    }

    /** As much is written as leaves the bars their width. */
    private void measure() {
        boolean[][] levels = {{true, true}, {false, true}, {false, false}};
        for (boolean[] level : levels) {
            hasStages = level[0];
            hasSpans = level[1] && bars.stream().anyMatch(Bar::hasWidth);
            if (plot().width() >= LEAST_PLOT * frame.width()) {
                break;
            }
        }
        double low = bars.stream().mapToDouble(bar -> Math.min(bar.low(), Math.min(bar.from(), bar.to()))).min().orElse(0);
        double high = bars.stream().mapToDouble(bar -> Math.max(bar.high(), Math.max(bar.from(), bar.to()))).max().orElse(0);
        across = new Scale(Math.min(0, low), high <= 0 ? 1 : high, plot().x(), plot().right());
    }

    /** The room of the bars. */
    Box plot() {
        double left = margin + sign() + widest(this::name) + 6 * scale;
        double right = frame.width() - margin - figures() - 8 * scale;
        return new Box(left, margin + head(), Math.max(20, right - left), Math.max(1, bars.size()) * slot);
    }

    private double widest(Function<Bar, String> text) {
        return bars.stream().mapToDouble(bar -> letters.heavy(text.apply(bar))).max().orElse(0);
    }

    private double figures() {
        double figure = Math.max(widest(names::figure), hasSpans ? letters.width(names.words().of("head.expected")) : 0);
        return figure + spans() + (hasSpans ? 10 * scale : 0);
    }

    private double spans() {
        return hasSpans ? Math.max(widest(names::span), letters.width(names.words().of("head.span"))) : 0;
    }

    /** Where the expected figures end. */
    double figureX() {
        return frame.width() - margin - spans() - (hasSpans ? 10 * scale : 0);
    }

    /** Where the lowest and highest figures end. */
    double spanX() {
        return frame.width() - margin;
    }

    String name(Bar bar) {
        return hasStages ? names.staged(bar) : names.of(bar);
    }

    /** The middle of a row. */
    double middle(int row) {
        return plot().y() + (row + .5) * slot;
    }

    double thick() {
        return Math.min(32 * scale, slot * .6);
    }

    Scale across() {
        return across;
    }

    List<Bar> bars() {
        return bars;
    }

    boolean isBlank() {
        return isBlank;
    }

    boolean hasSpans() {
        return hasSpans;
    }

    /** All that the picture says of itself. */
    List<String> said() {
        return said;
    }

    /** What there is room for, in lines. */
    List<String> caption() {
        return caption;
    }

    double captionTop() {
        return plot().bottom() + axis() + 4 * scale;
    }

    List<Blocks.Placed> blocks() {
        return blocks.from(captionTop() + caption.size() * letters.line() + 6 * scale);
    }

    double margin() {
        return margin;
    }

    double head() {
        return letters.line() + 3 * scale;
    }

    double axis() {
        return isBlank ? 0 : letters.line();
    }

    double sign() {
        return 15 * scale;
    }
}
