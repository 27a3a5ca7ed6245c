package app.winnow.picture.treemap;

import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What people chose of a treemap: by which groupings (none, one or two), as large as what, coloured by what, and whether what goes is shown. */
record Asked(List<Grouping> by, Area area, Colour colour, boolean isAfter) {

    static Asked of(List<Choice> choices, Ask ask) {
        List<Grouping> by = new ArrayList<>();
        for (Choice choice : choices.subList(0, 2)) {
            Arrays.stream(Grouping.values()).filter(grouping -> grouping.key().equals(ask.chosen(choice)) && !by.contains(grouping)).forEach(by::add);
        }
        return new Asked(by, one(Area.values(), ask.chosen(choices.get(2))), one(Colour.values(), ask.chosen(choices.get(3))),
                ask.chosen(choices.get(4)).equals(Choosing.AFTER));
    }

    private static <T extends Enum<T>> T one(T[] all, String key) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(key)).findFirst().orElseThrow();
    }
}
