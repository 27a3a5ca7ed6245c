package app.winnow.desktop.catalog;

/** Which offerings the table shows: all, only those that are not withdrawn, or only the withdrawn ones. */
public enum Only {
    ALL, WITHOUT_WITHDRAWN, WITHDRAWN;

    boolean shows(CatalogRow row) {
        return this == ALL || row.withdrawn() == (this == WITHDRAWN);
    }
}
