package app.winnow.desktop.quality;

import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.Slice;
import app.winnow.model.Offering;
import java.util.List;

/** Shows offerings of which a fact is unknown in the catalog. */
@FunctionalInterface
public interface OpensUnknown {

    /** Shows the offerings of which this fact is unknown; {@code group} is the name of their group, null for all. */
    void open(Fact fact, Slice by, String group, List<Offering> unknown);
}
