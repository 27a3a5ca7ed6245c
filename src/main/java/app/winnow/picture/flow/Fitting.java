package app.winnow.picture.flow;

import app.winnow.picture.Frame;
import app.winnow.picture.Lettering;
import java.util.List;

/**
 * How much of a flow is said in its frame: where there is no room for all labels, what is said below goes first (the words of the picture keep it), then aids of all types become one
 * node, labels lose their figures, and the smallest forms become one; nothing is cut.
 */
final class Fitting {
    /** The share of the frame that is the bands', at least as long as labels can be shorter. */
    private static final double MIDDLE = .34;
    private static final int FEWEST = 6;

    private final FlowNames names;
    private final Lettering letters;
    private final Frame frame;
    private final double scale;
    private final int asides;
    private final List<String> caption;
    private final Flows drawn;
    private final boolean hasFigures;

    Fitting(Flows flows, FlowNames names, Lettering letters, Frame frame, boolean isThin) {
        this.names = names;
        this.letters = letters;
        this.frame = frame;
        scale = frame.text() / 12;
        asides = flows.asides().size();
        List<String> said = caption(flows, isThin);
        int goals = (int) flows.strands().stream().map(strand -> strand.goal().plain()).distinct().count();
        caption = column(said).most() < Math.max(goals, FEWEST) ? List.of() : said;
        int most = column().most();
        Flows all = flows.folded(most, false);
        boolean isAll = all.strands().stream().map(Strand::goal).distinct().count() <= most && isWide(all, true);
        drawn = isAll ? all : flows.folded(most, true);
        hasFigures = isWide(drawn, true);
    }

    private List<String> caption(Flows flows, boolean isThin) {
        String all = names.words().of(flows.isByHours() ? "caption.hours" : "caption.count", names.hours()) + (isThin ? " " + names.words().of("caption.thin") : "")
                + (asides == 0 ? "" : " " + names.words().of("caption.aside"));
        return letters.lines(all, frame.width() - 2 * margin());
    }

    private Column.Room column(List<String> said) {
        double room = frame.height() - top() - margin() - high(said) - (asides == 0 ? 0 : asides * slot() + margin());
        return new Column.Room(top(), room, Math.max(2, Math.min(10 * scale, room * .012)), slot());
    }

    private double high(List<String> said) {
        return said.isEmpty() ? 0 : said.size() * letters.line() + margin() / 2;
    }

    private boolean isWide(Flows flows, boolean figures) {
        return right(flows, figures) - left(flows, figures) >= MIDDLE * frame.width();
    }

    private double left(Flows flows, boolean figures) {
        return margin() + widest(flows.strands().stream().map(strand -> names.of(strand.form())).distinct().toList(), flows, figures) + label() + bar();
    }

    private double right(Flows flows, boolean figures) {
        return frame.width() - margin() - widest(flows.strands().stream().map(strand -> names.of(strand.goal())).distinct().toList(), flows, figures) - label() - sign() - bar();
    }

    private double widest(List<String> labels, Flows flows, boolean figures) {
        return labels.stream().mapToDouble(letters::width).max().orElse(0) + (figures ? letters.width(names.figure(flows.total())) + figureGap() : 0);
    }

    /** What is drawn. */
    Flows drawn() {
        return drawn;
    }

    /** Whether labels have figures. */
    boolean hasFigures() {
        return hasFigures;
    }

    /** What is said below, in lines. */
    List<String> caption() {
        return caption;
    }

    /** Where the rows beside the flow end. */
    double bottom() {
        return frame.height() - margin() - high(caption);
    }

    /** The room of both sides. */
    Column.Room column() {
        return column(caption);
    }

    /** Where bands begin. */
    double leftX() {
        return left(drawn, hasFigures);
    }

    /** Where bands end. */
    double rightX() {
        return right(drawn, hasFigures);
    }

    private double top() {
        return margin() + letters.line() + 4 * scale;
    }

    double margin() {
        return 8 * scale;
    }

    /** The line of a label. */
    double slot() {
        return Math.ceil(frame.text() * 1.22);
    }

    double bar() {
        return 9 * scale;
    }

    /** From a bar to its label, with a line between them where they do not stand side by side. */
    double label() {
        return 12 * scale;
    }

    /** The room of a disposition's shape before its label. */
    double sign() {
        return 14 * scale;
    }

    double figureGap() {
        return 7 * scale;
    }
}
