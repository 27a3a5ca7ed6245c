package app.winnow.desktop.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Cause;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private OutcomesViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new OutcomesViewModel(audit);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    @Test
    void three_typed_lines_are_three_outcomes_with_ids_of_their_own() {
        model.add("Answer every radio call");
        model.add("  Fuel without a spill ");
        model.add("   ");
        assertThat(audit.portfolio().get().outcomes()).extracting(Outcome::id).containsExactly("O1", "O2", "O3");
        assertThat(audit.portfolio().get().outcomes().get(2).sentence()).isEqualTo("Fuel without a spill");
    }

    @Test
    void gaps_come_first_and_what_is_held_last() {
        model.add("Answer every radio call");
        model.add("Fuel without a spill");
        model.edit("O1", outcome -> outcome.withState(State.HELD, Map.of()));
        model.edit("O3", outcome -> outcome.withState(null, Map.of(Cause.DATA, "Harbour office")));
        assertThat(ids()).containsExactly("O3", "O2", "O1");
        assertThat(model.gaps()).isEqualTo(1);
    }

    @Test
    void a_card_counts_what_serves_it_and_how_much_of_that_is_shown() {
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1)));
        Link shown = new Link(3, new Evidence(3, LocalDate.of(2026, 5, 1), true), "", "", "");
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-2", Ask.SERVES, Links.of(Map.of("O1", shown), 1)));
        assertThat(model.cards().get(0).coverage().serving()).isEqualTo(2);
        assertThat(model.cards().get(0).coverage().evidenced()).isEqualTo(1);
        assertThat(model.cards().get(0).most()).isEqualTo(2);
    }

    @Test
    void an_edit_is_one_change_that_undo_takes_back_and_an_equal_value_is_none() {
        model.edit("O1", outcome -> outcome.withSponsor("Harbour master"));
        assertThat(model.outcome("O1").orElseThrow().sponsor()).isEqualTo("Harbour master");
        String title = audit.undoTitle().get();
        model.edit("O1", outcome -> outcome.withSponsor("Harbour master"));
        assertThat(audit.undoTitle().get()).isEqualTo(title);
        audit.undo();
        assertThat(model.outcome("O1").orElseThrow().sponsor()).isEmpty();
    }

    @Test
    void a_removed_outcome_closes_its_form_and_comes_back_with_undo() {
        model.selected().set("O1");
        model.remove("O1");
        assertThat(model.selected().get()).isEmpty();
        assertThat(model.cards()).isEmpty();
        audit.undo();
        assertThat(ids()).containsExactly("O1");
    }

    @Test
    void units_of_outcomes_and_of_offerings_are_listed_with_what_sponsors_said() {
        UnitAudience deck = new UnitAudience("Deck", "");
        assertThat(model.units()).extracting(UnitRow::about).containsExactly(new UnitAudience("", ""), deck);
        assertThat(model.units().get(1).complete()).isNull();
        model.complete(deck, false);
        assertThat(model.units().get(1).complete()).isFalse();
        model.complete(deck, null);
        assertThat(audit.portfolio().get().complete()).doesNotContainKey(deck);
    }

    @Test
    void a_list_adds_its_outcomes_and_says_what_it_did_not_understand() throws IOException {
        Path list = Files.writeString(data.resolve("goals.csv"), "Outcome,State\nAnswer every radio call,gap\nFuel without a spill,perhaps\n");
        FakeNotices notices = new FakeNotices();
        ListReader reader = new ListReader(audit, new DirectTasks(), notices);
        reader.read(list);
        assertThat(model.cards()).hasSize(3);
        assertThat(reader.problems()).singleElement().satisfies(problem -> assertThat(problem.row()).isEqualTo(3));
        assertThat(notices.told()).hasSize(1);
        audit.undo();
        assertThat(model.cards()).hasSize(1);
    }

    @Test
    void a_file_that_is_no_list_is_refused_with_a_sentence_and_changes_nothing() throws IOException {
        Path empty = Files.writeString(data.resolve("empty.csv"), "");
        FakeNotices notices = new FakeNotices();
        new ListReader(audit, new DirectTasks(), notices).read(empty);
        assertThat(model.cards()).hasSize(1);
        assertThat(notices.told()).singleElement().asString().endsWith(".");
    }

    @Test
    void a_card_says_for_whom_nothing_supports_its_outcome() {
        model.edit("O1", outcome -> outcome.withScope(new Scope("", "Deck hands", "")));
        assertThat(GapWords.of(model.cards().get(0).gaps())).isEqualTo("Nothing supports it for Deck hands.");
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1)));
        assertThat(model.cards().get(0).gaps()).as("F-1 is for everyone").isEmpty();
        audit.apply(new SetFact("F-1", Field.LANGUAGE, null, "en"));
        audit.apply(new SetFact("F-1", Field.AUDIENCE, null, "Deck hands"));
        audit.apply(new SetFact("F-2", Field.LANGUAGE, null, "de"));
        audit.apply(new SetFact("F-2", Field.AUDIENCE, null, "Deck hands"));
        assertThat(GapWords.of(model.cards().get(0).gaps())).isEqualTo("Nothing supports it for Deck hands in de.");
    }

    private List<String> ids() {
        return model.cards().stream().map(card -> card.outcome().id()).toList();
    }
}
