package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetDecision;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offerings that are marked on every page. */
class MarkedTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private Marked marked;

    @BeforeEach
    void open() {
        audit = new OpenAudits(data).create("Ferries");
        marked = audit.marked();
        add("F-1", "Mooring at night", "Deck");
        add("F-2", "Ropes and knots", "Deck");
        add("F-3", "Harbour radio", "Bridge");
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private void add(String code, String title, String unit) {
        audit.apply(new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.UNIT, unit)))));
    }

    @Test
    void they_are_replaced_added_to_taken_out_and_cleared() {
        marked.replace(List.of("F-3", "F-1"));
        assertThat(marked.codes().get()).containsExactly("F-3", "F-1");
        marked.add(List.of("F-2", "F-1"));
        assertThat(marked.codes().get()).containsExactly("F-3", "F-1", "F-2");
        marked.remove(List.of("F-3", "F-2"));
        assertThat(marked.codes().get()).containsExactly("F-1");
        marked.toggle("F-1");
        assertThat(marked.codes().get()).isEmpty();
        marked.toggle("F-2");
        assertThat(marked.has("F-2")).isTrue();
        assertThat(marked.in(audit.portfolio().get()).stream()).containsExactly(1);
        marked.clear();
        assertThat(marked.has("F-2")).isFalse();
    }

    @Test
    void a_change_and_its_undo_leave_them_as_they_are() {
        marked.replace(List.of("F-1", "F-2"));
        audit.apply(SetDecision.from(audit.portfolio().get(), "F-1", Decision.of(Disposition.RETIRE, "", Decision.By.UNKNOWN)));
        assertThat(marked.codes().get()).containsExactly("F-1", "F-2");
        audit.undo();
        assertThat(marked.codes().get()).containsExactly("F-1", "F-2");
    }

    @Test
    void an_offering_that_is_not_there_is_not_marked_and_is_again_when_it_comes_back() {
        marked.replace(List.of("F-3", "nobody knows it"));
        assertThat(marked.codes().get()).containsExactly("F-3");
        audit.undo();
        assertThat(marked.codes().get()).isEmpty();
        audit.redo();
        assertThat(marked.codes().get()).containsExactly("F-3");
        audit.undo();
        marked.add(List.of("F-1"));
        audit.redo();
        assertThat(marked.codes().get()).as("marking anew forgets what was gone").containsExactly("F-1");
    }

    @Test
    void a_withdrawn_offering_stays_marked_because_it_is_still_listed() {
        marked.replace(List.of("F-2"));
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-2", Ask.STATUS, Status.WITHDRAWN));
        assertThat(marked.codes().get()).containsExactly("F-2");
    }

    @Test
    void what_the_filter_takes_away_stays_marked_but_is_not_shown() {
        marked.replace(List.of("F-1", "F-3"));
        audit.filtering().choose(Filter.NONE.toggled(Facet.UNIT, "Deck"));
        assertThat(marked.codes().get()).containsExactly("F-1", "F-3");
        assertThat(marked.shown().get()).containsExactly("F-1");
        audit.filtering().clear();
        assertThat(marked.shown().get()).containsExactly("F-1", "F-3");
    }

    @Test
    void every_page_can_show_them_alone_and_the_filter_stays_what_it_was_when_others_are_marked() {
        marked.replace(List.of("F-1", "F-3"));
        audit.filtering().choose(Filter.NONE.toggled(Facet.UNIT, "Deck"));
        marked.showOnly();
        assertThat(audit.filtering().found().get().indexes()).as("together with what else is picked").containsExactly(0);
        audit.filtering().choose(audit.filtering().filter().get().toggled(Facet.UNIT, "Deck"));
        assertThat(audit.filtering().found().get().indexes()).containsExactly(0, 2);
        assertThat(audit.filtering().found().get().counts(Facet.UNIT)).extracting(count -> count.shown()).containsExactly(1, 1);
        marked.toggle("F-1");
        assertThat(audit.filtering().found().get().indexes()).containsExactly(0, 2);
        audit.filtering().back();
        audit.filtering().back();
        assertThat(audit.filtering().found().get().indexes()).containsExactly(0, 1);
    }

    @Test
    void nothing_marked_filters_nothing() {
        marked.showOnly();
        assertThat(audit.filtering().filter().get()).isEqualTo(Filter.NONE);
    }
}
