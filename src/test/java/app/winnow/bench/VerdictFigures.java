package app.winnow.bench;

import app.winnow.insight.Accounts;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The figures of the suggestions, in a machine that is warm, as it is while people move a slider or answer: of several stretches the lowest median, since other
 * programs of the machine come and go by the second. The audit is drawn with a seed, of its
 * facts about a task two in five are unknown; once its offerings are by themselves, once tied to each other as drawn (one in nine depends on others). The floor is one
 * pass over columns of the raw ordinals that the rules read ({@link Columns}); beside it, one over the column of direction codes alone.
 */
final class VerdictFigures {
    private static final LocalDate DAY = DrawnAudit.AS_OF;
    private static final int ROUNDS = 41;
    /** So many times the rounds: to warm up, and to find a stretch in which nobody else had the processor. */
    private static final int STRETCHES = 8;
    private static final int CHANGES = 100;
    private static final double MS = 1e6;

    private final Portfolio portfolio;
    private final Random random = new Random(5);
    private long checked;

    private VerdictFigures(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        Portfolio audit = unanswered(DrawnAudit.of(1, size));
        VerdictFigures byThemselves = new VerdictFigures(untied(audit));
        VerdictFigures tied = new VerdictFigures(audit);
        Lines lines = new Lines(System.out);
        if (size >= 1_000_000) {
            double columns = new Columns(size).pass();
            double[] found = byThemselves.policy();
            lines.beside("verdicts.policy.million", found[0], columns);
            lines.beside("verdicts.policy.million.codes", found[0], found[1]);
            lines.beside("verdicts.policy.million.tied", tied.policy()[0], columns);
        } else {
            lines.within("verdicts.policy", byThemselves.policy()[0], 2);
            lines.within("verdicts.policy.tied", tied.policy()[0], 2);
            lines.within("verdicts.fact", tied.fact(), 2);
        }
    }

    /** Milliseconds until every suggestion by the next policy was looked at, and of the floor. */
    private double[] policy() {
        Policy[] steps = {stepped(1, 4), stepped(2, 4), stepped(3, 4), stepped(2, 5)};
        Verdicts verdicts = Verdicts.of(portfolio, DAY);
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int stretch = -STRETCHES; stretch < STRETCHES; stretch++) {
            double[] ours = new double[ROUNDS];
            double[] floor = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                Portfolio next = portfolio.draft().policy(steps[round % steps.length]).done();
                long start = System.nanoTime();
                verdicts = verdicts.after(next, DAY).orElseThrow();
                checked += counted(verdicts)[1];
                ours[round] = (System.nanoTime() - start) / MS;
                int[] codes = new int[verdicts.size()];
                int[] meanings = meanings(verdicts, codes);
                start = System.nanoTime();
                checked -= pass(codes, meanings)[1];
                floor[round] = (System.nanoTime() - start) / MS;
            }
            if (stretch >= 0) {
                best = new double[] {Math.min(best[0], median(ours)), Math.min(best[1], median(floor))};
            }
        }
        if (checked != 0) {
            throw new IllegalStateException("both have to count the same");
        }
        return best;
    }

    private static int[] counted(Verdicts verdicts) {
        int[] counts = new int[256];
        for (int at = 0; at < verdicts.size(); at++) {
            counts[verdicts.dispositions(at)]++;
        }
        return counts;
    }

    private static int[] meanings(Verdicts verdicts, int[] codes) {
        int[] meanings = new int[16];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = verdicts.direction(at);
            meanings = codes[at] < meanings.length ? meanings : Arrays.copyOf(meanings, 2 * codes[at]);
            meanings[codes[at]] = verdicts.dispositions(at);
        }
        return meanings;
    }

    private static int[] pass(int[] codes, int[] meanings) {
        int[] counts = new int[256];
        for (int code : codes) {
            counts[meanings[code]]++;
        }
        return counts;
    }

    /** Milliseconds from one changed fact to its suggestion, the ledger and the count of open questions. */
    private double fact() {
        Verdicts verdicts = Verdicts.of(portfolio, DAY);
        Accounts accounts = Accounts.of(verdicts);
        checked += verdicts.questions().left();
        Portfolio now = portfolio;
        double best = Double.MAX_VALUE;
        for (int stretch = -STRETCHES; stretch < STRETCHES; stretch++) {
            double[] took = new double[CHANGES];
            for (int round = 0; round < CHANGES; round++) {
                int at = random.nextInt(now.offerings().size());
                now = SetAnswer.from(now, now.offerings().get(at).code(), Ask.IMPACT, 1 + random.nextInt(7)).applyTo(now);
                long start = System.nanoTime();
                verdicts = verdicts.after(now, DAY).orElseThrow();
                accounts = accounts.after(verdicts);
                checked += verdicts.dispositions(at) + verdicts.questions().left() + (long) accounts.ledger().seatHours().after().expected();
                took[round] = (System.nanoTime() - start) / MS;
            }
            best = stretch < 0 ? best : Math.min(best, median(took));
        }
        return best;
    }

    private Policy stepped(int low, int middle) {
        Policy.Rules rules = portfolio.policy().rules();
        return portfolio.policy().withRules(new Policy.Rules(low, middle, rules.cells(), rules.sizeTarget(), rules.accessTarget(), rules.directnessTarget(),
                rules.evidenceMonths(), rules.countsFrom()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The same offerings, each by itself: no paths, exams, prerequisites and pairs. */
    private static Portfolio untied(Portfolio portfolio) {
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : portfolio.offerings()) {
            Answers answers = offering.answers().with(Ask.MEMBER_OF, List.of()).with(Ask.ATTACHED_TO, null).with(Ask.PREREQUISITE_OF, null);
            offerings.add(offering.withAnswers(answers));
        }
        return portfolio.draft().offerings(Chunks.of(offerings)).pairs(java.util.Map.of()).done();
    }

    private static Portfolio unanswered(Portfolio known) {
        Random random = new Random(3);
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : known.offerings()) {
            Answers answers = offering.answers();
            for (Ask<?> ask : List.of(Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.SIZE)) {
                answers = random.nextInt(5) < 2 ? answers.with(ask, null) : answers;
            }
            offerings.add(offering.withAnswers(answers));
        }
        return known.draft().offerings(Chunks.of(offerings)).done();
    }
}
