/**
 * Thousands of marks written straight into an array of pixels, where a canvas would take too long. Start at {@link app.winnow.desktop.kit.raster.MarkRaster}, which paints the layers of a
 * picture; {@link app.winnow.desktop.kit.raster.Raster} is the array. No JavaFX may enter: what is written here is tested without a screen.
 */
package app.winnow.desktop.kit.raster;
