package app.winnow.bench;

import app.winnow.insight.quality.OwnerGroup;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long it takes to count what is unknown of a drawn audit, and to find out what each of 500 owners is asked, in milliseconds, medians of a warm machine. The floor is
 * asking every open suggestion for its deciding questions, which both have to do.
 */
final class MatchFiguresQuality {
    private static final int ROUNDS = 5;
    private static final double MS = 1e6;

    private MatchFiguresQuality() { }

    public static void main(String[] args) {
        Verdicts verdicts = Verdicts.of(unanswered(DrawnAudit.of(1, Integer.parseInt(args[0]))), DrawnAudit.AS_OF);
        verdicts.questions().next();
        Lines lines = new Lines(System.out);
        double floor = median(() -> verdicts.all().forEach(verdict -> verdict.asks().size()));
        lines.beside("match.quality", median(() -> Quality.of(verdicts, Slice.UNIT, () -> { })), floor);
        lines.beside("match.quality.owners", median(() -> OwnerGroup.of(verdicts)), floor);
    }

    private static double median(Runnable work) {
        double[] took = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            if (round >= 0) {
                took[round] = (System.nanoTime() - start) / MS;
            }
        }
        Arrays.sort(took);
        return took[ROUNDS / 2];
    }

    private static Portfolio unanswered(Portfolio known) {
        Random random = new Random(3);
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : known.offerings()) {
            Answers answers = offering.answers();
            for (Ask<?> ask : List.of(Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.SIZE)) {
                answers = random.nextInt(5) < 2 ? answers.with(ask, null) : answers;
            }
            offerings.add(offering.withAnswers(answers).withOwn(offering.own().with(Field.OWNER, "Owner " + random.nextInt(500))));
        }
        return known.draft().offerings(Chunks.of(offerings)).done();
    }
}
