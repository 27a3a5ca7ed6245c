package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.change.SetOutcome;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One outcome and the offerings likeliest to serve it. F-1 Mooring at night, F-2 Ropes and knots, F-3 Harbour radio; O1 Berth the ferry, O2 Radio the harbour. */
class ByOutcomeTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private MatchViewModel match;
    private ByOutcomeViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(SetOutcome.added(Outcome.of("O2", 2, "Radio the harbour in time")));
        match = new MatchViewModel(audit, new DirectTasks(), OpenAudit.CLOCK);
        model = new ByOutcomeViewModel(audit, match.ranking());
        model.begin();
        model.step(1);
    }

    @AfterEach
    void close() {
        model.close();
        match.close();
        audit.close();
    }

    private Links links(String code) {
        return audit.portfolio().get().offering(code).orElseThrow().answers().get(Ask.SERVES).orElse(null);
    }

    private String code(int row) {
        return model.serving().offering(model.rows().get(row)).code();
    }

    @Test
    void the_likeliest_offering_stands_first_with_its_words() {
        assertThat(model.outcome().get().id()).isEqualTo("O2");
        assertThat(code(0)).isEqualTo("F-3");
        assertThat(model.serving().candidate(model.rows().get(0)).orElseThrow().words()).contains("radio", "harbour");
        assertThat(model.left().get()).isEqualTo(3);
    }

    @Test
    void enter_takes_what_words_speak_for_and_says_nothing_of_other_outcomes() {
        model.enter();
        assertThat(links("F-3")).isEqualTo(Links.of(Map.of("O2", Link.claimed(2)), 0));
        model.escape();
        assertThat(model.highlighted().get()).as("goes on to the next").isEqualTo(1);
        model.enter();
        assertThat(links(code(1))).as("no word speaks for it: just goes on").isNull();
        assertThat(model.outcome().get()).isNotNull();
    }

    @Test
    void the_same_keys_set_strengths_name_tasks_and_go_on() {
        model.type("3");
        model.enter();
        assertThat(links("F-3").named().get("O2").task()).isEqualTo("What a deck hand does");
        model.type("N");
        model.type("1");
        assertThat(links(code(1)).named().get("O2").strength()).isZero();
        assertThat(links(code(2)).named().get("O2").strength()).isEqualTo(1);
        model.undo();
        assertThat(links(code(2))).isNull();
    }

    @Test
    void x_says_of_all_others_that_they_do_not_serve_it_as_one_change() {
        model.type("2");
        model.escape();
        model.type("X");
        assertThat(model.left().get()).isZero();
        assertThat(links("F-1")).isEqualTo(Links.of(Map.of("O2", Link.claimed(0)), 0));
        assertThat(links("F-3").named().get("O2").strength()).isEqualTo(2);
        audit.undo();
        assertThat(model.left().get()).isEqualTo(2);
    }

    @Test
    void an_outcome_of_other_people_has_no_rows_of_theirs_and_one_that_is_removed_closes() {
        audit.apply(SetOutcome.added(Outcome.of("O3", 3, "Berth the tug").withScope(new Scope("Tugs", "", ""))));
        model.step(1);
        assertThat(model.outcome().get().id()).isEqualTo("O3");
        assertThat(model.rows()).as("all offerings are of the deck").isEmpty();
        model.type("3");
        audit.apply(SetOutcome.from(audit.portfolio().get(), "O3", null));
        assertThat(model.outcome().get()).isNull();
    }
}
