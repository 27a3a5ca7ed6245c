package app.winnow.desktop.shell.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterWordsTest {
    @TempDir
    private Path data;

    private String words(Filter filter) {
        try (Workspace audit = OpenAudit.ferries(data)) {
            audit.filtering().choose(filter);
            return FilterWords.of(audit.filtering().found().get(), audit.portfolio().get());
        }
    }

    @Test
    void a_filter_is_one_sentence_with_every_value_of_every_facet() {
        assertThat(words(new Filter("", Map.of(Facet.UNIT, Set.of("Deck"), Facet.LENGTH, Set.of("", "60"))))).isEqualTo("Only 2 of 3 offerings: Unit: Deck; Length: nobody has said or 1 h to 4 h.");
    }

    @Test
    void what_was_searched_for_comes_last_as_it_was_typed() {
        assertThat(words(new Filter(" radio ", Map.of()))).isEqualTo("Only 1 of 3 offerings: has \"radio\".");
    }

    @Test
    void nothing_is_shortened_however_long_a_value_is() {
        String unit = "Deck and everything that belongs to it on the way from the harbour to the island and back again";
        assertThat(words(new Filter("", Map.of(Facet.UNIT, Set.of(unit, "A", "B", "C", "D"))))).isEqualTo("Only 0 of 3 offerings: Unit: A or B or C or D or " + unit + ".");
    }

    @Test
    void offerings_that_were_marked_are_counted_and_not_listed() {
        assertThat(words(Filter.NONE.within(Set.of("F-1", "F-3")))).isEqualTo("Only 2 of 3 offerings: 2 that were marked.");
    }

    @Test
    void while_all_are_shown_there_is_nothing_to_say() {
        assertThat(words(Filter.NONE)).isEmpty();
    }
}
