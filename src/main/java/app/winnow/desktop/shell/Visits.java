package app.winnow.desktop.shell;

import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ChangeListener;

/**
 * Where people have been in the open audit, for going back and forward: from page to page, from filter to filter, and to what was marked before it was let go. What is marked and
 * selected comes along from page to page; nothing of it is a change of the audit.
 */
final class Visits {
    /** As many as the filter remembers of its own steps. */
    private static final int MOST = 99;

    private final Pages pages;
    private final List<Step> steps = new ArrayList<>();
    private final ChangeListener<Number> filtered = (property, was, is) -> filtered();
    private final ChangeListener<Set<String>> unmarked = (property, was, is) -> unmarked(was, is);
    private int at;
    private boolean isGoing;
    private Page last;

    private record Step(String kind, Runnable back, Runnable forward) { }

    Visits(Pages pages) {
        this.pages = pages;
        pages.audit().addListener((property, was, is) -> follow(was, is));
        pages.current().addListener((property, was, is) -> moved(is));
        follow(null, pages.audit().get());
    }

    /** Goes one step back; nothing happens at the first, and on a page of no audit. */
    void back() {
        if (at > 0 && pages.ofAudit().contains(pages.current().get())) {
            go(steps.get(--at).back());
        }
    }

    /** Goes one step forward again. */
    void forward() {
        if (at < steps.size() && pages.ofAudit().contains(pages.current().get())) {
            go(steps.get(at++).forward());
        }
    }

    private void go(Runnable step) {
        isGoing = true;
        try {
            step.run();
        } finally {
            isGoing = false;
        }
    }

    private void follow(Workspace was, Workspace is) {
        steps.clear();
        at = 0;
        last = null;
        if (was != null) {
            was.filtering().steps().removeListener(filtered);
            was.marked().codes().removeListener(unmarked);
        }
        if (is != null) {
            is.filtering().steps().addListener(filtered);
            is.marked().codes().addListener(unmarked);
        }
    }

    private void moved(Page is) {
        if (!pages.ofAudit().contains(is)) {
            return;
        }
        Page was = last;
        last = is;
        if (was != null && was != is) {
            add("", () -> pages.show(was), () -> pages.show(is));
        }
    }

    private void filtered() {
        Workspace audit = pages.audit().get();
        add("", audit.filtering()::back, audit.filtering()::forward);
    }

    /** Several that were marked are let go at once: the most of them, not one by one. */
    private void unmarked(Set<String> was, Set<String> is) {
        if (was.size() > 1 && was.stream().filter(is::contains).count() * 2 < was.size()) {
            Workspace audit = pages.audit().get();
            add("", () -> audit.marked().replace(was), () -> audit.marked().replace(is));
        }
    }

    /** A step was taken; what could be gone forward to is forgotten. One of the same kind as the step before goes on with it; "" never does. */
    void add(String kind, Runnable back, Runnable forward) {
        if (isGoing) {
            return;
        }
        steps.subList(at, steps.size()).clear();
        boolean goesOn = !kind.isEmpty() && at > 0 && steps.get(at - 1).kind().equals(kind);
        Runnable first = goesOn ? steps.remove(at - 1).back() : back;
        steps.add(new Step(kind, first, forward));
        if (steps.size() > MOST) {
            steps.remove(0);
        }
        at = steps.size();
    }
}
