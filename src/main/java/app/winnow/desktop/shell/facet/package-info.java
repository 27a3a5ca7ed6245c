/**
 * The filter that all pages share, as people see it: the panel of facets with counts, the bar that says in words what is filtered, and kept views. A page puts its
 * content into a {@link app.winnow.desktop.shell.facet.FacetFrame}. No page may enter.
 */
package app.winnow.desktop.shell.facet;
