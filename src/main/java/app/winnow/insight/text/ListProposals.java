package app.winnow.insight.text;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Status;
import app.winnow.model.Worded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What words and catalog columns propose for the lists (decision model, section 1): the answers that stand ticked on top until a person confirms the list. Never
 * an answer by itself. Titles and types are read, not descriptions: those mention much that an offering is not.
 */
public final class ListProposals {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.insight.text.list-words");

    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    /** Proposals for the offerings of this portfolio. */
    public ListProposals(Portfolio portfolio) {
        for (String key : ((PropertyResourceBundle) WORDS).keySet()) {
            beginnings.put(key, List.of(WORDS.getString(key).strip().split("\\s*,\\s*")));
        }
        portfolio.offerings().forEach(offering -> parents.addAll(offering.texts(Field.PARENT)));
    }

    /** The proposed answer, of the type of the question's value; empty when nothing speaks for any but the rest. */
    public Optional<Object> propose(Ask<?> list, Offering offering) {
        String text = text(offering, list == Ask.KIND || list == Ask.PURPOSE);
        if (list == Ask.KIND) {
            return parents.contains(offering.code()) ? Optional.of(Kind.CONTAINER) : first("kind.", text, Kind.class).map(Object.class::cast);
        }
        if (list == Ask.PURPOSE) {
            return first("purpose.", text, Purpose.class).map(Object.class::cast);
        }
        if (list == Ask.REQUIRED_BY) {
            return required(offering, text);
        }
        if (list == Ask.NEW_OR_CHANGE) {
            return says("new-or-change.yes", text) ? Optional.of(true) : Optional.empty();
        }
        if (list == Ask.OBSTACLES) {
            return obstacles(text);
        }
        if (list == Ask.STATUS) {
            return offering.facts(Field.STATUS).status().filter(status -> status != Status.OFFERED).or(() -> first("status.", text, Status.class))
                    .map(Object.class::cast);
        }
        return Optional.empty();
    }

    private Optional<Object> required(Offering offering, String text) {
        if (says("required-by.contract", text)) {
            return Optional.of(new Requirement(Basis.CONTRACT, ""));
        }
        boolean mandatory = offering.facts(Field.MANDATORY).flag(Field.MANDATORY).orElse(false);
        return mandatory || says("required-by.law", text) ? Optional.of(new Requirement(Basis.LAW, "")) : Optional.empty();
    }

    private Optional<Object> obstacles(String text) {
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        for (Obstacle obstacle : Obstacle.values()) {
            if (says("obstacles." + key(obstacle), text)) {
                found.add(obstacle);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(found));
    }

    private <E extends Enum<E> & Worded> Optional<E> first(String prefix, String text, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (says(prefix + key(value), text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private boolean says(String key, String text) {
        return beginnings.getOrDefault(key, List.of()).stream().anyMatch(word -> text.contains(" " + word.replace('.', ' ')));
    }

    private static String key(Worded value) {
        return value.word().replace(' ', '-');
    }

    /** Lower case, each word after one blank, so that the beginning of a word is found by a blank before it. */
    private static String text(Offering offering, boolean withType) {
        List<String> parts = new ArrayList<>(List.of(offering.title()));
        parts.addAll(offering.texts(Field.CATEGORY));
        parts.addAll(offering.texts(Field.TAGS));
        if (withType) {
            parts.add(offering.text(Field.TYPE));
            parts.add(offering.text(Field.DELIVERY));
        }
        return " " + String.join(" ", parts).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}&&[^-']]+", " ") + " ";
    }
}
