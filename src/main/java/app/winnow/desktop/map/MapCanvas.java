package app.winnow.desktop.map;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.PicturePane;
import app.winnow.desktop.shell.PageContext;
import app.winnow.picture.Frame;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.Zoom;
import app.winnow.workspace.Workspace;
import java.util.BitSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/** The picture itself, with the card of the mark that has the pointer or the keyboard, and the line that people draw around marks. */
final class MapCanvas extends Pane {
    private static final double TEXT = 12;
    private static final double TEXT_IN_A_ROOM = 15;

    private final MapViewModel model;
    private final Workspace workspace;
    private final ReadOnlyObjectProperty<Look> look;
    private final PicturePane pane;
    private final MapCard card;
    private final MapPointer pointer;
    private Zoom zoom = Zoom.ALL;
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<Object> select = (property, was, is) -> select();

    MapCanvas(MapViewModel model, Workspace workspace, PageContext context) {
        this.model = model;
        this.workspace = workspace;
        look = context.look();
        pane = new PicturePane(look);
        pane.motion().bind(context.motion());
        card = new MapCard(new OfferingWords(workspace));
        setId("map-canvas");
        setMinSize(0, 0);
        setFocusTraversable(true);
        getStyleClass().add("focusable");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(pane, card);
        model.picture().addListener((property, was, is) -> show(was, is));
        model.light().dimmed().addListener((property, was, is) -> dim());
        model.focused().addListener((property, was, is) -> point());
        workspace.marked().codes().addListener(new WeakChangeListener<>(select));
        workspace.selected().addListener(new WeakChangeListener<>(select));
        Cuts cuts = new Cuts(model);
        pointer = new MapPointer(model, cuts, new Around(line -> pane.shown(pane.shown().withLasso(line))));
        pointer.hook(this);
        new MapKeys(model, cuts, pointer).hook(this);
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
        model.setFrame(new Frame(getWidth(), getHeight(), look.get() == Look.PROJECTOR ? TEXT_IN_A_ROOM : TEXT));
        point();
    }

    /** What people zoom, pan or resize themselves is where they put it; everything else may travel. */
    private void show(Picture was, Picture is) {
        Zoom now = model.where().zoom();
        if (was == null || !was.frame().equals(is.frame()) || !now.equals(zoom) || pointer.isMoving()) {
            pane.jump(is);
        } else {
            pane.show(is);
        }
        zoom = now;
        dim();
        select();
    }

    private void dim() {
        BitSet dimmed = model.light().dimmed().get();
        pane.shown(pane.shown().withDimmed(dimmed::get));
    }

    /** Rings what is taken, and what is selected on every page. */
    private void select() {
        BitSet ringed = model.taking().marks();
        int selected = model.markOf(workspace.selected().get());
        if (selected != Marks.NONE) {
            ringed.set(selected);
        }
        pane.shown(pane.shown().withSelected(ringed));
        point();
    }

    /** Shows the card of what has the keyboard or the pointer, and says it to a screen reader. */
    private void point() {
        Picture picture = model.picture().get();
        int mark = model.mark();
        pane.shown(pane.shown().withFocused(mark));
        // What is open is said in the details.
        boolean isOpen = mark != Marks.NONE && model.focused().get().equals(workspace.selected().get());
        if (mark == Marks.NONE || isOpen) {
            card.setVisible(false);
        } else {
            card.show(picture.marks().meanings(), mark, picture.marks().box(mark), getWidth(), getHeight());
        }
        setAccessibleText(picture == null ? "" : mark == Marks.NONE ? picture.words() : card.said(picture.marks().meanings(), mark));
    }
}
