package app.winnow.desktop.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.workspace.Workspace;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** People decide which offerings are the same job by keys alone, take one back, and say the other one otherwise. */
class OverlapsJourneyTest extends WindowTest {

    private static void fill(Workspace audit) {
        add(audit, "F-1", "Mooring at night", 90);
        add(audit, "F-2", "Mooring at night v2", 60);
        add(audit, "F-3", "Harbour radio", 30);
        add(audit, "F-4", "Harbor radio", 15);
        add(audit, "F-5", "Harbour radio Part 2", 15);
    }

    private static void add(Workspace audit, String code, String title, double minutes) {
        audit.apply(new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.DURATION, minutes)))));
    }

    private PairState said(String one, String other) {
        return audit().portfolio().get().pairs().get(Pair.of(one, other));
    }

    private int groups() {
        return lookup("#overlap-groups").queryListView().getItems().size();
    }

    @Test
    void overlaps_are_decided_by_keys_alone() {
        interact(() -> services.desk().create("Ferries", OverlapsJourneyTest::fill, () -> { }));
        interact(() -> services.desk().go("overlaps"));
        assertThat(groups()).isEqualTo(2);
        push(KeyCode.S);
        assertThat(said("F-1", "F-2")).isEqualTo(PairState.SAME);
        push(KeyCode.N);
        assertThat(said("F-3", "F-4")).isEqualTo(PairState.DIFFERENT);
        assertThat(lookup("#overlap-groups").tryQuery()).as("nothing is left to decide").isEmpty();
        push(KeyCode.BACK_SPACE);
        assertThat(said("F-3", "F-4")).isNull();
        assertThat(groups()).isEqualTo(1);
        push(KeyCode.D);
        push(KeyCode.N);
        assertThat(said("F-1", "F-2")).isEqualTo(PairState.DIFFERENT);
        push(KeyCode.A);
        assertThat(said("F-1", "F-2")).isEqualTo(PairState.PROPOSED);
        push(KeyCode.D);
        assertThat(groups()).isEqualTo(2);
    }
}
