package app.winnow.model;

import java.util.List;

/** What an imported file is to the audit, and which earlier imports (counted from 0) it brings up to date; empty unless it is a catalog once more. */
public record ImportRole(FileRole role, List<Integer> updates) {
    /** A catalog of its own. */
    public static final ImportRole CATALOG = new ImportRole(FileRole.CATALOG, List.of());
    /** Data about offerings that are there. */
    public static final ImportRole DATA = new ImportRole(FileRole.DATA, List.of());

    public ImportRole {
        updates = List.copyOf(updates);
        if (updates.isEmpty() != (role != FileRole.AGAIN)) {
            throw new IllegalArgumentException("a catalog once more, and nothing else, updates earlier imports");
        }
    }

    /** A catalog once more, in place of these imports. */
    public static ImportRole again(List<Integer> updates) {
        return new ImportRole(FileRole.AGAIN, updates);
    }
}
