package app.winnow.insight.overlap;

import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The offering of a group that is proposed to stay, in the order of rule 6: credential first, then protected, then the highest strength, the highest level evidenced with an effect, directness
 * now, update date, completions (unknown comes last), lowest code. The reasons are all in which it stands before every other, in that order.
 */
public record Survivor(int offering, List<Why> reasons) {

    /** In what an offering stands before others, with the value that it has. */
    public record Why(Because because, String value) {

        /** In words: "updated last: 2025-03-01". */
        public String words() {
            return Words.of("survivor." + because.name().toLowerCase(java.util.Locale.ROOT), value);
        }
    }

    /** What is looked at, in its order. */
    public enum Because {
        CREDENTIAL, PROTECTED, STRENGTH, EVIDENCE, DIRECTNESS, UPDATED, USED, CODE
    }

    private record Rule(Because because, Function<Offering, Comparable<?>> value) { }

    /** The one to stay among these offerings. */
    static Survivor among(Portfolio portfolio, Collection<Integer> members) {
        List<Rule> rules = rules(portfolio);
        Comparator<Integer> order = (one, other) -> compare(rules, portfolio.offerings().get(one), portfolio.offerings().get(other));
        int best = members.stream().min(order.thenComparing(at -> portfolio.offerings().get(at).code())).orElseThrow();
        return new Survivor(best, reasons(rules, portfolio, members, best));
    }

    private static List<Why> reasons(List<Rule> rules, Portfolio portfolio, Collection<Integer> members, int best) {
        Offering survivor = portfolio.offerings().get(best);
        List<Why> reasons = new ArrayList<>();
        for (Rule rule : rules) {
            boolean leads = members.stream().filter(at -> at != best).allMatch(at -> compare(List.of(rule), survivor, portfolio.offerings().get(at)) < 0);
            if (leads) {
                reasons.add(new Why(rule.because(), shown(rule.value().apply(survivor))));
            }
        }
        return reasons.isEmpty() ? List.of(new Why(Because.CODE, survivor.code())) : List.copyOf(reasons);
    }

    private static String shown(Comparable<?> value) {
        return value instanceof Double number ? String.format(java.util.Locale.ENGLISH, "%,.0f", number) : String.valueOf(value);
    }

    /** Negative when the first one stands before the other. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(List<Rule> rules, Offering one, Offering other) {
        for (Rule rule : rules) {
            Comparable mine = rule.value().apply(one);
            Comparable theirs = rule.value().apply(other);
            int order = Objects.equals(mine, theirs) ? 0 : mine == null ? 1 : theirs == null ? -1 : theirs.compareTo(mine);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Rule> rules(Portfolio portfolio) {
        return List.of(
                new Rule(Because.CREDENTIAL, offering -> said(portfolio, offering, Ask.PURPOSE).filter(purpose -> purpose == Purpose.CREDENTIAL).isPresent()),
                new Rule(Because.PROTECTED, offering -> said(portfolio, offering, Ask.REQUIRED_BY).map(Requirement::basis).filter(basis -> basis.isProtecting()).isPresent()),
                new Rule(Because.STRENGTH, offering -> links(offering).stream().map(Link::strength).max(Comparator.naturalOrder()).orElse(null)),
                new Rule(Because.EVIDENCE, offering -> links(offering).stream().map(Link::evidence).filter(Objects::nonNull).filter(Evidence::effect).map(Evidence::level).max(Comparator.naturalOrder()).orElse(null)),
                new Rule(Because.DIRECTNESS, offering -> offering.answers().get(Ask.DIRECTNESS).map(Dial::now).orElse(null)),
                new Rule(Because.UPDATED, offering -> offering.facts(Field.UPDATED).date(Field.UPDATED).map(LocalDate.class::cast).orElse(null)),
                new Rule(Because.USED, Survivor::completions));
    }

    private static <T> Optional<T> said(Portfolio portfolio, Offering offering, Ask<T> ask) {
        return offering.answers().get(ask).or(() -> portfolio.lists().get(ask));
    }

    private static Collection<Link> links(Offering offering) {
        return offering.answers().get(Ask.SERVES).map(Links::named).map(named -> named.values()).orElse(List.of());
    }

    private static Double completions(Offering offering) {
        Field field = offering.value(Field.COMPLETIONS).isPresent() ? Field.COMPLETIONS : Field.ENROLMENTS;
        var count = offering.facts(field).number(field);
        return count.isPresent() ? count.getAsDouble() : null;
    }
}
