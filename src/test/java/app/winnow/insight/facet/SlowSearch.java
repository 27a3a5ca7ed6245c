package app.winnow.insight.facet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The search as one would write it down: cut into words by a pattern, then look at every word of every text. */
final class SlowSearch {
    private static final String ALONE = "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}]";
    private static final Pattern WORD = Pattern.compile(ALONE + "|(?:(?!" + ALONE + ")[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}])+");
    private static final Map<String, String> SPELLED = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ς", "σ");

    private SlowSearch() { }

    static boolean hits(String text, String search) {
        List<String> words = words(text);
        return words(search).stream().allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[\u0300-\u036F]", "");
        for (Map.Entry<String, String> spelled : SPELLED.entrySet()) {
            plain = plain.replace(spelled.getKey(), spelled.getValue());
        }
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }
}
