package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.View;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.Several;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter that all pages share follows what people choose and what they change. */
class FilteringTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private Filtering filtering;

    @BeforeEach
    void open() {
        audit = new OpenAudits(data).create("Ferries");
        filtering = audit.filtering();
        add("F-1", "Mooring at night", "Deck");
        add("F-2", "Ropes and knots", "Deck");
        add("F-3", "Harbour radio", "Bridge");
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void the_search_and_what_is_picked_work_together() {
        filtering.choose(Filter.NONE.toggled(Facet.UNIT, "Deck"));
        assertThat(shown()).containsExactly("F-1", "F-2");
        audit.search().set("rope");
        assertThat(shown()).containsExactly("F-2");
        assertThat(filtering.filter().get().of(Facet.UNIT)).containsExactly("Deck");
        filtering.clear();
        assertThat(audit.search().get()).isEmpty();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void a_changed_fact_is_filtered_by_at_once_and_so_is_its_undo() {
        filtering.choose(Filter.NONE.toggled(Facet.UNIT, "Bridge"));
        audit.apply(new SetFact("F-1", Field.UNIT, null, "Bridge"));
        assertThat(shown()).containsExactly("F-1", "F-3");
        audit.undo();
        assertThat(shown()).containsExactly("F-3");
        add("F-4", "Radar", "Bridge");
        assertThat(shown()).containsExactly("F-3", "F-4");
    }

    @Test
    void back_and_forward_go_through_what_was_chosen_and_a_word_being_typed_is_one_step() {
        filtering.choose(Filter.NONE.toggled(Facet.UNIT, "Deck"));
        for (String typed : List.of("r", "ro", "rop", "rope")) {
            audit.search().set(typed);
        }
        filtering.choose(filtering.filter().get().toggled(Facet.UNIT, "Bridge"));
        filtering.back();
        assertThat(filtering.filter().get()).isEqualTo(new Filter("rope", Map.of(Facet.UNIT, Set.of("Deck"))));
        assertThat(audit.search().get()).isEqualTo("rope");
        filtering.back();
        assertThat(filtering.filter().get()).isEqualTo(Filter.NONE.toggled(Facet.UNIT, "Deck"));
        filtering.back();
        filtering.back();
        assertThat(filtering.filter().get()).isEqualTo(Filter.NONE);
        filtering.forward();
        filtering.forward();
        assertThat(audit.search().get()).isEqualTo("rope");
        filtering.choose(Filter.NONE);
        filtering.forward();
        assertThat(filtering.filter().get()).as("what came after is forgotten").isEqualTo(Filter.NONE);
    }

    @Test
    void a_view_brings_its_filter_and_layout_back_and_says_what_it_does_not_know() {
        filtering.choose(new Filter("rope", Map.of(Facet.UNIT, Set.of("Deck"))));
        filtering.layout().set(new View.Layout(List.of("title", "unit"), List.of(new View.Order("title", true))));
        View kept = filtering.kept("Ropes on deck");
        filtering.clear();
        filtering.layout().set(View.Layout.OWN);
        assertThat(filtering.open(kept)).isEmpty();
        assertThat(filtering.filter().get()).isEqualTo(new Filter("rope", Map.of(Facet.UNIT, Set.of("Deck"))));
        assertThat(filtering.layout().get().order()).containsExactly(new View.Order("title", true));
        assertThat(filtering.kept("Ropes on deck")).isEqualTo(kept);
        View newer = View.of("Newer", "", Map.of("mood", Set.of("merry"), "unit", Set.of("Bridge")), View.Layout.OWN);
        assertThat(filtering.open(newer)).containsExactly("mood");
        assertThat(shown()).containsExactly("F-3");
    }

    @Test
    void in_a_larger_audit_it_follows_what_comes_in_behind_the_window() {
        List<Change> many = IntStream.rangeClosed(1, 1_100).<Change>mapToObj(at -> adding("G-" + at, "Guide " + at, at % 10 == 0 ? "Bridge" : "Deck")).toList();
        filtering.choose(Filter.NONE.toggled(Facet.UNIT, "Bridge"));
        audit.apply(new Several("many", many));
        assertThat(filtering.found().get().count()).isEqualTo(111);
        audit.apply(new SetFact("G-1", Field.UNIT, null, "Bridge"));
        assertThat(filtering.found().get().count()).isEqualTo(112);
        audit.undo();
        audit.undo();
        assertThat(shown()).containsExactly("F-3");
    }

    private void add(String code, String title, String unit) {
        audit.apply(adding(code, title, unit));
    }

    private static AddOffering adding(String code, String title, String unit) {
        return new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.UNIT, unit))));
    }

    private List<String> shown() {
        return filtering.found().get().indexes().mapToObj(at -> audit.portfolio().get().offerings().get(at).code()).toList();
    }
}
