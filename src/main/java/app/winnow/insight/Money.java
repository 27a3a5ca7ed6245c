package app.winnow.insight;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What offerings cost, in one currency: the policy's, else the one that most offerings name. A cost in another one is unknown here, because nothing is
 * converted; a cost without a currency is taken to be in that one.
 */
public final class Money {
    private final String currency;

    /** The money of this portfolio. */
    public Money(Portfolio portfolio) {
        String policy = portfolio.policy().rates().currency();
        currency = key(policy == null || policy.isBlank() ? mostNamed(portfolio) : policy);
    }

    /** The currency, in capital letters; "" where nobody names one. */
    public String currency() {
        return currency;
    }

    /** What an offering costs; empty while unknown, or in another currency. */
    public OptionalDouble cost(Offering offering) {
        String own = key(offering.text(Field.CURRENCY));
        return own.isEmpty() || own.equals(currency) ? offering.facts(Field.COST).number(Field.COST) : OptionalDouble.empty();
    }

    private static String mostNamed(Portfolio portfolio) {
        Map<String, Integer> counts = new HashMap<>();
        portfolio.offerings().stream().filter(offering -> offering.value(Field.COST).isPresent()).map(offering -> key(offering.text(Field.CURRENCY)))
                .filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
    }

    private static String key(String currency) {
        return currency.strip().toUpperCase(Locale.ROOT);
    }
}
