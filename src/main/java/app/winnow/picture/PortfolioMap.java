package app.winnow.picture;

import app.winnow.insight.Contribution;
import app.winnow.insight.Hours;
import app.winnow.model.Disposition;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.function.IntPredicate;

/**
 * The portfolio as bubbles: what an offering contributes to an outcome against the hours it takes, its area the people who complete it, shape and colour what becomes
 * of it. Withdrawn offerings are not in it. Worked out once for a portfolio, then laid out in any frame with {@link #in}.
 */
public final class PortfolioMap {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.picture.messages");

    private final List<MapPoint> points;
    private final Hours.Basis basis;

    private PortfolioMap(List<MapPoint> points, Hours.Basis basis) {
        this.points = List.copyOf(points);
        this.basis = basis;
    }

    /** The map of a portfolio and the suggestions for it; a decision goes before a suggestion. */
    public static PortfolioMap of(Portfolio portfolio, Verdicts verdicts) {
        Hours hours = Hours.of(portfolio);
        Contribution contribution = new Contribution(portfolio);
        List<MapPoint> points = new ArrayList<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Verdict verdict = verdicts.at(at);
            Known known = verdicts.known(at);
            if (!known.isWithdrawn()) {
                Offering offering = portfolio.offerings().get(at);
                Disposition decided = offering.decided().map(decision -> decision.disposition()).orElse(null);
                points.add(new MapPoint(at, offering.code(), offering.title(), decided != null ? decided : verdict.disposition().orElse(null),
                        decided != null, contribution(contribution, offering, known.links()), hours.at(at), hours.completions(at)));
            }
        }
        return new PortfolioMap(points, hours.basis());
    }

    /** A member of a container that was looked at as a whole serves what the container serves. */
    private static OptionalDouble contribution(Contribution contribution, Offering offering, Links links) {
        return links == null ? OptionalDouble.empty() : OptionalDouble.of(contribution.of(offering, links));
    }

    /** A map of these points. */
    static PortfolioMap of(List<MapPoint> points, Hours.Basis basis) {
        return new PortfolioMap(points, basis);
    }

    /** The map of those points only whose dense index is shown. */
    public PortfolioMap only(IntPredicate shown) {
        return new PortfolioMap(points.stream().filter(point -> shown.test(point.index())).toList(), basis);
    }

    /** Every offering on the map, by dense index. */
    public List<MapPoint> points() {
        return points;
    }

    /** What its hours are of. */
    public Hours.Basis basis() {
        return basis;
    }

    /** The axis of hours in words: "seat hours a year". */
    public String hoursName() {
        return word("hours.", basis);
    }

    /** The map laid out in this frame. */
    public MapPicture in(Frame frame) {
        return new MapLayout(this, frame).picture();
    }

    /** The dispositions that occur, in the order of lists, then what is still open. */
    public List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            int decided = count(disposition, true);
            int suggested = count(disposition, false);
            if (decided + suggested > 0) {
                entries.add(new LegendEntry(disposition, name(disposition), decided, suggested));
            }
        }
        int open = count(null, false);
        if (open > 0) {
            entries.add(new LegendEntry(null, name(null), 0, open));
        }
        return entries;
    }

    /** A disposition as people say it; null is open. */
    public static String name(Disposition disposition) {
        return disposition == null ? WORDS.getString("disposition.open") : word("disposition.", disposition);
    }

    /** The picture in words, for those who do not see it. */
    public String words() {
        long unseen = points.stream().filter(point -> point.contribution().isEmpty()).count();
        long unmeasured = points.stream().filter(point -> point.hours().isEmpty()).count();
        StringBuilder text = new StringBuilder(MessageFormat.format(WORDS.getString("map.words"), points.size(), hoursName(), unseen, unmeasured));
        legend().forEach(entry -> text.append(' ').append(MessageFormat.format(WORDS.getString("map.words.entry"), entry.name(), entry.count(), entry.decided())));
        return text.toString();
    }

    /** What is written above it and beside its lane. */
    MapPicture.Words around() {
        return new MapPicture.Words(MessageFormat.format(WORDS.getString("map.up"), hoursName()), WORDS.getString("map.lane"));
    }

    /** The words below it, from left to right: the strip, no contribution, the axis, the most. */
    static List<String> below() {
        return List.of(WORDS.getString("map.strip"), WORDS.getString("map.none"), WORDS.getString("map.across"), WORDS.getString("map.most"));
    }

    private int count(Disposition disposition, boolean decided) {
        return (int) points.stream().filter(point -> point.disposition() == disposition && point.isDecided() == decided).count();
    }

    private static String word(String prefix, Enum<?> value) {
        return WORDS.getString(prefix + value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
