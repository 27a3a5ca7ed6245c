package app.winnow.picture.level;

import app.winnow.insight.LevelShares;
import app.winnow.insight.OfferingLevels;
import app.winnow.picture.Seen;
import java.util.List;

/** The levels of every offering by dense index, once a state. */
record EachLevel(List<OfferingLevels> all) {

    static List<OfferingLevels> of(Seen seen) {
        return seen.once(EachLevel.class, state -> new EachLevel(LevelShares.each(state.portfolio(), state.verdicts()))).all();
    }
}
