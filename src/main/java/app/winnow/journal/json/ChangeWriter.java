package app.winnow.journal.json;

import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.DropCatalog;
import app.winnow.model.change.DropUpdate;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.RemoveOffering;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import app.winnow.model.change.SetPolicy;
import app.winnow.model.change.SetRule;
import app.winnow.model.change.SetScenario;
import app.winnow.model.change.SetTitle;
import app.winnow.model.change.SetUsageWindow;
import app.winnow.model.change.SetView;
import app.winnow.model.change.Several;
import app.winnow.model.change.UpdateCatalog;
import java.io.IOException;
import java.util.Map;

/** A change as parts: one for most kinds; an import and several changes are followed by what they consist of. */
final class ChangeWriter {
    private final Parts.Sink out;

    ChangeWriter(Parts.Sink out) {
        this.out = out;
    }

    void write(Change change) throws IOException {
        if (change instanceof Several several) {
            out.add(head("several", "title", several.title(), "count", several.changes().size()));
            for (Change part : several.changes()) {
                write(part);
            }
        } else if (change instanceof ImportCatalog imported) {
            CatalogCodec.write(imported, head("import-catalog"), out);
        } else if (change instanceof DropCatalog drop) {
            out.add(head("drop-catalog"));
            write(drop.imported());
        } else if (change instanceof UpdateCatalog update) {
            UpdateCodec.write(update, head("update-catalog"), out);
        } else if (change instanceof DropUpdate drop) {
            out.add(head("drop-update"));
            write(drop.update());
        } else {
            out.add(small(change));
        }
    }

    private static Map<String, Object> small(Change change) {
        if (change instanceof RenameAudit c) {
            return head("rename-audit", "before", c.before(), "after", c.after());
        } else if (change instanceof AddOffering c) {
            return head("add-offering", "offering", OfferingCodec.write(c.offering()));
        } else if (change instanceof RemoveOffering c) {
            return head("remove-offering", "offering", OfferingCodec.write(c.offering()));
        } else if (change instanceof SetTitle c) {
            return head("set-title", "code", c.code(), "before", c.before(), "after", c.after());
        } else if (change instanceof SetFact c) {
            return head("set-fact", "code", c.code(), "field", c.field().word(), "before", OfferingCodec.fact(c.before()),
                    "after", OfferingCodec.fact(c.after()));
        } else if (change instanceof SetAnswer<?> c) {
            return head("set-answer", "code", c.code(), "fact", c.ask().column(), "before", AnswerCodec.value(c.ask(), c.before()),
                    "after", AnswerCodec.value(c.ask(), c.after()));
        } else if (change instanceof SetListAnswer<?> c) {
            return head("set-list-answer", "fact", c.ask().column(), "before", AnswerCodec.value(c.ask(), c.before()),
                    "after", AnswerCodec.value(c.ask(), c.after()));
        }
        return whole(change);
    }

    private static Map<String, Object> whole(Change change) {
        if (change instanceof SetOutcome c) {
            return head("set-outcome", "outcome", c.id(), "before", OutcomeCodec.write(c.before()), "after", OutcomeCodec.write(c.after()));
        } else if (change instanceof SetComplete c) {
            return head("set-complete", "unit", c.about().unit(), "audience", c.about().audience(), "before", c.before(), "after", c.after());
        } else if (change instanceof SetPair c) {
            return head("set-pair", "first", c.pair().first(), "second", c.pair().second(), "before", Words.word(c.before()),
                    "after", Words.word(c.after()));
        } else if (change instanceof SetDecision c) {
            return head("set-decision", "code", c.code(), "before", DecisionCodec.write(c.before()), "after", DecisionCodec.write(c.after()));
        } else if (change instanceof SetUsageWindow c) {
            return head("set-usage-window", "import", c.source(), "before", CatalogCodec.usage(c.before()), "after", CatalogCodec.usage(c.after()));
        } else if (change instanceof SetPolicy c) {
            return head("set-policy", "before", PolicyCodec.write(c.before()), "after", PolicyCodec.write(c.after()));
        } else if (change instanceof SetScenario c) {
            return head("set-scenario", "name", c.name(), "before", ScenarioCodec.write(c.before()), "after", ScenarioCodec.write(c.after()));
        } else if (change instanceof SetRule c) {
            return head("set-rule", "number", c.number(), "before", RuleCodec.write(c.before()), "after", RuleCodec.write(c.after()));
        } else if (change instanceof SetView c) {
            return head("set-view", "name", c.name(), "before", ViewCodec.write(c.before()), "after", ViewCodec.write(c.after()));
        }
        throw new IllegalArgumentException("no JSON for " + change.getClass());
    }

    private static Map<String, Object> head(String kind, Object... fields) {
        Map<String, Object> head = Json.object("kind", kind, "version", ChangeCodec.VERSION);
        head.putAll(Json.object(fields));
        return head;
    }
}
