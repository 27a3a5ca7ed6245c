package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All word lists of this room, by the words of a title: what a word or a phrase may mean, which words are known, and which maker made what. */
final class Lexicon {
    private static final Lexicon ALL = new Lexicon();

    /** A phrase of the lists: its words, and all that it may mean. */
    record Phrase(List<String> words, List<Meaning> meanings) { }

    private final CjkWords cjk = new CjkWords();
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> products = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Map<String, Long> languages = new HashMap<>();
    private final Ids small = new Ids();
    private final List<List<String>> beginnings = new ArrayList<>();
    private final Set<String> trades = new HashSet<>();
    private final Slips slips;

    private Lexicon() {
        List<WordFile> files = Stream.of("languages.txt", "places.txt", "levels.txt", "series.txt", "editions.txt", "audiences.txt", "forms.txt", "fillers.txt", "spellings.txt", "makers.txt")
                .map(WordFile::of).toList();
        files.forEach(file -> file.lines().forEach(line -> {
            line.name().forEach(this::knowCjk);
            line.words().forEach(this::knowCjk);
        }));
        files.get(0).lines().forEach(line -> languages.put(line.first(), 1L << languages.size()));
        each(files.get(0), line -> Role.LANGUAGE);
        each(files.get(1), line -> Role.PLACE);
        each(files.get(2), line -> Role.LEVEL);
        each(files.get(3), Lexicon::series);
        each(files.get(4), line -> line.kind().equals("numbered") ? Role.EDITION_NUMBERED : Role.EDITION_APART);
        each(files.get(5), line -> Role.AUDIENCE);
        each(files.get(6), Lexicon::form);
        each(files.get(7), line -> filler(line));
        spellings(files.get(8));
        makers(files.get(9));
        for (WordFile.Line line : WordFile.of("words.txt").lines()) {
            if (line.first().equals("beginnings")) {
                line.words().forEach(pair -> beginnings.add(List.of(pair.split(" "))));
            } else if (line.first().equals("trades")) {
                trades.addAll(line.words());
                line.words().forEach(word -> know(word, bit("en")));
            } else {
                line.words().forEach(word -> know(Folding.of(word), bit(line.first())));
            }
        }
        slips = new Slips(new Spelling(known::containsKey, this::areOpposite), byFirst.values());
        byFirst.values().forEach(phrases -> phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
    }

    /** The lists of this program. */
    static Lexicon all() {
        return ALL;
    }

    CjkWords cjk() {
        return cjk;
    }

    /** Phrases that begin with this word, the longest first. */
    List<Phrase> from(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** What this one word may mean in this role; null when nothing. */
    Meaning of(String word, Role role) {
        for (Phrase phrase : from(word)) {
            if (phrase.words().size() == 1) {
                for (Meaning meaning : phrase.meanings()) {
                    if (meaning.role() == role) {
                        return meaning;
                    }
                }
            }
        }
        return null;
    }

    boolean is(String word, Role role) {
        return of(word, role) != null;
    }

    /** Whether it is a real word, so that it is no misspelling of another real one. */
    boolean knows(String word) {
        return known.containsKey(word);
    }

    /** What a word that is not known may mean when it is a mistyped one of the lists; null when it is none. */
    Meaning slip(String word) {
        return knows(word) ? null : slips.of(word);
    }

    /** Whether two words only look like one: they begin otherwise in a way that makes them two (micro, macro), or one is the name of a trade (market, marketing). */
    boolean areOpposite(String one, String other) {
        if (trades.contains(one) != trades.contains(other) && one.endsWith("ing") != other.endsWith("ing") && Spelling.isInflected(one, other)) {
            return true;
        }
        for (List<String> pair : beginnings) {
            if (isOpposite(one, other, pair.get(0), pair.get(1)) || isOpposite(one, other, pair.get(1), pair.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpposite(String one, String other, String begins, String otherBegins) {
        return one.startsWith(begins) && other.startsWith(otherBegins) && one.substring(begins.length()).equals(other.substring(otherBegins.length()));
    }

    /** The languages in which the list of words has it, as bits; 0 when none. */
    long languages(String word) {
        return known.getOrDefault(word, 0L);
    }

    /** The products of this maker, each as one text; the empty set for any other word. */
    Set<String> products(String maker) {
        return products.getOrDefault(maker, Set.of());
    }

    /** Whether the word with this hash says nothing by itself, in any language. */
    boolean isSmall(long hash) {
        return small.of(hash) >= 0;
    }

    /** The code of the language that a catalog cell names, by name, code or locale; "" when it names none that we know. */
    String language(String cell) {
        List<Token> tokens = Tokens.of(Folding.composed(cell), cjk);
        for (Phrase phrase : tokens.isEmpty() ? List.<Phrase>of() : from(tokens.get(0).text())) {
            for (Meaning meaning : phrase.meanings()) {
                if (meaning.role() == Role.LANGUAGE && phrase.words().size() <= tokens.size()) {
                    return meaning.value();
                }
            }
        }
        return "";
    }

    /** The bit of a language by its code, 0 for none. */
    long bit(String language) {
        return languages.getOrDefault(language, 0L);
    }

    private interface RoleOf {
        Role of(WordFile.Line line);
    }

    private void each(WordFile file, RoleOf role) {
        for (WordFile.Line line : file.lines()) {
            Role now = role.of(line);
            String value = now == Role.LANGUAGE || now == Role.PLACE || now == Role.LEVEL || now == Role.AUDIENCE ? line.first() : line.value();
            long bits = now == Role.LANGUAGE ? 0 : bit(line.language());
            line.words().forEach(word -> add(word, new Meaning(now, value, bits)));
        }
    }

    private static Role series(WordFile.Line line) {
        return switch (line.kind()) {
            case "before" -> Role.BEFORE;
            case "after" -> Role.AFTER;
            case "letters" -> Role.LETTERS;
            case "parts" -> Role.PERIOD;
            case "month" -> Role.MONTH;
            case "total" -> Role.TOTAL;
            case "number" -> Role.NUMBER;
            default -> Role.COUNTED;
        };
    }

    private static Role filler(WordFile.Line line) {
        return switch (line.kind()) {
            case "small" -> Role.SMALL;
            case "direction" -> Role.DIRECTION;
            case "towards" -> Role.TOWARDS;
            case "of" -> Role.OF;
            default -> Role.FILLER;
        };
    }

    private static Role form(WordFile.Line line) {
        return switch (line.kind()) {
            case "anywhere" -> Role.FORM;
            case "apart" -> Role.FORM_APART;
            case "sort" -> Role.SORT;
            default -> Role.LENGTH;
        };
    }

    private void spellings(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            String value = String.join(" ", line.name()).toLowerCase(java.util.Locale.ROOT);
            Meaning meaning = new Meaning(Role.SPELLING, Folding.of(value), 0);
            // What is written out in several words is read word by word.
            if (line.name().size() == 1) {
                add(value, meaning);
            }
            line.words().forEach(word -> add(word, meaning));
        }
    }

    private void makers(WordFile file) {
        for (WordFile.Line line : file.lines()) {
            switch (line.first()) {
                case "provider" -> line.words().forEach(word -> add(word, new Meaning(Role.PROVIDER, word, 0)));
                case "yearly" -> line.words().forEach(word -> add(word, new Meaning(Role.YEARLY, word, 0)));
                case "versioned" -> line.words().forEach(word -> add(word, new Meaning(Role.VERSIONED, word, 0)));
                default -> products.computeIfAbsent(line.first(), maker -> new HashSet<>()).addAll(line.words());
            }
            line.words().forEach(word -> List.of(Folding.of(word).split(" ")).forEach(part -> know(part, 0)));
        }
    }

    private void add(String word, Meaning meaning) {
        List<String> words = Tokens.of(Folding.composed(word), cjk).stream().map(Token::text).toList();
        if (words.isEmpty()) {
            return;
        }
        if (meaning.role() == Role.SMALL && words.size() == 1) {
            small.add(Hash.of(words.get(0)));
        }
        words.forEach(part -> know(part, 0));
        List<Phrase> phrases = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        for (Phrase phrase : phrases) {
            if (phrase.words().equals(words)) {
                merge(phrase.meanings(), meaning);
                return;
            }
        }
        phrases.add(new Phrase(words, new ArrayList<>(List.of(meaning))));
    }

    /** One word in two languages is one meaning with both. */
    private static void merge(List<Meaning> meanings, Meaning more) {
        for (int at = 0; at < meanings.size(); at++) {
            Meaning there = meanings.get(at);
            if (there.role() == more.role() && there.value().equals(more.value())) {
                long both = there.languages() == 0 || more.languages() == 0 ? 0 : there.languages() | more.languages();
                meanings.set(at, new Meaning(there.role(), there.value(), both));
                return;
            }
        }
        meanings.add(more);
    }

    private void know(String word, long bits) {
        known.merge(word, bits, (one, other) -> one | other);
    }

    private void knowCjk(String word) {
        String composed = Folding.composed(word);
        int from = 0;
        while (from < composed.length()) {
            int to = from;
            while (to < composed.length() && CjkWords.is(composed.charAt(to))) {
                to++;
            }
            if (to > from) {
                cjk.add(composed.substring(from, to));
            }
            from = to + 1;
        }
    }
}
