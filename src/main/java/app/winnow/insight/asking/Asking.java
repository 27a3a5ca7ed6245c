package app.winnow.insight.asking;

import app.winnow.model.Ask;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.State;
import app.winnow.verdict.Known;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Takes a portfolio whose every fact is known, forgets the answers, and asks for them again, only what decides, until nothing is left to ask. Questions
 * about offerings that are not tied to each other are asked in one go before everything is judged again: none of them changes what is asked of the others.
 */
public final class Asking {
    private final Portfolio truth;
    private final LocalDate today;
    private final Truth answers;
    private final Verdicts stripped;

    /** Asks about this portfolio; {@code today} counts where its policy names no as-of date. IllegalArgumentException later, where a fact is not known. */
    public Asking(Portfolio truth, LocalDate today) {
        this.truth = truth;
        this.today = today;
        answers = new Truth(truth);
        stripped = Verdicts.of(Stripped.of(truth), today);
    }

    /** The best question first. */
    public Effort bestFirst() {
        return ask(null);
    }

    /** The same questions in an order drawn with this seed, one of those that decide after the other. */
    public Effort inRandomOrder(long seed) {
        return ask(new Random(seed));
    }

    private Effort ask(Random random) {
        Verdicts verdicts = stripped;
        Portfolio asked = verdicts.portfolio();
        Groups groups = new Groups(asked);
        Set<Question> before = new HashSet<>();
        int count = 0;
        while (!verdicts.questions().next().isEmpty()) {
            for (Question question : together(verdicts.questions().next(), groups, random)) {
                if (!before.add(question)) {
                    throw new IllegalStateException("asked again, though it was answered: " + question.word(""));
                }
                Truth.Told told = answers.answer(asked, question);
                asked = told.portfolio();
                count += told.cost();
            }
            verdicts = verdicts.next(asked, today);
        }
        return effort(count, verdicts);
    }

    private Effort effort(int count, Verdicts told) {
        Verdicts known = told.next(truth, today);
        int open = 0;
        int other = 0;
        for (int at = 0; at < told.size(); at++) {
            boolean isOpen = Integer.bitCount(told.dispositions(at)) > 1;
            open += isOpen ? 1 : 0;
            other += !isOpen && told.dispositions(at) != known.dispositions(at) ? 1 : 0;
        }
        return new Effort(count, questionnaire(), open, other);
    }

    /**
     * The next questions that can be asked without judging in between. Best first: those above the first one that concerns many, one a group. At random:
     * those before the first that is tied to another.
     */
    private static List<Question> together(List<Question> next, Groups groups, Random random) {
        List<Question> order = new ArrayList<>(next);
        if (random != null) {
            Collections.shuffle(order, random);
        }
        List<Question> together = new ArrayList<>();
        Set<Integer> touched = new HashSet<>();
        for (Question question : order) {
            int group = groups.of(question);
            if (group == Groups.SHARED || random != null && touched.contains(group)) {
                if (together.isEmpty()) {
                    together.add(question);
                }
                return together;
            }
            if (touched.add(group)) {
                together.add(question);
            }
        }
        return together;
    }

    /** Nine facts an offering; state, causes of a gap, completeness, what is prescribed, and pairs once each. */
    private int questionnaire() {
        int count = stripped.questions().all() + truth.pairs().size() + truth.outcomes().size();
        count += (int) truth.outcomes().stream().map(Outcome::knownState).filter(state -> state.filter(State.GAP::equals).isPresent()).count();
        Set<String> once = new HashSet<>();
        List<Known> known = Known.of(truth);
        for (int at = 0; at < known.size(); at++) {
            if (!known.get(at).isWithdrawn()) {
                Requirement required = known.get(at).required();
                once.add(plain(truth.offerings().get(at).scope().unit()) + "/" + plain(truth.offerings().get(at).scope().audience()));
                if (required != null && required.isProtecting()) {
                    once.add(Ask.PRESCRIBED.column() + " " + required.basis() + ": " + plain(required.name()));
                }
            }
        }
        return count + once.size();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
