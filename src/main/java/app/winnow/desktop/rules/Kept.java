package app.winnow.desktop.rules;

import app.winnow.insight.rule.RuleLine;
import app.winnow.insight.rule.RuleReach;
import app.winnow.model.WrittenRule;

/** A rule of this audit with what it would touch now. */
public record Kept(WrittenRule rule, RuleReach reach) {

    /** The rule in one line. */
    public String line() {
        return RuleLine.of(rule);
    }

    /** How many offerings meet it that came after it was applied last and have no such answer. */
    public int fresh() {
        return reach.fresh().size();
    }
}
