package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Ask;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetOutcome;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Hand;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with a link: its task, how it was shown, the same for those that are alike, the order and the search. F-1 Mooring at night (90 min), F-2 (30), F-3. */
class LinkQuestionsTest {
    private static final String SAYS = "Who does what. How a deck hand moors the ferry at night with two lines. Questions.";

    @TempDir
    private Path data;
    private Workspace audit;
    private MatchViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(SetOutcome.added(Outcome.of("O2", 2, "Moor the ferry safely at night").withMeasure(new Measure("berth damage", "cases", "9", "3", "Harbour log"))));
        audit.apply(new SetFact("F-1", Field.DESCRIPTION, null, SAYS));
        model = new MatchViewModel(audit, new DirectTasks(), OpenAudit.CLOCK);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private Links links(String code) {
        return audit.portfolio().get().offering(code).orElseThrow().answers().get(Ask.SERVES).orElse(null);
    }

    private static AddOffering alike(String code, String title) {
        return new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.DESCRIPTION, SAYS))));
    }

    private Link link(String outcome) {
        return links("F-1").named().get(outcome);
    }

    @Test
    void a_strength_of_2_asks_the_task_and_one_key_takes_it_from_the_description() {
        model.strength(2);
        assertThat(model.prompt().get().choices()).extracting(Choice::key).containsExactly("Enter", "W", "Esc");
        assertThat(model.prompt().get().choices().get(0).text()).isEqualTo("How a deck hand moors the ferry at night with two lines");
        model.enter();
        assertThat(link("O2").task()).isEqualTo("How a deck hand moors the ferry at night with two lines");
        assertThat(model.prompt().get()).isNull();
        assertThat(model.offering().get().code()).as("it may serve more than one").isEqualTo("F-1");
        model.undo();
        assertThat(link("O2")).isEqualTo(Link.claimed(2));
    }

    @Test
    void a_task_can_be_written_or_left_and_1_and_0_have_none() {
        model.strength(1);
        assertThat(model.prompt().get()).isNull();
        model.strength(3);
        model.type("W");
        assertThat(model.prompt().get().line()).startsWith("How a deck hand");
        model.write("  Throw the line ");
        assertThat(link("O2")).isEqualTo(new Link(3, null, "Throw the line", "", ""));
        model.down();
        model.strength(2);
        assertThat(model.escape()).isTrue();
        assertThat(link("O1").task()).isEmpty();
    }

    @Test
    void another_digit_corrects_the_strength_instead_of_answering() {
        model.strength(2);
        model.type("3");
        assertThat(link("O2").strength()).isEqualTo(3);
        assertThat(model.prompt().get()).isNotNull();
        model.type("1");
        assertThat(link("O2").strength()).isEqualTo(1);
        assertThat(model.prompt().get()).isNull();
    }

    @Test
    void of_a_long_sentence_the_part_between_colons_that_says_most_is_the_task() {
        audit.apply(new SetFact("F-2", Field.DESCRIPTION, null, "Knots and splices that everybody on board is asked for sooner or later: mooring the ferry at night with two lines; and much more besides."));
        model.show("F-2");
        model.strength(2);
        assertThat(model.prompt().get().choices().get(0).text()).isEqualTo("mooring the ferry at night with two lines");
    }

    @Test
    void without_a_description_enter_goes_on_unnamed() {
        audit.apply(new SetFact("F-2", Field.DESCRIPTION, null, ""));
        model.show("F-2");
        model.down();
        model.enter();
        assertThat(model.prompt().get().choices()).extracting(Choice::key).containsExactly("W", "Enter");
        model.enter();
        assertThat(links("F-2").named().get("O2")).isEqualTo(Link.claimed(2));
    }

    @Test
    void three_keys_and_a_line_say_how_it_was_shown_and_it_can_be_taken_back_to_a_claim() {
        model.strength(3);
        model.enter();
        model.type("E");
        model.type("4");
        model.type("Y");
        assertThat(model.prompt().get().choices().get(0).text()).as("where the measure comes from").isEqualTo("Harbour log");
        model.type("W");
        model.write("Survey of skippers");
        assertThat(link("O2")).extracting(Link::strength, Link::evidence, Link::measure, Link::source)
                .containsExactly(3, new Evidence(4, LocalDate.of(2026, 6, 30), true), "berth damage", "Survey of skippers");
        model.type("E");
        model.type("0");
        assertThat(link("O2")).extracting(Link::strength, Link::evidence, Link::source).containsExactly(3, null, "");
    }

    @Test
    void leaving_the_evidence_half_way_changes_nothing() {
        model.type("E");
        model.type("3");
        model.escape();
        assertThat(links("F-1")).isNull();
    }

    @Test
    void those_alike_get_the_same_links_but_what_is_unticked_and_one_undo_takes_all_back() {
        for (int at = 4; at < 7; at++) {
            audit.apply(alike("F-" + at, "Mooring at night, part " + at));
        }
        assertThat(model.alikes().count()).isEqualTo(3);
        model.strength(3);
        model.enter();
        model.type("B");
        AlikeViewModel alike = model.alikes().open().get();
        assertThat(alike.given()).contains("would fall without", "O2");
        assertThat(alike.rows()).extracting(AlikeRow::code).containsExactlyInAnyOrder("F-4", "F-5", "F-6");
        alike.toggle(0);
        String out = alike.rows().get(0).code();
        model.alikes().give();
        assertThat(List.of("F-4", "F-5", "F-6")).filteredOn(code -> !code.equals(out)).allMatch(code -> links(code).equals(links("F-1")));
        assertThat(links(out)).isNull();
        model.undo();
        assertThat(links("F-5")).isNull();
        assertThat(links("F-1")).isNotNull();
    }

    @Test
    void where_nothing_is_said_yet_those_alike_and_itself_get_what_is_pointed_at() {
        audit.apply(alike("F-4", "Mooring at night again"));
        model.type("B");
        assertThat(model.alikes().open().get().rows()).extracting(AlikeRow::code).containsExactly("F-1", "F-4");
        model.alikes().leave();
        assertThat(links("F-1")).as("a preview says nothing").isNull();
    }

    @Test
    void what_was_linked_and_refused_is_learned_for_the_next_offering() {
        audit.apply(new SetFact("F-3", Field.DESCRIPTION, null, "Channel and call sign of the watch."));
        audit.apply(alike("F-4", "Channel and call sign"));
        model.show("F-3");
        assertThat(model.candidates().get(0).isSuggested()).as("no word speaks for any").isFalse();
        audit.apply(app.winnow.model.change.SetAnswer.from(audit.portfolio().get(), "F-4", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(3)), 2)));
        model.show("F-1");
        model.show("F-3");
        assertThat(model.candidates().get(0).outcome().id()).isEqualTo("O1");
        assertThat(model.candidates().get(0).isSuggested()).as("what a link of another offering taught").isTrue();
    }

    @Test
    void the_search_field_leaves_only_what_has_its_words() {
        audit.search().set("radio");
        assertThat(model.offering().get().code()).isEqualTo("F-3");
        assertThat(model.progress().get().all()).isEqualTo(1);
        audit.search().set("nowhere");
        assertThat(model.offering().get()).isNull();
        assertThat(model.type("2")).isFalse();
        model.enter();
        model.undo();
        audit.search().set("");
        assertThat(model.progress().get().all()).isEqualTo(3);
        assertThat(model.offering().get()).isNotNull();
    }

    @Test
    void the_shared_filter_leaves_its_offerings_until_it_is_chosen_again() {
        audit.filtering().choose(Filter.NONE.toggled(Facet.OUTCOME, Facet.NOBODY_SAID).toggled(Facet.LENGTH, "60").toggled(Facet.LENGTH, "15"));
        assertThat(model.progress().get().all()).isEqualTo(2);
        String first = model.offering().get().code();
        model.type("2");
        assertThat(model.offering().get().code()).as("what was linked stays in front").isEqualTo(first);
        assertThat(model.progress().get().all()).as("and in the queue").isEqualTo(2);
        audit.filtering().choose(audit.filtering().filter().get().toggled(Facet.LENGTH, "15"));
        assertThat(model.progress().get().all()).isLessThan(2);
        audit.filtering().clear();
        assertThat(model.progress().get().all()).isEqualTo(3);
        audit.filtering().choose(Filter.NONE.toggled(Facet.LENGTH, "15"));
        audit.apply(new AddOffering(Offering.imported("F-5", "Fog signals", SourceRows.NONE, Facts.of(java.util.Map.of(Field.DURATION, 20.0)))));
        assertThat(model.progress().get().all()).as("what comes in is filtered, too").isEqualTo(2);
    }

    @Test
    void q_puts_what_settles_most_first_and_most_hours_again() {
        model.type("Q");
        assertThat(model.progress().get().by()).isEqualTo(MatchQueue.Order.SETTLES);
        assertThat(model.progress().get().biggest()).as("no share of the hours in another order").isZero();
        model.type("Q");
        assertThat(model.progress().get().biggest()).isEqualTo(2);
    }

    @Test
    void shares_of_none_and_of_3_are_counted_from_what_people_said_one_at_a_time() {
        model.strength(3);
        model.show("F-2");
        model.none();
        model.show("F-3");
        model.none();
        assertThat(audit.hands()).singleElement().satisfies(hand -> {
            assertThat(hand.tagged()).isEqualTo(3);
            assertThat(hand.shareOfNone()).isEqualTo(2 / 3.0);
            assertThat(hand.shareOfThree()).isEqualTo(1 / 3.0);
            assertThat(hand.day()).as("one name only: the days are told apart").isEqualTo(LocalDate.of(2026, 6, 30));
        });
        model.undo();
        assertThat(audit.hands()).singleElement().extracting(Hand::tagged).isEqualTo(2);
    }

    @Test
    void what_many_got_at_once_is_nobodys_judgement() {
        audit.apply(alike("F-4", "Mooring at night again"));
        model.type("B");
        model.alikes().give();
        assertThat(links("F-4").named()).isEqualTo(Map.of("O2", Link.claimed(2)));
        assertThat(audit.hands()).isEmpty();
    }
}
