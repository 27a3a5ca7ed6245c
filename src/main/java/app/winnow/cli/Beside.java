package app.winnow.cli;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.Joining;
import app.winnow.intake.Understood;
import java.util.List;

/** What the files beside the catalog did: each later catalog with what it changed, each file of data with what it was joined onto. */
record Beside(List<Update> updates, List<Data> data) {

    /** A catalog once more, or another one. */
    record Update(Understood understood, CatalogDiff diff) { }

    /** Data about offerings. */
    record Data(Understood understood, Joining joining) { }
}
