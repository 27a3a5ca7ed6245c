package app.winnow.picture;

/** A point of the map in its place: centre and radius in pixels; dashed where its size is unknown. */
public record MapMark(MapPoint point, double x, double y, double radius, boolean isDashed) { }
