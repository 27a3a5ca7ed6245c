package app.winnow.picture.treemap;

import app.winnow.insight.Hours;
import app.winnow.insight.Money;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.picture.Seen;
import app.winnow.verdict.Known;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How large the offerings of a state are by one area, by dense index: what the ledger counts before the plan. Immutable. */
final class Sizes {
    private static final Standing[] STANDINGS = Standing.values();

    private final Area area;
    private final double[] now;
    private final byte[] standing;

    private Sizes(Area area, double[] now, byte[] standing) {
        this.area = area;
        this.now = now;
        this.standing = standing;
    }

    static Sizes of(Seen seen, Area area, Hours.Basis basis) {
        Portfolio portfolio = seen.portfolio();
        Hours hours = Hours.on(basis, portfolio);
        Money money = area == Area.COST ? new Money(portfolio) : null;
        int size = portfolio.offerings().size();
        double[] now = new double[size];
        byte[] standing = new byte[size];
        for (int at = 0; at < size; at++) {
            Known known = seen.known(at);
            Offering offering = portfolio.offerings().get(at);
            Standing its = apart(area, known);
            if (its == null) {
                OptionalDouble amount = switch (area) {
                    case SEATS -> hours.at(at);
                    case CATALOG -> offering.minutes().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(offering.minutes().getAsDouble() / 60);
                    case COST -> money.cost(offering);
                    case COUNT -> OptionalDouble.of(1);
                };
                now[at] = amount.orElse(0);
                its = amount.isEmpty() ? Standing.UNKNOWN : amount.getAsDouble() > 0 ? Standing.COUNTED : Standing.NOTHING;
            }
            standing[at] = (byte) its.ordinal();
        }
        return new Sizes(area, now, standing);
    }

    /** Why an offering is in no sum of this area, null when it is in it. */
    private static Standing apart(Area area, Known known) {
        if (area == Area.COUNT) {
            return null;
        }
        if (known.status() != null && known.status() != Status.OFFERED) {
            return Standing.NOT_YET;
        }
        boolean elsewhere = area.isHours() && known.kind() == Kind.CONTAINER || area == Area.CATALOG && known.kind() == Kind.ATTACHED;
        return elsewhere ? Standing.ELSEWHERE : null;
    }

    Area area() {
        return area;
    }

    /** Hours, money or one; 0 where it is not counted. */
    double now(int at) {
        return now[at];
    }

    Standing standing(int at) {
        return STANDINGS[standing[at]];
    }

    /** Whether any of these offerings has an area. */
    boolean hasAny(int[] offerings) {
        return IntStream.of(offerings).anyMatch(at -> standing[at] == 0);
    }
}
