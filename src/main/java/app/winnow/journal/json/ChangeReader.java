package app.winnow.journal.json;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.UnitAudience;
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
import java.util.ArrayList;
import java.util.List;

/** Parts back to a change. */
final class ChangeReader {
    private final Parts parts;

    ChangeReader(Parts parts) {
        this.parts = parts;
    }

    Change read() throws IOException {
        Fields in = parts.next();
        String kind = in.text("kind");
        int version = in.whole("version");
        if (version != ChangeCodec.VERSION) {
            throw new MadeByNewer("version " + version + " of " + kind);
        }
        Change change = switch (kind) {
            case "several" -> several(in);
            case "import-catalog" -> CatalogCodec.read(in, parts);
            case "drop-catalog" -> drop();
            case "update-catalog" -> UpdateCodec.read(in, parts);
            case "drop-update" -> dropUpdate();
            default -> small(kind, in);
        };
        in.end();
        return change;
    }

    private Change several(Fields in) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (int left = in.whole("count"); left > 0; left--) {
            changes.add(read());
        }
        return new Several(in.text("title"), changes);
    }

    private Change drop() throws IOException {
        if (read() instanceof ImportCatalog imported) {
            return new DropCatalog(imported);
        }
        throw new MadeByNewer("a dropped import that is none");
    }

    private Change dropUpdate() throws IOException {
        if (read() instanceof UpdateCatalog update) {
            return new DropUpdate(update);
        }
        throw new MadeByNewer("a dropped update that is none");
    }

    private static Change small(String kind, Fields in) throws MadeByNewer {
        return switch (kind) {
            case "rename-audit" -> new RenameAudit(in.text("before"), in.text("after"));
            case "add-offering" -> new AddOffering(OfferingCodec.read(in.object("offering")));
            case "remove-offering" -> new RemoveOffering(OfferingCodec.read(in.object("offering")));
            case "set-title" -> new SetTitle(in.text("code"), in.text("before"), in.text("after"));
            case "set-fact" -> fact(in);
            case "set-answer" -> answer(in.text("code"), AnswerCodec.ask(in.text("fact")), in);
            case "set-list-answer" -> list(AnswerCodec.ask(in.text("fact")), in);
            case "set-outcome" -> new SetOutcome(in.text("outcome"), OutcomeCodec.read(in.value("before")), OutcomeCodec.read(in.value("after")));
            case "set-complete" -> new SetComplete(new UnitAudience(in.text("unit"), in.text("audience")), flag(in, "before"), flag(in, "after"));
            case "set-pair" -> new SetPair(Pair.of(in.text("first"), in.text("second")), state(in, "before"), state(in, "after"));
            case "set-decision" -> new SetDecision(in.text("code"), DecisionCodec.read(in.value("before")), DecisionCodec.read(in.value("after")));
            case "set-usage-window" -> new SetUsageWindow(in.whole("import"), CatalogCodec.usage(in.value("before")),
                    CatalogCodec.usage(in.value("after")));
            case "set-policy" -> new SetPolicy(PolicyCodec.read(in.object("before")), PolicyCodec.read(in.object("after")));
            case "set-scenario" -> new SetScenario(in.text("name"), ScenarioCodec.read(in.value("before")), ScenarioCodec.read(in.value("after")));
            case "set-rule" -> new SetRule(in.whole("number"), RuleCodec.read(in.value("before")), RuleCodec.read(in.value("after")));
            case "set-view" -> new SetView(in.text("name"), ViewCodec.read(in.value("before")), ViewCodec.read(in.value("after")));
            default -> throw new MadeByNewer("the change " + kind);
        };
    }

    private static Change fact(Fields in) throws MadeByNewer {
        Field field = OfferingCodec.field(in.text("field"));
        return new SetFact(in.text("code"), field, OfferingCodec.fact(field, in.value("before")), OfferingCodec.fact(field, in.value("after")));
    }

    private static <T> Change answer(String code, Ask<T> ask, Fields in) throws MadeByNewer {
        return new SetAnswer<>(code, ask, AnswerCodec.read(ask, in.value("before")), AnswerCodec.read(ask, in.value("after")));
    }

    private static <T> Change list(Ask<T> ask, Fields in) throws MadeByNewer {
        return new SetListAnswer<>(ask, AnswerCodec.read(ask, in.value("before")), AnswerCodec.read(ask, in.value("after")));
    }

    private static Boolean flag(Fields in, String name) throws MadeByNewer {
        return Fields.castOrNull(Boolean.class, in.value(name), name);
    }

    private static PairState state(Fields in, String name) throws MadeByNewer {
        return Words.findOrNull(PairState.class, in.textOrNull(name));
    }
}
