package app.winnow.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Back and forward through where people have been. */
class VisitsTest {
    @TempDir
    private Path data;
    private final Pages pages = new Pages();
    private final Visits visits = new Visits(pages);
    private Workspace audit;

    private record Plain(String id) implements Page {
        @Override
        public String title() {
            return id;
        }

        @Override
        public String glyph() {
            return "fth-grid";
        }

        @Override
        public Node view() {
            return null;
        }
    }

    @BeforeEach
    void open() {
        pages.begin(new Plain("home"), workspace -> List.of(new Plain("catalog"), new Plain("match"), new Plain("map")));
        audit = OpenAudit.ferries(data);
        pages.enter(audit);
    }

    @AfterEach
    void close() {
        pages.leave();
    }

    private String page() {
        return pages.current().get().id();
    }

    @Test
    void pages_come_back_in_the_order_in_which_they_were_visited() {
        visits.back();
        assertThat(page()).as("at the first nothing happens").isEqualTo("catalog");
        pages.go("match");
        pages.go("map");
        visits.back();
        visits.back();
        assertThat(page()).isEqualTo("catalog");
        visits.forward();
        assertThat(page()).isEqualTo("match");
        pages.go("catalog");
        visits.forward();
        assertThat(page()).as("what came after is forgotten").isEqualTo("catalog");
        visits.back();
        assertThat(page()).isEqualTo("match");
    }

    @Test
    void a_filter_comes_back_on_the_page_on_which_it_was_chosen() {
        Filter deck = Filter.NONE.toggled(Facet.UNIT, "Deck");
        audit.filtering().choose(deck);
        pages.go("map");
        for (String typed : List.of("r", "ro", "rope")) {
            audit.search().set(typed);
        }
        visits.back();
        assertThat(page()).isEqualTo("map");
        assertThat(audit.filtering().filter().get()).as("a word is one step").isEqualTo(deck);
        visits.back();
        assertThat(page()).isEqualTo("catalog");
        assertThat(audit.filtering().filter().get()).isEqualTo(deck);
        visits.back();
        assertThat(audit.filtering().filter().get()).isEqualTo(Filter.NONE);
        visits.forward();
        visits.forward();
        visits.forward();
        assertThat(page()).isEqualTo("map");
        assertThat(audit.search().get()).isEqualTo("rope");
    }

    @Test
    void what_is_marked_comes_along_and_comes_back_only_where_it_was_let_go() {
        pages.go("map");
        audit.marked().replace(List.of("F-1", "F-2", "F-3"));
        audit.marked().remove(List.of("F-3"));
        visits.back();
        assertThat(page()).isEqualTo("catalog");
        assertThat(audit.marked().codes().get()).containsExactly("F-1", "F-2");
        audit.marked().clear();
        visits.back();
        assertThat(page()).isEqualTo("catalog");
        assertThat(audit.marked().codes().get()).containsExactly("F-1", "F-2");
        visits.forward();
        assertThat(audit.marked().codes().get()).isEmpty();
    }

    @Test
    void a_page_has_steps_of_its_own_and_those_of_one_kind_are_one() {
        List<String> told = new ArrayList<>();
        pages.go("map");
        visits.add("zoom", () -> told.add("all"), () -> told.add("once"));
        visits.add("zoom", () -> told.add("once"), () -> told.add("twice"));
        visits.add("", () -> told.add("top"), () -> told.add("inside"));
        visits.back();
        visits.back();
        assertThat(told).containsExactly("top", "all");
        assertThat(page()).isEqualTo("map");
        visits.forward();
        assertThat(told).containsExactly("top", "all", "twice");
    }

    @Test
    void another_audit_begins_anew_and_outside_of_one_there_is_nowhere_to_go() {
        pages.go("match");
        pages.goHome();
        visits.back();
        assertThat(page()).isEqualTo("home");
        pages.go("match");
        visits.back();
        assertThat(page()).isEqualTo("catalog");
        pages.leave();
        visits.back();
        visits.forward();
        assertThat(page()).isEqualTo("home");
    }
}
