package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Kind;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Scope;
import app.winnow.model.State;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.Field;
import app.winnow.task.DirectTasks;
import app.winnow.verdict.Question;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F-1 Mooring at night (90 min), F-2 Ropes and knots (30 min), F-3 Harbour radio (no length); O1 Berth the ferry, O2 Moor the ferry at night. */
class MatchViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private MatchViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(SetOutcome.added(Outcome.of("O2", 2, "Moor the ferry safely at night")));
        model = new MatchViewModel(audit, new DirectTasks(), OpenAudit.CLOCK);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    @Test
    void it_begins_with_the_offering_that_takes_the_most_hours() {
        assertThat(model.offering().get().code()).isEqualTo("F-1");
        model.next();
        assertThat(model.offering().get().code()).isEqualTo("F-2");
        model.next();
        assertThat(model.offering().get().code()).as("unknown hours come last").isEqualTo("F-3");
        model.previous();
        assertThat(model.offering().get().code()).isEqualTo("F-2");
    }

    @Test
    void the_likeliest_outcome_is_highlighted_but_nothing_is_set_until_somebody_says_so() {
        assertThat(model.candidates().get(0).outcome().id()).isEqualTo("O2");
        assertThat(model.candidates().get(0).words()).contains("mooring", "night");
        assertThat(model.highlighted().get()).isZero();
        assertThat(links("F-1")).isNull();
    }

    @Test
    void enter_takes_the_suggestion_at_strength_2_claimed_and_goes_on() {
        model.enter();
        assertThat(links("F-1").to(outcome("O2")).orElseThrow().strength()).isEqualTo(2);
        assertThat(links("F-1").to(outcome("O2")).orElseThrow().evidence()).isNull();
        assertThat(links("F-1").to(outcome("O1")).orElseThrow().strength()).as("looked at, does not serve it").isZero();
        assertThat(links("F-1").seen()).isEqualTo(2);
    }

    @Test
    void where_no_word_is_shared_enter_sets_nothing() {
        model.show("F-3");
        model.enter();
        assertThat(links("F-3")).isNull();
        assertThat(model.offering().get().code()).isEqualTo("F-3");
    }

    @Test
    void a_digit_sets_the_strength_of_the_highlighted_outcome_and_stays() {
        model.down();
        model.strength(3);
        model.up();
        model.strength(1);
        assertThat(links("F-1").to(outcome("O1")).orElseThrow().strength()).isEqualTo(3);
        assertThat(links("F-1").to(outcome("O2")).orElseThrow().strength()).isEqualTo(1);
        assertThat(model.offering().get().code()).isEqualTo("F-1");
    }

    @Test
    void a_zero_says_nothing_of_the_other_outcomes() {
        model.strength(0);
        assertThat(links("F-1").to(outcome("O2")).orElseThrow().strength()).isZero();
        assertThat(links("F-1").to(outcome("O1"))).isEmpty();
    }

    @Test
    void n_says_that_it_serves_none_of_them() {
        model.none();
        assertThat(links("F-1")).isEqualTo(Links.of(Map.of(), 2));
    }

    @Test
    void undo_takes_the_last_answer_back_and_leads_to_where_it_was_given() {
        model.none();
        model.show("F-3");
        model.none();
        model.undo();
        assertThat(links("F-3")).isNull();
        assertThat(model.offering().get().code()).isEqualTo("F-3");
        model.undo();
        assertThat(links("F-1")).isNull();
        assertThat(model.offering().get().code()).isEqualTo("F-1");
    }

    @Test
    void an_outcome_written_later_is_asked_of_every_offering_again() {
        model.none();
        int done = model.progress().get().done();
        audit.apply(SetOutcome.added(Outcome.of("O3", 3, "Radio the harbour in time")));
        assertThat(model.progress().get().done()).isEqualTo(done - 1);
    }

    @Test
    void an_outcome_of_another_unit_stands_last_and_can_still_be_served() {
        audit.apply(SetOutcome.added(Outcome.of("O9", 9, "Moor the tug at night").withScope(new Scope("Tugs", "", ""))));
        assertThat(model.candidates()).last().satisfies(last -> assertThat(last.outcome().id()).isEqualTo("O9"));
        model.highlight(2);
        model.strength(2);
        assertThat(links("F-1").named().get("O9").strength()).isEqualTo(2);
    }

    @Test
    void after_the_links_only_what_still_decides_is_asked_and_then_comes_the_next_offering() {
        confirmLists();
        model.enter();
        model.escape();
        assertThat(asked()).isIn(Ask.IMPACT, Ask.RESPONSE, Ask.SIZE);
        int guard = 0;
        while (model.offering().get().code().equals("F-1") && guard++ < 10) {
            assertThat(model.form().get().question()).isInstanceOf(Question.class);
            model.answer(0);
        }
        assertThat(model.offering().get().code()).isEqualTo("F-2");
        assertThat(audit.verdicts().get().at(0).isSettled()).isTrue();
    }

    @Test
    void the_answers_of_a_question_have_their_keys_and_set_what_they_say() {
        confirmLists();
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", Ask.IMPACT, 6));
        model.enter();
        model.escape();
        Form form = model.form().get();
        while (form != null && !(form.question() instanceof Question.OfFact fact && fact.ask() == Ask.RESPONSE)) {
            model.answer(0);
            form = model.form().get();
        }
        assertThat(form).as("response decides at high impact").isNotNull();
        assertThat(form.choices()).extracting(Choice::key).containsExactly("L", "U", "S");
        model.answer(form.choice("U"));
        assertThat(audit.portfolio().get().offering("F-1").orElseThrow().answers().get(Ask.RESPONSE)).contains(Response.MEMORISED);
    }

    @Test
    void progress_counts_what_was_matched_and_which_are_most_of_the_hours() {
        assertThat(model.progress().get()).extracting(Progress::done, Progress::all).containsExactly(0, 3);
        assertThat(model.progress().get().biggest()).as("90 and 30 minutes: both are needed for 80 %").isEqualTo(2);
        model.none();
        assertThat(model.progress().get().done()).isEqualTo(1);
    }

    @Test
    void a_title_that_was_corrected_elsewhere_is_marked_anew() {
        audit.apply(new SetFact("F-1", Field.DESCRIPTION, null, "Berthing."));
        assertThat(model.candidates()).allSatisfy(candidate -> candidate.marks().forEach(mark ->
                assertThat(mark.to()).isLessThanOrEqualTo(Math.max(model.offering().get().title().length(), "Berthing.".length()))));
    }

    private Ask<?> asked() {
        return ((Question.OfFact) model.form().get().question()).ask();
    }

    private void confirmLists() {
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.KIND, Kind.COURSE));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.PURPOSE, Purpose.PERFORM));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.REQUIRED_BY, new Requirement(Basis.NOBODY, "")));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.NEW_OR_CHANGE, false));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.OBSTACLES, Set.of()));
        for (String id : new String[] {"O1", "O2"}) {
            audit.apply(SetOutcome.from(audit.portfolio().get(), id, outcome(id).withState(State.HELD, Map.of())));
        }
    }

    private Outcome outcome(String id) {
        return audit.portfolio().get().outcome(id).orElseThrow();
    }

    private Links links(String code) {
        return audit.portfolio().get().offering(code).map(Offering::answers).flatMap(answers -> answers.get(Ask.SERVES)).orElse(null);
    }
}
