package app.winnow.insight.aid;

import java.util.List;

/** A part of a page below its heading: names with their values, items, or a table. */
public sealed interface Part {
    /** The heading, "" for none. */
    String heading();

    /** How items are marked: counted, or with a box to tick. */
    enum Mark { NUMBER, BOX }

    /** Names with their values. */
    record Facts(String heading, List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name with its value. */
    record Fact(String name, Entry value) { }

    /** Items below each other. */
    record Items(String heading, Mark mark, List<Entry> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table; {@code shares} are the widths of its columns in parts of a hundred. */
    record Grid(String heading, List<String> columns, List<Integer> shares, List<List<Entry>> rows) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A sentence that says where the part above comes from. */
    record Remark(String heading, Entry sentence) implements Part { }
}
