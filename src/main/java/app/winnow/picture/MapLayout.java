package app.winnow.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the points of a portfolio map into a frame: regions, scale, marks from the largest to the smallest, then names. */
final class MapLayout {
    /** So many places are tried in all: a picture of 20,000 offerings is still there within a second. */
    private static final int ENOUGH = 800_000;
    private static final double RIGHT = 12;
    private static final double GAP = 12;
    private static final double TICKS_APART = 34;

    private final PortfolioMap map;
    private final Frame frame;
    private final Advances advances = new Advances();
    private final HourScale scale;
    private final Box plot;
    private final Box strip;
    private final Box lane;
    private final double gutter;
    private final double least;
    private final double largest;
    private final double mostPeople;

    MapLayout(PortfolioMap map, Frame frame) {
        this.map = map;
        this.frame = frame;
        List<MapPoint> points = map.points();
        scale = new HourScale(points.stream().filter(point -> point.hours().isPresent()).mapToDouble(point -> point.hours().getAsDouble()).sorted().toArray());
        mostPeople = points.stream().filter(point -> point.completions().isPresent()).mapToDouble(point -> point.completions().getAsDouble()).max().orElse(0);
        gutter = frame.scaled(64);
        double top = frame.scaled(28);
        double inner = Math.max(40, frame.width() - gutter - RIGHT);
        double high = Math.max(40, frame.height() - top - frame.scaled(32));
        double laneHigh = lane(points, high);
        double stripWide = strip(points, inner);
        double plotHigh = laneHigh > 0 ? high - laneHigh - GAP - 16 : high;
        strip = new Box(gutter, top, stripWide, plotHigh);
        double plotLeft = gutter + (stripWide > 0 ? stripWide + GAP : 0);
        plot = new Box(plotLeft, top, gutter + inner - plotLeft, plotHigh);
        lane = new Box(gutter, top + high - laneHigh, inner, laneHigh);
        least = points.size() > 2_000 ? 2.5 : 4.5;
        largest = Math.max(least * 1.5, Math.min(Math.min(frame.width(), frame.height()) * .055, fitting(points, inner * high)));
    }

    MapPicture picture() {
        List<MapMark> marks = marks();
        List<Tick> ticks = scale.ticks(frame.scaled(TICKS_APART) / Math.max(1, plot.height())).stream().map(tick -> new Tick(down(tick.at()), tick.text())).toList();
        return new MapPicture(frame, plot, strip, lane, marks, new MapLabels(this, marks, frame).placed(), ticks,
                below(), map.around());
    }

    /**
     * The words below the map, each as near to its place as the frame and its neighbours allow. The axis' own words may stand anywhere between its ends, and are
     * the first to go where a narrow frame has no room for all.
     */
    private List<Tick> below() {
        List<String> words = PortfolioMap.below();
        double apart = frame.text();
        List<Tick> placed = new ArrayList<>();
        if (strip.width() > 0) {
            placed.add(inside(strip.x() + strip.width() / 2, words.get(0)));
        }
        double free = placed.isEmpty() ? 0 : right(placed.get(0)) + apart;
        Tick none = inside(Math.max(across(0), free + advances.width(words.get(1), frame.text()) / 2), words.get(1));
        Tick most = inside(across(1), words.get(3));
        double end = left(most) - apart;
        if (right(none) <= end) {
            placed.add(none);
            free = right(none) + apart;
        }
        if (end - free >= advances.width(words.get(2), frame.text())) {
            placed.add(new Tick((free + end) / 2, words.get(2)));
        }
        if (placed.isEmpty() || left(most) >= right(placed.get(placed.size() - 1))) {
            placed.add(most);
        }
        return placed;
    }

    private double left(Tick tick) {
        return tick.at() - advances.width(tick.text(), frame.text()) / 2;
    }

    private Tick inside(double at, String text) {
        double half = advances.width(text, frame.text()) / 2;
        return new Tick(Math.max(half, Math.min(frame.width() - half - 1, at)), text);
    }

    private double right(Tick tick) {
        return tick.at() + advances.width(tick.text(), frame.text()) / 2;
    }

    Box roomOf(MapPoint point) {
        return point.hours().isEmpty() ? lane : point.contribution().isEmpty() ? strip : plot;
    }

    private List<MapMark> marks() {
        Crowd crowd = new Crowd();
        Spread spread = new Spread(crowd, Math.max(40, Math.min(500, ENOUGH / Math.max(1, map.points().size()))));
        List<MapPoint> order = new ArrayList<>(map.points());
        order.sort(Comparator.comparingDouble((MapPoint point) -> radius(point)).reversed().thenComparingInt(MapPoint::index));
        return order.stream().map(point -> place(spread, point)).toList();
    }

    private MapMark place(Spread spread, MapPoint point) {
        Box room = roomOf(point);
        boolean free = point.contribution().isEmpty();
        double x = free ? strip.width() > 0 ? strip.x() + strip.width() / 2 : lane.x() + gutter : across(point.contribution().getAsDouble());
        double y = point.hours().isEmpty() ? lane.y() + lane.height() / 2 : down(scale.height(point.hours().getAsDouble()));
        // Where across means something, a bubble moves by half the way between two strengths at most.
        double reach = free ? Math.max(room.width() / 2, 60) : plot.width() / 6;
        return spread.place(point, x, y, radius(point), point.completions().isEmpty(), bounds(room, free), reach);
    }

    /** In the lane, what nobody has looked at stays below its strip. */
    private Box bounds(Box room, boolean free) {
        if (room != lane || strip.width() == 0) {
            return room;
        }
        return free ? new Box(strip.x(), lane.y(), strip.width(), lane.height()) : new Box(plot.x(), lane.y(), plot.width(), lane.height());
    }

    /** The largest radius at which all bubbles together cover a twelfth of the picture. */
    private double fitting(List<MapPoint> points, double area) {
        double shares = points.stream().mapToDouble(point -> point.completions().orElse(0)).sum() / Math.max(1, mostPeople);
        return shares > 0 ? Math.sqrt(area / 12 / Math.PI / shares) : Double.MAX_VALUE;
    }

    private double across(double contribution) {
        double edge = plot.width() / 7;
        return plot.x() + edge + contribution * (plot.width() - 2 * edge);
    }

    private double down(double height) {
        return plot.bottom() - height * plot.height();
    }

    private double radius(MapPoint point) {
        if (point.completions().isEmpty() || mostPeople <= 0) {
            return least;
        }
        return Math.max(least, largest * Math.sqrt(point.completions().getAsDouble() / mostPeople));
    }

    /** The strip of what nobody has looked at is as wide as their share, within reason. */
    private static double strip(List<MapPoint> points, double width) {
        long unseen = points.stream().filter(point -> point.contribution().isEmpty()).count();
        return unseen == 0 ? 0 : width * Math.max(.14, Math.min(.4, .6 * unseen / points.size()));
    }

    private static double lane(List<MapPoint> points, double height) {
        long unmeasured = points.stream().filter(point -> point.hours().isEmpty()).count();
        if (unmeasured == 0) {
            return 0;
        }
        return unmeasured == points.size() ? height * .8 : height * Math.max(.09, Math.min(.3, .4 * unmeasured / points.size()));
    }
}
