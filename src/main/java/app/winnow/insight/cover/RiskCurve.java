package app.winnow.insight.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Hours against risk: at no less risk can more be released than at each of these points. Found from the two ends inwards, each time between the two neighbours that
 * leave the most between them (Aneja & Nair 1979), so that the first points already show the shape.
 */
public final class RiskCurve {
    /** A branch limit for one point; what is not proven by then has a gap. */
    private static final int STEPS = 2_000;

    private RiskCurve() { }

    /**
     * One point: the depths, what they cost and risk, and by how many hours at most something cheaper of no more risk could beat them (0 = nothing does).
     */
    public record Point(int[] depths, double cost, double risk, double gap) {
        /** Whether nothing of no more risk costs less. */
        public boolean isProven() {
            return gap <= CoverAnswer.tolerance(cost);
        }
    }

    /** Two neighbours between which nobody has looked yet. */
    private record Span(Point from, Point to) {
        double area() {
            return (from.cost() - to.cost()) * (to.risk() - from.risk());
        }
    }

    /** Points from the full cover {@code full} on, by growing risk, {@code most} of them at most. */
    public static List<Point> of(CoverProblem problem, CoverAnswer full, int most, Watch watch) {
        CoverSolver solver = new CoverSolver(STEPS);
        List<Point> points = new ArrayList<>();
        if (!full.isThere()) {
            return points;
        }
        Point first = new Point(full.depths(), full.cost(), problem.risk(full.depths()), full.cost() - full.bound());
        CoverAnswer bare = solver.weigh(problem, 0, null, watch);
        Point last = new Point(bare.depths(), bare.cost(), problem.risk(bare.depths()), bare.cost() - bare.bound());
        points.add(first);
        if (last.risk() <= first.risk() + 1e-9 || last.cost() >= first.cost() - CoverAnswer.tolerance(first.cost())) {
            return points;
        }
        points.add(last);
        PriorityQueue<Span> open = new PriorityQueue<>(Comparator.comparingDouble(Span::area).reversed().thenComparingDouble(span -> span.from().risk()));
        open.add(new Span(first, last));
        while (!open.isEmpty() && points.size() < most && !watch.isOver()) {
            split(problem, solver, open, points, watch);
        }
        points.sort(Comparator.comparingDouble(Point::risk).thenComparing(Comparator.comparingDouble(Point::cost).reversed()));
        return points;
    }

    private static void split(CoverProblem problem, CoverSolver solver, PriorityQueue<Span> open, List<Point> points, Watch watch) {
        Span span = open.poll();
        double price = (span.from().cost() - span.to().cost()) / (span.to().risk() - span.from().risk());
        CoverAnswer between = solver.weigh(problem, price, null, watch);
        if (!between.isThere()) {
            return;
        }
        double cost = problem.costOf(between.depths());
        double risk = problem.risk(between.depths());
        double line = span.from().cost() + price * span.from().risk();
        boolean isBelow = between.cost() < line - 1e-7 * Math.max(1, Math.abs(line));
        boolean isInside = risk > span.from().risk() + 1e-9 && risk < span.to().risk() - 1e-9;
        if (isBelow && isInside) {
            Point point = new Point(between.depths(), cost, risk, between.cost() - between.bound());
            points.add(point);
            open.add(new Span(span.from(), point));
            open.add(new Span(point, span.to()));
        }
    }
}
