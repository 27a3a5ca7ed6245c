package app.winnow.intake.outcome;

import app.winnow.intake.outcome.Statement.Kind;
import app.winnow.intake.value.Texts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence of a language that writes blanks. */
final class Sentence {
    /** A topic or a figure is a short phrase; longer ones say more than a heuristic can tell. */
    private static final int SHORT = 4;
    /** How far into a sentence a verb may stand behind its subject: "Customers receive their order in time". */
    private static final int SUBJECT = 5;
    /** Levels of Bloom's (1956; Anderson & Krathwohl 2001) that cannot be seen, behind a learning objective. */
    private static final Pattern LEARNED = Pattern.compile("(?i)\\((remember|understand)\\)\\s*$");
    private static final Pattern NOUN = Pattern.compile(".*(ing|ment|tion|sion|ship|ness|ity|ance|ence|ism|ics)");
    private static final Set<String> POINTING = Set.of("the", "a", "an", "every", "each", "all", "any", "their", "his", "her", "our", "no");
    private static final Set<String> RESULT = Set.of("is", "are", "was", "were", "has", "have", "gets", "get", "does", "do", "must", "can", "will", "should");
    private static final Pattern BEFORE = Pattern.compile("^(re|un|pre|over|dis)-?");
    /** How something is done: "safely moor". */
    private static final Pattern MANNER = Pattern.compile("\\p{L}{3,}ly");
    private final String text;
    private final List<String> tokens;
    private final List<String> words;
    private final List<String> order;
    private final Map<String, StatementWords> languages;
    private final boolean isEvident;

    /** {@code order} is the languages, the one that is most likely first. */
    Sentence(String text, List<String> tokens, Map<String, StatementWords> languages, List<String> order) {
        this.text = text;
        this.tokens = tokens;
        this.words = tokens.stream().map(Texts::plain).toList();
        this.languages = languages;
        this.order = order;
        this.isEvident = languages.get(order.get(0)).small(new HashSet<>(words)) > 0;
    }

    Statement read() {
        int from = lead();
        Optional<String> vague = vague(from);
        if (vague.isPresent()) {
            return new Statement(Kind.VAGUE, text, vague.get(), instead());
        }
        Optional<String> verb = verb(from);
        if (verb.isPresent()) {
            Matcher learned = LEARNED.matcher(text);
            return learned.find() ? new Statement(Kind.VAGUE, text, learned.group(1), "") : new Statement(Kind.PERFORMANCE, text, verb.get(), "");
        }
        return noun();
    }

    /** What stands before the verb: "to", "the ability to", "sellers". */
    private int lead() {
        StatementWords english = languages.get("en");
        for (int from = 0; from < words.size() - 1;) {
            int length = Math.max(longest(english, "lead", from), MANNER.matcher(words.get(from)).matches() ? 1 : 0);
            if (length == 0) {
                return from;
            }
            from += length;
        }
        return 0;
    }

