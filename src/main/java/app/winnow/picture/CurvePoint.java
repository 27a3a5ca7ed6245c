package app.winnow.picture;

/** One choice on the curve of hours against risk: hours released, risk taken, and whether it is proven that no less risk releases more. */
public record CurvePoint(double hours, double risk, boolean isProven) { }
