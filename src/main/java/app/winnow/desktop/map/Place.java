package app.winnow.desktop.map;

import app.winnow.picture.Ask;
import app.winnow.picture.Frame;
import app.winnow.picture.Zoom;
import java.util.HashMap;
import java.util.Map;

/** Where people are on the map: the kind of picture by its id, and how each kind is looked at, so that a kind left and come back to is as it was. */
record Place(String kind, Map<String, Way> ways) {

    /** How one kind is looked at: what was chosen of it, where inside it, and the part that is seen. */
    record Way(Map<String, String> chosen, String inside, Zoom zoom) {
        static final Way FIRST = new Way(Map.of(), "", Zoom.ALL);

        Way {
            chosen = Map.copyOf(chosen);
        }
    }

    Place {
        ways = Map.copyOf(ways);
    }

    /** At the top of a kind. */
    static Place at(String kind) {
        return new Place(kind, Map.of());
    }

    /** How the kind that is shown is looked at. */
    Way way() {
        return ways.getOrDefault(kind, Way.FIRST);
    }

    /** Another kind, as it was left. */
    Place showing(String other) {
        return new Place(other, ways);
    }

    /** Another option; the picture may be another one by it, so all of it is seen from its top. */
    Place choosing(String choice, String option) {
        Map<String, String> chosen = new HashMap<>(way().chosen());
        chosen.put(choice, option);
        return with(new Way(chosen, "", Zoom.ALL));
    }

    /** Something of the picture that people moved to another place of it; what is seen stays. */
    Place moving(String what, String to) {
        Map<String, String> chosen = new HashMap<>(way().chosen());
        chosen.put(what, to);
        return with(new Way(chosen, way().inside(), way().zoom()));
    }

    /** Elsewhere inside the picture; all of what is there is seen. */
    Place going(String inside) {
        return with(new Way(way().chosen(), inside, Zoom.ALL));
    }

    /** Another part is seen. */
    Place zooming(Zoom zoom) {
        return with(new Way(way().chosen(), way().inside(), zoom));
    }

    private Place with(Way next) {
        Map<String, Way> all = new HashMap<>(ways);
        all.put(kind, next);
        return new Place(kind, all);
    }

    /** The picture that is asked for here. */
    Ask ask(Frame frame) {
        return new Ask(frame, way().zoom(), way().inside(), way().chosen());
    }
}
