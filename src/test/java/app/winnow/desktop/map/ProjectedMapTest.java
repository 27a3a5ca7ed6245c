package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.desktop.kit.Look;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** With a room watching at 1366 x 768, the picture has more of the window than what stands around it. */
class ProjectedMapTest extends WindowTest {

    @Test
    void the_legend_keeps_to_one_row_by_its_names_and_tells_its_counts_when_asked() {
        openSample();
        goTo("map");
        List<ToggleButton> entries = entries();
        assertThat(entries).allMatch(entry -> entry.getText().matches(".*\\d"));
        interact(() -> services.look().set(Look.PROJECTOR));
        assertThat(entries().stream().map(entry -> entry.getBoundsInParent().getMinY()).distinct()).hasSize(1);
        assertThat(entries()).allMatch(entry -> entry.getText().matches("\\D+") && entry.getTooltip().getText().matches(".*\\d"));
        interact(() -> services.look().set(Look.LIGHT));
        assertThat(entries()).allMatch(entry -> entry.getText().matches(".*\\d") && entry.getTooltip() == null);
    }

    @Test
    void the_legend_keeps_to_one_row_where_there_was_room_for_its_counts_before_letters_grew() {
        openSample();
        goTo("map");
        interact(() -> window().setWidth(1000));
        push(KeyCode.DIGIT5);
        assertThat(entries()).allMatch(entry -> entry.getText().matches(".*\\d"));
        interact(() -> services.look().set(Look.PROJECTOR));
        assertThat(entries().stream().map(entry -> entry.getBoundsInParent().getMinY()).distinct()).hasSize(1);
        assertThat(entries()).allMatch(entry -> entry.getText().matches("\\D+"));
    }

    @Test
    void where_not_even_the_names_fit_into_one_row_the_counts_stay_and_are_not_written_anew_with_every_layout() {
        openSample();
        goTo("map");
        interact(() -> services.look().set(Look.PROJECTOR));
        interact(() -> window().setWidth(1200));
        List<ToggleButton> entries = entries();
        assertThat(entries).allMatch(entry -> entry.getText().matches(".*\\d"));
        AtomicInteger written = written(entries);
        assertThat(written).hasValue(0);
    }

    @Test
    void a_legend_that_is_asked_for_its_height_at_several_widths_says_what_fits_into_its_own() {
        openSample();
        goTo("map");
        interact(() -> services.look().set(Look.PROJECTOR));
        push(KeyCode.DIGIT3);
        List<ToggleButton> entries = entries();
        assertThat(entries).allMatch(entry -> entry.getTooltip() != null);
        assertThat(written(entries)).hasValue(0);
    }

    /** How often the words of these buttons are written while their legend is laid out. */
    private AtomicInteger written(List<ToggleButton> entries) {
        AtomicInteger written = new AtomicInteger();
        entries.forEach(entry -> entry.textProperty().addListener((property, was, is) -> written.incrementAndGet()));
        Parent legend = entries.get(0).getParent();
        interact(() -> {
            legend.requestLayout();
            legend.getScene().getRoot().layout();
        });
        return written;
    }

    @Test
    void the_map_has_more_than_half_of_the_windows_height() {
        openSample();
        goTo("map");
        interact(() -> services.look().set(Look.PROJECTOR));
        Node picture = lookup("#map-canvas").query();
        assertThat(picture.localToScene(picture.getLayoutBounds()).getHeight()).isGreaterThan(768 / 2.0);
    }

    private Stage window() {
        return (Stage) lookup("#map-canvas").query().getScene().getWindow();
    }

    private List<ToggleButton> entries() {
        return lookup(".legend-entry").queryAllAs(ToggleButton.class).stream().toList();
    }
}
