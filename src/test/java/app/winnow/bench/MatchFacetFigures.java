package app.winnow.bench;

import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Facets;
import app.winnow.insight.facet.Filter;
import app.winnow.insight.facet.Found;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of the shared filter at 100,000 offerings, in a machine that is warm: from a value that is picked, or a letter that is typed, to which offerings are
 * shown and the counts of every value of every facet. Medians of each query, and of those the worst. The audit is drawn with a seed; each offering has a title of
 * 3-8 and a description of 20-60 words, drawn from 20,000 by Zipf's law (1949), besides type, one or two of 60 categories, one of 800 owners and 12 languages. The
 * floor is one pass over as many columns of numbers, counted.
 */
final class MatchFacetFigures {
    private static final int SIZE = 100_000;
    private static final int VOCABULARY = 20_000;
    private static final int ROUNDS = 15;
    private static final double MS = 1e6;
    private static final double LIMIT = 30;
    private static final String SYLLABLES = "ba be bi da de di fa ga ka ki la le ma me mo na ne no pa pe ra re ri sa se si so ta te ti to ur us va ve vo ze zu";

    private final Random random = new Random(11);
    private final List<String> words;
    private final double[] weights;
    private long checked;

    private MatchFacetFigures() {
        String[] parts = SYLLABLES.split(" ");
        words = IntStream.range(0, VOCABULARY).mapToObj(at -> IntStream.rangeClosed(0, 1 + random.nextInt(3)).mapToObj(part -> parts[random.nextInt(parts.length)])
                .collect(Collectors.joining())).toList();
        weights = new double[VOCABULARY];
        double sum = 0;
        for (int at = 0; at < VOCABULARY; at++) {
            sum += 1.0 / (at + 2);
            weights[at] = sum;
        }
    }

    public static void main(String[] args) {
        new MatchFacetFigures().print(new Lines(System.out));
    }

    private void print(Lines lines) {
        Verdicts verdicts = Verdicts.of(audit(), DrawnAudit.AS_OF);
        Facets facets = Facets.of(verdicts);
        double floor = floor(facets);
        double picks = worst(facets, picks(facets));
        double searches = worst(facets, searches());
        lines.within("match.facets", picks, LIMIT);
        lines.beside("match.facets.floor", picks, floor);
        lines.within("match.search", searches, LIMIT);
        lines.beside("match.search.floor", searches, floor);
        lines.within("match.facets.followed", followed(verdicts, facets), LIMIT);
        if (checked == 0) {
            throw new IllegalStateException("nothing was found");
        }
    }

    /** No pick, a pick in each facet, and in several at once. */
    private static List<Filter> picks(Facets facets) {
        List<Filter> filters = new ArrayList<>(List.of(Filter.NONE));
        Filter all = Filter.NONE;
        Found found = facets.find(Filter.NONE);
        for (Facet facet : Facet.values()) {
            String first = found.counts(facet).get(0).value();
            filters.add(Filter.NONE.toggled(facet, first));
            all = all.toggled(facet, first);
            filters.add(all);
        }
        return filters;
    }

    /** Words typed letter by letter, frequent and rare, alone and with a second one, and with picks. */
    private List<Filter> searches() {
        List<Filter> filters = new ArrayList<>();
        for (String text : List.of(words.get(0) + " " + words.get(1), words.get(40) + " " + words.get(7000), words.get(19_000), "s t r u", "offering 99")) {
            for (int length = 1; length <= text.length(); length++) {
                filters.add(Filter.NONE.searching(text.substring(0, length)));
            }
        }
        filters.add(new Filter("sa", Map.of(Facet.TYPE, Set.of("Type 1", "Type 2"), Facet.LANGUAGE, Set.of("en"))));
        return filters;
    }

    private double worst(Facets facets, List<Filter> filters) {
        double[][] took = new double[filters.size()][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int at = 0; at < filters.size(); at++) {
                long start = System.nanoTime();
                checked += counted(facets.find(filters.get(at)));
                if (round >= 0) {
                    took[at][round] = (System.nanoTime() - start) / MS;
                }
            }
        }
        return Arrays.stream(took).mapToDouble(MatchFacetFigures::median).max().orElseThrow();
    }

    /** One answer of somebody, until it shows in every count while something is filtered. */
    private double followed(Verdicts first, Facets start) {
        Filter filter = Filter.NONE.toggled(Facet.TYPE, "Type 1").searching(words.get(3));
        Verdicts verdicts = first;
        Facets facets = start;
        double[] took = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            Portfolio now = verdicts.portfolio();
            Offering offering = now.offerings().get(random.nextInt(SIZE));
            Portfolio next = SetAnswer.from(now, offering.code(), Ask.IMPACT, 1 + random.nextInt(7)).applyTo(now);
            verdicts = verdicts.after(next, DrawnAudit.AS_OF).orElseThrow();
            long began = System.nanoTime();
            facets = facets.quickly(verdicts).orElseThrow();
            checked += counted(facets.find(filter));
            if (round >= 0) {
                took[round] = (System.nanoTime() - began) / MS;
            }
        }
        return median(took);
    }

    private static long counted(Found found) {
        long sum = found.count();
        for (Facet facet : Facet.values()) {
            sum += found.counts(facet).size();
        }
        return sum;
    }

    private double floor(Facets facets) {
        Map<Facet, int[]> columns = new EnumMap<>(Facet.class);
        Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
        Found found = facets.find(Filter.NONE);
        for (Facet facet : Facet.values()) {
            int values = found.counts(facet).size();
            columns.put(facet, random.ints(SIZE, 0, values).toArray());
            counts.put(facet, new int[values]);
        }
        double[] took = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            columns.forEach((facet, codes) -> count(codes, counts.get(facet)));
            if (round >= 0) {
                took[round] = (System.nanoTime() - start) / MS;
            }
        }
        checked += counts.get(Facet.TYPE)[0];
        return median(took);
    }

    private static void count(int[] codes, int[] counts) {
        for (int code : codes) {
            counts[code]++;
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Portfolio audit() {
        Portfolio drawn = DrawnAudit.of(1, SIZE);
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : drawn.offerings()) {
            Map<Field, Object> facts = new EnumMap<>(Field.class);
            offering.imported().known().forEach(field -> facts.put(field, offering.imported().raw(field)));
            facts.put(Field.DESCRIPTION, text(20 + random.nextInt(41)));
            facts.put(Field.TYPE, "Type " + random.nextInt(12));
            facts.put(Field.CATEGORY, random.nextInt(3) == 0 ? List.of(category(), category()) : List.of(category()));
            facts.put(Field.OWNER, "Owner " + random.nextInt(800));
            facts.put(Field.LANGUAGE, List.of("en", "de", "fr", "es", "it", "pl", "nl", "pt", "cs", "sv", "ja", "zh").get(random.nextInt(12)));
            facts.put(Field.UPDATED, LocalDate.of(2012 + random.nextInt(15), 1 + random.nextInt(12), 1));
            offerings.add(Offering.imported(offering.code(), text(3 + random.nextInt(6)), offering.rows(), app.winnow.model.Facts.of(facts)).withOwn(offering.own())
                    .withAnswers(offering.answers()).withDecision(offering.decision()));
        }
        return drawn.draft().offerings(Chunks.of(offerings)).done();
    }

    private String category() {
        return "Category " + random.nextInt(60);
    }

    private String text(int length) {
        return IntStream.range(0, length).mapToObj(at -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        int at = Arrays.binarySearch(weights, random.nextDouble() * weights[VOCABULARY - 1]);
        return words.get(Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at));
    }
}
