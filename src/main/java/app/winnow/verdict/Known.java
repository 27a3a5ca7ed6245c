package app.winnow.verdict;

import app.winnow.model.Kind;
import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The facts that count for one offering (decision model, section 1): its own answers, then its container's, then the lists. A null is unknown.
 * Links inherited from a container carry no evidence.
 */
public record Known(Status status, Kind kind, Purpose purpose, Requirement required, Set<Prescription> prescribed, Links links, Boolean newOrChange,
                    Work work) {

    /**
     * Which values the work behind the offering may still have, as bits: impacts 1-7 as bits 1-7, responses by ordinal, obstacles bit 0 none, bit 1 some.
     * One bit is a known fact.
     */
    public record Work(int impacts, int responses, int obstacles) {
        static final int ANY_IMPACT = 0b1111_1110;
        static final int ANY_RESPONSE = 0b111;
        static final int NO_OBSTACLE = 0b01;
        static final int SOME_OBSTACLE = 0b10;

        Work withImpact(int impact) {
            return new Work(1 << impact, responses, obstacles);
        }

        Work withResponse(int ordinal) {
            return new Work(impacts, 1 << ordinal, obstacles);
        }

        Work withObstacles(int bits) {
            return new Work(impacts, responses, bits);
        }

        /** The impact, when it is known. */
        public Optional<Integer> impact() {
            return Integer.bitCount(impacts) == 1 ? Optional.of(Integer.numberOfTrailingZeros(impacts)) : Optional.empty();
        }
    }

    /** The facts that count for every offering of this portfolio, by dense index. */
    public static List<Known> of(Portfolio portfolio) {
        return of(portfolio, new Ties(portfolio));
    }

    /** The same with the ties of this portfolio, where somebody has worked them out already. */
    public static List<Known> of(Portfolio portfolio, Ties ties) {
        KnownFacts facts = new KnownFacts(portfolio, ties.relations());
        return IntStream.range(0, portfolio.offerings().size()).mapToObj(facts::at).toList();
    }

    /** Whether it is withdrawn: kept and listed, but not judged and in no sum. */
    public boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    /** Whether it is protected, if that is known. */
    public Optional<Boolean> isProtected() {
        return Optional.ofNullable(required).map(Requirement::isProtecting);
    }
}
