package app.winnow.picture.flow;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Lettering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where everything of a flow stands in its frame: both sides on one scale, the bands between them, and what is beside the flow in rows below. */
final class FlowLayout {
    /** What is thinner is drawn so high, and the picture says so. */
    static final double LEAST = 1;
    private static final double LEAST_BAR = 2;
    /** So much of the height is the nodes' own, if need be at the cost of labels that stand beside them. */
    private static final double FILLED = .55;

    /** A node: its form (left) or goal (right), its figures, its height, its bar, which is never lower than can be seen, and the middle of its label. */
    record Node(Form form, Goal goal, List<Strand> strands, double height, Box bar, double label) {
        double amount() {
            return FlowLayout.amount(strands);
        }

        int[] offerings() {
            return strands.stream().flatMapToInt(strand -> Arrays.stream(strand.offerings())).sorted().toArray();
        }
    }

    /** A band: the middles of its ends in its left and its right node, both of the same height; {@code drawn} is that height, or the least that can be seen. */
    record Band(Strand strand, double left, double right, double height) {
        double drawn() {
            return Math.max(LEAST, height);
        }

        boolean isThin() {
            return height < LEAST;
        }
    }

    /** What is beside the flow: the middle of its row, and a bar for each of its strands. */
    record Row(Aside aside, double middle, List<Box> bars) { }

    private final FlowNames names;
    private final Lettering letters;
    private final Frame frame;
    private final List<Band> bands = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<Node> lefts = List.of();
    private List<Node> rights = List.of();
    private Fitting fitting;

    FlowLayout(Flows flows, FlowNames names, Lettering letters, Frame frame) {
        this.names = names;
        this.letters = letters;
        this.frame = frame;
        fitting = new Fitting(flows, names, letters, frame, false);
        sides();
        if (bands.stream().anyMatch(Band::isThin)) {
            fitting = new Fitting(flows, names, letters, frame, true);
            sides();
        }
        asides();
    }

    private void sides() {
        List<Form> forms = strands().stream().map(Strand::form).distinct().sorted(Comparator.comparingDouble((Form form) -> -amount(of(form))).thenComparing(form -> form)).toList();
        List<Goal> goals = strands().stream().map(Strand::goal).distinct().sorted(Goal.ORDER).toList();
        double[][] widths = new double[forms.size()][goals.size()];
        strands().forEach(strand -> widths[forms.indexOf(strand.form())][goals.indexOf(strand.goal())] += strand.amount());
        FewCrossings order = FewCrossings.of(widths, goals.stream().map(Goal::plain).toList());
        List<Form> left = Arrays.stream(order.left()).mapToObj(forms::get).toList();
        List<Goal> right = Arrays.stream(order.right()).mapToObj(goals::get).toList();
        double[] leftAmounts = left.stream().mapToDouble(form -> amount(of(form))).toArray();
        double[] rightAmounts = right.stream().mapToDouble(goal -> amount(of(goal))).toArray();
        double slot = slot(leftAmounts, rightAmounts);
        double pixels = pixels(leftAmounts, rightAmounts, slot);
        Column leftColumn = Column.of(leftAmounts, pixels, slot, fitting.column());
        Column rightColumn = Column.of(rightAmounts, pixels, slot, fitting.column());
        lefts = IntStream.range(0, left.size()).mapToObj(at -> node(left.get(at), null, of(left.get(at)), leftColumn, at)).toList();
        rights = IntStream.range(0, right.size()).mapToObj(at -> node(null, right.get(at), of(right.get(at)), rightColumn, at)).toList();
        join(left, right, pixels);
    }

    /** A line for each node where that leaves the nodes their height, less where it does not. */
    private double slot(double[] left, double[] right) {
        double line = fitting.column().line();
        double slot = line;
        while (slot > LEAST_BAR && pixels(left, right, slot) * Arrays.stream(left).sum() < FILLED * fitting.column().height()) {
            slot -= line / 8;
        }
        return Math.max(LEAST_BAR, slot);
    }

    private double pixels(double[] left, double[] right, double slot) {
        return Math.min(Column.scale(left, slot, fitting.column()), Column.scale(right, slot, fitting.column()));
    }

    private Node node(Form form, Goal goal, List<Strand> strands, Column column, int at) {
        double high = Math.max(LEAST_BAR, column.heights()[at]);
        Box box = new Box(form != null ? leftX() - fitting.bar() : rightX(), column.middles()[at] - high / 2, fitting.bar(), high);
        return new Node(form, goal, strands, column.heights()[at], box, column.labels()[at]);
    }

