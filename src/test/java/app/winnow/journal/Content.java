package app.winnow.journal;

import app.winnow.model.CatalogImport;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceTable;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything a portfolio and its past hold, as text that does not depend on the journal's own way of writing. */
final class Content {
    private Content() { }

    static String of(Past past) {
        Portfolio portfolio = past.portfolio();
        StringBuilder text = new StringBuilder();
        line(text, "name", portfolio.name());
        // What an outcome has learned after the first format; where nobody said it, old and new content are one text.
        portfolio.outcomes().forEach(outcome -> line(text, "outcome", outcome.toString().replace(", cleared=[], enablers=]", "]")));
        line(text, "complete", portfolio.complete());
        portfolio.imports().forEach(imported -> imported(text, imported));
        portfolio.offerings().forEach(offering -> offering(text, offering));
        line(text, "lists", answers(portfolio.lists()));
        line(text, "pairs", portfolio.pairs());
        line(text, "policy", portfolio.policy().asOf() + " " + portfolio.policy().rules() + portfolio.policy().costs() + portfolio.policy().shares()
                + rates(portfolio.policy().rates()) + new java.util.TreeMap<>(portfolio.policy().levelTargets()) + since(portfolio.policy()));
        portfolio.scenarios().values().forEach(scenario -> line(text, "scenario", scenario));
        portfolio.rules().values().forEach(rule -> line(text, "rule", rule));
        for (Stack<Step> left = past.done(); left.top().isPresent(); left = left.pop()) {
            line(text, "undo", left.top().get().id() + " " + left.top().get().change().getClass().getSimpleName());
        }
        for (Stack<Step> left = past.undone(); left.top().isPresent(); left = left.pop()) {
            line(text, "redo", left.top().get().id() + " " + left.top().get().change().getClass().getSimpleName());
        }
        return text.toString();
    }

    private static String rates(Policy.Rates rates) {
        return "Rates[hoursPerDay=" + rates.hoursPerDay() + ", costPerHour=" + rates.costPerHour() + ", currency=" + rates.currency() + ", aidBuildHours="
                + rates.aidBuildHours() + ", aidUpkeepHours=" + rates.aidUpkeepHours() + "]";
    }

    /** What a policy has learned after the first format; where it stands at its defaults, old and new content are one text. */
    private static String since(Policy policy) {
        return (policy.terms().equals(Policy.Terms.WORKSHOP) ? "" : policy.terms().toString())
                + (policy.rates().efforts().equals(Policy.Effort.WORKSHOP) ? "" : policy.rates().efforts().toString())
                + (policy.sources().isEmpty() ? "" : policy.sources().toString());
    }

    private static void imported(StringBuilder text, CatalogImport imported) {
        SourceTable table = imported.table();
        line(text, "import", table.file() + " " + table.sheet() + " " + table.headingRow() + table.headings() + imported.uses() + imported.usage()
                + imported.dropped() + imported.leftOut() + imported.problems());
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            line(text, "row " + table.rowNumber(row), IntStream.range(0, table.headings().size()).mapToObj(column -> table.text(at, column)).toList());
        }
    }

    private static void offering(StringBuilder text, Offering offering) {
        line(text, "offering", offering.code() + " " + offering.title() + " " + offering.rows() + offering.imported() + offering.own()
                + answers(offering.answers()) + offering.decision());
    }

    /** Sets have no order of their own. */
    private static String answers(app.winnow.model.Answers answers) {
        return answers.answered().stream().map(ask -> ask + "=" + answer(answers.get(ask).orElseThrow())).collect(Collectors.joining("; "));
    }

    private static String answer(Object answer) {
        if (answer instanceof java.util.Set<?> set) {
            return new TreeSet<>(set.stream().map(String::valueOf).toList()).toString();
        }
        return answer instanceof java.util.List<?> list ? list.stream().map(Content::task).toList().toString() : String.valueOf(answer);
    }

    private static String task(Object member) {
        return member instanceof app.winnow.model.Task task ? task.name() + task.impact() + task.response()
                + (task.obstacles() == null ? "?" : new TreeSet<>(task.obstacles())) : String.valueOf(member);
    }

    /** One line a thing, in plain characters: what a text editor or a version control system might change is escaped. */
    private static void line(StringBuilder text, String what, Object value) {
        text.append(what).append(' ');
        String.valueOf(value).chars().forEach(letter -> {
            if (letter < ' ' || letter > '~') {
                text.append(String.format("\\u%04x", letter));
            } else {
                text.append((char) letter);
            }
        });
        text.append('\n');
    }
}
