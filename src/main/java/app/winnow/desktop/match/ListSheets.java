package app.winnow.desktop.match;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Status;
import app.winnow.model.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The six lists in the order in which they are asked: what protects comes first. */
final class ListSheets {
    private ListSheets() { }

    static List<ListSheet<?>> all() {
        return List.of(requiredBy(), one(Ask.KIND, "kind.", Kind.COURSE, Kind.AID, Kind.SERVICE, Kind.LIBRARY, Kind.CONTAINER, Kind.ATTACHED),
                one(Ask.PURPOSE, "purpose.", Purpose.PERFORM, Purpose.INFORM, Purpose.CREDENTIAL, Purpose.BENEFIT, Purpose.CONNECT),
                new ListSheet<>(Ask.NEW_OR_CHANGE, List.of(Words.of("yes")), false, places -> true, yes -> yes ? Set.of(0) : Set.of(), false),
                new ListSheet<>(Ask.OBSTACLES, words("obstacle.", Obstacle.values()), true,
                        places -> places.stream().map(at -> Obstacle.values()[at]).collect(Collectors.toSet()),
                        set -> set.stream().map(Obstacle::ordinal).collect(Collectors.toSet()), Set.of()),
                one(Ask.STATUS, "status.", Status.OFFERED, Status.PROPOSED, Status.IN_BUILD, Status.WITHDRAWN));
    }

    /** All bases but nobody. The name of the law is typed beside it; the place stands for the basis only. */
    private static ListSheet<Requirement> requiredBy() {
        List<Basis> bases = Arrays.stream(Basis.values()).filter(basis -> basis != Basis.NOBODY).toList();
        return new ListSheet<>(Ask.REQUIRED_BY, words("basis.", bases.toArray(Worded[]::new)), false,
                places -> new Requirement(bases.get(places.iterator().next()), ""),
                requirement -> requirement.basis() == Basis.NOBODY ? Set.of() : Set.of(bases.indexOf(requirement.basis())), Requirement.NOBODY);
    }

    @SafeVarargs
    private static <E extends Enum<E> & Worded> ListSheet<E> one(Ask<E> ask, String prefix, E rest, E... values) {
        List<E> all = List.of(values);
        return new ListSheet<>(ask, words(prefix, all.toArray(Worded[]::new)), false, places -> all.get(places.iterator().next()),
                value -> IntStream.range(0, all.size()).filter(at -> all.get(at) == value).boxed().collect(Collectors.toSet()), rest);
    }

    private static List<String> words(String prefix, Worded[] values) {
        return Arrays.stream(values).map(value -> Words.of(prefix + Words.key(value.word()))).toList();
    }
}
