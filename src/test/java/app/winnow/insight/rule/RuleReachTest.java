package app.winnow.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.WrittenRule;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** G-0 GDPR basics, G-1 Training on AI, G-2 The GDPR for sales, G-3 Radio; all of type Course but G-3. */
class RuleReachTest {
    private static final Requirement LAW = new Requirement(Basis.LAW, "");

    static Portfolio audit() {
        Portfolio audit = SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry at night")).applyTo(Portfolio.empty("Ferries"));
        audit = SetOutcome.added(Outcome.of("O2", 2, "Answer every call")).applyTo(audit);
        int number = 0;
        for (String title : List.of("GDPR basics", "Training on AI", "The GDPR for sales", "Radio")) {
            Facts facts = Facts.of(Map.of(Field.TYPE, title.equals("Radio") ? "Video" : "Course", Field.DESCRIPTION, "What it says of unsafe acts."));
            audit = new AddOffering(Offering.imported("G-" + number++, title, SourceRows.NONE, facts)).applyTo(audit);
        }
        return audit;
    }

    private static WrittenRule rule(String line, Portfolio audit) {
        return RuleLine.read(line, RuleRun.nextNumber(audit), audit).rule().orElseThrow();
    }

    private static RuleReach reach(String line) {
        return RuleReach.of(rule(line, audit()), audit());
    }

    @Test
    void a_word_is_found_where_a_word_begins_with_it_whatever_its_capitals() {
        assertThat(reach("title contains gdpr: required by law").gets()).containsExactly(0, 2);
        assertThat(reach("title contains ai: required by law").gets()).as("not within training").containsExactly(1);
        assertThat(reach("title contains train: required by law").gets()).containsExactly(1);
        assertThat(reach("description contains safe: required by law").gets()).as("not within unsafe").isEmpty();
        assertThat(reach("title contains gdpr and type is course: required by law").gets()).containsExactly(0, 2);
        assertThat(reach("type is cour: required by law").gets()).as("the same, not a part of it").isEmpty();
        assertThat(reach("code begins with G-: required by law").gets()).containsExactly(0, 1, 2, 3);
        assertThat(reach("unit is Deck: required by law").gets()).as("what is unknown meets nothing").isEmpty();
    }

    @Test
    void what_is_answered_differently_is_left_alone_and_said() {
        Portfolio audit = SetAnswer.from(audit(), "G-0", Ask.REQUIRED_BY, Requirement.NOBODY).applyTo(audit());
        audit = SetAnswer.from(audit, "G-2", Ask.REQUIRED_BY, LAW).applyTo(audit);
        RuleReach reach = RuleReach.of(rule("code begins with G-: required by law", audit), audit);
        assertThat(reach.gets()).containsExactly(1, 3);
        assertThat(reach.has()).containsExactly(2);
        assertThat(reach.differs()).containsExactly(0);
        assertThat(reach.now(audit.offerings().get(0), audit).map(RuleThen::of)).contains("required by nobody");
    }

    @Test
    void applying_is_one_change_that_says_which_rule_and_can_be_taken_back() {
        Portfolio audit = audit();
        WrittenRule rule = rule("title contains gdpr: required by law", audit);
        Change change = RuleRun.of(rule, audit, List.of(0, 2));
        assertThat(change.title()).isEqualTo("Rule 1, title contains gdpr: required by law: 2 offerings");
        Portfolio after = change.applyTo(audit);
        assertThat(after.offerings().get(0).answers().get(Ask.REQUIRED_BY)).contains(LAW);
        assertThat(after.rules().get(1)).isEqualTo(rule.seen(4));
        assertThat(change.inverse().applyTo(after)).isEqualTo(audit);
    }

    @Test
    void a_link_says_nothing_of_the_other_outcomes_and_never_overrules_a_person() {
        Portfolio audit = audit();
        audit = SetAnswer.from(audit, "G-3", Ask.SERVES, Links.of(Map.of(), 2)).applyTo(audit);
        audit = SetAnswer.from(audit, "G-1", Ask.SERVES, Links.of(Map.of("O2", Link.claimed(3)), 0)).applyTo(audit);
        WrittenRule rule = rule("code begins with G-: supports O1", audit);
        RuleReach reach = RuleReach.of(rule, audit);
        assertThat(reach.gets()).as("G-3 serves none, somebody said").containsExactly(0, 1, 2);
        assertThat(reach.differs()).containsExactly(3);
        Portfolio after = RuleRun.of(rule, audit, reach.gets()).applyTo(audit);
        assertThat(after.offerings().get(1).answers().get(Ask.SERVES)).contains(Links.of(Map.of("O1", Link.claimed(2), "O2", Link.claimed(3)), 0));
        assertThat(after.offerings().get(0).answers().get(Ask.SERVES)).contains(Links.of(Map.of("O1", Link.claimed(2)), 0));
    }

    @Test
    void only_what_came_after_it_was_applied_is_new_to_a_rule() {
        Portfolio audit = audit();
        WrittenRule rule = rule("title contains gdpr: required by law", audit);
        Portfolio applied = RuleRun.of(rule, audit, List.of(2)).applyTo(audit);
        assertThat(RuleReach.of(applied.rules().get(1), applied).fresh()).as("what a person took out is not offered again").isEmpty();
        Portfolio more = new AddOffering(Offering.imported("G-9", "GDPR again", SourceRows.NONE, Facts.NONE)).applyTo(applied);
        assertThat(RuleReach.of(more.rules().get(1), more).fresh()).containsExactly(4);
    }

    @Test
    void a_rule_about_an_outcome_that_is_gone_touches_nothing() {
        Portfolio audit = audit();
        WrittenRule rule = rule("code begins with G-: supports O1", audit);
        Portfolio without = SetOutcome.from(audit, "O1", null).applyTo(audit);
        assertThat(RuleReach.of(rule, without).gets()).isEmpty();
    }
}
