package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out the suggestions of a whole portfolio. */
final class Judge {
    private static final Verdict WITHDRAWN = new Verdict(List.of(), null, null, null, List.of(), List.of(), List.of());

    private final Findings findings;
    private final Queue queue;
    private final Notes notes;
    private final Flips flips;

    Judge(Portfolio portfolio, LocalDate today) {
        findings = new Findings(portfolio, today);
        queue = new Queue(findings, new Asks(findings));
        notes = new Notes(findings);
        flips = new Flips(findings.solver, portfolio.policy().rules());
    }

    Verdicts judge() {
        List<Verdict> verdicts = new ArrayList<>(findings.size());
        List<Known> known = new ArrayList<>(findings.size());
        Map<Integer, List<String>> merging = new HashMap<>();
        for (int at = 0; at < findings.size(); at++) {
            verdicts.add(findings.isJudged(at) ? verdict(at) : WITHDRAWN);
            known.add(findings.facts.at(at));
            if (findings.isJudged(at) && findings.solved(at).mayBe(Disposition.MERGE)) {
                merging.put(at, findings.survivors(at).stream().map(findings::code).toList());
            }
        }
        return new Verdicts(verdicts, known, merging, problems(), queue.all());
    }

    private Verdict verdict(int at) {
        Solved solved = findings.solved(at);
        String rule = solved.rules().size() == 1 ? solved.rules().iterator().next().title() : null;
        Result unclamped = solved.isSettled() && solved.unclamped().size() == 1 ? solved.unclamped().iterator().next() : null;
        return new Verdict(solved.results(), rule, findings.facts.at(at).isProtected().orElse(null), unclamped, queue.of(at), notes.of(at),
                flips.of(findings.signature(at)));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(findings.relations.problems());
        problems.addAll(findings.facts.problems());
        problems.addAll(findings.sameJob.problems());
        for (int at = 0; at < findings.size(); at++) {
            if (findings.isJudged(at) && findings.facts.at(at).kind() == Kind.ATTACHED && findings.relations.hostOf(at).isEmpty()) {
                problems.add(Words.problem("problem.attached", findings.code(at)));
            }
        }
        return problems;
    }
}
