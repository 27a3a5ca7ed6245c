package app.winnow.insight.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a text apart: lines, sentences, the members of a listing. */
final class Pieces {
    /** What comes after is read by nobody who looks for steps; reading more only costs time. */
    private static final int ENOUGH = 12_000;
    private static final int LONGEST = 240;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\u3002\uFF01\uFF1F])(?<!\\b\\p{L}\\.)(?<!\\b(?:e\\.g|i\\.e|z\\.B|bzw|etc|ca|Nr|No|St|Dr|Mr|Ms|Sr|Sra)\\.)\\s*"
            + "(?=[\\p{Lu}\\p{Lo}\\p{N}\u00BF\u00A1\u00AB\"\u201C\u201E(])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMMA = Pattern.compile("\\s*[,\u3001\uFF0C]\\s+|\\s*\u3001\\s*");
    private static final Pattern AND = WordLists.pattern("(?:^|\\s)" + WordLists.any("and") + "\\s+");

    private Pieces() { }

    /** The part of a text that is read at all. */
    static String readable(String text) {
        return text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
    }

    static List<String> lines(String text) {
        return readable(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Sentences, which never run over the end of a line. */
    static List<String> sentences(String text) {
        return lines(text).stream().flatMap(line -> Stream.of(SENTENCE_END.split(line))).map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** The members of a listing: between semicolons where there are two, else between commas, the last one behind "and". */
    static List<String> members(String listing) {
        List<String> members = new ArrayList<>();
        String[] parts = listing.split(";").length > 2 ? listing.split("\\s*;\\s*") : COMMA.split(listing);
        for (int at = 0; at < parts.length; at++) {
            if (at == parts.length - 1) {
                last(members, parts[at]);
            } else {
                members.add(parts[at]);
            }
        }
        return tidy(members);
    }

    private static void last(List<String> members, String part) {
        Matcher and = AND.matcher(part);
        if (!and.find()) {
            members.add(part);
        } else {
            members.add(part.substring(0, and.start()));
            members.add(part.substring(and.end()));
        }
    }

    /** Each without blanks and marks around it, none empty, none too long to be read at a glance. */
    static List<String> tidy(List<String> pieces) {
        return pieces.stream().map(Pieces::tidy).filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    static String tidy(String piece) {
        String tidy = piece.strip().replaceAll("\\s+", " ").replaceAll("^[\\s,;:.\u2022*\u2013-]+|[\\s,;.\u3002]+$", "");
        return clip(tidy, LONGEST);
    }

    /** At most so many characters, cut between words where there is one, with an ellipsis; never inside a character. */
    static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most - 1)) ? most - 2 : most - 1;
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > most * 2 / 3 ? blank : end).strip() + "\u2026";
    }

    static int words(String piece) {
        return piece.isBlank() ? 0 : piece.strip().split("\\s+").length;
    }
}
