package app.winnow.picture.flow;

import java.util.List;

/** Offerings that have no hours of their own to be drawn by, and why; counted, never taken for 0. */
record Aside(Why why, List<Strand> strands) {
    /** Nobody knows the hours; they are those of the members, or of what it belongs to; it is not offered yet, so that nobody sits in it. */
    enum Why { UNKNOWN, MEMBERS, PLANNED }

    Aside {
        strands = List.copyOf(strands);
    }

    /** How many. */
    int count() {
        return strands.stream().mapToInt(strand -> strand.offerings().length).sum();
    }
}
