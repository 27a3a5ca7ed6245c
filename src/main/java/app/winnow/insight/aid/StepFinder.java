package app.winnow.insight.aid;

import app.winnow.insight.aid.FoundSteps.How;
import app.winnow.insight.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the steps that a text tells of: what is marked as a list first, then what its sentences put in an order, then what they only list. */
final class StepFinder {
    private static final int FEWEST = 2;
    private static final int FEWEST_LISTED = 3;
    /** A list of more is a table of contents, and no page holds it. */
    static final int MOST = 40;
    private static final Pattern NUMBER = WordLists.pattern("(?:^|(?<=[\\s(:;.]))(?:" + WordLists.any("step") + "\\s*)?(?<n>\\d{1,2})\\s?[.):\u2013-]\\s*(?=[\\p{L}\"\u201C\u201E\u00AB])");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u2713\u2714\u27A2\u25BA*]\\s*|[-\u2013\u2014]\\s+)(?=\\S)");
    private static final Pattern INLINE_BULLET = Pattern.compile("\\s*[\u2022\u25CF\u25AA\u25E6\u2023\u2713\u2714\u27A2\u25BA]\\s*");
    private static final String ORDER = WordLists.any("first", "next", "last");
    private static final Pattern ORDERED = WordLists.pattern("^" + ORDER + "\\b[,:]?\\s+");
    private static final Pattern BEGINS = WordLists.pattern("^(?:" + WordLists.any("first") + ")\\b");
    private static final Pattern ORDER_INSIDE = WordLists.pattern("\\s*[,;]\\s*(?:" + WordLists.any("and") + "\\s+)?(?=" + ORDER + "\\b)");
    private static final Pattern LEARN = WordLists.pattern("\\b" + WordLists.any("learn") + "\\s*:?\\s*");
    private static final Set<String> DO = new HashSet<>(WordLists.of("do"));
    private static final Pattern GERMAN_DO = WordLists.pattern("^\\p{L}+en Sie\\b.*");
    private static final Map<Language, Pattern> VERBS = new EnumMap<>(Map.of(
            Language.ENGLISH, Pattern.compile("\\p{L}{2,}ing"), Language.GERMAN, Pattern.compile("\\p{Ll}\\p{L}+(?:en|ern|eln)"),
            Language.FRENCH, Pattern.compile("\\p{L}+(?:er|ir|re|ez)"), Language.SPANISH, Pattern.compile("\\p{L}+(?:ar|er|ir)(?:se|lo|la|los|las)?"),
            Language.PORTUGUESE, Pattern.compile("\\p{L}+(?:ar|er|ir)"), Language.ITALIAN, Pattern.compile("\\p{L}+(?:are|ere|ire)"),
            Language.DUTCH, Pattern.compile("\\p{L}+en")));

    private final Language language;

    StepFinder(Language language) {
        this.language = language;
    }

    FoundSteps in(String text) {
        String read = Pieces.readable(text);
        List<String> sentences = Pieces.sentences(read);
        FoundSteps found = first(How.NUMBERED, numbered(read), FEWEST);
        found = or(found, How.BULLETS, bullets(read), FEWEST);
        found = or(found, How.SEQUENCE, sequence(sentences), FEWEST);
        found = or(found, How.LINES, lines(read), FEWEST_LISTED);
        found = or(found, How.LEARN, promised(sentences), FEWEST);
        found = or(found, How.COMMANDS, commands(sentences), FEWEST);
        return or(found, How.LISTING, listed(sentences), FEWEST_LISTED);
    }

    /** What a title lists behind its colon: "Cart scanner: sign in, scan, close". */
    FoundSteps inTitle(String title) {
        return title.contains(": ") ? first(How.TITLE, listed(List.of(title)), FEWEST_LISTED) : FoundSteps.NONE;
    }

    private static FoundSteps first(How how, List<String> steps, int fewest) {
        List<String> tidy = Pieces.tidy(steps).stream().limit(MOST).toList();
        return tidy.size() < fewest ? FoundSteps.NONE : new FoundSteps(how, tidy);
    }

    private static FoundSteps or(FoundSteps before, How how, List<String> steps, int fewest) {
        return before.isEmpty() ? first(how, steps, fewest) : before;
    }

    /** Numbers that count up from 1, wherever they stand; the last step ends with its line, or with its sentence where they stand in one line. */
    private static List<String> numbered(String text) {
        List<int[]> marks = new ArrayList<>();
        Matcher mark = NUMBER.matcher(text);
        while (mark.find()) {
            if (Integer.parseInt(mark.group("n")) == marks.size() + 1) {
                marks.add(new int[] {mark.start(), mark.end()});
            }
        }
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++) {
            boolean isLast = at == marks.size() - 1;
            String step = text.substring(marks.get(at)[1], isLast ? text.length() : marks.get(at + 1)[0]);
            List<String> sentences = Pieces.sentences(step);
            boolean inLine = marks.size() > 1 && text.substring(marks.get(0)[0], marks.get(1)[0]).indexOf('\n') < 0;
            steps.add(isLast && inLine && !sentences.isEmpty() ? sentences.get(0) : isLast ? step.lines().findFirst().orElse("") : step);
        }
        return steps;
    }

    private static List<String> bullets(String text) {
        List<String> lines = Pieces.lines(text).stream().filter(line -> BULLET.matcher(line).find()).map(line -> BULLET.matcher(line).replaceFirst("")).toList();
        if (lines.size() >= FEWEST) {
            return lines;
        }
        String[] parts = INLINE_BULLET.split(text);
        return parts.length <= FEWEST ? List.of() : List.of(parts).subList(1, parts.length);
    }

    /** What was a list in a page on the web has only its lines left: three and more short ones in a row, none of them a sentence. */
    private static List<String> lines(String text) {
        List<String> lines = Pieces.lines(text);
        List<String> longest = List.of();
        List<String> run = new ArrayList<>();
        for (String line : lines) {
            if (Pieces.words(line) <= 14 && !line.endsWith(".") && !line.endsWith(":") && !line.endsWith("?")) {
                run.add(line);
            } else {
                longest = run.size() > longest.size() ? List.copyOf(run) : longest;
                run.clear();
            }
        }
        return run.size() > longest.size() ? run : longest;
    }

    private static List<String> sequence(List<String> sentences) {
        List<String> clauses = sentences.stream().flatMap(sentence -> List.of(ORDER_INSIDE.split(sentence)).stream()).toList();
        List<String> ordered = clauses.stream().filter(clause -> ORDERED.matcher(clause).find()).toList();
        boolean begins = ordered.stream().anyMatch(clause -> BEGINS.matcher(clause).find());
        return begins || ordered.size() > FEWEST ? ordered.stream().map(clause -> capital(ORDERED.matcher(clause).replaceFirst(""))).toList() : List.of();
    }

    private static List<String> promised(List<String> sentences) {
        for (String sentence : sentences) {
            Matcher learn = LEARN.matcher(sentence);
            if (learn.find()) {
                return Pieces.members(sentence.substring(learn.end()));
            }
        }
        return List.of();
    }

    /** Sentences that begin by telling people what to do. */
    private List<String> commands(List<String> sentences) {
        return sentences.stream().map(sentence -> ORDERED.matcher(sentence).replaceFirst("")).filter(this::isCommand).toList();
    }

    private boolean isCommand(String sentence) {
        String[] words = sentence.split("[\\s,.:;]+", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean romance = language == Language.FRENCH || language == Language.SPANISH || language == Language.PORTUGUESE;
        return words.length > 1 && DO.contains(first) || GERMAN_DO.matcher(sentence).matches()
                || romance && words.length > 1 && VERBS.get(language).matcher(first).matches() && first.length() > 4;
    }

    /** The sentence that lists the most, behind a colon or as things that are done: "unpacking: opening joints, separating sharps and noting what is missing". */
    private List<String> listed(List<String> sentences) {
        List<String> best = List.of();
        for (String sentence : sentences) {
            int colon = sentence.indexOf(": ");
            List<String> behind = colon < 0 ? List.of() : Pieces.members(sentence.substring(colon + 2));
            List<String> all = colon < 0 ? Pieces.members(sentence) : List.of();
            List<String> members = behind.size() >= FEWEST_LISTED ? behind : areDone(all) ? all : List.of();
            best = members.size() > best.size() && members.stream().allMatch(member -> Pieces.words(member) <= 14) ? members : best;
        }
        return best;
    }

    private boolean areDone(List<String> members) {
        Pattern verb = VERBS.get(language);
        return verb != null && members.size() >= FEWEST_LISTED
                && IntStream.range(1, members.size()).allMatch(at -> verb.matcher(members.get(at).split("[\\s-]", 2)[0]).matches());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
