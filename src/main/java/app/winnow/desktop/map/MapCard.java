package app.winnow.desktop.map;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Disposition;
import app.winnow.picture.Box;
import app.winnow.picture.Meanings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card beside the mark that the pointer or the keyboard is on, never over it: what it is, its figures, and of one offering what becomes of it and why. */
final class MapCard extends VBox {
    private static final double WIDE = 280;
    private final OfferingWords words;
    private final Label title = Texts.section("");
    private final VBox facts = new VBox(2);
    private final DispositionMark mark = new DispositionMark(14);
    private final Label standing = Texts.text("");
    private final HBox becomes = new HBox(8, mark, standing);
    private final Label why = Texts.secondary("");

    MapCard(OfferingWords words) {
        super(4);
        this.words = words;
        getStyleClass().add("floating-card");
        setId("map-card");
        setManaged(false);
        setMouseTransparent(true);
        title.setWrapText(true);
        becomes.setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
    }

    /** Shows what is said of a mark that has this box, in a space of that size. */
    void show(Meanings meanings, int at, Box box, double width, double height) {
        fill(meanings, at);
        setVisible(true);
        applyCss();
        double high = prefHeight(WIDE);
        Box place = Beside.of(box, WIDE, high, width, height);
        resizeRelocate(Math.round(place.x()), Math.round(place.y()), WIDE, high);
    }

    private void fill(Meanings meanings, int at) {
        title.setText(meanings.name(at));
        facts.getChildren().setAll(meanings.facts(at).stream().map(Texts::secondary).toList());
        getChildren().setAll(title, facts);
        int[] offerings = meanings.offerings(at);
        if (offerings.length == 1) {
            Disposition disposition = words.disposition(offerings[0]);
            mark.show(disposition, disposition == null ? Standing.OPEN : words.decided(offerings[0]) != null ? Standing.DECIDED : Standing.SUGGESTED);
            standing.setText(words.standing(offerings[0]));
            why.setText(words.why(offerings[0]));
            getChildren().addAll(becomes, why);
        }
    }

    /** All that is said of a mark as one text, for a screen reader. */
    String said(Meanings meanings, int at) {
        int[] offerings = meanings.offerings(at);
        String all = meanings.name(at) + ". " + String.join(". ", meanings.facts(at)) + ". ";
        return offerings.length == 1 ? all + words.standing(offerings[0]) + ". " + words.why(offerings[0]) : all.strip();
    }
}
