package app.winnow.desktop.map;

import app.winnow.desktop.shell.Navigation;
import app.winnow.picture.Choice;
import app.winnow.picture.Frame;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Zoom;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/**
 * What the map shows and does, whatever kind of picture it is: what the shared filter leaves, drawn in the page's space; which mark has the keyboard, and what opens when
 * people open it; which offerings they took together. Where people are is its {@link Whereabouts}, what the legend dims its {@link Lighting}.
 */
public final class MapViewModel {
    private final Workspace workspace;
    private final List<PictureKind> kinds;
    private final Drawing drawing;
    private final Whereabouts where;
    private final Lighting light = new Lighting();
    private final Sight sight = new Sight();
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyStringWrapper focused = new ReadOnlyStringWrapper(this, "focused", "");
    private final Taking taking;
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private Frame frame = Frame.of(0, 0);
    private Drawing.Asked asked;
    private Drawing.Asked drawn;
    private boolean shown;

    /** The map of this audit in these kinds, at least one, the first of which is shown first. */
    public MapViewModel(Workspace workspace, Tasks tasks, Navigation navigation, List<PictureKind> kinds) {
        this.workspace = workspace;
        this.kinds = List.copyOf(kinds);
        drawing = new Drawing(tasks, this::show);
        where = new Whereabouts(navigation, kinds.get(0).id());
        taking = new Taking(workspace.marked());
        where.place().addListener(follow);
        workspace.verdicts().addListener(follow);
        workspace.filtering().found().addListener(follow);
    }

    /** The kinds in the order of the tabs. */
    public List<PictureKind> kinds() {
        return kinds;
    }

    /** Where people are, and the ways to elsewhere. */
    Whereabouts where() {
        return where;
    }

    /** What the legend lights. */
    Lighting light() {
        return light;
    }

    /** The picture in the page's space; null until it was drawn first. A big one follows {@link #where} by some moments. */
    public ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** What may be chosen of the picture that is shown. */
    public ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** The key of the mark that the keyboard or the pointer is on, "" for none. */
    public ReadOnlyStringProperty focused() {
        return focused.getReadOnlyProperty();
    }

    /** The offerings that are taken together. */
    Taking taking() {
        return taking;
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return workspace.portfolio().get().offerings().isEmpty();
    }

    /** The page came to the front or left it; behind others it draws nothing. */
    public void setShown(boolean front) {
        shown = front;
        refresh();
    }

    /** The space there is. */
    public void setFrame(Frame space) {
        if (!space.equals(frame)) {
            frame = space;
            refresh();
        }
    }

    private void refresh() {
        Verdicts verdicts = workspace.verdicts().get();
        if (!shown || frame.width() < 1 || frame.height() < 1 || verdicts.size() != workspace.portfolio().get().offerings().size()) {
            return;
        }
        Place place = where.place().get();
        PictureKind kind = kinds.stream().filter(one -> one.id().equals(place.kind())).findFirst().orElseThrow();
        Drawing.Asked next = new Drawing.Asked(kind, sight.of(verdicts, workspace.filtering().found().get()), place.ask(frame));
        if (!next.equals(asked)) {
            asked = next;
            drawing.ask(next);
        }
    }

    /** A picture of a kind that people left meanwhile comes too late. */
    private void show(Drawing.Drawn next) {
        if (next.asked().kind() == asked.kind()) {
            drawn = next.asked();
            taking.follow(drawn.seen().portfolio(), next.picture().marks().meanings());
            choices.set(next.choices());
            light.follow(next.picture());
            picture.set(next.picture());
        }
    }

    /** Shows another part of the picture; nothing happens where it cannot be zoomed. */
    void zoom(Zoom zoom) {
        if (picture.get() != null && picture.get().zoomed() != null) {
            where.zoom(zoom);
        }
    }

