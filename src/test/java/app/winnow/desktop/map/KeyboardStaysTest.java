package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.desktop.kit.Look;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever of the map leaves the window or is switched off, the keyboard stays on the map: the next digit is a picture, and never the name of the audit. */
class KeyboardStaysTest extends WindowTest {
    @BeforeEach
    void openTheMap() {
        openSample();
        goTo("map");
    }

    @Test
    void where_the_curve_gives_its_place_to_the_offerings() {
        interact(() -> services.look().set(Look.PROJECTOR));
        push(KeyCode.DIGIT8);
        thenAThirdPictureIsOneKeyAway();
    }

    @Test
    void where_a_tab_was_clicked() {
        clickOn("#map-as-set");
        thenAThirdPictureIsOneKeyAway();
    }

    @Test
    void where_the_button_of_the_table_is_switched_off() {
        clickOn("#map-as-table");
        push(KeyCode.DIGIT8);
        thenAThirdPictureIsOneKeyAway();
    }

    @Test
    void where_a_menu_takes_the_place_of_the_tabs() {
        clickOn("#map-as-flow");
        interact(() -> services.look().set(Look.PROJECTOR));
        thenAThirdPictureIsOneKeyAway();
    }

    @Test
    void where_tabs_take_the_place_of_the_menu() {
        interact(() -> services.look().set(Look.PROJECTOR));
        interact(() -> lookup("#map-tabs").query().requestFocus());
        interact(() -> services.look().set(Look.LIGHT));
        thenAThirdPictureIsOneKeyAway();
    }

    private void thenAThirdPictureIsOneKeyAway() {
        push(KeyCode.DIGIT3);
        assertThat(((MapPage) services.pages().find("map").orElseThrow()).model().where().place().get().kind()).isEqualTo("coverage");
        assertThat(lookup("#map-canvas").tryQuery().or(() -> lookup("#map-table").tryQuery())).isPresent();
    }
}
