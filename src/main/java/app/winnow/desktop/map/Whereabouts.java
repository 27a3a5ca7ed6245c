package app.winnow.desktop.map;

import app.winnow.desktop.shell.Navigation;
import app.winnow.picture.Zoom;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where people are on the map: kind, choices, inside, zoom. Every step is told to the window, which goes back and forward through it; zooming or moving on is one step. */
final class Whereabouts {
    private static final String ZOOMING = "map.zoom";
    private static final String MOVING = "map.move ";
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Place> place;

    Whereabouts(Navigation navigation, String kind) {
        this.navigation = navigation;
        place = new ReadOnlyObjectWrapper<>(this, "place", Place.at(kind));
    }

    /** Where people are. */
    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** The part of the picture that is seen. */
    Zoom zoom() {
        return place.get().way().zoom();
    }

    /** Shows another kind of picture, as it was left. */
    void show(String kind) {
        to("", place.get().showing(kind));
    }

    /** Chooses an option of the kind that is shown. */
    void choose(String choice, String option) {
        to("", place.get().choosing(choice, option));
    }

    /** Goes elsewhere inside the picture, as {@link app.winnow.picture.Ask#inside} says it. */
    void go(String inside) {
        to("", place.get().going(inside));
    }

    /** Shows another part of the picture. */
    void zoom(Zoom zoom) {
        to(ZOOMING, place.get().zooming(zoom));
    }

    /** Moves something of the picture to this share (0-1) of it; moving on is one step. */
    void move(String what, double share) {
        to(MOVING + what, place.get().moving(what, String.valueOf(Math.max(0, Math.min(1, share)))));
    }

    private void to(String kind, Place next) {
        Place before = place.get();
        if (!next.equals(before)) {
            place.set(next);
            navigation.took(kind, () -> place.set(before), () -> place.set(next));
        }
    }
}
