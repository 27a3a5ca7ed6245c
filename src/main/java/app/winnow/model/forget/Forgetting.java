package app.winnow.model.forget;

import app.winnow.model.CatalogImport;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Scenario;
import app.winnow.model.UnitAudience;
import app.winnow.model.View;
import app.winnow.model.WrittenRule;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.DropCatalog;
import app.winnow.model.change.DropUpdate;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.OfferingEdit;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes of one history without what is forgotten. First every change is {@link #know shown}, so that codes that would become equal stay apart; then
 * each is asked for with the portfolio that it was made to. What a changed history leads to is what {@link #portfolio} says.
 */
public final class Forgetting {
    private final Texts texts;
    private final Values values;
    private final Imports imports;
    private final Runnable check;

    /** Forgets this. */
    public Forgetting(Forget what) {
        this(what, () -> { });
    }

    /** Forgets this; {@code check} is run again and again in what is large, and may throw to cancel. */
    public Forgetting(Forget what, Runnable check) {
        this.check = check;
        Forget.Column column = what instanceof Forget.Column chosen ? chosen : null;
        texts = new Texts(what instanceof Forget.Name name ? new NamePattern(name) : null);
        values = new Values(texts, column);
        imports = new Imports(texts, column, check);
    }

    /** Learns the keys of a change. */
    public void know(Change change) {
        if (change instanceof Several several) {
            several.changes().forEach(this::know);
        } else if (change instanceof ImportCatalog c) {
            c.offerings().forEach(offering -> texts.know(offering.code()));
        } else if (change instanceof UpdateCatalog c) {
            c.added().forEach(offering -> texts.know(offering.code()));
        } else if (change instanceof AddOffering c) {
            texts.know(c.offering().code());
        } else if (change instanceof SetOutcome c) {
            texts.know(c.id());
        } else if (change instanceof SetComplete c) {
            texts.know(c.about().unit());
            texts.know(c.about().audience());
        } else if (change instanceof SetScenario c) {
            texts.know(c.name());
        } else if (change instanceof SetView c) {
            texts.know(c.name());
        }
    }

    /** A text of its own, such as who made a change or how an audit began. */
    public String text(String text) {
        return texts.of(text);
    }

    /** This change, which was made to that portfolio. */
    public Change change(Change change, Portfolio to) {
        if (change instanceof Several c) {
            return several(c, to);
        } else if (change instanceof ImportCatalog c) {
            return imported(c, to);
        } else if (change instanceof UpdateCatalog c) {
            return updated(c, to);
        } else if (change instanceof DropCatalog c) {
            return new DropCatalog(imported(c.imported(), c.applyTo(to)));
        } else if (change instanceof DropUpdate c) {
            return new DropUpdate(updated(c.update(), c.applyTo(to)));
        } else if (change instanceof AddOffering c) {
            return new AddOffering(values.offering(c.offering(), to.imports()));
        } else if (change instanceof RemoveOffering c) {
            return new RemoveOffering(values.offering(c.offering(), to.imports()));
        } else if (change instanceof SetOutcome c) {
            return new SetOutcome(texts.of(c.id()), values.outcome(c.before()), values.outcome(c.after()));
        }
        return small(change);
    }

    private Change small(Change change) {
        if (change instanceof RenameAudit c) {
            return new RenameAudit(texts.of(c.before()), texts.of(c.after()));
        } else if (change instanceof SetTitle c) {
            return new SetTitle(texts.of(c.code()), texts.of(c.before()), texts.of(c.after()));
        } else if (change instanceof SetFact c) {
            return new SetFact(texts.of(c.code()), c.field(), values.fact(c.before()), values.fact(c.after()));
        } else if (change instanceof SetAnswer<?> c) {
            return answer(c);
        } else if (change instanceof SetListAnswer<?> c) {
            return list(c);
        } else if (change instanceof SetComplete c) {
            return new SetComplete(values.about(c.about()), c.before(), c.after());
        } else if (change instanceof SetPair c) {
            return new SetPair(values.pair(c.pair()), c.before(), c.after());
        } else if (change instanceof SetDecision c) {
            return new SetDecision(texts.of(c.code()), values.decision(c.before()), values.decision(c.after()));
        } else if (change instanceof SetPolicy c) {
            return new SetPolicy(values.policy(c.before()), values.policy(c.after()));
        } else if (change instanceof SetScenario c) {
            return new SetScenario(texts.of(c.name()), values.scenario(c.before()), values.scenario(c.after()));
        } else if (change instanceof SetRule c) {
            return new SetRule(c.number(), values.rule(c.before()), values.rule(c.after()));
        } else if (change instanceof SetView c) {
            return new SetView(texts.of(c.name()), values.view(c.before()), values.view(c.after()));
        } else if (change instanceof SetUsageWindow) {
            return change;
        }
        throw new IllegalArgumentException("nobody knows how to forget in " + change.getClass());
    }

    private <T> Change answer(SetAnswer<T> c) {
        return new SetAnswer<>(texts.of(c.code()), c.ask(), values.answer(c.before()), values.answer(c.after()));
    }

    private <T> Change list(SetListAnswer<T> c) {
        return new SetListAnswer<>(c.ask(), values.answer(c.before()), values.answer(c.after()));
    }

    private Change several(Several several, Portfolio to) {
        List<Change> changes = new ArrayList<>();
        Portfolio at = to;
        for (Change part : several.changes()) {
            changes.add(change(part, at));
            at = part.applyTo(at);
        }
        return new Several(texts.of(several.title()), changes);
    }

    private ImportCatalog imported(ImportCatalog c, Portfolio to) {
        List<CatalogImport> known = plus(to, c.catalog());
        return new ImportCatalog(imports.of(c.catalog()), offerings(c.offerings(), known), c.proposed().stream().map(values::pair).toList());
    }

    private UpdateCatalog updated(UpdateCatalog c, Portfolio to) {
        List<CatalogImport> known = plus(to, c.catalog());
        List<OfferingEdit> edits = c.edits().stream()
                .map(edit -> new OfferingEdit(texts.of(edit.code()), says(edit.before(), known), says(edit.after(), known))).toList();
        return new UpdateCatalog(imports.of(c.catalog()), edits, offerings(c.added(), known), c.proposed().stream().map(values::pair).toList());
    }

    private FileSays says(FileSays says, List<CatalogImport> known) {
        return new FileSays(texts.of(says.title()), says.rows(), values.imported(says.facts(), says.rows(), known));
    }

    private List<Offering> offerings(List<Offering> offerings, List<CatalogImport> known) {
        return offerings.stream().map(offering -> {
            check.run();
            return values.offering(offering, known);
        }).toList();
    }

    private static List<CatalogImport> plus(Portfolio to, CatalogImport own) {
        List<CatalogImport> known = new ArrayList<>(to.imports());
        known.add(own);
        return known;
    }

    /** The portfolio that the changed history leads to, where this one led to that. */
    public Portfolio portfolio(Portfolio before) {
        Map<UnitAudience, Boolean> complete = new TreeMap<>();
        before.complete().forEach((about, yes) -> complete.put(values.about(about), yes));
        Map<Pair, PairState> pairs = new TreeMap<>();
        before.pairs().forEach((pair, state) -> pairs.put(values.pair(pair), state));
        return before.draft().name(texts.of(before.name())).outcomes(before.outcomes().stream().map(values::outcome).toList()).complete(complete)
                .imports(before.imports().stream().map(imports::of).toList())
                .offerings(app.winnow.model.Chunks.of(offerings(before.offerings(), before.imports()))).lists(values.answers(before.lists())).pairs(pairs)
                .policy(values.policy(before.policy())).scenarios(scenarios(before)).rules(rules(before)).views(views(before)).done();
    }

    private Map<Integer, WrittenRule> rules(Portfolio before) {
        Map<Integer, WrittenRule> rules = new TreeMap<>();
        before.rules().forEach((number, rule) -> rules.put(number, values.rule(rule)));
        return rules;
    }

    private Map<String, View> views(Portfolio before) {
        Map<String, View> views = new TreeMap<>();
        before.views().values().stream().map(values::view).forEach(view -> views.put(view.name(), view));
        return views;
    }

    private Map<String, Scenario> scenarios(Portfolio before) {
        Map<String, Scenario> scenarios = new TreeMap<>();
        before.scenarios().values().stream().map(values::scenario).forEach(scenario -> scenarios.put(scenario.name(), scenario));
        return scenarios;
    }
}
