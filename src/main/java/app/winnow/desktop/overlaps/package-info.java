/**
 * The page Overlaps: offerings that look like the same job, in groups, two at a time side by side; people say whether they are. Start at
 * {@link app.winnow.desktop.overlaps.OverlapsPage}; what it does is in {@link app.winnow.desktop.overlaps.OverlapsViewModel}. What looks alike is found in
 * {@code insight.overlap}; no other page may enter.
 */
package app.winnow.desktop.overlaps;
