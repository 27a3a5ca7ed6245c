package app.winnow.picture.treemap;

import app.winnow.insight.Hours;
import app.winnow.picture.Choice;
import app.winnow.picture.Choice.Option;
import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What may be chosen of a treemap: only groupings and areas of which the catalog says something. The first two that it has are where people start. */
final class Choosing {
    static final String AFTER = "after";
    private static final List<Grouping> BY = List.of(Grouping.CATEGORY, Grouping.UNIT, Grouping.TYPE, Grouping.OWNER, Grouping.LANGUAGE, Grouping.OUTCOME);

    private final Words words;

    Choosing(Words words) {
        this.words = words;
    }

    List<Choice> of(Sight sight) {
        List<Grouping> there = BY.stream().filter(grouping -> isSaid(sight, grouping)).toList();
        List<Grouping> inner = new ArrayList<>(there.subList(Math.min(1, there.size()), there.size()));
        List<Option> second = options(inner);
        Option none = new Option("none", words.of("option.none"));
        List<Option> first = options(there);
        first.add(none);
        second.add(none);
        second.addAll(options(there.subList(0, Math.min(1, there.size()))));
        return List.of(new Choice("first", words.of("choice.first"), first), new Choice("second", words.of("choice.second"), second),
                new Choice("area", words.of("choice.area"), areas(sight)), new Choice("colour", words.of("choice.colour"), Arrays.stream(Colour.values())
                        .map(colour -> new Option(colour.key(), words.of("colour." + colour.key()))).toList()),
                new Choice("when", words.of("choice.when"), List.of(new Option("now", words.of("when.now")), new Option(AFTER, words.of("when.after")))));
    }

    private static boolean isSaid(Sight sight, Grouping grouping) {
        Groups groups = sight.groups(grouping);
        return IntStream.of(sight.seen().offerings()).anyMatch(at -> groups.group(groups.of(at)).isNamed());
    }

    private static List<Option> options(List<Grouping> groupings) {
        return new ArrayList<>(groupings.stream().map(grouping -> new Option(grouping.key(), grouping.words())).toList());
    }

    private List<Option> areas(Sight sight) {
        return Arrays.stream(Area.values()).filter(area -> area == Area.COUNT || isThere(sight, area)).map(area -> new Option(area.key(), sight.names().of(area))).toList();
    }

    /** Where nobody has said how many people came, hours are catalog hours, which are a choice of their own. */
    private static boolean isThere(Sight sight, Area area) {
        return !(area == Area.SEATS && sight.names().basis() == Hours.Basis.CATALOG) && sight.sizes(area).hasAny(sight.seen().offerings());
    }
}
