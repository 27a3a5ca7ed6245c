package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import java.util.List;
import java.util.stream.IntStream;

/** Who is in, attached to, or needed before whom, by the text: answers replace imports, and what is in a circle of any mix of relations is not used. */
final class Bonds {
    private final List<Offering> offerings;
    private final boolean[][] holds;
    private final boolean[][] hangsOn;
    private final boolean[][] precedes;

    Bonds(List<Offering> offerings) {
        this.offerings = offerings;
        int size = offerings.size();
        holds = new boolean[size][size];
        hangsOn = new boolean[size][size];
        precedes = new boolean[size][size];
        boolean[][] reaches = new boolean[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                holds[one][other] = names(other, Ask.MEMBER_OF, Field.PARENT, one) && may(one, Kind.CONTAINER);
                hangsOn[one][other] = code(other).equals(answer(one, Ask.ATTACHED_TO)) && may(one, Kind.ATTACHED);
                precedes[one][other] = answer(one, Ask.PREREQUISITE_OF) == null ? offerings.get(other).texts(Field.PREREQUISITES).contains(code(one))
                        : answer(one, Ask.PREREQUISITE_OF).contains(code(other));
                reaches[one][other] = holds[one][other] || hangsOn[one][other] || precedes[one][other];
            }
        }
        for (int by = 0; by < size; by++) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    reaches[one][other] |= reaches[one][by] && reaches[by][other];
                }
            }
        }
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                if (reaches[other][one]) {
                    holds[one][other] = false;
                    hangsOn[one][other] = false;
                    precedes[one][other] = false;
                }
            }
        }
    }

    List<Integer> members(int of) {
        return IntStream.range(0, holds.length).filter(one -> holds[of][one]).boxed().toList();
    }

    /** The one container that it sits in; -1 when there is none, or more than one. */
    int onlyContainer(int of) {
        int[] containers = IntStream.range(0, holds.length).filter(one -> holds[one][of]).toArray();
        return containers.length == 1 ? containers[0] : -1;
    }

    /** What it is attached to, or -1. */
    int host(int of) {
        return IntStream.range(0, holds.length).filter(one -> hangsOn[of][one]).findFirst().orElse(-1);
    }

    List<Integer> needing(int of) {
        return IntStream.range(0, holds.length).filter(one -> precedes[of][one]).boxed().toList();
    }

    /** Whether one sits in the other at any depth. */
    boolean isInside(int one, int container) {
        return members(container).stream().anyMatch(member -> member == one || isInside(one, member));
    }

    private boolean names(int at, Ask<List<String>> ask, Field imported, int other) {
        return (answer(at, ask) == null ? offerings.get(at).texts(imported) : answer(at, ask)).contains(code(other));
    }

    private boolean may(int at, Kind kind) {
        return answer(at, Ask.KIND) == null || answer(at, Ask.KIND) == kind;
    }

    private String code(int at) {
        return offerings.get(at).code();
    }

    private <T> T answer(int at, Ask<T> ask) {
        return offerings.get(at).answers().get(ask).orElse(null);
    }
}
