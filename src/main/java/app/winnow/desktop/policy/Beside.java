package app.winnow.desktop.policy;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.form.PolicyDifference;
import app.winnow.intake.form.PolicyWords;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** In what another policy differs, one below the other: what the value means, here, there, and where it comes from there. */
final class Beside extends VBox {
    Beside(Comparison comparison) {
        super(12);
        setId("policy-beside");
        if (comparison.differences().isEmpty()) {
            getChildren().add(Texts.text(Words.of("beside.same")));
        }
        comparison.differences().forEach(its -> getChildren().add(difference(its)));
    }

    private static VBox difference(PolicyDifference its) {
        Label values = Texts.section(its.isOfValue() ? Words.of("beside.values", shown(its.one()), shown(its.other())) : Words.of("beside.value", shown(its.one())));
        return new VBox(2, Texts.text(PolicyWords.meaning(its.key())), values, Texts.secondary(Words.of("beside.here", its.oneSource())),
                Texts.secondary(Words.of("beside.there", its.otherSource())));
    }

    private static String shown(String value) {
        return value.isEmpty() ? Figures.UNKNOWN : value;
    }
}
