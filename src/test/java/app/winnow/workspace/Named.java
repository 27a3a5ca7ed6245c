package app.winnow.workspace;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.CatalogImport;
import app.winnow.model.Cause;
import app.winnow.model.ColumnUse;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.Requirement;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.State;
import app.winnow.model.Task;
import app.winnow.model.TextColumn;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetTitle;
import app.winnow.model.change.Several;
import app.winnow.model.change.UpdateCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A history in which a person's name stands in every place where text can stand, spelled in many ways. */
final class Named {
    static final String FILE = "export of Zoë Quillfeather.csv";

    private Named() { }

    /** Makes it in an open audit: with an import that was taken back, a decision that was taken back, and a branch that nobody can redo any more. */
    static void fill(Workspace audit) {
        changes().forEach(audit::apply);
        audit.apply(new SetTitle("T-2", "Reading the barometer", "Zoe\u0308 Quillfeather's barometer"));
        audit.undo();
        audit.apply(new SetFact("T-2", Field.AUTHOR, null, "QUILLFEATHER, ZOË"));
        Decision decision = audit.portfolio().get().offering("T-1").orElseThrow().decision();
        audit.apply(new SetDecision("T-1", decision, null));
        audit.apply(new RenameAudit("Audit of Zoë Quillfeather", "Deck"));
        audit.undo();
        audit.undo();
    }

    private static List<Change> changes() {
        Outcome outcome = new Outcome("O1", 1, "Do what zoë quillfeather does", new Measure("as Zoë Quillfeather counts", "ZQ", "1", "2", "Zoë.Quillfeather@example.org"),
                "Quillfeather, Zoë", 1, new Scope("Unit of Zoë Quillfeather", "", ""), State.GAP, Map.of(Cause.KNOWLEDGE, "Zoë Quillfeather"),
                java.util.Set.of(Cause.DATA), "A checklist by Zoë Quillfeather");
        Link link = new Link(2, null, "Zoë Quillfeather's task", "Zoë Quillfeather's measure", "Zoë Quillfeather said so");
        return List.of(catalog(), again(), SetOutcome.added(outcome),
                new SetComplete(new UnitAudience("Unit of Zoë Quillfeather", ""), null, true), new SetComplete(new UnitAudience("Unit of ZOË QUILLFEATHER", ""), null, false),
                new AddOffering(Offering.imported("of Zoë Quillfeather", "A talk with Zoë Quillfeather", SourceRows.NONE, Facts.of(Map.of(Field.OWNER, "zoë\u00a0quillfeather")))),
                new AddOffering(Offering.imported("of ZOË Quillfeather", "Another", SourceRows.NONE, Facts.NONE)),
                new SetAnswer<>("of Zoë Quillfeather", Ask.SERVES, null, Links.of(Map.of("O1", link), 1)),
                new SetAnswer<>("T-1", Ask.MEMBER_OF, null, List.of("of Zoë Quillfeather")),
                new SetAnswer<>("T-1", Ask.TASKS, null, List.of(new Task("Call Zoë Quillfeather", 3, null, null))),
                new SetAnswer<>("T-2", Ask.ATTACHED_TO, null, "of ZOË Quillfeather"),
                new SetListAnswer<>(Ask.REQUIRED_BY, null, new Requirement(Basis.CONTRACT, "Contract with Zoë Quillfeather")),
                new Several("What Zoë Quillfeather wished", List.of(new SetTitle("T-1", "Splicing, once more", "Splicing with Zoë Quillfeather"),
                        new SetTitle("T-1", "Splicing with Zoë Quillfeather", "Splicing"))),
                new RenameAudit("Audit", "Audit of Zoë Quillfeather"),
                new SetDecision("T-1", null, new Decision(Disposition.RETIRE, new AidPlan(AidValue.NONE, "Zoë Quillfeather"), "of Zoë Quillfeather",
                        "Zoë Quillfeather knows why", new Decision.By("Zoë Quillfeather", LocalDate.of(2026, 1, 2)),
                        new Decision.Carrying("Zoë Quillfeather", "Wave of Zoë Quillfeather", null, "Zoë Quillfeather"))));
    }

    /** Two rows with owners; the remark column is kept as text. */
    private static ImportCatalog catalog() {
        SourceTable table = new SourceTable(FILE, "Sheet of Zoë Quillfeather", 1, List.of("Code", "Title", "Owner", "Remark for Zoë Quillfeather"), List.of(
                TextColumn.of(List.of("T-1", "T-2")), TextColumn.of(List.of("Splicing", "Reading the barometer")),
                TextColumn.of(List.of("Quillfeather, Zoë", "Zoë Quillfeather")), TextColumn.of(List.of("ask Bo Tarnwick", "ask zoe\u0308_quillfeather"))), new int[] {2, 3});
        List<ColumnUse> uses = List.of(new ColumnUse(Field.CODE, null, null), new ColumnUse(Field.TITLE, null, null), new ColumnUse(Field.OWNER, null, null), ColumnUse.UNUSED);
        CatalogImport catalog = new CatalogImport(table, uses, null, List.of(new CatalogImport.Dropped(4, "printed by Zoë Quillfeather")),
                List.of(new CatalogImport.LeftOut("Pupils of Zoë Quillfeather", "names")),
                List.of(new Problem(FILE, 3, "Owner", "Zoë Quillfeather", "Zoë Quillfeather is nobody"), new Problem(FILE, 2, "Remark for Zoë Quillfeather", "ask Bo Tarnwick", "odd")));
        return new ImportCatalog(catalog, List.of(Offering.imported("T-1", "Splicing", SourceRows.of(0, 0), Facts.of(Map.of(Field.OWNER, "Quillfeather, Zoë"))),
                Offering.imported("T-2", "Reading the barometer", SourceRows.of(0, 1), Facts.of(Map.of(Field.OWNER, "Zoë Quillfeather", Field.UNIT, "Bridge")))),
                List.of(Pair.of("T-1", "T-2")));
    }

    /** The first row once more, with another owner and title. */
    private static UpdateCatalog again() {
        SourceTable table = new SourceTable(FILE, "", 1, List.of("Code", "Title", "Owner"), List.of(TextColumn.of(List.of("T-1")),
                TextColumn.of(List.of("Splicing, once more")), TextColumn.of(List.of("Bo Tarnwick"))), new int[] {2});
        List<ColumnUse> uses = List.of(new ColumnUse(Field.CODE, null, null), new ColumnUse(Field.TITLE, null, null), new ColumnUse(Field.OWNER, null, null));
        CatalogImport catalog = new CatalogImport(table, uses, null, List.of(), List.of(), List.of(), app.winnow.model.ImportRole.again(List.of(0)));
        return new UpdateCatalog(catalog, List.of(new OfferingEdit("T-1",
                new FileSays("Splicing", SourceRows.of(0, 0), Facts.of(Map.of(Field.OWNER, "Quillfeather, Zoë"))),
                new FileSays("Splicing, once more", SourceRows.of(1, 0), Facts.of(Map.of(Field.OWNER, "Bo Tarnwick"))))), List.of(), List.of());
    }

    /** What somebody sees of an offering. */
    static String owner(Portfolio portfolio, String code) {
        return portfolio.offering(code).orElseThrow().text(Field.OWNER);
    }
}
