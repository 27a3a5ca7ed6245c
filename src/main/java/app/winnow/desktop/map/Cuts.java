package app.winnow.desktop.map;

import app.winnow.picture.Box;
import app.winnow.picture.Marks;
import app.winnow.picture.Zoom;

/** The lines of a picture that people may move, as between quadrants: marks whose key says so, moved along one axis within what can be zoomed. */
final class Cuts {
    private static final String ACROSS = "cut.x";
    private static final String DOWN = "cut.y";
    private final MapViewModel model;

    Cuts(MapViewModel model) {
        this.model = model;
    }

    /** Whether this mark is such a line. */
    boolean isCut(int mark) {
        return mark != Marks.NONE && (isAcross(mark) || key(mark).equals(DOWN)) && model.picture().get().zoomed() != null;
    }

    /** Whether it is moved from side to side. */
    boolean isAcross(int mark) {
        return key(mark).equals(ACROSS);
    }

    private String key(int mark) {
        return model.picture().get().marks().meanings().key(mark);
    }

    /** Moves the line of this key to a place of the picture. */
    void move(String key, double x, double y) {
        if (model.picture().get() != null && model.picture().get().zoomed() != null) {
            model.where().move(key, share(key, x, y));
        }
    }

    private double share(String key, double x, double y) {
        Box box = model.picture().get().zoomed();
        Zoom zoom = model.where().zoom();
        return key.equals(ACROSS) ? zoom.left() + (x - box.x()) / box.width() * (zoom.right() - zoom.left())
                : zoom.top() + (y - box.y()) / box.height() * (zoom.bottom() - zoom.top());
    }

    /** Moves a line by so many pixels; false where the mark is none, or the step leads along it. */
    boolean step(int mark, double right, double down) {
        if (!isCut(mark) || (isAcross(mark) ? right : down) == 0) {
            return false;
        }
        Marks marks = model.picture().get().marks();
        double x = marks.middleX(mark);
        double y = marks.middleY(mark);
        // From where people put it: the picture may draw it a little aside, between two places that it tells apart.
        String put = model.where().place().get().way().chosen().get(key(mark));
        double now = put == null ? share(key(mark), x, y) : Double.parseDouble(put);
        model.where().move(key(mark), now + share(key(mark), x + right, y + down) - share(key(mark), x, y));
        return true;
    }
}
