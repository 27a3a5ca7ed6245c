/**
 * The portfolio as nested rectangles, by any two groupings, drilled into by the name of a group: start at {@link app.winnow.picture.treemap.Treemap}. What a state holds is put in order once
 * ({@code Sight}, {@code Nest}); a frame only lays it out. No other kind of picture may enter.
 */
package app.winnow.picture.treemap;
