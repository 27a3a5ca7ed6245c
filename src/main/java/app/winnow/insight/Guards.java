package app.winnow.insight;

import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Guard;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Ties;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has to be looked at before an offering goes (decision model, section 8): found from facts, and named by people. A guard warns and forbids nothing.
 */
public final class Guards {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Ties ties;
    private final Supports supports;
    private final FactGuards facts;

    /** The guards of this portfolio, which these suggestions belong to. */
    public Guards(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        ties = verdicts.ties();
        supports = new Supports(portfolio, verdicts);
        facts = new FactGuards(verdicts.asOf());
    }

    /** All guards of an offering, in the order of {@link GuardSort}; none of a withdrawn one. */
    public List<GuardLine> of(int at) {
        if (verdicts.known(at).isWithdrawn()) {
            return List.of();
        }
        Offering offering = portfolio.offerings().get(at);
        List<GuardLine> lines = new ArrayList<>(facts.of(offering, verdicts.known(at)));
        add(lines, GuardSort.PREREQUISITE_OF, "guard.prerequisite", codes(ties.neededBy(at)));
        add(lines, GuardSort.MEMBER_OF, "guard.member", codes(ties.containersOf(at)));
        add(lines, GuardSort.ONLY_SUPPORT, "guard.only-support", supports.supported(at).stream().filter(outcome -> supports.isOnly(at, outcome))
                .collect(Collectors.joining(", ")));
        lines.sort(Comparator.comparing(GuardLine::sort));
        return lines;
    }

    /** The guards that touch what the plan says of it: all of them where it goes or may go, some where it gets shorter, none where it stays as it is. */
    public List<GuardLine> touching(int at) {
        if (verdicts.known(at).isWithdrawn()) {
            return List.of();
        }
        boolean goes = isTouched(at);
        boolean shrinks = Fate.of(portfolio.offerings().get(at), at, verdicts).dispositions().contains(Disposition.SLIM);
        return goes || shrinks ? of(at).stream().filter(line -> goes || line.sort().touchesSlim()).toList() : List.of();
    }

    /** Whether the plan takes it away, or may do so. */
    public boolean isTouched(int at) {
        return !verdicts.known(at).isWithdrawn() && Fate.of(portfolio.offerings().get(at), at, verdicts).dispositions().stream().anyMatch(Guards::takesAway);
    }

    /** Whether people said which guards there are, be it none. */
    public boolean isAsked(int at) {
        return said(portfolio.offerings().get(at)).isPresent();
    }

    static Optional<Set<Guard>> said(Offering offering) {
        return offering.answers().get(Ask.GUARDS);
    }

    private static boolean takesAway(Disposition disposition) {
        return disposition != Disposition.KEEP && disposition != Disposition.SLIM && disposition != Disposition.PARK;
    }

    private void add(List<GuardLine> lines, GuardSort sort, String key, String what) {
        if (!what.isEmpty()) {
            lines.add(new GuardLine(sort, Words.of(key, what), false, null));
        }
    }

    private String codes(int[] offerings) {
        return Arrays.stream(offerings).filter(at -> !verdicts.known(at).isWithdrawn()).mapToObj(at -> portfolio.offerings().get(at).code())
                .collect(Collectors.joining(", "));
    }
}
