package app.winnow.desktop.match;

import app.winnow.insight.aid.CatalogText;
import app.winnow.insight.aid.FoundSteps;
import app.winnow.insight.text.Candidate;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The task that a link may name, in the words of the description: the step, else the sentence, in which most of the words stand that speak for the outcome. */
final class TaskProposal {
    /** What is longer is no task any more, and does not fit a line. */
    private static final int LINE = 90;

    /** What a sentence or a title lists are as often things as tasks. */
    private static final Set<FoundSteps.How> NO_TASKS = Set.of(FoundSteps.How.LISTING, FoundSteps.How.TITLE);

    private TaskProposal() { }

    /** The proposal, "" when there is no description. */
    static String of(Offering offering, Candidate candidate) {
        String description = offering.text(Field.DESCRIPTION);
        if (description.isBlank()) {
            return "";
        }
        FoundSteps steps = CatalogText.of(offering).steps();
        if (!steps.isEmpty() && !NO_TASKS.contains(steps.how())) {
            List<String> words = candidate.words();
            return line(steps.steps().stream().max(Comparator.comparingLong((String step) -> said(step, words))).orElseThrow(), words);
        }
        return line(sentence(description, candidate), candidate.words());
    }

    private static long said(String step, List<String> words) {
        String text = step.toLowerCase(Locale.ROOT);
        return words.stream().filter(text::contains).count();
    }

    private static String sentence(String description, Candidate candidate) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(description);
        String best = "";
        long most = -1;
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            int start = from;
            int end = to;
            long marks = candidate.marks().stream().filter(mark -> mark.field() == Field.DESCRIPTION && mark.from() >= start && mark.to() <= end).count();
            if (marks > most && !description.substring(from, to).isBlank()) {
                most = marks;
                best = description.substring(from, to);
            }
            from = to;
        }
        return best;
    }

    /** One line without the stop at its end: where it is too long, the part between colons or dashes that says most; what is still too long is cut between words. */
    private static String line(String text, List<String> words) {
        String line = tidy(text);
        if (line.length() > LINE) {
            line = Arrays.stream(line.split("[:;]\\s+|\\s[\u2013\u2014-]\\s")).map(TaskProposal::tidy).max(Comparator.comparingLong((String part) -> said(part, words))).orElse(line);
        }
        int cut = line.length() <= LINE ? line.length() : line.lastIndexOf(' ', LINE) < LINE / 2 ? LINE : line.lastIndexOf(' ', LINE);
        return cut == line.length() ? line : line.substring(0, cut) + "\u2026";
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[.;:,]+$", "");
    }
}
