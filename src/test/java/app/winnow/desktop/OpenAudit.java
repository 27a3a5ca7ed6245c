package app.winnow.desktop;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetOutcome;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A small audit of a ferry company, open in a folder of the test, with everything done at once. */
public final class OpenAudit {
    /** The day that counts as today in tests. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T08:00:00Z"), ZoneOffset.UTC);

    private OpenAudit() { }

    /** An empty audit. */
    public static Workspace empty(Path data) {
        AtomicReference<Workspace> open = new AtomicReference<>();
        new Portfolios(data, new DirectTasks(), CLOCK).create("Ferries 2026", open::set, failed -> {
            throw new AssertionError(failed);
        });
        return open.get();
    }

    /** An audit with one outcome, all outcomes of the company written, and three offerings: F-1 (90 min), F-2 (30 min) and F-3 (no length). */
    public static Workspace ferries(Path data) {
        Workspace workspace = empty(data);
        workspace.apply(SetOutcome.added(Outcome.of("O1", 1, "Berth the ferry within ten minutes").withScope(Scope.ALL)));
        workspace.apply(SetComplete.from(workspace.portfolio().get(), new UnitAudience("", ""), true));
        workspace.apply(new AddOffering(offering("F-1", "Mooring at night", 90.0)));
        workspace.apply(new AddOffering(offering("F-2", "Ropes and knots", 30.0)));
        workspace.apply(new AddOffering(offering("F-3", "Harbour radio", null)));
        return workspace;
    }

    private static Offering offering(String code, String title, Double minutes) {
        Facts facts = Facts.of(Map.of(Field.UNIT, "Deck", Field.DESCRIPTION, "What a deck hand does.")).with(Field.DURATION, minutes);
        return Offering.imported(code, title, SourceRows.NONE, facts);
    }
}
