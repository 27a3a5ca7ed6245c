package app.winnow.intake;

import app.winnow.model.Ask;
import app.winnow.model.Offering;
import java.util.Collection;

/** How many of some offerings people have said something of, which stays whatever a file says: answers, links to outcomes (looked at counts), decisions. */
public record Tagged(int offerings, int answered, int linked, int decided) {

    static Tagged of(Collection<Offering> offerings) {
        int answered = 0;
        int linked = 0;
        int decided = 0;
        for (Offering offering : offerings) {
            boolean links = offering.answers().get(Ask.SERVES).isPresent();
            answered += offering.answers().answered().size() > (links ? 1 : 0) ? 1 : 0;
            linked += links ? 1 : 0;
            decided += offering.decision() == null ? 0 : 1;
        }
        return new Tagged(offerings.size(), answered, linked, decided);
    }
}
