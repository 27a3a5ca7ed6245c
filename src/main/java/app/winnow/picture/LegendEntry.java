package app.winnow.picture;

import app.winnow.model.Disposition;

/** A line of the legend: a disposition (null = open) in words, and how many offerings are decided and only suggested to go there. */
public record LegendEntry(Disposition disposition, String name, int decided, int suggested) {

    /** All offerings of this line. */
    public int count() {
        return decided + suggested;
    }
}