    /** How many words from here on are one phrase of a list; 0 = none. */
    private int longest(StatementWords its, String list, int from) {
        Set<String> phrases = its.of(list);
        for (int length = its.begins(list, words.get(from)) ? Math.min(5, words.size() - from) : 0; length > 0; length--) {
            if (phrases.contains(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private Optional<String> vague(int from) {
        for (String language : order) {
            StatementWords its = languages.get(language);
            int length = longest(its, "vague", from);
            if (length > 0) {
                return Optional.of(String.join(" ", tokens.subList(from, from + length)));
            }
            if (isVerbLast(language) && words.size() > 1 && its.has("vague", words.get(words.size() - 1))) {
                return Optional.of(tokens.get(tokens.size() - 1));
            }
        }
        return Optional.empty();
    }

    private boolean isVerbLast(String language) {
        return language.equals("de") || language.equals("nl");
    }

    private Optional<String> verb(int from) {
        for (String language : order) {
            if (first(language, from)) {
                return Optional.of(tokens.get(from));
            }
            if (isVerbLast(language) && last(language)) {
                return Optional.of(tokens.get(tokens.size() - 1));
            }
        }
        return order.get(0).equals("en") ? behindSubject(from) : Optional.empty();
    }

    private boolean first(String language, int from) {
        StatementWords its = languages.get(language);
        String word = words.get(from);
        if (language.equals("en")) {
            return english(its, word, from);
        }
        return its.has("does", word) && (words.size() > 1 || !isVerbLast(language))
                || isEvident && language.equals(order.get(0)) && !isVerbLast(language) && words.size() > 2 && ends(its, word);
    }

    /** Imperative or third person. A word that is a noun, too, needs an object. */
    private boolean english(StatementWords its, String word, int from) {
        String base = base(its, word);
        if (base.isEmpty()) {
            // A word that we do not know before "the" or "every" is a verb: "Degauss the hull".
            return from == 0 && words.size() > 2 && POINTING.contains(words.get(1)) && !its.has("small", word) && !its.has("subject", word);
        }
        return its.has("both", base) ? hasObject(its, from) : words.size() > from + 1 || from == 0 && !its.has("subject", word);
    }

    /** The verb as the lists have it: without the s of the third person, and without what may stand before any verb; "" for none. */
    private String base(StatementWords its, String word) {
        if (its.has("does", word) || its.has("both", word)) {
            return word;
        }
        for (String form : List.of(cut(word, "s", ""), cut(word, "es", ""), cut(word, "ies", "y"), BEFORE.matcher(word).replaceFirst(""))) {
            if (its.has("does", form)) {
                return form;
            }
        }
        return "";
    }

    private static String cut(String word, String end, String instead) {
        return word.endsWith(end) ? word.substring(0, word.length() - end.length()) + instead : word;
    }

    /** "Report every near miss", "Audit suppliers"; not "Report writing", "Risk management", "Support". */
    private boolean hasObject(StatementWords its, int from) {
        if (words.size() < from + 2) {
            return false;
        }
        String next = words.get(from + 1);
        boolean named = its.has("subject", next) || NOUN.matcher(next).matches();
        return words.size() > from + 2 ? its.has("small", next) || next.endsWith("s") || !named : !named && next.endsWith("s");
    }

    /** German and Dutch put the infinitive last: "Kunden beim ersten Anruf helfen"; a clause may follow behind a comma. */
    private boolean last(String language) {
        int comma = text.indexOf(',');
        int clause = comma < 0 ? words.size() : (int) Arrays.stream(StatementReader.BETWEEN.split(text.substring(0, comma))).filter(word -> !word.isEmpty()).count();
        return isInfinitive(language, words.size() - 1) || clause > 1 && clause < words.size() && isInfinitive(language, clause - 1);
    }

    private boolean isInfinitive(String language, int at) {
        StatementWords its = languages.get(language);
        String word = words.get(at);
        return at > 0 && Character.isLowerCase(tokens.get(at).charAt(0)) && (its.has("does", word) || its.of("does").stream().anyMatch(verb -> verb.length() > 4 && word.endsWith(verb))
                || isEvident && language.equals(order.get(0)) && word.length() > 4 && ends(its, word));
    }

    private boolean ends(StatementWords its, String word) {
        return word.length() > 3 && its.of("endings").stream().anyMatch(word::endsWith);
    }

    /** "Customers receive their order in time", "No order leaves incomplete", "Fewer than 2 % are returned". */
    private Optional<String> behindSubject(int from) {
        StatementWords english = languages.get("en");
        for (int at = from + 1; words.size() >= SHORT && at < Math.min(words.size() - 1, from + SUBJECT); at++) {
            String before = words.get(at - 1);
            boolean isNoun = Set.of("to", "of", "the", "a", "an", "for", "in", "and", "or", "by").contains(before);
            if (!isNoun && (RESULT.contains(words.get(at)) || !english.has("both", words.get(at)) && !base(english, words.get(at)).isEmpty())) {
                return Optional.of(tokens.get(at));
            }
        }
        return Optional.empty();
    }

    private Statement noun() {
        boolean isMeasure = order.stream().anyMatch(language -> measures(languages.get(language), Texts.plain(text)));
        boolean isSubject = order.stream().anyMatch(language -> words.stream().anyMatch(languages.get(language).of("subject")::contains));
        if (isMeasure && words.size() <= 2 * SHORT) {
            return new Statement(Kind.MEASURE, text, "", "");
        }
        boolean isTopic = words.size() < SHORT || words.size() == SHORT && isSubject;
        return new Statement(isTopic ? Kind.TOPIC : Kind.UNCLEAR, text, "", isTopic ? instead() : "");
    }

    private boolean measures(StatementWords its, String head) {
        String around = " " + head.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return its.of("measure").stream().anyMatch(word -> around.contains(" " + word + " ")) || head.contains("%");
    }

    /** An example for the field that a short phrase names; in a longer sentence the word may stand for anything. */
    private String instead() {
        if (words.size() > 2 * SHORT) {
            return "";
        }
        for (String language : order) {
            for (Map.Entry<String, String> way : languages.get(language).ways().entrySet()) {
                if (words.contains(way.getKey()) || words.contains(way.getKey() + "s")) {
                    return way.getValue();
                }
            }
        }
        return "";
    }
}
