package app.winnow.insight.cover;

import app.winnow.insight.Hours;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.verdict.Verdicts;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The smallest set for one portfolio: the answer, with what it releases, what it risks and on how many claims it rests. Hours are those of {@link #basis} and
 * the hours of maintenance; what is unknown is in none of them and counted beside.
 */
public final class SmallestSet {
    private final CoverCase of;
    private final CoverAnswer answer;

    SmallestSet(CoverCase of, CoverAnswer answer) {
        this.of = of;
        this.answer = answer;
    }

    /** Worked out from these suggestions and their portfolio; {@code before} is an earlier set of the same audit to start from (null = none). */
    public static SmallestSet of(Verdicts verdicts, SmallestSet before, Watch watch) {
        return first(verdicts, before, watch).proven(watch);
    }

    /** The same at once, mostly not proven yet. */
    public static SmallestSet first(Verdicts verdicts, SmallestSet before, Watch watch) {
        CoverCase made = CoverCase.of(verdicts);
        CoverAnswer start = before != null && before.of.problem().offerings() == made.problem().offerings()
                && before.of.demands().equals(made.demands()) ? before.answer : null;
        return new SmallestSet(made, new CoverSolver(0).solve(made.problem(), start, watch));
    }

    /** This set improved until nothing costs less. */
    public SmallestSet proven(Watch watch) {
        return answer.isProven() ? this : new SmallestSet(of, new CoverSolver(CoverSolver.PATIENT).solve(of.problem(), answer, watch));
    }

    /** The portfolio in numbers. */
    public CoverCase cover() {
        return of;
    }

    /** The depths that were found, with their bound. */
    public CoverAnswer answer() {
        return answer;
    }

    /** What the hours are of. */
    public Hours.Basis basis() {
        return of.taken.hoursOf.basis();
    }

    /** Whether nothing is asked for: nobody said of any offering that it supports an outcome. */
    public boolean isEmpty() {
        return of.demands().isEmpty();
    }

    /** Known hours today of what is offered. */
    public double hoursToday() {
        return IntStream.range(0, of.problem().offerings()).filter(at -> of.taken.isOffered[at] && of.today(at) > 0).mapToDouble(at -> shown(at, of.today(at))).sum();
    }

    /** Known hours when every offering is as deep as said. */
    public double hours(int[] depths) {
        return IntStream.range(0, depths.length).mapToDouble(at -> shown(at, depths[at])).sum();
    }

    /** Known hours released when every offering is as deep as said. */
    public double released(int[] depths) {
        return hoursToday() - hours(depths);
    }

    /** The part of one offering that is known; the upkeep of a new aid is. */
    private double shown(int at, int depth) {
        if (depth == 0 || of.today(at) == 0) {
            return 0;
        }
        double upkeep = of.taken.portfolio.policy().rates().aidUpkeepHours();
        double built = of.taken.buildsAid[at] ? upkeep : 0;
        if (depth == 1 && of.today(at) == 3) {
            return of.taken.decided[at] == 1 ? built : upkeep;
        }
        double share = depth == 2 ? of.taken.portfolio.policy().shares().expected() : 1;
        return known(of.taken.hours[at]) * share + known(of.taken.maintenance[at]) + built;
    }

    private static double known(double figure) {
        return Double.isNaN(figure) ? 0 : figure;
    }

    /** Known hours of one offering today. */
    public OptionalDouble hours(int at) {
        return of.taken.hours(at);
    }

    /** How many that have a choice are without hours. */
    public int hoursUnknown() {
        return of.taken.missing(of.taken.hours);
    }

    /** How many that have a choice are without hours of maintenance. */
    public int maintenanceUnknown() {
        return of.taken.missing(of.taken.maintenance);
    }

    /** How many stand so in the set. */
    public int count(Standing standing) {
        return (int) IntStream.range(0, of.problem().offerings()).filter(at -> of.standing(at) == standing).count();
    }

    /** How many of those that are free nobody has said of whether they are required. */
    public int silent() {
        return (int) IntStream.range(0, of.problem().offerings()).filter(at -> of.standing(at) == Standing.FREE && of.taken.isSilent[at]).count();
    }

    /** Whether there is a new aid at this depth: an aid in place of what is a course today. */
    public boolean isNewAid(int at, int depth) {
        return depth == 1 && of.today(at) == 3 && (of.taken.decided[at] != 1 || of.taken.buildsAid[at]);
    }

    /** How many aids are to be built at these depths. */
    public int newAids(int[] depths) {
        return (int) IntStream.range(0, depths.length).filter(at -> isNewAid(at, depths[at]) || of.taken.buildsAid[at] && depths[at] > 1).count();
    }

    /** The links on which these depths rest, and how many of them are claimed and not yet shown. */
    public Claims claims(int[] depths) {
        int used = 0;
        int claimed = 0;
        for (int at = 0; at < depths.length; at++) {
            Links links = of.taken.verdicts.known(at).links();
            if (depths[at] > 0 && links != null && of.today(at) > 0) {
                for (int outcome : of.taken.served[at]) {
                    Link link = links.named().get(of.taken.portfolio.outcomes().get(outcome).id());
                    used++;
                    claimed += link.evidence() == null ? 1 : 0;
                }
            }
        }
        return new Claims(used, claimed);
    }

    /** Links used, and those of them that nobody has shown. */
    public record Claims(int used, int claimed) { }
}
