package app.winnow.desktop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Status;
import app.winnow.model.change.SetAnswer;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogViewModelTest {
    @TempDir
    private Path data;
    private Workspace workspace;
    private CatalogViewModel catalog;

    @BeforeEach
    void open() {
        workspace = OpenAudit.ferries(data);
        catalog = new CatalogViewModel(workspace, new DirectTasks());
    }

    @AfterEach
    void close() {
        catalog.close();
        workspace.close();
    }

    @Test
    void the_search_leaves_offerings_that_have_every_word() {
        workspace.search().set("night moor");
        assertThat(catalog.rows()).extracting(row -> row.offering().code()).containsExactly("F-1");
        assertThat(catalog.count().get()).isEqualTo("1 of 3 offerings");
        workspace.search().set("");
        assertThat(catalog.rows()).hasSize(3);
    }

    @Test
    void a_length_typed_by_a_person_counts_and_a_blank_brings_the_imported_one_back() {
        catalog.type("F-1", Field.DURATION, "45");
        assertThat(catalog.rows().get(0).number(Field.DURATION)).isEqualTo(45);
        catalog.type("F-1", Field.DURATION, " ");
        assertThat(catalog.rows().get(0).number(Field.DURATION)).isEqualTo(90);
    }

    @Test
    void what_is_no_number_is_said_and_changes_nothing() {
        catalog.type("F-3", Field.DURATION, "ca. 3");
        assertThat(catalog.trouble().get()).contains("\"ca. 3\" is no number");
        assertThat(catalog.rows().get(2).number(Field.DURATION)).isNull();
        catalog.type("F-3", Field.DURATION, "-4");
        assertThat(catalog.trouble().get()).isNotEmpty();
        assertThat(workspace.undoTitle().get()).contains("Harbour radio");
    }

    @Test
    void an_unknown_length_is_unknown_and_not_zero() {
        assertThat(catalog.rows().get(2).number(Field.DURATION)).isNull();
    }

    @Test
    void an_offering_added_by_hand_gets_a_free_code_and_is_selected() {
        assertThat(catalog.add("Fog signals", "", "Leaflet", "12")).contains("H-1");
        assertThat(catalog.add("Fog signals again", "", "", "")).contains("H-2");
        assertThat(workspace.selected().get()).isEqualTo("H-2");
        assertThat(catalog.rows()).hasSize(5);
    }

    @Test
    void a_code_that_is_there_already_is_not_taken_twice() {
        assertThat(catalog.add("Another", "F-1", "", "")).isEmpty();
        assertThat(catalog.trouble().get()).contains("F-1");
        assertThat(catalog.add(" ", "F-9", "", "")).isEmpty();
        assertThat(catalog.rows()).hasSize(3);
    }

    @Test
    void a_title_changes_and_is_undone() {
        catalog.title("F-2", "Ropes, knots and bends");
        assertThat(catalog.rows().get(1).offering().title()).isEqualTo("Ropes, knots and bends");
        workspace.undo();
        assertThat(catalog.rows().get(1).offering().title()).isEqualTo("Ropes and knots");
    }

    @Test
    void withdrawn_ones_are_shown_alone_or_left_out_together_with_the_search() {
        workspace.apply(SetAnswer.from(workspace.portfolio().get(), "F-2", Ask.STATUS, Status.WITHDRAWN));
        assertThat(catalog.count().get()).isEqualTo("3 offerings, 1 of them withdrawn and in no sum");
        catalog.only().set(Only.WITHDRAWN);
        assertThat(catalog.rows()).extracting(row -> row.offering().code()).containsExactly("F-2");
        workspace.search().set("mooring");
        assertThat(catalog.rows()).isEmpty();
        catalog.only().set(Only.WITHOUT_WITHDRAWN);
        assertThat(catalog.rows()).extracting(row -> row.offering().code()).containsExactly("F-1");
    }

    @Test
    void it_shows_what_the_shared_filter_leaves_and_knows_the_short_ways_in_it() {
        workspace.apply(SetAnswer.from(workspace.portfolio().get(), "F-2", Ask.STATUS, Status.WITHDRAWN));
        workspace.filtering().choose(Filter.NONE.toggled(Facet.LENGTH, "15"));
        assertThat(catalog.rows()).extracting(row -> row.offering().code()).containsExactly("F-2");
        catalog.only().set(Only.WITHOUT_WITHDRAWN);
        assertThat(catalog.rows()).isEmpty();
        workspace.filtering().choose(Filter.NONE.toggled(Facet.STATUS, "withdrawn"));
        assertThat(catalog.only().get()).isEqualTo(Only.WITHDRAWN);
        workspace.filtering().clear();
        assertThat(catalog.only().get()).isEqualTo(Only.ALL);
        assertThat(catalog.rows()).hasSize(3);
    }

    @Test
    void withdrawn_is_known_before_anything_is_suggested() {
        workspace.apply(new app.winnow.model.change.SetFact("F-1", Field.STATUS, null, Status.WITHDRAWN));
        assertThat(catalog.rows().get(0).withdrawn()).isTrue();
        workspace.apply(SetAnswer.from(workspace.portfolio().get(), "F-1", Ask.STATUS, Status.OFFERED));
        assertThat(catalog.rows().get(0).withdrawn()).as("what people said beats the file").isFalse();
    }
}
