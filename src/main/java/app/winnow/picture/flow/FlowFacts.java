package app.winnow.picture.flow;

import app.winnow.insight.AidChoice;
import app.winnow.insight.AidSource;
import app.winnow.insight.Aids;
import app.winnow.insight.Hours;
import app.winnow.insight.Range;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Largest;
import app.winnow.picture.Meaning;
import app.winnow.picture.Numbers;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said about each mark of a flow: how many offerings and hours, decided and suggested, what the catalog calls them, what is left of them, and the largest by name. */
final class FlowFacts {
    private static final int NAMED = 6;

    private final Seen seen;
    private final FlowNames names;

    FlowFacts(Seen seen, FlowNames names) {
        this.seen = seen;
        this.names = names;
    }

    /** The meanings of all marks, in the order of {@link FlowShapes}. */
    List<Meaning> of(FlowLayout layout) {
        List<Meaning> meanings = new ArrayList<>();
        layout.bands().forEach(band -> meanings.add(of(band.strand())));
        layout.lefts().forEach(node -> meanings.add(left(node, layout.fitting().drawn())));
        layout.rights().forEach(node -> meanings.add(right(node)));
        layout.rows().forEach(row -> row.aside().strands().forEach(strand -> meanings.add(aside(row.aside(), strand))));
        return meanings;
    }

    private Meaning of(Strand strand) {
        String key = strand.form().word() + " > " + strand.goal().key() + " " + strand.standing().name().toLowerCase(java.util.Locale.ROOT);
        return new Meaning(key, names.words().of("mark.band", names.of(strand.form()), names.of(strand.goal()), names.of(strand.standing())),
                () -> largest(names.said(strand.offerings().length, strand.amount()), strand.offerings()), strand.offerings(), line(strand.goal()));
    }

    private List<String> largest(String said, int[] offerings) {
        List<String> facts = new ArrayList<>(List.of(said));
        facts.addAll(Largest.of(seen, offerings, NAMED));
        return facts;
    }

    private Meaning left(FlowLayout.Node node, Flows flows) {
        return new Meaning("today " + node.form().word(), names.words().of("mark.today", names.of(node.form())), () -> leftFacts(node, flows), node.offerings(), "");
    }

    private List<String> leftFacts(FlowLayout.Node node, Flows flows) {
        List<String> facts = new ArrayList<>(List.of(names.said(node.offerings().length, node.amount())));
        flows.strands().stream().filter(strand -> strand.form() == node.form()).sorted(Comparator.comparingDouble(strand -> -strand.amount())).limit(NAMED)
                .forEach(strand -> facts.add(names.words().of("fact.goes", names.of(strand.goal()), names.of(strand.standing()), names.figure(strand.amount()))));
        String called = called(node.offerings());
        if (!called.isEmpty()) {
            facts.add(called);
        }
        return facts;
    }

    /** What the catalog calls them, the most frequent words first. */
    private String called(int[] offerings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int at : offerings) {
            Offering offering = seen.portfolio().offerings().get(at);
            String word = offering.text(Field.DELIVERY).isBlank() ? offering.text(Field.TYPE) : offering.text(Field.DELIVERY);
            if (!word.isBlank()) {
                counts.merge(word.strip(), 1, Integer::sum);
            }
        }
        List<String> words = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(NAMED)
                .map(entry -> names.words().of("fact.word", entry.getKey(), entry.getValue())).toList();
        return words.isEmpty() ? "" : names.words().of("fact.called", String.join(", ", words));
    }

    private Meaning right(FlowLayout.Node node) {
        return new Meaning("then " + node.goal().key(), names.words().of("mark.then", names.of(node.goal())), () -> rightFacts(node), node.offerings(), line(node.goal()));
    }

    private List<String> rightFacts(FlowLayout.Node node) {
        List<String> facts = new ArrayList<>(List.of(names.said(node.offerings().length, node.amount())));
        long decided = java.util.Arrays.stream(node.offerings()).filter(seen::isDecided).count();
        if (node.goal().disposition() != null) {
            facts.add(names.words().of("fact.decided", decided, node.offerings().length - decided));
        }
        left(node).ifPresent(facts::add);
        if (node.goal().disposition() == Disposition.REPLACE) {
            facts.add(built(node.offerings()));
        }
        return facts;
    }

    /** The seat hours a year that are left of it by the ledger, where something is. */
    private java.util.Optional<String> left(FlowLayout.Node node) {
        if (!names.isByHours() || seen.hours().basis() != Hours.Basis.YEAR) {
            return java.util.Optional.empty();
        }
        Range after = Range.ZERO;
        for (int at : node.offerings()) {
            after = after.plus(seen.effects().get(at).seatHours().after());
        }
        String figures = after.isExact() ? names.figure(after.expected()) : names.words().of("figure.span", Numbers.whole(after.expected()), Numbers.whole(after.low()), Numbers.whole(after.high()));
        return java.util.Optional.of(names.words().of("fact.left", figures, after.unknown()));
    }

    private String built(int[] offerings) {
        Aids aids = Aids.of(seen.portfolio(), seen.verdicts());
        int[] counts = new int[AidSource.values().length];
        for (int at : offerings) {
            aids.of(seen.portfolio().offerings().get(at).code()).map(AidChoice::from).ifPresent(from -> counts[from.source().ordinal()]++);
        }
        return names.words().of("fact.built", counts[AidSource.NEW.ordinal()], counts[AidSource.SHARED.ordinal()], counts[AidSource.EXISTS.ordinal()]);
    }

    private Meaning aside(Aside aside, Strand strand) {
        String key = "aside " + aside.why().name().toLowerCase(java.util.Locale.ROOT) + " " + strand.goal().key() + " " + strand.standing().name().toLowerCase(java.util.Locale.ROOT);
        return new Meaning(key, names.words().of("mark.aside", names.of(aside.why()), names.of(strand.goal()), names.of(strand.standing())),
                () -> largest(names.words().of("said.count", strand.offerings().length), strand.offerings()), strand.offerings(), line(strand.goal()));
    }

    private static String line(Goal goal) {
        return DispositionNames.key(goal.disposition());
    }
}
