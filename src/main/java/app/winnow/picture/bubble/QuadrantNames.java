package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Ink;
import app.winnow.picture.Lettering;
import app.winnow.picture.Numbers;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** What each quadrant means, in quiet words in its outer corner, with how many are in it; the number alone where the words do not fit. */
record QuadrantNames(Quadrants quadrants, boolean isMonths, Words words) {

    /** "serves much, takes many hours". */
    String of(int quadrant) {
        return words.of("quadrant", side(quadrant), height(quadrant));
    }

    private String side(int quadrant) {
        return words.of((quadrant & Quadrants.MUCH) != 0 ? "serves.much" : "serves.little");
    }

    private String height(int quadrant) {
        boolean isFew = (quadrant & Quadrants.FEW) != 0;
        return words.of((isMonths ? "months." : "hours.") + (isFew ? "few" : "many"));
    }

    /** Above and below the field, where no bubble stands. */
    List<Shape> shapes(Plane plane, Lettering lettering) {
        List<Shape> shapes = new ArrayList<>();
        for (int quadrant = 0; quadrants.isThere() && quadrant < quadrants.counts().length; quadrant++) {
            Box box = quadrants.box(quadrant, plane);
            boolean isRight = (quadrant & Quadrants.MUCH) != 0;
            if (box.width() > 0 && box.height() > 0) {
                Box field = plane.regions().field();
                double y = (quadrant & Quadrants.FEW) != 0 ? field.bottom() + lettering.line() * .6 : field.y() - lettering.line() * .6;
                String count = Numbers.whole(quadrants.counts()[quadrant]);
                for (String said : List.of(words.of("quadrant.count", of(quadrant), count), words.of("quadrant.short", side(quadrant), count), count)) {
                    if (lettering.width(said) + 8 <= box.width()) {
                        shapes.add(isRight ? lettering.right(said, box.right() - 2, y, Ink.INK_2) : lettering.left(said, box.x() + 2, y, Ink.INK_2));
                        break;
                    }
                }
            }
        }
        return shapes;
    }
}