    /** In each node the bands stand in the order of their other ends, what is decided above what is suggested, so that those of one node never cross. */
    private void join(List<Form> left, List<Goal> right, double pixels) {
        double[] leftEnds = lefts.stream().mapToDouble(node -> middle(node.bar()) - node.height() / 2).toArray();
        double[] rightEnds = rights.stream().mapToDouble(node -> middle(node.bar()) - node.height() / 2).toArray();
        List<Strand> strands = strands();
        double[][] ends = new double[strands.size()][2];
        order(Comparator.comparingInt((Strand strand) -> right.indexOf(strand.goal())).thenComparing(Strand::standing)).forEach(at ->
                ends[at][0] = next(leftEnds, left.indexOf(strands.get(at).form()), pixels * strands.get(at).amount()));
        order(Comparator.comparingInt((Strand strand) -> left.indexOf(strand.form())).thenComparing(Strand::standing)).forEach(at ->
                ends[at][1] = next(rightEnds, right.indexOf(strands.get(at).goal()), pixels * strands.get(at).amount()));
        bands.clear();
        for (int at = 0; at < ends.length; at++) {
            bands.add(new Band(strands.get(at), ends[at][0], ends[at][1], pixels * strands.get(at).amount()));
        }
        bands.sort(Comparator.comparing((Band band) -> band.strand().standing() != Standing.OPEN).thenComparingDouble(Band::height));
    }

    private List<Integer> order(Comparator<Strand> by) {
        List<Strand> strands = strands();
        return IntStream.range(0, strands.size()).boxed().sorted((one, other) -> by.compare(strands.get(one), strands.get(other))).toList();
    }

    private static double next(double[] ends, int node, double height) {
        double top = ends[node];
        ends[node] += height;
        return top + height / 2;
    }

    private void asides() {
        List<Aside> asides = fitting.drawn().asides();
        double from = fitting.margin() + asides.stream().mapToDouble(aside -> letters.width(names.of(aside.why())) + fitting.figureGap() + letters.width(names.figure(aside.count()))).max().orElse(0)
                + fitting.label();
        double each = (frame.width() - fitting.margin() - from) / asides.stream().mapToInt(Aside::count).max().orElse(1);
        double y = fitting.bottom() - asides.size() * fitting.slot();
        for (Aside aside : asides) {
            rows.add(new Row(aside, y + fitting.slot() / 2, bars(aside, from, each, y)));
            y += fitting.slot();
        }
    }

    /** Bars in proportion, none so narrow that it cannot be seen. */
    private List<Box> bars(Aside aside, double from, double each, double y) {
        List<Box> bars = new ArrayList<>();
        double wanted = aside.strands().stream().mapToDouble(strand -> Math.max(LEAST_BAR, each * strand.offerings().length)).sum();
        double fit = Math.min(1, (frame.width() - fitting.margin() - from) / wanted);
        double x = from;
        for (Strand strand : aside.strands()) {
            double wide = fit * Math.max(LEAST_BAR, each * strand.offerings().length);
            bars.add(new Box(x, y + fitting.slot() * .2, wide, fitting.slot() * .6));
            x += wide;
        }
        return bars;
    }

    private List<Strand> strands() {
        return fitting.drawn().strands();
    }

    private List<Strand> of(Form form) {
        return strands().stream().filter(strand -> strand.form() == form).toList();
    }

    private List<Strand> of(Goal goal) {
        return strands().stream().filter(strand -> strand.goal().equals(goal)).toList();
    }

    private static double amount(List<Strand> strands) {
        return strands.stream().mapToDouble(Strand::amount).sum();
    }

    static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    // ---- what came of it

    /** How much is said, and the measures. */
    Fitting fitting() {
        return fitting;
    }

    /** The forms from above to below. */
    List<Node> lefts() {
        return lefts;
    }

    /** The goals from above to below. */
    List<Node> rights() {
        return rights;
    }

    /** In the order of painting: what is open, which hides what it lies over, then the thinnest first, so that what is much is seen as much. */
    List<Band> bands() {
        return bands;
    }

    /** What is beside the flow. */
    List<Row> rows() {
        return rows;
    }

    double leftX() {
        return fitting.leftX();
    }

    double rightX() {
        return fitting.rightX();
    }
}
