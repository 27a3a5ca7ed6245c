package app.winnow.desktop.map;

import app.winnow.picture.Box;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
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
        Picture picture = model.picture().get();
        if (picture != null && picture.zoomed() != null) {
            Box box = picture.zoomed();
            Zoom zoom = model.where().zoom();
            boolean across = key.equals(ACROSS);
            double share = across ? (x - box.x()) / box.width() : (y - box.y()) / box.height();
            double from = across ? zoom.left() : zoom.top();
            model.where().move(key, from + share * ((across ? zoom.right() : zoom.bottom()) - from));
        }
    }

    /** Moves a line by so many pixels; false where the mark is none, or the step leads along it. */
    boolean step(int mark, double right, double down) {
        if (!isCut(mark) || (isAcross(mark) ? right : down) == 0) {
            return false;
        }
        Marks marks = model.picture().get().marks();
        move(key(mark), marks.middleX(mark) + right, marks.middleY(mark) + down);
        return true;
    }
}
