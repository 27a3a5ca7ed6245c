package app.winnow.picture.gallery;

import app.winnow.picture.PictureKind;
import app.winnow.picture.bubble.PortfolioBubbles;
import app.winnow.picture.change.BeforeAndAfter;
import app.winnow.picture.coverage.CoverageMatrix;
import app.winnow.picture.flow.Flow;
import app.winnow.picture.level.LevelLadder;
import app.winnow.picture.outcome.OutcomeMap;
import app.winnow.picture.treemap.Treemap;
import java.util.List;

/** All kinds of pictures, for the page Map, for files and for the command line. */
public final class Gallery {
    private Gallery() { }

    /** In the order of the tabs. */
    public static List<PictureKind> kinds() {
        return List.of(new PortfolioBubbles(), new Treemap(), new CoverageMatrix(), new Flow(), new LevelLadder(), new BeforeAndAfter(), new OutcomeMap());
    }
}
