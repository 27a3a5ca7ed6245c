/**
 * The page Catalog: every offering in a table (the withdrawn ones marked, shown alone or left out), search, the original row beside what was understood, facts that people type over it, and an offering
 * added by hand. Start at {@link app.winnow.desktop.catalog.CatalogPage}. No other page may enter.
 */
package app.winnow.desktop.catalog;
