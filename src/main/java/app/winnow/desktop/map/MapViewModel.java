package app.winnow.desktop.map;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.shell.offering.SuggestionWords;
import app.winnow.insight.facet.Found;
import app.winnow.model.Disposition;
import app.winnow.model.Portfolio;
import app.winnow.picture.Frame;
import app.winnow.picture.LegendEntry;
import app.winnow.picture.MapMark;
import app.winnow.picture.MapPicture;
import app.winnow.picture.MapPoint;
import app.winnow.picture.PortfolioMap;
import app.winnow.task.Tasks;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/** What the map shows and does: the picture of what the shared filter leaves in the page's space, which dispositions are dimmed, which mark has the keyboard. */
public final class MapViewModel {
    /** Up to so many marks are laid out within a frame; more are laid out behind, the newest state winning. */
    private static final int AT_ONCE = 600;

    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<PortfolioMap> map = new ReadOnlyObjectWrapper<>(this, "map");
    private final ReadOnlyObjectWrapper<MapPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyStringWrapper focused = new ReadOnlyStringWrapper(this, "focused", "");
    private final ReadOnlyObjectWrapper<Set<String>> lit = new ReadOnlyObjectWrapper<>(this, "lit", Set.of());
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private Frame frame = Frame.of(0, 0);
    private boolean shown;

    private record Drawn(PortfolioMap map, MapPicture picture) { }

    /** The map of this audit. */
    public MapViewModel(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        workspace.verdicts().addListener(follow);
        workspace.filtering().found().addListener(follow);
    }

    /** The picture's data; null until it was drawn first. */
    public ReadOnlyObjectProperty<PortfolioMap> map() {
        return map.getReadOnlyProperty();
    }

    /** The picture in the page's space; null until it was drawn first. */
    public ReadOnlyObjectProperty<MapPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** The code of the offering that the keyboard or the pointer is on, "" for none. */
    public ReadOnlyStringProperty focused() {
        return focused.getReadOnlyProperty();
    }

    /** The legend entries that are lit, by {@link #key}; empty when all are. */
    public ReadOnlyObjectProperty<Set<String>> lit() {
        return lit.getReadOnlyProperty();
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return workspace.portfolio().get().offerings().isEmpty();
    }

    /** The page came to the front or left it; behind others it draws nothing. */
    public void setShown(boolean front) {
        shown = front;
        if (front) {
            refresh();
        }
    }

    /** The space there is. */
    public void setFrame(Frame space) {
        if (!space.equals(frame)) {
            frame = space;
            refresh();
        }
    }

    private void refresh() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        if (!shown || frame.width() < 1 || frame.height() < 1 || verdicts == null || verdicts.all().size() != portfolio.offerings().size()) {
            return;
        }
        Frame space = frame;
        Found found = workspace.filtering().found().get();
        if (portfolio.offerings().size() <= AT_ONCE) {
            show(draw(portfolio, verdicts, found, space));
        } else {
            tasks.run(this, Words.of("task"), progress -> draw(portfolio, verdicts, found, space), this::show, failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    private static Drawn draw(Portfolio portfolio, Verdicts verdicts, Found found, Frame space) {
        PortfolioMap all = PortfolioMap.of(portfolio, verdicts);
        PortfolioMap map = found.filter().isEmpty() ? all : all.only(found::shows);
        return new Drawn(map, map.in(space));
    }

    private void show(Drawn drawn) {
        map.set(drawn.map());
        picture.set(drawn.picture());
    }

    /** The word by which a legend entry is lit. */
    public static String key(Disposition disposition) {
        return disposition == null ? "open" : disposition.word();
    }

    /** Lights this entry, dimming all others; lit entries add up, and the last one put out lights all again. */
    public void toggle(LegendEntry entry) {
        Set<String> next = new HashSet<>(lit.get());
        if (!next.remove(key(entry.disposition()))) {
            next.add(key(entry.disposition()));
        }
        lit.set(Set.copyOf(next));
    }

    /** Whether this point is dimmed by the legend. */
    public boolean isDimmed(MapPoint point) {
        return !lit.get().isEmpty() && !lit.get().contains(key(point.disposition()));
    }

    /** Puts the keyboard or the pointer on an offering, "" for none. */
    public void focus(String code) {
        focused.set(code);
    }

    /** Moves the keyboard to the next mark that is not dimmed; the first move goes to the one with the most hours. */
    public void move(Direction direction) {
        MapPicture now = picture.get();
        if (now == null) {
            return;
        }
        Optional<MapMark> from = markOf(focused.get().isEmpty() ? workspace.selected().get() : focused.get());
        Optional<MapMark> next = from.isPresent() ? direction.from(from.get(), now.marks(), mark -> !isDimmed(mark.point())) : first(now);
        next.ifPresent(mark -> focus(mark.point().code()));
    }

    private Optional<MapMark> first(MapPicture now) {
        return now.marks().stream().filter(mark -> !isDimmed(mark.point()))
                .max(Comparator.comparingDouble((MapMark mark) -> mark.point().hours().orElse(-1)).thenComparing(mark -> -mark.point().index()));
    }

    /** Selects what has the keyboard, on every page. */
    public void open() {
        if (!focused.get().isEmpty()) {
            workspace.selected().set(focused.get());
        }
    }

    /** The mark of an offering, if it is in the picture. */
    public Optional<MapMark> markOf(String code) {
        MapPicture now = picture.get();
        return now == null || code.isEmpty() ? Optional.empty() : now.marks().stream().filter(mark -> mark.point().code().equals(code)).findFirst();
    }

    /** What is suggested or decided for a point, in words: "Slim, suggested". */
    public String standing(MapPoint point) {
        if (point.disposition() == null) {
            return Words.of("card.open", verdict(point).map(SuggestionWords::headline).orElse(""));
        }
        return Words.of(point.isDecided() ? "card.decided" : "card.suggested", DispositionWords.verb(point.disposition()));
    }

    /** Why: the rule, or while it is open the question that decides most. */
    public String why(MapPoint point) {
        Verdict verdict = verdict(point).orElse(null);
        if (verdict == null) {
            return "";
        }
        List<Question> asks = verdict.asks();
        if (verdict.isSettled() || asks.isEmpty()) {
            return SuggestionWords.rule(verdict);
        }
        return Words.of("card.asks", SuggestionWords.question(asks.get(0), point.code()), asks.size() - 1);
    }

    private Optional<Verdict> verdict(MapPoint point) {
        Verdicts verdicts = workspace.verdicts().get();
        return verdicts != null && point.index() < verdicts.all().size() ? Optional.of(verdicts.at(point.index())) : Optional.empty();
    }

    /** Stops following the audit. */
    public void close() {
        workspace.verdicts().removeListener(follow);
        workspace.filtering().found().removeListener(follow);
    }
}
