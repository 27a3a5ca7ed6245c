package app.winnow.desktop.shell.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.insight.Hours;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Found;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.View;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetView;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shared filter as a page sees it, and kept views. */
class FacetsViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private FacetsViewModel model;
    private final FakeNotices notices = new FakeNotices();

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new FacetsViewModel(audit, notices);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void a_picked_value_narrows_other_facets_and_is_said_in_words() {
        model.toggle(Facet.LENGTH, "60");
        assertThat(model.sentence()).isEqualTo("Only 1 of 3 by the filter:");
        assertThat(model.chips()).extracting(FilterChip::words).containsExactly("Length: 1 h to 4 h");
        assertThat(model.counts(Facet.UNIT)).containsExactly(new Found.Count("Deck", 1, 3));
        assertThat(model.counts(Facet.LENGTH)).extracting(Found.Count::shown).as("its own counts stay").containsExactly(1, 1, 1);
        model.toggle(Facet.LENGTH, "");
        assertThat(model.chips()).extracting(FilterChip::words).containsExactly("Length: nobody has said or 1 h to 4 h");
        audit.search().set("radio");
        assertThat(model.chips()).extracting(FilterChip::words).first().isEqualTo("has \"radio\"");
        model.clear(null);
        model.clear(Facet.LENGTH);
        assertThat(model.isOn()).isFalse();
        assertThat(model.sentence()).isEmpty();
    }

    @Test
    void outcomes_are_named_by_their_sentences() {
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1)));
        assertThat(model.counts(Facet.OUTCOME).stream().map(count -> model.word(Facet.OUTCOME, count.value()))).containsExactly("serves some outcome",
                "Berth the ferry within ten minutes", "not all looked at");
    }

    @Test
    void a_facet_of_which_nobody_has_said_anything_is_not_there() {
        assertThat(model.counts(Facet.OWNER)).isEmpty();
        assertThat(model.counts(Facet.ANSWERED)).isEmpty();
        assertThat(model.counts(Facet.UNIT)).hasSize(1);
    }

    @Test
    void every_facet_has_a_name_and_every_value_of_ours_has_words() {
        for (Facet facet : Facet.values()) {
            for (Hours.Basis basis : Hours.Basis.values()) {
                assertThat(FacetWords.name(facet, basis)).isNotBlank();
            }
        }
        List<List<Object>> ours = List.of(List.of(Facet.REQUIRED, app.winnow.model.Basis.values()), List.of(Facet.STATUS, app.winnow.model.Status.values()),
                List.of(Facet.DECIDED, app.winnow.model.Disposition.values()));
        for (List<Object> one : ours) {
            Arrays.stream((app.winnow.model.Worded[]) one.get(1)).forEach(value ->
                    assertThat(model.word((Facet) one.get(0), value.word())).as("%s", value).doesNotContain("nobody has said"));
        }
        assertThat(model.word(Facet.REQUIRED, "collective agreement")).isEqualTo("a collective agreement");
        assertThat(model.word(Facet.UNKNOWN, "required by")).isEqualTo("required by");
        assertThat(model.word(Facet.USAGE, "10")).isEqualTo("10 to 99");
        assertThat(model.word(Facet.HOURS, "10000")).isEqualTo("10,000 and more");
        assertThat(model.word(Facet.TYPE, "")).isEqualTo("nobody has said");
        assertThat(model.word(Facet.TYPE, "unit")).as("words of a catalog are never ours").isEqualTo("unit");
    }

    @Test
    void a_view_is_kept_replaced_renamed_and_removed_each_as_a_change() {
        ViewsViewModel views = model.views();
        model.toggle(Facet.UNIT, "Deck");
        assertThat(views.keep(" On deck ")).isTrue();
        assertThat(views.all()).extracting(View::name).containsExactly("On deck");
        assertThat(views.isShown(views.all().get(0))).isTrue();
        model.toggle(Facet.LENGTH, "60");
        assertThat(views.isShown(views.all().get(0))).isFalse();
        views.keep("On deck");
        assertThat(notices.told()).contains("The view \"On deck\" now shows what is shown here.");
        audit.undo();
        model.clear();
        views.open(views.all().get(0));
        assertThat(audit.filtering().filter().get().picks()).isEqualTo(Map.of(Facet.UNIT, Set.of("Deck")));
        assertThat(views.rename(views.all().get(0), "Deck")).isTrue();
        audit.undo();
        assertThat(views.all()).extracting(View::name).containsExactly("On deck");
        audit.redo();
        views.remove(views.all().get(0));
        assertThat(views.all()).isEmpty();
        audit.undo();
        assertThat(views.all()).extracting(View::name).containsExactly("Deck");
    }

    @Test
    void a_name_that_is_blank_or_taken_is_refused_in_a_sentence() {
        ViewsViewModel views = model.views();
        assertThat(views.keep(" ")).isFalse();
        views.keep("One");
        views.keep("Two");
        assertThat(views.rename(views.all().get(0), "Two")).isFalse();
        assertThat(notices.told()).containsExactly("A view needs a name. Type one.", "There is a view \"Two\" already. Type another name.");
    }

    @Test
    void a_view_of_a_newer_program_is_shown_as_far_as_it_is_known() {
        View newer = View.of("Newer", "", Map.of("mood", Set.of("merry"), "unit", Set.of("Deck")), View.Layout.OWN);
        audit.apply(SetView.from(audit.portfolio().get(), "Newer", newer));
        model.views().open(newer);
        assertThat(model.chips()).extracting(FilterChip::words).containsExactly("Unit: Deck");
        assertThat(notices.told()).first().asString().contains("(mood)");
    }
}
