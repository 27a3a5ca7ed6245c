package app.winnow.desktop.match;

import app.winnow.insight.rule.RuleLine;
import app.winnow.insight.rule.RuleReach;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/** Says when offerings came that meet a written rule: "3 new offerings match a rule". It only offers to look; no rule is applied by itself. */
final class RuleNews {
    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ChangeListener<Portfolio> follow = (property, was, is) -> {
        if (was.rules() != is.rules() || was.offerings().size() != is.offerings().size() || was.imports() != is.imports()) {
            look();
        }
    };

    RuleNews(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        workspace.portfolio().addListener(follow);
        look();
    }

    /** The news, "" while there is none. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    private void look() {
        Portfolio now = workspace.portfolio().get();
        if (now.rules().isEmpty()) {
            words.set("");
        } else {
            tasks.run(this, Words.of("task.rules"), progress -> words(now), words::set, failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    private static String words(Portfolio now) {
        List<RuleReach> met = now.rules().values().stream().map(rule -> RuleReach.of(rule, now)).filter(reach -> !reach.fresh().isEmpty()).toList();
        if (met.isEmpty()) {
            return "";
        }
        return met.size() > 1 ? Words.of("rules.several", met.stream().flatMap(reach -> reach.fresh().stream()).distinct().count(), met.size())
                : Words.of("rules.one", met.get(0).fresh().size(), RuleLine.of(met.get(0).rule()));
    }

    void close() {
        workspace.portfolio().removeListener(follow);
    }
}
