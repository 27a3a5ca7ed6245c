package app.winnow.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A named copy of what people decided and of the policy, to be put beside what is in force. Facts and answers are not part of it: they are the same in every
 * scenario. Decisions are by code; an offering that is not among them is undecided.
 */
public record Scenario(String name, String note, LocalDate created, Policy policy, SortedMap<String, Decision> decisions) {
    public Scenario {
        Objects.requireNonNull(note);
        Objects.requireNonNull(created);
        Objects.requireNonNull(policy);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario has a name");
        }
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    }

    /** The decisions and the policy that stand in this portfolio. */
    public static Scenario of(Portfolio portfolio, String name, String note, LocalDate created) {
        SortedMap<String, Decision> decisions = new TreeMap<>();
        portfolio.offerings().forEach(offering -> offering.decided().ifPresent(decision -> decisions.put(offering.code(), decision)));
        return new Scenario(name, note, created, portfolio.policy(), decisions);
    }

    /** The same under another name. */
    public Scenario named(String other) {
        return new Scenario(other, note, created, policy, decisions);
    }

    /** Whether policy and decisions are the same as in another, whatever the two are called. */
    public boolean saysTheSameAs(Scenario other) {
        return policy.equals(other.policy) && decisions.equals(other.decisions);
    }

    /** The portfolio as it would be with these decisions and this policy; what is decided about an offering that is gone counts for nothing. */
    public Portfolio on(Portfolio portfolio) {
        List<Offering> offerings = new ArrayList<>(portfolio.offerings().size());
        for (Offering offering : portfolio.offerings()) {
            Decision decision = decisions.get(offering.code());
            offerings.add(Objects.equals(decision, offering.decision()) ? offering : offering.withDecision(decision));
        }
        return portfolio.draft().policy(policy).offerings(Chunks.of(offerings)).done();
    }
}
