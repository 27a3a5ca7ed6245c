package app.winnow.insight.aid;

import app.winnow.model.AidType;
import java.util.List;

/**
 * The draft of an aid that has to be built: one page. {@code code} is the offering that it is built for first, {@code serves} are the codes of all that it
 * replaces or stands beside; {@code owner} is "" while nobody is named.
 */
public record AidDraft(String code, String name, AidType type, boolean isDecided, List<String> serves, String owner, Paper paper) {
    public AidDraft {
        serves = List.copyOf(serves);
    }
}
