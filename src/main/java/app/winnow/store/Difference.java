package app.winnow.store;

import app.winnow.model.CatalogImport;
import app.winnow.model.Cause;
import app.winnow.model.Chunks;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Writes what differs between two states of a portfolio. States share what is equal, so finding the difference compares references, not values. */
final class Difference {
    private final Handle handle;
    private final Portfolio before;
    private final Portfolio after;

    Difference(Handle handle, Portfolio before, Portfolio after) {
        this.handle = handle;
        this.before = before;
        this.after = after;
    }

    void write() {
        offerings();
        if (before.outcomes() != after.outcomes()) {
            outcomes();
        }
        if (before.complete() != after.complete()) {
            complete();
        }
        if (before.imports() != after.imports()) {
            imports();
        }
        if (before.pairs() != after.pairs()) {
            pairs();
        }
    }

    private void offerings() {
        Chunks<Offering> old = before.offerings();
        Chunks<Offering> now = after.offerings();
        List<String> gone = new ArrayList<>();
        List<Integer> fresh = new ArrayList<>();
        for (int at = 0; at < Math.max(old.size(), now.size()); at++) {
            Offering was = at < old.size() ? old.get(at) : null;
            Offering is = at < now.size() ? now.get(at) : null;
            if (was != is) {
                if (was != null) {
                    gone.add(was.code());
                }
                if (is != null) {
                    fresh.add(at);
                }
            }
        }
        boolean lists = before.lists() != after.lists();
        if (lists) {
            gone.add(OfferingRows.ALL);
        }
        OfferingRows.remove(handle, gone);
        try (OfferingRows rows = new OfferingRows(handle)) {
            fresh.forEach(at -> rows.add(at, now.get(at)));
            if (lists) {
                rows.add(OfferingRows.ALL, after.lists());
            }
        }
    }

    private void outcomes() {
        handle.execute("DELETE FROM outcomes");
        handle.execute("DELETE FROM causes");
        try (Table rows = new Table(handle, "outcomes", 16); Table causes = new Table(handle, "causes", 3)) {
            for (Outcome outcome : after.outcomes()) {
                rows.add(outcome.id(), outcome.serial(), outcome.sentence(), outcome.measure().name(), outcome.measure().unit(), outcome.measure().baseline(),
                        outcome.measure().target(), outcome.measure().source(), outcome.sponsor(), outcome.weight(), outcome.scope().unit(),
                        outcome.scope().audience(), outcome.scope().language(), outcome.state() == null ? null : outcome.state().word(),
                        outcome.cleared().stream().map(Cause::word).collect(Collectors.joining(", ")), outcome.enablers());
                outcome.causes().forEach((cause, owner) -> causes.add(outcome.id(), cause.word(), owner));
            }
        }
    }

    private void complete() {
        handle.execute("DELETE FROM complete");
        try (Table rows = new Table(handle, "complete", 3)) {
            after.complete().forEach((about, all) -> rows.add(about.unit(), about.audience(), all));
        }
    }

    private void imports() {
        handle.execute("DELETE FROM imports");
        try (Table rows = new Table(handle, "imports", 8)) {
            for (int at = 0; at < after.imports().size(); at++) {
                CatalogImport imported = after.imports().get(at);
                UsageWindow usage = imported.usage();
                rows.add(at, imported.table().file(), imported.table().sheet(), imported.table().rows(), usage == null ? null : usage.from(),
                        usage == null ? null : usage.to(), imported.role().role().word(),
                        imported.role().updates().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        }
    }

    private void pairs() {
        before.pairs().forEach((pair, state) -> {
            if (after.pairs().get(pair) != state) {
                handle.execute("DELETE FROM pairs WHERE first_code = ? AND second_code = ?", pair.first(), pair.second());
            }
        });
        try (Table rows = new Table(handle, "pairs", 3)) {
            after.pairs().forEach((pair, state) -> {
                if (before.pairs().get(pair) != state) {
                    rows.add(pair.first(), pair.second(), state.word());
                }
            });
        }
    }
}
