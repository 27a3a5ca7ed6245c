package app.winnow.model.forget;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Cause;
import app.winnow.model.Decision;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Requirement;
import app.winnow.model.Scenario;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.Task;
import app.winnow.model.UnitAudience;
import app.winnow.model.View;
import app.winnow.model.WrittenRule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of the model as they are afterwards. {@code imports} are those that rows name by their place, as they were before. */
final class Values {
    private final Texts texts;
    private final Forget.Column column;

    /** Values with these texts, and without this column; null = every column stays. */
    Values(Texts texts, Forget.Column column) {
        this.texts = texts;
        this.column = column;
    }

    Offering offering(Offering offering, List<CatalogImport> imports) {
        return new Offering(texts.of(offering.code()), texts.of(offering.title()), offering.rows(), imported(offering.imported(), offering.rows(), imports),
                facts(offering.own()), answers(offering.answers()), decision(offering.decision()));
    }

    /** Facts without those that came from the column. */
    Facts imported(Facts facts, SourceRows rows, List<CatalogImport> imports) {
        Facts next = facts(facts);
        if (column != null) {
            for (Field field : facts.known()) {
                int source = rows.of(field).source();
                if (source >= 0 && source < imports.size() && column.fields(imports.get(source)).contains(field)) {
                    next = next.with(field, null);
                }
            }
        }
        return next;
    }

    private Facts facts(Facts facts) {
        Map<Field, Object> next = new EnumMap<>(Field.class);
        facts.known().forEach(field -> next.put(field, fact(facts.value(field).orElseThrow())));
        return Facts.of(next);
    }

    /** The value of a field; null = nothing. */
    Object fact(Object value) {
        return value instanceof String text ? texts.of(text) : value instanceof List<?> list ? list.stream().map(this::fact).toList() : value;
    }

    Answers answers(Answers answers) {
        Answers next = Answers.NONE;
        for (Ask<?> ask : answers.answered()) {
            next = with(next, ask, answers);
        }
        return next;
    }

    private <T> Answers with(Answers next, Ask<T> ask, Answers from) {
        return next.with(ask, answer(from.get(ask).orElseThrow()));
    }

    /** An answer, or null. */
    @SuppressWarnings("unchecked")
    <T> T answer(T value) {
        if (value instanceof Set<?> set) {
            return (T) set.stream().map(this::answer).collect(Collectors.toSet());
        } else if (value instanceof Collection<?> list) {
            return (T) list.stream().map(this::answer).toList();
        } else if (value instanceof String text) {
            return (T) texts.of(text);
        } else if (value instanceof Requirement requirement) {
            return (T) new Requirement(requirement.basis(), texts.of(requirement.name()));
        } else if (value instanceof Task task) {
            return (T) new Task(texts.of(task.name()), task.impact(), task.response(), task.obstacles());
        }
        return value instanceof Links links ? (T) links(links) : value;
    }

    private Links links(Links links) {
        Map<String, Link> named = new TreeMap<>();
        links.named().forEach((outcome, link) -> named.put(texts.of(outcome),
                new Link(link.strength(), link.evidence(), texts.of(link.task()), texts.of(link.measure()), texts.of(link.source()))));
        return Links.of(named, links.seen());
    }

    /** A decision, or null. */
    Decision decision(Decision decision) {
        if (decision == null) {
            return null;
        }
        Decision.Carrying carrying = decision.carrying();
        return new Decision(decision.disposition(), decision.aid().withWhat(texts.of(decision.aid().what())), texts.of(decision.into()),
                texts.of(decision.reason()), new Decision.By(texts.of(decision.by().name()), decision.by().on()),
                new Decision.Carrying(texts.of(carrying.owner()), texts.of(carrying.wave()), carrying.due(), texts.of(carrying.acceptedBy())));
    }

    /** An outcome, or null. */
    Outcome outcome(Outcome outcome) {
        if (outcome == null) {
            return null;
        }
        Measure measure = outcome.measure();
        Scope scope = outcome.scope();
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        outcome.causes().forEach((cause, owner) -> causes.put(cause, texts.of(owner)));
        return new Outcome(texts.of(outcome.id()), outcome.serial(), texts.of(outcome.sentence()),
                new Measure(texts.of(measure.name()), texts.of(measure.unit()), texts.of(measure.baseline()), texts.of(measure.target()), texts.of(measure.source())),
                texts.of(outcome.sponsor()), outcome.weight(), new Scope(texts.of(scope.unit()), texts.of(scope.audience()), texts.of(scope.language())),
                outcome.state(), causes, outcome.cleared(), texts.of(outcome.enablers()));
    }

    /** A policy; what money is called and where values come from are the texts that people write in it. */
    Policy policy(Policy policy) {
        Policy.Rates rates = policy.rates();
        SortedMap<PolicyKey, String> sources = new TreeMap<>();
        policy.sources().forEach((key, source) -> sources.put(key, texts.of(source)));
        return new Policy(policy.asOf(), policy.rules(), policy.costs(), policy.shares(),
                new Policy.Rates(rates.hoursPerDay(), rates.costPerHour(), texts.of(rates.currency()), rates.aidBuildHours(), rates.aidUpkeepHours(), rates.efforts()),
                policy.levelTargets(), policy.terms(), sources);
    }

    /** A scenario, or null; the codes in it are those of the offerings. */
    Scenario scenario(Scenario scenario) {
        if (scenario == null) {
            return null;
        }
        SortedMap<String, Decision> decisions = new TreeMap<>();
        scenario.decisions().forEach((code, decision) -> decisions.put(texts.of(code), decision(decision)));
        return new Scenario(texts.of(scenario.name()), texts.of(scenario.note()), scenario.created(), policy(scenario.policy()), decisions);
    }

    /** A written rule, or null; the words that it looks for are texts that people wrote. */
    WrittenRule rule(WrittenRule rule) {
        if (rule == null) {
            return null;
        }
        List<WrittenRule.Condition> conditions = rule.conditions().stream()
                .map(condition -> new WrittenRule.Condition(condition.fields(), condition.test(), condition.words().stream().map(texts::of).toList())).toList();
        return new WrittenRule(rule.number(), conditions, then(rule.then()), rule.seen());
    }

    private WrittenRule.Then then(WrittenRule.Then then) {
        return then instanceof WrittenRule.Serves serves ? new WrittenRule.Serves(texts.of(serves.outcome()), serves.strength()) : said((WrittenRule.Answer<?>) then);
    }

    private <T> WrittenRule.Then said(WrittenRule.Answer<T> answer) {
        return new WrittenRule.Answer<>(answer.ask(), answer(answer.value()));
    }

    /** A view, or null: what was picked in it are values of facts, and what was searched for may be anything. */
    View view(View view) {
        if (view == null) {
            return null;
        }
        SortedMap<String, Set<String>> picks = new TreeMap<>();
        view.picks().forEach((facet, values) -> picks.put(texts.of(facet), values.stream().map(texts::of).collect(Collectors.toSet())));
        View.Layout layout = new View.Layout(view.layout().columns().stream().map(texts::of).toList(),
                view.layout().order().stream().map(one -> new View.Order(texts.of(one.column()), one.descending())).toList());
        return new View(texts.of(view.name()), texts.of(view.search()), picks, layout);
    }

    UnitAudience about(UnitAudience about) {
        return new UnitAudience(texts.of(about.unit()), texts.of(about.audience()));
    }

    Pair pair(Pair pair) {
        return Pair.of(texts.of(pair.first()), texts.of(pair.second()));
    }
}
