package app.winnow.intake;

import java.util.List;

/**
 * Rows of a data file that are not used: they name no offering of the audit, or fit several. Code and title are as the file has them, "" when none; {@code rows}
 * are 1-based rows of the file; {@code near} are offerings that may be meant, nearest first, all that fit for those that fit several.
 */
public record NotJoined(String code, String title, List<Integer> rows, boolean fitsSeveral, List<NearMatch> near) {
    public NotJoined {
        rows = List.copyOf(rows);
        near = List.copyOf(near);
    }
}
