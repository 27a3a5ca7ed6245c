package app.winnow.desktop.scenarios;

import app.winnow.insight.Version;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import java.util.List;

/** What is in force and the scenarios beside it, each with what follows from it, and the offerings that do not become the same in all of them. */
public record SideBySide(List<String> names, List<Version> versions, List<Integer> differing) {
    public SideBySide {
        names = List.copyOf(names);
        versions = List.copyOf(versions);
        differing = List.copyOf(differing);
    }

    static SideBySide of(List<String> names, List<Version> versions) {
        return new SideBySide(names, versions, Version.differing(versions));
    }

    /** The offering with this dense index. */
    public Offering offering(int at) {
        return versions.get(0).portfolio().offerings().get(at);
    }

    /** Outcomes that offerings support today and that none of them would serve any more in this version. */
    public List<String> leftAlone(int version) {
        return versions.get(version).stillServed().entrySet().stream().filter(served -> served.getValue() == 0).map(served -> served.getKey()).map(Outcome::sentence)
                .toList();
    }
}
