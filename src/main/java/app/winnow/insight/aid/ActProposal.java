package app.winnow.insight.aid;

import app.winnow.model.Act;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of act that words speak for, and these words, as the offering writes them; a single word of a description is weak. It only proposes: people say
 * what kind of act it is.
 */
public record ActProposal(Act act, List<String> words, boolean isWeak) {
    private static final ResourceBundle LISTS = ResourceBundle.getBundle("app.winnow.insight.aid.act-words");
    /** Where two acts have as many words, the rarer one says more. */
    private static final List<Act> ORDER = List.of(Act.SOFTWARE, Act.FAULT, Act.TALK, Act.DECIDE, Act.FILL_IN, Act.LOOK_UP, Act.STEPS);
    private static final List<List<String>> BEGINNINGS = ORDER.stream().map(act -> Stream.of(LISTS.getString(act.word().replace(' ', '-')).strip().split("\\s*,\\s*")).toList()).toList();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}\u00AB\u00BB\u201E\u201C\u201D&&[^-']]+");
    /** A title says most. */
    private static final int TITLE = 3;
    private static final int SHOWN = 4;

    public ActProposal {
        words = List.copyOf(words);
    }

    /** What the words of title, tags and description propose; empty when none speaks for any act. */
    static Optional<ActProposal> of(Offering offering) {
        String title = plain(offering.title() + " " + String.join(" ", offering.texts(Field.TAGS)));
        String text = plain(Pieces.readable(offering.text(Field.DESCRIPTION)));
        ActProposal best = null;
        int most = 0;
        for (int at = 0; at < ORDER.size(); at++) {
            List<String> said = new ArrayList<>();
            int score = 0;
            for (String beginning : BEGINNINGS.get(at)) {
                String inTitle = word(title, beginning);
                String found = inTitle.isEmpty() ? word(text, beginning) : inTitle;
                score += found.isEmpty() ? 0 : inTitle.isEmpty() ? 1 : TITLE;
                if (!found.isEmpty()) {
                    said.add(found);
                }
            }
            if (score > most) {
                most = score;
                best = new ActProposal(ORDER.get(at), said.stream().distinct().limit(SHOWN).toList(), score == 1);
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String text) {
        return " " + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }

    /** The whole word that begins so, "" when there is none. */
    private static String word(String text, String beginning) {
        int at = text.indexOf(" " + beginning.replace('.', ' '));
        if (at < 0) {
            return "";
        }
        int end = text.indexOf(' ', Math.min(text.length() - 1, at + 1 + beginning.replace(".", "").length()));
        return text.substring(at + 1, end < 0 ? text.length() : end).strip();
    }
}
