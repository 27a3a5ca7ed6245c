package app.winnow.desktop.shell.facet;

import app.winnow.insight.facet.Facet;

/** One part of the filter in words: a facet, else what is searched for, else that only some offerings are shown that were marked. */
record FilterChip(Part part, Facet facet, String words) {
    enum Part { SEARCH, MARKED, FACET }
}
