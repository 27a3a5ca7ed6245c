/**
 * The page Map: the portfolio as a picture that fills the page, its legend as the filter, and the same picture as a table. Start at
 * {@link app.winnow.desktop.map.MapPage}; what it does is in {@link app.winnow.desktop.map.MapViewModel}. The layout of the picture belongs to
 * {@code picture}, its painting to {@code desktop.kit}; no other page may enter.
 */
package app.winnow.desktop.map;
