package app.winnow.picture.outcome;

import app.winnow.picture.Frame;

/** Where the three columns are: what serves, the cards, what else is needed; between them room for the lines that join them, through which no words run. In pixels from the left. */
record Columns(double serversRight, double cardLeft, double cardRight, double needsLeft, double words, double side) {
    private static final double CARD = .34;
    private static final double WIDEST_WORDS = 38;

    static Columns of(Frame frame, boolean isAlone, double signs) {
        double pad = frame.scaled(10);
        double gutter = Math.max(frame.scaled(18), Math.min(frame.scaled(110), frame.width() * .07));
        double free = frame.width() - 2 * pad - 2 * gutter;
        double card = Math.min(free * CARD, frame.text() * (isAlone ? 34 : 28));
        double side = Math.min((free - card) / 2, frame.text() * WIDEST_WORDS + signs);
        double left = (frame.width() - 2 * side - 2 * gutter - card) / 2 + side;
        return new Columns(left, left + gutter, left + gutter + card, left + 2 * gutter + card, side - signs, side);
    }

    double card() {
        return cardRight - cardLeft;
    }

    double left() {
        return serversRight - side;
    }

    double right() {
        return needsLeft + side;
    }
}
