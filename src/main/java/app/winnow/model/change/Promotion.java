package app.winnow.model.change;

import app.winnow.model.Decision;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes a scenario's policy and decisions those in force, as one change that one undo takes back. */
public final class Promotion {
    private Promotion() { }

    /**
     * The change. What stands in force is kept as the scenario {@code present}, unless a scenario says the same already; its name must be free.
     * Where nothing would change, the change has no parts.
     */
    public static Several of(Portfolio portfolio, Scenario promoted, Scenario present) {
        List<Change> changes = new ArrayList<>();
        if (portfolio.scenarios().values().stream().noneMatch(present::saysTheSameAs)) {
            changes.add(SetScenario.from(portfolio, present.name(), present));
        }
        if (!promoted.policy().equals(portfolio.policy())) {
            changes.add(new SetPolicy(portfolio.policy(), promoted.policy()));
        }
        for (Offering offering : portfolio.offerings()) {
            Decision decision = promoted.decisions().get(offering.code());
            if (!Objects.equals(decision, offering.decision())) {
                changes.add(new SetDecision(offering.code(), offering.decision(), decision));
            }
        }
        return new Several(Titles.of("scenario.promoted", promoted.name()), changes);
    }

    /** The same scenario under another name, which must be free. */
    public static Several rename(Scenario scenario, String name) {
        return new Several(Titles.of("scenario", scenario.name()), List.of(new SetScenario(scenario.name(), scenario, null),
                new SetScenario(name, null, scenario.named(name))));
    }
}
