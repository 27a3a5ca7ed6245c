package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.desktop.kit.Look;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The tables of the pictures with a catalog of millions of people, beside the details of an offering. */
class PictureTableJourneyTest extends WindowTest {

    private void openMillions() {
        interact(() -> services.desk().create("Open courses", audit -> {
            for (int at = 1; at <= 30; at++) {
                Facts facts = Facts.of(Map.of(Field.UNIT, "Unit " + at % 3, Field.DURATION, 8_640.0 + at, Field.COMPLETIONS, 2_442_271.0 / at));
                audit.apply(new AddOffering(Offering.imported("F-" + at, "An introduction to the subject number " + at, SourceRows.NONE, facts)));
            }
        }, () -> services.desk().go("map")));
        interact(() -> audit().selected().set("F-1"));
    }

    @Test
    void no_figure_and_no_heading_of_a_figure_is_cut() {
        openMillions();
        push(KeyCode.T);
        for (KeyCode picture : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT6)) {
            push(picture);
            assertThat(cut("#map-table .figure-cell")).as("figures of %s", picture).isEmpty();
            assertThat(columns().stream().mapToDouble(TableColumn::getWidth).sum()).as("width of %s", picture).isLessThanOrEqualTo(lookup("#map-table .clipped-container").query().getBoundsInLocal().getWidth());
            assertThat(columns().get(0).getWidth()).as("names of %s", picture).isGreaterThan(120);
            assertThat(cut("#map-table .column-header.figures .label")).as("headings of %s", picture).isEmpty();
        }
    }

    @Test
    void on_a_projector_no_figure_is_cut_either() {
        openMillions();
        interact(() -> audit().selected().set(""));
        interact(() -> services.look().set(Look.PROJECTOR));
        push(KeyCode.T);
        assertThat(cut("#map-table .figure-cell")).isEmpty();
        assertThat(cut("#map-table .column-header.figures .label")).isEmpty();
    }

    private List<? extends TableColumn<?, ?>> columns() {
        return lookup("#map-table").queryTableView().getColumns();
    }

    private List<String> cut(String query) {
        Set<Node> all = lookup(query).queryAll();
        assertThat(all).isNotEmpty();
        return all.stream().map(Labeled.class::cast).filter(label -> label.getText() != null && !label.getText().isEmpty())
                .filter(label -> !((Text) label.lookup(".text")).getText().replace("\n", " ").equals(label.getText())).map(Labeled::getText).toList();
    }
}
