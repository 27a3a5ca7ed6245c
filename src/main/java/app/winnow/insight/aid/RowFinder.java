package app.winnow.insight.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text says in two parts: conditions and what follows, words and what they mean, faults and what causes them. */
final class RowFinder {
    private static final int MOST = 40;
    private static final Pattern IF_THEN = WordLists.pattern("^(?:" + WordLists.any("if") + ")\\s+(?<left>[^,;:]{2,160}?)\\s*,?\\s+(?:" + WordLists.any("then") + ")\\b,?\\s+(?<right>.{2,400})$");
    private static final Pattern IF_COMMA = WordLists.pattern("^(?:" + WordLists.any("if") + ")\\s+(?<left>[^,;:]{2,160})[,:]\\s*(?<right>.{2,400})$");
    private static final Pattern ARROW = WordLists.pattern("^(?<left>[^\u2192]{2,160}?)\\s*(?:\u2192|->|=>|\u21D2)\\s*(?<right>.{2,400})$");
    private static final Pattern COLON = WordLists.pattern("^(?<left>[^:=.,;!?]{2,60}?)\\s*(?::|=|\\s[\u2013\u2014-])\\s+(?<right>.{3,400})$");
    private static final Pattern MEANS = WordLists.pattern("^(?<left>[^,;:]{2,60}?)\\s+(?:" + WordLists.any("means") + ")\\s+(?<right>.{3,400})$");
    private static final Pattern CAUSE = WordLists.pattern("^(?<left>[^;:]{2,160}?),?\\s+(?:" + WordLists.any("cause") + ")\\s+(?<right>.{2,400})$");
    private static final Pattern CLAUSE = Pattern.compile("\\s*;\\s*");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[\u2022\u25CF\u25AA\u25E6\u00B7*\u2013-]|\\d{1,2}[.)])\\s*");

    private final List<String> clauses;
    private final List<String> lines;

    RowFinder(String text) {
        clauses = Pieces.sentences(text).stream().flatMap(sentence -> List.of(CLAUSE.split(sentence)).stream())
                .map(clause -> BULLET.matcher(clause).replaceFirst("")).toList();
        lines = Pieces.lines(text).stream().map(line -> BULLET.matcher(line).replaceFirst("")).toList();
    }

    List<Row> decisions() {
        return rows(clauses, IF_THEN, IF_COMMA, ARROW);
    }

    List<Row> terms() {
        List<Row> terms = new ArrayList<>(rows(lines.size() > 2 ? lines : List.of(), COLON));
        terms.addAll(rows(clauses, MEANS));
        return terms.stream().filter(row -> Pieces.words(row.left()) <= 6).distinct().limit(MOST).toList();
    }

    List<Row> faults() {
        return rows(clauses, CAUSE);
    }

    private static List<Row> rows(List<String> texts, Pattern... patterns) {
        Function<String, Row> find = text -> {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.find()) {
                    return new Row(StepFinder.capital(Pieces.tidy(matcher.group("left"))), StepFinder.capital(Pieces.tidy(matcher.group("right"))));
                }
            }
            return new Row("", "");
        };
        return texts.stream().filter(text -> text.length() <= 600).map(find).filter(row -> !row.left().isEmpty() && !row.right().isEmpty()).limit(MOST).toList();
    }
}
