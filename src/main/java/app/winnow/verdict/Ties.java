package app.winnow.verdict;

import app.winnow.model.Portfolio;
import java.util.OptionalInt;

/**
 * What every offering of a portfolio is tied to, as the rules see it: what people answered before what was imported, and no relation inside a circle.
 * Offerings by dense index.
 */
public final class Ties {
    private final Relations relations;

    /** The ties of this portfolio. */
    public Ties(Portfolio portfolio) {
        this(new Relations(portfolio));
    }

    Ties(Relations relations) {
        this.relations = relations;
    }

    Relations relations() {
        return relations;
    }

    /** The offerings that need this one first. */
    public int[] neededBy(int offering) {
        return relations.neededBy(offering).clone();
    }

    /** The paths and bundles that it sits in. */
    public int[] containersOf(int offering) {
        return relations.containersOf(offering).clone();
    }

    /** What sits in it. */
    public int[] membersOf(int offering) {
        return relations.membersOf(offering).clone();
    }

    /** What it is attached to. */
    public OptionalInt hostOf(int offering) {
        return relations.hostOf(offering);
    }
}
