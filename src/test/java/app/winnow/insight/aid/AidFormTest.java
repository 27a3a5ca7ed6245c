package app.winnow.insight.aid;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Act;
import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.ChangeRate;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Frequency;
import app.winnow.model.Load;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.SourceRows;
import app.winnow.model.Steps;
import app.winnow.verdict.Built;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidFormTest {
    private static final AidPlan BESIDE = new AidPlan(AidValue.BESIDE, "");

    private static Offering offering(String title, String description) {
        return Offering.imported("A", title, SourceRows.NONE, Facts.of(Map.of(Field.DESCRIPTION, description)));
    }

    private static AidForm form(Offering offering, AidPlan plan) {
        return AidForm.of(offering, plan, CatalogText.of(offering));
    }

    @ParameterizedTest
    @CsvSource({"STEPS,PROCEDURE", "DECIDE,DECISION_TABLE", "LOOK_UP,REFERENCE", "FILL_IN,WORKSHEET", "SOFTWARE,WALKTHROUGH", "FAULT,TROUBLESHOOTING_GUIDE", "TALK,CONVERSATION_GUIDE"})
    void the_act_that_people_give_makes_the_type(Act act, AidType type) {
        Offering offering = offering("Something", "").withAnswers(app.winnow.model.Answers.NONE.with(Ask.ACT, act));
        assertThat(form(offering, BESIDE)).extracting(AidForm::type, AidForm::act, AidForm::isProposal).containsExactly(type, act, false);
    }

    @Test
    void steps_that_are_done_every_week_are_known_well_and_need_a_checklist() {
        Offering offering = offering("Something", "").withAnswers(app.winnow.model.Answers.NONE.with(Ask.ACT, Act.STEPS).with(Ask.FREQUENCY, Frequency.WEEKLY));
        assertThat(form(offering, BESIDE).type()).isEqualTo(AidType.CHECKLIST);
        assertThat(form(offering, BESIDE).because()).contains("weekly");
    }

    @Test
    void a_decision_that_branches_over_three_times_is_a_flowchart() {
        Offering three = offering("Gate", "If it is red, stop. If it is green, go. If it is grey, ask.").withAnswers(app.winnow.model.Answers.NONE.with(Ask.ACT, Act.DECIDE));
        Offering four = offering("Gate", "If it is red, stop. If it is green, go. If it is grey, ask. If it is off, call.").withAnswers(three.answers());
        assertThat(form(three, BESIDE).type()).isEqualTo(AidType.DECISION_TABLE);
        assertThat(form(four, BESIDE).type()).isEqualTo(AidType.FLOWCHART);
    }

    @Test
    void the_form_that_people_chose_counts_before_the_act() {
        Offering offering = offering("Something", "").withAnswers(app.winnow.model.Answers.NONE.with(Ask.ACT, Act.TALK));
        assertThat(form(offering, BESIDE.withType(AidType.FLOWCHART)).type()).isEqualTo(AidType.FLOWCHART);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Finding faults in the pump|en|FAULT|faults", "Störungssuche an der Pumpe|de|FAULT|störungssuche", "Dépannage de la pompe|fr|FAULT|dépannage",
        "Diagnóstico de averías|es|FAULT|diagnóstico", "Choosing the right rope|en|DECIDE|choosing", "Formular für Unfälle ausfüllen|de|FILL_IN|formular",
        "Logging in to the order system|en|SOFTWARE|logging in", "Mitarbeitergespräche führen|de|TALK|mitarbeitergespräche"})
    void words_of_the_title_propose_an_act_and_are_named(String title, String language, Act act, String word) {
        AidForm form = form(offering(title, ""), BESIDE);
        assertThat(form.act()).isEqualTo(act);
        assertThat(form.isProposal()).isTrue();
        assertThat(form.because()).contains("\u201C" + word + "\u201D").contains("proposal");
    }

    @Test
    void a_single_word_of_a_description_counts_less_than_the_steps_in_it() {
        assertThat(form(offering("Knots", "1. Loop it 2. Pull it 3. Write a report"), BESIDE).act()).isEqualTo(Act.STEPS);
        assertThat(form(offering("Knots", "Ends with a report."), BESIDE).act()).isEqualTo(Act.FILL_IN);
    }

    @Test
    void where_no_word_tells_the_description_proposes_and_else_nothing() {
        assertThat(form(offering("Knots", "1. Loop it 2. Pull it"), BESIDE)).extracting(AidForm::type, AidForm::act).containsExactly(AidType.PROCEDURE, Act.STEPS);
        AidForm nothing = form(offering("Knots", "A day at sea."), BESIDE);
        assertThat(nothing.act()).isNull();
        assertThat(nothing.because()).startsWith("Nothing tells");
    }

    @Test
    void obstacles_rule_out_the_sidekick_and_never_the_planner() {
        Built built = new Built().outcome("O1", "", "knowledge").offering("A");
        assertThat(use(built, AidType.PROCEDURE).when()).isEqualTo(AidUse.When.UNLESS);
        built.answer("A", Ask.OBSTACLES, Set.of());
        assertThat(use(built, AidType.PROCEDURE).when()).isEqualTo(AidUse.When.DURING);
        assertThat(use(built, AidType.CONVERSATION_GUIDE).when()).isEqualTo(AidUse.When.AROUND);
        built.answer("A", Ask.OBSTACLES, Set.of(Obstacle.SPEED, Obstacle.HANDS_OR_EYES));
        assertThat(use(built, AidType.PROCEDURE).when()).isEqualTo(AidUse.When.AROUND);
        assertThat(use(built, AidType.PROCEDURE).words()).contains("speed").contains("hands or eyes");
    }

    private static AidUse use(Built built, AidType type) {
        return AidUse.of(built.portfolio().offering("A").orElseThrow(), built.verdicts().known(0), type);
    }

    @Test
    void aid_fit_is_not_rated_until_somebody_answers_what_is_asked_only_of_an_aid() {
        Built built = new Built().outcome("O1", "", "knowledge").offering("A").say("A", "impact", "7");
        assertThat(fit(built).words()).isEqualTo("Aid fit: not rated");
        built.answer("A", Ask.FREQUENCY, Frequency.RARELY).answer("A", Ask.STEPS, Steps.FEW).answer("A", Ask.INFORMATION, Load.HIGH);
        assertThat(fit(built).words()).isEqualTo("Aid fit: 3 of 4 rated terms speak for an aid");
        built.answer("A", Ask.CHANGES, ChangeRate.STABLE);
        assertThat(fit(built).words()).isEqualTo("Aid fit: 3 of 5 rated terms speak for an aid");
        assertThat(fit(built).terms()).extracting(AidFit.Term::speaksFor).containsExactly(true, false, true, false, true);
    }

    private static AidFit fit(Built built) {
        return AidFit.of(built.portfolio().offering("A").orElseThrow(), built.verdicts().known(0), Policy.Rules.WORKSHOP);
    }
}