    /** Goes one step up out of the picture's inside; false at its top. */
    boolean up() {
        String here = where.place().get().way().inside();
        if (picture.get() == null || here.isEmpty()) {
            return false;
        }
        List<String> above = picture.get().trail().stream().map(Picture.Step::inside).filter(inside -> !inside.equals(here)).toList();
        where.go(above.isEmpty() ? "" : above.get(above.size() - 1));
        return true;
    }

    /** Puts the keyboard or the pointer on the mark with this key, "" for none. */
    void focus(String key) {
        focused.set(key);
    }

    /** Puts it on the mark of this number; {@link Marks#NONE} for none. */
    void focus(int mark) {
        focused.set(mark == Marks.NONE ? "" : picture.get().marks().meanings().key(mark));
    }

    /** The mark that the keyboard or the pointer is on, {@link Marks#NONE} where none is in the picture. */
    int mark() {
        return markOf(focused.get());
    }

    /** The mark with this key, {@link Marks#NONE} where it is not in the picture. */
    int markOf(String key) {
        return picture.get() == null || key.isEmpty() ? Marks.NONE : picture.get().marks().of(key);
    }

    /** The mark that is seen at this place of the picture, or at most {@code reach} pixels beside it; {@link Marks#NONE} for none. */
    int at(double x, double y, double reach) {
        return picture.get() == null ? Marks.NONE : picture.get().marks().at(x, y, reach, mark -> !light.isDimmed(mark));
    }

    /** The marks whose middle lies in this area, dimmed ones aside. */
    BitSet within(double[] area) {
        return picture.get() == null ? new BitSet() : picture.get().marks().within(area, mark -> !light.isDimmed(mark));
    }

    /** Moves the keyboard to the next mark that is not dimmed; the first move goes to where the table begins, or to the first mark. */
    void move(Direction direction) {
        if (picture.get() == null) {
            return;
        }
        int from = markOf(focused.get().isEmpty() ? workspace.selected().get() : focused.get());
        int next = from == Marks.NONE ? first() : picture.get().marks().next(from, direction.right(), direction.down(), mark -> !light.isDimmed(mark));
        if (next != Marks.NONE) {
            focus(next);
        }
    }

    private int first() {
        Picture now = picture.get();
        IntStream all = IntStream.concat(IntStream.range(0, now.table().size()).map(now.table()::mark), IntStream.range(0, now.marks().count()));
        return all.filter(mark -> mark != Marks.NONE && !light.isDimmed(mark)).findFirst().orElse(Marks.NONE);
    }

    /** Opens a mark: its inside, else its one offering on every page, else it takes all its offerings. Nothing happens at {@link Marks#NONE}. */
    void open(int mark) {
        // While another kind is on its way, what is seen belongs to the one before.
        if (mark == Marks.NONE || drawn.kind() != asked.kind()) {
            return;
        }
        Optional<String> inside = meanings().inside(mark);
        int[] offerings = meanings().offerings(mark);
        if (inside.isPresent()) {
            focus("");
            where.go(inside.get());
        } else if (offerings.length == 1) {
            workspace.selected().set(drawn.seen().portfolio().offerings().get(offerings[0]).code());
        } else if (offerings.length > 0) {
            taking.takeMarks(one(mark), false);
        }
    }

    private static BitSet one(int mark) {
        BitSet marks = new BitSet();
        marks.set(mark);
        return marks;
    }

    private Meanings meanings() {
        return picture.get().marks().meanings();
    }

    /** Takes offerings together, by dense index: these alone, or these besides those that are. */
    public void take(BitSet offerings, boolean add) {
        taking.take(offerings, add);
    }

    /** Selects nothing any more and takes nothing: a click beside all marks. */
    void leave() {
        workspace.selected().set("");
        taking.letGo();
    }

    /** Stops following the audit. */
    public void close() {
        drawing.close();
        workspace.verdicts().removeListener(follow);
        workspace.filtering().found().removeListener(follow);
    }
}
