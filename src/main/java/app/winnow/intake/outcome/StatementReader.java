package app.winnow.intake.outcome;

import app.winnow.intake.outcome.Statement.Kind;
import app.winnow.intake.value.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sentence by the word lists: first what cannot be seen, then what is done, then figures and subjects. */
final class StatementReader {
    /** By the words of the room. */
    static final StatementReader KNOWN = new StatementReader(StatementWords.load());
    /** A topic or a figure is a short phrase; longer ones say more than a heuristic can tell. */
    private static final int SHORT = 4;
    /** A name before a colon has no more words. */
    private static final int NAME = 6;
    /** How far into a sentence a verb may stand behind its subject: "Customers receive their order in time". */
    private static final int SUBJECT = 5;
    /** Levels of Bloom's (1956; Anderson & Krathwohl 2001) that cannot be seen, behind a learning objective. */
    private static final Pattern LEARNED = Pattern.compile("(?i)\\((remember|understand)\\)\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern EASTERN = Pattern.compile(".*[\\u3041-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3].*");
    private static final Pattern NOUN = Pattern.compile(".*(ing|ment|tion|sion|ship|ness|ity|ance|ence|ism|ics)");
    private static final Pattern BEFORE = Pattern.compile("^(re|un|pre|over|dis)-?");
    /** How something is done: "safely moor". */
    private static final Pattern MANNER = Pattern.compile("\\p{L}{3,}ly");
    private static final Pattern ABILITY = Pattern.compile("(?i)^(the )?(ability|able|capacity) to (?=\\p{L})");
    private static final Set<String> POINTING = Set.of("the", "a", "an", "every", "each", "all", "any", "their", "his", "her", "our", "no");
    private static final Set<String> RESULT = Set.of("is", "are", "was", "were", "has", "have", "gets", "get", "does", "do", "must", "can", "will", "should");

    private final Map<String, StatementWords> languages;

    StatementReader(Map<String, StatementWords> languages) {
        this.languages = languages;
    }

    /** What stands before a colon names, what stands behind it explains: "Oral Comprehension: The ability to listen to what is said". */
    Statement read(String text) {
        int colon = text.indexOf(": ");
        Statement named = colon > 0 && BETWEEN.split(text.substring(0, colon)).length <= NAME ? plain(text.substring(0, colon)) : null;
        if (named == null || named.kind() == Kind.PERFORMANCE) {
            return plain(text);
        }
        String rest = text.substring(colon + 2).strip();
        Statement explained = plain(rest);
        if (explained.kind() != Kind.PERFORMANCE || named.kind() == Kind.VAGUE || named.kind() == Kind.MEASURE) {
            return named;
        }
        String ability = ABILITY.matcher(rest).replaceFirst("");
        return ability.equals(rest) ? new Statement(Kind.PERFORMANCE, text, explained.verb(), "")
                : new Statement(Kind.TOPIC, named.text(), "", Character.toUpperCase(ability.charAt(0)) + ability.substring(1).replaceFirst("[.]\\s*$", ""));
    }

    private Statement plain(String text) {
        if (text.isEmpty()) {
            return new Statement(Kind.UNCLEAR, "", "", "");
        }
        if (EASTERN.matcher(text).matches()) {
            return eastern(text);
        }
        List<String> tokens = Arrays.stream(BETWEEN.split(text)).filter(word -> !word.isEmpty()).toList();
        List<String> words = tokens.stream().map(Texts::plain).toList();
        if (words.isEmpty()) {
            return new Statement(Kind.UNCLEAR, text, "", "");
        }
        List<String> order = order(words);
        return new Sentence(text, tokens, words, order).read();
    }

    /** The languages, the one with most of its small words first; in doubt English. */
    private List<String> order(List<String> words) {
        Set<String> different = new HashSet<>(words);
        Map<String, Integer> small = new HashMap<>();
        languages.forEach((language, its) -> small.put(language, its.small(different)));
        List<String> order = new ArrayList<>(languages.keySet());
        order.sort(Comparator.comparing(language -> -small.get(language)));
        return order;
    }

    /** Languages that write no blanks say what is done at the end, or begin with it (Chinese). */
    private Statement eastern(String text) {
        String language = text.chars().anyMatch(c -> c >= 0xac00 && c <= 0xd7a3) ? "ko" : text.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30ff) ? "ja" : "zh";
        StatementWords its = languages.get(language);
        String bare = text.replaceAll("[\\p{P}\\s]+$", "");
        Optional<String> vague = its.of("vague").stream().filter(word -> language.equals("zh") ? bare.startsWith(word) : bare.endsWith(word)).findFirst();
        if (vague.isPresent()) {
            return new Statement(Kind.VAGUE, text, vague.get(), "");
        }
        if (its.of("endings").stream().anyMatch(bare::endsWith)) {
            return new Statement(Kind.PERFORMANCE, text, "", "");
        }
        Optional<String> does = its.of("does").stream().filter(bare::startsWith).findFirst();
        if (does.isPresent()) {
            return new Statement(Kind.PERFORMANCE, text, does.get(), "");
        }
        boolean isMeasure = its.of("measure").stream().anyMatch(bare::endsWith);
        return new Statement(isMeasure ? Kind.MEASURE : bare.length() <= 8 ? Kind.TOPIC : Kind.UNCLEAR, text, "", "");
    }

    /** One sentence of a language that writes blanks. */
    private final class Sentence {
        private final String text;
        private final List<String> tokens;
        private final List<String> words;
        private final List<String> order;
        private final boolean isEvident;

        Sentence(String text, List<String> tokens, List<String> words, List<String> order) {
            this.text = text;
            this.tokens = tokens;
            this.words = words;
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
            int clause = comma < 0 ? words.size() : (int) Arrays.stream(BETWEEN.split(text.substring(0, comma))).filter(word -> !word.isEmpty()).count();
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
}
