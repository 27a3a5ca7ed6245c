package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SmallestSetJourneyTest extends WindowTest {

    @Test
    void from_the_keyboard_one_sees_the_set_chooses_a_risk_and_learns_why_an_offering_is_in() {
        openSample();
        goTo("map");
        type(KeyCode.S);
        assertThat(text("#set-proof")).isEqualTo("Proven: no smaller set covers all outcomes supported now.");
        assertThat(lookup(node -> node instanceof Label label && label.getText().matches("Of \\d+ links it rests on, \\d+.% are claimed and not yet shown\\.")).tryQuery()).isPresent();
        String released = text("#set-released");
        assertThat(lookup("#set-curve").query().isFocused()).isTrue();
        type(KeyCode.RIGHT);
        assertThat(text("#set-released")).isNotEqualTo(released);
        assertThat(text("#set-proof")).contains("at a risk of");
        type(KeyCode.HOME);
        assertThat(text("#set-released")).isEqualTo(released);
        TableView<?> table = lookup("#set-table").queryTableView();
        interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        assertThat(audit().selected().get()).isNotEmpty();
        assertThat(text("#set-why")).isNotBlank();
        assertThat(text("#set-flip")).isNotBlank();
        type(KeyCode.S);
        assertThat(lookup("#map-canvas").tryQuery()).isPresent();
    }

    private String text(String id) {
        return ((Label) lookup(id).query()).getText();
    }
}
