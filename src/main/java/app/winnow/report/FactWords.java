package app.winnow.report;

import app.winnow.model.Ask;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.verdict.Known;
import java.util.ArrayList;
import java.util.List;

/** The facts that a suggestion rests on, own or inherited, in the words of the answers file: {@code Serves O1 3; Impact 6; Response memorised}. */
final class FactWords {
    private FactWords() { }

    static String of(Known known, Portfolio portfolio) {
        List<String> words = new ArrayList<>();
        add(words, Ask.KIND, known.kind() == null ? null : known.kind().word());
        add(words, Ask.PURPOSE, known.purpose() == null ? null : known.purpose().word());
        add(words, Ask.REQUIRED_BY, required(known.required()));
        add(words, Ask.SERVES, serves(known, portfolio));
        add(words, Ask.NEW_OR_CHANGE, known.newOrChange() == null ? null : known.newOrChange() ? "yes" : "no");
        add(words, Ask.IMPACT, known.work().impact().map(String::valueOf).orElse(null));
        add(words, Ask.RESPONSE, Integer.bitCount(known.work().responses()) == 1
                ? Response.values()[Integer.numberOfTrailingZeros(known.work().responses())].word() : null);
        add(words, Ask.OBSTACLES, Integer.bitCount(known.work().obstacles()) == 1 ? known.work().obstacles() == 1 ? "none" : "some" : null);
        return String.join("; ", words);
    }

    private static void add(List<String> words, Ask<?> ask, String value) {
        if (value != null) {
            words.add(ask.column() + " " + value);
        }
    }

    private static String required(Requirement required) {
        return required == null ? null : required.basis().word() + (required.name().isEmpty() ? "" : ": " + required.name());
    }

    private static String serves(Known known, Portfolio portfolio) {
        if (known.links() == null) {
            return null;
        }
        List<String> links = new ArrayList<>();
        portfolio.outcomes().forEach(outcome -> known.links().to(outcome).filter(link -> link.strength() > 0)
                .ifPresent(link -> links.add(outcome.id() + " " + link.strength() + (link.evidence() == null ? "" : " level " + link.evidence().level()))));
        return links.isEmpty() ? "none" : String.join(", ", links);
    }
}
