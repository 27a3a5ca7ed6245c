package app.winnow.desktop.shell.facet;

import app.winnow.insight.facet.Facet;

/** One part of the filter in words; a null facet is what is searched for. */
record FilterChip(Facet facet, String words) { }
