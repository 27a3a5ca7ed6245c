package app.winnow.picture;

import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which group each offering of a state stands in, by dense index. Each stands in one only, so that nothing is counted twice: of several categories in the one its catalog names
 * first, of several outcomes in the one where strength x weight is greatest, the earlier one where they are equal (ours). Immutable; safe between threads.
 */
public final class Groups {
    private final Grouping grouping;
    private final int[] codes;
    private final List<Group> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final BitSet several = new BitSet();

    private Groups(Grouping grouping, int size) {
        this.grouping = grouping;
        codes = new int[size];
    }

    /** The groups of every offering, filtered away or not. */
    public static Groups of(Grouping grouping, Seen seen) {
        Portfolio portfolio = seen.portfolio();
        Groups groups = new Groups(grouping, portfolio.offerings().size());
        Map<String, Outcome> outcomes = new HashMap<>();
        portfolio.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        for (int at = 0; at < groups.codes.length; at++) {
            Offering offering = portfolio.offerings().get(at);
            groups.codes[at] = switch (grouping) {
                case OUTCOME -> groups.served(at, offering, seen.known(at).links(), portfolio, outcomes);
                case CATEGORY -> groups.first(at, offering.texts(grouping.field()));
                default -> groups.said(offering.text(grouping.field()).strip());
            };
        }
        return groups;
    }

    /** By what they are put together. */
    public Grouping grouping() {
        return grouping;
    }

    /** The number of the group that an offering stands in. */
    public int of(int at) {
        return codes[at];
    }

    /** A group by its number. */
    public Group group(int code) {
        return all.get(code);
    }

    /** How many groups there are. */
    public int count() {
        return all.size();
    }

    /** Whether any offering could stand in more than one group. */
    public boolean hasSeveral() {
        return !several.isEmpty();
    }

    /** Whether an offering could stand in another group as well. */
    public boolean hasSeveral(int at) {
        return several.get(at);
    }

    private int said(String text) {
        return text.isEmpty() ? code(new Group(Group.Sort.NOBODY_SAID, "", grouping.nobodySaid())) : named(text, text);
    }

    private int first(int at, List<String> texts) {
        String found = "";
        for (String text : texts) {
            String word = text.strip();
            if (found.isEmpty()) {
                found = word;
            } else if (!word.isEmpty() && !word.equals(found)) {
                several.set(at);
            }
        }
        return said(found);
    }

    private int served(int at, Offering offering, Links links, Portfolio portfolio, Map<String, Outcome> outcomes) {
        Outcome best = null;
        int strength = 0;
        int served = 0;
        for (Map.Entry<String, Link> entry : links == null ? Map.<String, Link>of().entrySet() : links.named().entrySet()) {
            Outcome outcome = outcomes.get(entry.getKey());
            if (outcome != null && entry.getValue().strength() > 0) {
                served++;
                if (best == null || isBefore(outcome, entry.getValue().strength(), best, strength)) {
                    best = outcome;
                    strength = entry.getValue().strength();
                }
            }
        }
        several.set(at, served > 1);
        return best != null ? named(best.id(), best.sentence()) : isLookedAt(offering, links, portfolio.outcomes())
                ? code(new Group(Group.Sort.NONE, "", Grouping.servesNone())) : said("");
    }

    private static boolean isBefore(Outcome one, int strength, Outcome other, int otherStrength) {
        int by = Double.compare(strength * one.weight(), otherStrength * other.weight());
        by = by != 0 ? by : Integer.compare(strength, otherStrength);
        return by != 0 ? by > 0 : one.serial() < other.serial();
    }

    /** Whether somebody looked at every outcome that concerns it; where no outcome is written, nobody did. */
    private static boolean isLookedAt(Offering offering, Links links, List<Outcome> all) {
        if (links != null && !all.isEmpty() && links.seen() >= all.get(all.size() - 1).serial()) {
            return true;
        }
        return !all.isEmpty() && all.stream().noneMatch(outcome -> outcome.scope().concerns(offering.scope()) && (links == null || links.to(outcome).isEmpty()));
    }

    private int named(String text, String name) {
        Integer known = places.get(text);
        return known != null ? known : code(new Group(Group.Sort.NAMED, text, name));
    }

    /** Values stand by their text, what is none by its key, which no text without blanks around it can be. */
    private int code(Group group) {
        return places.computeIfAbsent(group.isNamed() ? group.text() : " " + group.key(), fresh -> {
            all.add(group);
            return all.size() - 1;
        });
    }
}
