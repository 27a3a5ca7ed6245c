package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.outcome.Starters;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Our own sets of outcomes for common functions: each opens as a list from which people choose. */
final class StartersPanel extends VBox {

    StartersPanel(Consumer<Starters.Starter> open) {
        super(4);
        getChildren().add(Texts.secondary(Words.of("starters.why")));
        for (Starters.Starter set : Starters.all()) {
            Button button = Buttons.quiet(Words.of("starters.set", set.title(), set.size()), () -> open.accept(set));
            button.setId("starter-" + set.id());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(button);
        }
        getChildren().add(Texts.secondary(Words.of("starters.own")));
    }
}
