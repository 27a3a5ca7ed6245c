package app.winnow.desktop.map;

import app.winnow.insight.facet.Found;
import app.winnow.picture.Seen;
import app.winnow.verdict.Verdicts;
import java.util.BitSet;
import java.util.Objects;

/** The state that pictures are drawn of: the same one as long as nothing changed, because much in it is worked out once. */
final class Sight {
    private Seen seen;
    private BitSet only;

    /** These suggestions, and of them what the filter leaves. */
    Seen of(Verdicts verdicts, Found found) {
        BitSet left = found.filter().isEmpty() ? null : found.offerings();
        if (seen == null || seen.verdicts() != verdicts || !Objects.equals(only, left)) {
            only = left;
            seen = left == null ? Seen.of(verdicts.portfolio(), verdicts) : Seen.only(verdicts.portfolio(), verdicts, left);
        }
        return seen;
    }
}
