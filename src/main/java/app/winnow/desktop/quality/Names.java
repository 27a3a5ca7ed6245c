package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Look;
import javafx.beans.value.ObservableValue;

/** Owners' names are hidden while a room watches: on the projector. Files are named after owners, so they are hidden with them. */
final class Names {
    private final ObservableValue<Look> look;

    Names(ObservableValue<Look> look) {
        this.look = look;
    }

    /** The look that decides. */
    ObservableValue<Look> look() {
        return look;
    }

    boolean areHidden() {
        return look.getValue() == Look.PROJECTOR;
    }

    /** The name of an owner at this place in a list, what is called so where nobody is, or a number in its place. */
    String owner(String name, int place) {
        return name.isEmpty() ? Words.of("owner.none") : areHidden() ? Words.of("owner.hidden", place + 1) : name;
    }

    /** A sentence, in which a name or a file is left out where names are hidden. */
    String sentence(String text, Iterable<String> names) {
        String shown = text;
        for (String name : names) {
            shown = areHidden() && !name.isEmpty() ? shown.replace(name, Words.of("hidden")) : shown;
        }
        return shown;
    }
}
