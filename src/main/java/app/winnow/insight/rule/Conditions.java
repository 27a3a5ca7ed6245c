package app.winnow.insight.rule;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.WrittenRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Whether an offering meets all conditions of a rule. What is unknown of it meets none. */
final class Conditions implements Predicate<Offering> {
    private final List<Prepared> all;

    /** A condition whose words are in small letters. */
    private record Prepared(List<Field> fields, WrittenRule.Test test, List<String> words) { }

    Conditions(WrittenRule rule) {
        all = rule.conditions().stream().map(condition -> new Prepared(condition.fields(), condition.test(),
                condition.words().stream().map(Conditions::small).filter(word -> !word.isEmpty()).toList())).toList();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean test(Offering offering) {
        return !all.isEmpty() && all.stream().allMatch(condition -> meets(offering, condition));
    }

    private static boolean meets(Offering offering, Prepared condition) {
        for (Field field : condition.fields()) {
            for (String text : RuleFields.texts(offering, field)) {
                String small = small(text);
                for (String word : condition.words()) {
                    if (passes(condition.test(), small, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean passes(WrittenRule.Test test, String text, String word) {
        return switch (test) {
            case CONTAINS -> contains(text, word);
            case IS -> text.equals(word);
            case BEGINS -> text.startsWith(word);
        };
    }

    /** Where a word of the text begins with it: "AI" is no part of "training". Scripts without blanks have no beginnings to look at. */
    private static boolean contains(String text, String word) {
        boolean anywhere = Character.isIdeographic(word.codePointAt(0)) || !Character.isLetterOrDigit(word.codePointAt(0));
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (anywhere || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
