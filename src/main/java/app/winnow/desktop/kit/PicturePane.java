package app.winnow.desktop.kit;

import app.winnow.picture.Box;
import app.winnow.picture.Picture;
import app.winnow.picture.Travel;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * Shows a laid-out picture of any kind: {@link #show} the picture, say what is {@link #shown(Shown) shown of it}, and lay the next one out when the pane's size changes. Its own coordinates are
 * those of the picture. It paints only what changed: a ring that moves costs what it covers, dimming costs the marks, thousands of marks are written straight into pixels. It takes
 * no keys and no pointer; whoever uses it does, and asks the picture's marks what is where.
 */
public final class PicturePane extends Region {
    /** How long marks are on their way (look.md). */
    private static final double TRAVEL_NANOS = 120e6;

    private final ReadOnlyObjectProperty<Look> look;
    private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion", true);
    private final SheetStack sheets = new SheetStack();
    private final RingSheet selection = new RingSheet();
    private final RingSheet focus = new RingSheet();
    private final Lasso lasso = new Lasso();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Picture picture;
    private Shown shown = Shown.NOTHING;
    private Moment moment = Moment.STILL;
    private long begun;
    private Grain grain;
    private Box room = new Box(0, 0, 0, 0);
    private boolean isStale;
    private boolean areMarksStale;

    /** An empty pane in this look. */
    public PicturePane(ReadOnlyObjectProperty<Look> look) {
        this.look = look;
        getChildren().addAll(sheets, selection.node(), focus.node(), lasso);
        setMinSize(0, 0);
        setPickOnBounds(true);
        look.addListener((property, was, is) -> repaint());
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).addListener((property, was, is) -> repaint());
    }

    /** Whether marks travel to their places in the next picture (up to {@link Travel#MOST} of them, for 120 ms) or are there at once. */
    public BooleanProperty motion() {
        return motion;
    }

    /** Shows another picture; marks travel to it from where they are, if they may. What is shown of it stays as it is, by number. */
    public void show(Picture next) {
        start(next, motion.get() ? Travel.between(picture, this::box, next) : Travel.NONE);
    }

    /** Shows another picture with every mark in its place at once, as while people zoom, pan or drag. */
    public void jump(Picture next) {
        start(next, Travel.NONE);
    }

    /** What it shows; null before the first one. */
    public Picture picture() {
        return picture;
    }

    /** What is shown of the picture besides itself. */
    public Shown shown() {
        return shown;
    }

    /** Shows other marks dimmed, in focus or selected, or another lasso. */
    public void shown(Shown next) {
        Shown was = shown;
        shown = next;
        if (next.dimmed() != was.dimmed()) {
            areMarksStale = true;
            requestLayout();
        }
        if (grain != null && picture != null) {
            if (next.focused() != was.focused()) {
                focus.focused(picture.marks(), next.focused(), room, grain, palette());
            }
            if (!next.selected().equals(was.selected())) {
                selection.selected(picture.marks(), next.selected(), room, grain, palette());
            }
            lasso.show(next.lasso(), palette());
        }
    }

    private void start(Picture next, Travel travel) {
        picture = next;
        moment = travel.isNone() ? Moment.STILL : new Moment(travel, 0);
        begun = 0;
        if (travel.isNone()) {
            timer.stop();
        } else {
            timer.start();
        }
        sheets.take(next);
        repaint();
    }

    /** Where a mark of the picture is at the moment. */
    private Box box(int mark) {
        return moment.isStill() ? picture.marks().box(mark) : moment.now(mark);
    }

    private void step(long now) {
        begun = begun == 0 ? now : begun;
        double time = (now - begun) / TRAVEL_NANOS;
        moment = time < 1 ? new Moment(moment.travel(), Travel.eased(time)) : Moment.STILL;
        if (time >= 1) {
            timer.stop();
        }
        areMarksStale = true;
        requestLayout();
    }

    private void repaint() {
        isStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (picture == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Grain now = Grain.under(this);
        isStale |= !now.equals(grain) || !room.equals(size());
        grain = now;
        if (isStale) {
            room = size();
            sheets.fit(getWidth(), getHeight(), grain);
            selection.selected(picture.marks(), shown.selected(), room, grain, palette());
            focus.focused(picture.marks(), shown.focused(), room, grain, palette());
            lasso.show(shown.lasso(), palette());
        }
        if (isStale || areMarksStale) {
            sheets.paint(!isStale, shown.dimmed(), moment, grain, palette());
        }
        isStale = false;
        areMarksStale = false;
    }

    private Box size() {
        return new Box(0, 0, getWidth(), getHeight());
    }

    private Palette palette() {
        return look.get().palette();
    }
}
