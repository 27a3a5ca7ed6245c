/**
 * The page Map: every kind of picture that {@code picture.gallery} lists, one at a time, with its choices, its legend as a filter, its table, and the smallest set beside them. Start at
 * {@link app.winnow.desktop.map.MapPage}; what it does is in {@link app.winnow.desktop.map.MapViewModel}. The layout of a picture belongs to its room below {@code picture}, its painting to
 * {@code desktop.kit}; no other page may enter.
 */
package app.winnow.desktop.map;
