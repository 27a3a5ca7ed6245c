package app.winnow.picture;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The curve of hours released against risk, before it has a frame: choices by growing risk, and what the hours are of in words. */
public record RiskPicture(List<CurvePoint> points, String hoursName) {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.picture.messages");
    private static final double TICKS_ACROSS = 90;
    private static final double TICKS_UP = 34;

    public RiskPicture {
        points = List.copyOf(points);
    }

    /** Laid out in this frame. */
    public CurvePicture in(Frame frame) {
        double left = frame.scaled(48);
        double top = frame.scaled(26);
        Box plot = new Box(left, top, Math.max(40, frame.width() - left - frame.scaled(28)), Math.max(40, frame.height() - top - frame.scaled(44)));
        double hours = points.stream().mapToDouble(CurvePoint::hours).max().orElse(0);
        double least = begin(points.stream().mapToDouble(CurvePoint::hours).min().orElse(0), hours);
        double risk = points.stream().mapToDouble(CurvePoint::risk).max().orElse(0);
        Scale across = new Scale(least, Math.max(hours, least + 1), plot.x(), plot.right());
        Scale up = new Scale(0, Math.max(risk, 1), plot.bottom(), plot.y());
        double from = points.isEmpty() ? 0 : points.get(0).risk();
        return new CurvePicture(frame, plot, new CurvePicture.Place(across.at(least), up.at(from)),
                points.stream().map(point -> new CurvePicture.Mark(point, across.at(point.hours()), up.at(point.risk()))).toList(),
                across.ticks(plot.width() / frame.scaled(TICKS_ACROSS)), up.ticks(plot.height() / frame.scaled(TICKS_UP)),
                MessageFormat.format(WORDS.getString("curve.below"), hoursName), WORDS.getString("curve.above"));
    }

    /** Where the hours begin: at none, or nearer where all choices lie so far from it that their curve could not be seen. */
    private static double begin(double least, double most) {
        double span = most - least;
        return least < 0 ? least : span > 0 && span * 3 < least ? Math.floor(least - span / 4) : 0;
    }

    /** The picture in words, for those who do not see it. */
    public String words() {
        if (points.isEmpty()) {
            return WORDS.getString("curve.nothing");
        }
        CurvePoint first = points.get(0);
        CurvePoint last = points.get(points.size() - 1);
        return MessageFormat.format(WORDS.getString("curve.words"), points.size(), hoursName, first.hours(), first.risk(), last.hours(), last.risk());
    }
}
