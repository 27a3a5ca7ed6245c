package app.winnow.desktop.map;

import app.winnow.desktop.kit.Figures;
import app.winnow.insight.cover.RiskCurve;
import app.winnow.insight.cover.RobustCore;
import app.winnow.insight.cover.SmallestSet;
import app.winnow.insight.cover.Standing;
import app.winnow.insight.cover.Watch;
import app.winnow.model.Portfolio;
import app.winnow.picture.CurvePoint;
import app.winnow.picture.RiskPicture;
import app.winnow.task.Progress;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;

/**
 * What the smallest set shows and does: the set at once, then proven, then the curve, then what holds in 52 completions, each worked out behind the window, the
 * newest state of the audit winning. Every decision and fact starts it again, from the answer that is there.
 */
public final class SmallestSetViewModel {
    private static final int POINTS = 24;

    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<SmallestSet> set = new ReadOnlyObjectWrapper<>(this, "set");
    private final ReadOnlyObjectWrapper<List<RiskCurve.Point>> points = new ReadOnlyObjectWrapper<>(this, "points", List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", 0);
    private final ReadOnlyObjectWrapper<RobustCore> core = new ReadOnlyObjectWrapper<>(this, "core");
    private final ReadOnlyObjectWrapper<List<SetRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final SetExplanation explanation;
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(this, "stopped", false);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working", false);
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private Verdicts workedOn;
    private int steps;
    /** The risk of the choice that people made; a new curve is shown where it is nearest to that. */
    private double keptRisk;
    private boolean shown;

    /** The smallest set of this audit. */
    public SmallestSetViewModel(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        workspace.verdicts().addListener(follow);
        explanation = new SetExplanation(workspace, tasks);
    }

    /** The set; null until it was worked out first. */
    public ReadOnlyObjectProperty<SmallestSet> set() {
        return set.getReadOnlyProperty();
    }

    /** Choices of hours against risk, the full cover first; empty until they are worked out. */
    public ReadOnlyObjectProperty<List<RiskCurve.Point>> points() {
        return points.getReadOnlyProperty();
    }

    /** Which of them is shown. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** In how many of 52 completions each is in; null until that is worked out. */
    public ReadOnlyObjectProperty<RobustCore> core() {
        return core.getReadOnlyProperty();
    }

    /** Every offering that is judged: those in the set first, most hours first. */
    public ReadOnlyObjectProperty<List<SetRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Why the selected offering is in or out, "" when none is selected. */
    public ReadOnlyStringProperty why() {
        return explanation.why();
    }

    /** What would flip it, "" while that is worked out. */
    public ReadOnlyStringProperty flip() {
        return explanation.flip();
    }

    /** Whether somebody stopped it before it was done. */
    public ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether it is still being worked out. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** The page shows it or does not; unseen it works nothing out. */
    public void setShown(boolean front) {
        shown = front;
        if (front) {
            refresh();
        }
    }

    private void refresh() {
        Verdicts verdicts = workspace.verdicts().get();
        if (shown && verdicts != null && verdicts != workedOn) {
            work(verdicts);
        }
    }

    /** Goes on where somebody stopped it. */
    public void goOn() {
        work(workspace.verdicts().get());
    }

    private void work(Verdicts verdicts) {
        workedOn = verdicts;
        stopped.set(false);
        SmallestSet before = set.get();
        step("task.set", progress -> SmallestSet.first(verdicts, before, watch(progress)), found -> {
            core.set(null);
            show(found);
            prove(found, verdicts);
        });
    }

    private void prove(SmallestSet found, Verdicts verdicts) {
        if (found.answer().isProven()) {
            draw(found, verdicts);
            return;
        }
        step("task.prove", progress -> found.proven(watch(progress)), proven -> {
            show(proven);
            draw(proven, verdicts);
        });
    }

    private void draw(SmallestSet found, Verdicts verdicts) {
        if (found.isEmpty()) {
            return;
        }
        step("task.curve", progress -> RiskCurve.of(found.cover().problem(), found.answer(), POINTS, watch(progress)), curve -> {
            points.set(curve);
            chosen.set(nearest(curve, keptRisk));
            fill();
            step("task.core", progress -> RobustCore.of(verdicts, watch(progress), done -> progress.report(done, RobustCore.COMPLETIONS, "")), robust -> {
                core.set(robust);
                fill();
            });
        });
    }

    /** One piece of work in the lane of this page. What the next one supersedes was not stopped by anybody. */
    private <T> void step(String title, Work<T> work, Consumer<T> done) {
        working.set(true);
        int own = ++steps;
        Running step = tasks.run(this, Words.of(title), work, found -> {
            working.set(false);
            done.accept(found);
        }, failure -> {
            throw new IllegalStateException(failure);
        });
        step.state().addListener((property, was, is) -> ended(own, is));
        ended(own, step.state().get());
    }

    private void ended(int step, Running.State state) {
        if (state == Running.State.CANCELLED && step == steps) {
            working.set(false);
            stopped.set(true);
        }
    }

    private static Watch watch(Progress progress) {
        return new Watch() {
            @Override
            public boolean isOver() {
                progress.checkCancelled();
                return false;
            }
        };
    }

    private void show(SmallestSet found) {
        set.set(found);
        points.set(List.of());
        chosen.set(0);
        fill();
    }

    private static int nearest(List<RiskCurve.Point> curve, double risk) {
        return IntStream.range(0, curve.size()).boxed().min(Comparator.comparingDouble(at -> Math.abs(curve.get(at).risk() - risk))).orElse(0);
    }

    /** Shows another choice of the curve. */
    public void choose(int point) {
        if (point >= 0 && point < points.get().size()) {
            chosen.set(point);
            keptRisk = point == 0 ? 0 : points.get().get(point).risk();
            fill();
        }
    }

    /** The depths that are shown: those of the chosen point, else of the full cover. */
    public int[] depths() {
        return points.get().isEmpty() ? set.get().answer().depths() : points.get().get(chosen.get()).depths();
    }

    /** By how many hours the shown choice may fall short of the best one of its risk; 0 = proven. */
    public double gap() {
        if (!points.get().isEmpty()) {
            RiskCurve.Point point = points.get().get(chosen.get());
            return point.isProven() ? 0 : point.gap();
        }
        return set.get().answer().isProven() ? 0 : set.get().answer().cost() - set.get().answer().bound();
    }

    /** The curve as a picture. */
    public RiskPicture picture(String hoursName) {
        SmallestSet now = set.get();
        return new RiskPicture(now == null ? List.of() : points.get().stream()
                .map(point -> new CurvePoint(now.released(point.depths()), point.risk(), point.isProven())).toList(), hoursName);
    }

    private void fill() {
        SmallestSet now = set.get();
        int[] depths = now == null ? null : depths();
        if (depths == null) {
            rows.set(List.of());
            return;
        }
        List<SetRow> next = new ArrayList<>();
        Portfolio portfolio = workedOn.portfolio();
        for (int at = 0; at < depths.length; at++) {
            Standing standing = now.cover().standing(at);
            if (standing != Standing.WITHDRAWN && standing != Standing.APART) {
                next.add(new SetRow(at, portfolio.offerings().get(at).code(), portfolio.offerings().get(at).title(), depths[at], now.isNewAid(at, depths[at]), standing,
                        now.hours(at).isPresent() ? now.hours(at).getAsDouble() : null, core.get() == null ? -1 : core.get().in()[at]));
            }
        }
        next.sort(Comparator.comparing((SetRow row) -> row.depth() == 0).thenComparing(row -> row.hours() == null ? -1 : -row.hours()).thenComparing(SetRow::index));
        explanation.of(now, depths, portfolio);
        rows.set(List.copyOf(next));
    }

    /** Why this one is in or out. */
    String why(SetRow row) {
        return explanation.why(row.index());
    }

    /** In how many of the completions it is in: "52 of 52", or the dash while that is not worked out. */
    String inOf(SetRow row) {
        return row.in() < 0 ? Figures.UNKNOWN : Words.of("set.of", row.in(), core.get().completions());
    }

    /** Stops following the audit. */
    public void close() {
        workspace.verdicts().removeListener(follow);
        explanation.close();
    }
}
