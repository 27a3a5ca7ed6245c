package app.winnow.desktop.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Cause;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        model = new OutcomesViewModel(audit, new DirectTasks(), failed -> {
            throw new AssertionError(failed);
        });
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
    void a_card_warns_of_a_topic_and_says_where_much_serves_it() {
        model.add("Leadership");
        assertThat(model.cards()).filteredOn(card -> card.outcome().id().equals("O2")).singleElement().satisfies(card -> assertThat(card.statement().isDoubtful()).isTrue());
        for (int at = 10; at < 15; at++) {
            audit.apply(new AddOffering(Offering.imported("P-" + at, "Ropes " + at, SourceRows.NONE, Facts.NONE)));
            audit.apply(SetAnswer.from(audit.portfolio().get(), "P-" + at, Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1)));
        }
        assertThat(GapWords.pile(model.cards().get(0).piles())).isEqualTo("5 offerings support it: a pile-up.");
    }

    @Test
    void cells_in_order_and_what_helps_besides_learning_are_part_of_the_outcome() {
        model.edit("O1", outcome -> outcome.withCleared(Set.of(Cause.DATA, Cause.MOTIVES)).withEnablers("A second gangway"));
        model.edit("O1", outcome -> outcome.withState(null, Map.of(Cause.DATA, "")));
        assertThat(model.outcome("O1").orElseThrow().cleared()).as("a cause is not in order").containsExactly(Cause.MOTIVES);
        audit.undo();
        assertThat(model.outcome("O1").orElseThrow().cleared()).containsExactlyInAnyOrder(Cause.DATA, Cause.MOTIVES);
        assertThat(model.outcome("O1").orElseThrow().enablers()).isEqualTo("A second gangway");
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
