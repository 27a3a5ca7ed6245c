package app.winnow.picture.flow;

import app.winnow.insight.Hours;
import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.DispositionLegend;
import app.winnow.picture.EmptyPicture;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Lettering;
import app.winnow.picture.Marks;
import app.winnow.picture.Meaning;
import app.winnow.picture.Outlines;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Today's form of what is offered at the left, what becomes of it at the right, and bands between them (a flow diagram after Sankey 1898), by hours or by how many. */
public final class Flow implements PictureKind {
    private static final String HOURS = "hours";
    private static final String COUNT = "count";

    private final Words words = new Words("flow");
    private final Advances advances = new Advances();
    private final Forms forms = new Forms();
    private final AidTypes types = new AidTypes();

    @Override
    public String id() {
        return "flow";
    }

    @Override
    public String name() {
        return words.of("name");
    }

    /** Hours first, unless nobody knows any. */
    @Override
    public List<Choice> choices(Seen seen) {
        Choice.Option hours = new Choice.Option(HOURS, FlowNames.hours(words, seen.hours().basis()));
        Choice.Option count = new Choice.Option(COUNT, words.of("unit.offerings"));
        boolean isKnown = seen.hours().basis() != Hours.Basis.CATALOG || Arrays.stream(seen.offerings()).anyMatch(at -> seen.hours().at(at).isPresent());
        return List.of(new Choice("by", words.of("choice.by"), isKnown ? List.of(hours, count) : List.of(count, hours)));
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        boolean isByHours = ask.chosen(choices(seen).get(0)).equals(HOURS);
        FlowNames names = new FlowNames(words, seen.hours().basis(), isByHours);
        String title = words.of("title", names.unit());
        Lettering letters = new Lettering(advances, ask.frame().text());
        if (seen.offerings().length == 0) {
            return EmptyPicture.of(ask.frame(), title, words.of(seen.isFiltered() ? "empty.filter" : "empty"), letters);
        }
        Flows flows = Flows.of(seen, isByHours, forms, types);
        FlowLayout layout = new FlowLayout(flows, names, letters, ask.frame());
        FlowShapes shapes = new FlowShapes(layout, names, letters, ask.frame());
        Marks marks = Marks.outlined(shapes.boxes(), new Outlines(shapes.outlines()), Meaning.all(new FlowFacts(seen, names).of(layout)));
        return new Picture(ask.frame(), title, shapes.layers(), marks, legend(seen), said(flows, names, layout), new FlowTable(names).of(flows, layout), List.of(), null);
    }

    private List<LegendLine> legend(Seen seen) {
        List<LegendLine> lines = new ArrayList<>(DispositionLegend.of(seen, seen.offerings()));
        int decided = (int) Arrays.stream(seen.offerings()).filter(seen::isDecided).count();
        int suggested = (int) Arrays.stream(seen.offerings()).filter(at -> !seen.isDecided(at) && seen.disposition(at) != null).count();
        lines.add(new LegendLine("", words.of("standing.decided"), Symbol.SQUARE, Fill.solid(Ink.INK_2), decided, words.of("legend.decided", decided)));
        lines.add(new LegendLine("", words.of("standing.suggested"), Symbol.SQUARE, new Fill(Ink.INK_2, Fill.Style.PALE), suggested, words.of("legend.suggested", suggested)));
        return lines;
    }

    private String said(Flows flows, FlowNames names, FlowLayout layout) {
        List<String> sentences = new ArrayList<>();
        sentences.add(names.isByHours() ? words.of("words.hours", flows.count(), names.figure(flows.total()), names.hours()) : words.of("words.count", flows.count()));
        Map<Goal, List<Strand>> goals = new TreeMap<>(Goal.ORDER);
        flows.strands().forEach(strand -> goals.computeIfAbsent(strand.goal(), any -> new ArrayList<>()).add(strand));
        goals.forEach((goal, strands) -> {
            int count = strands.stream().mapToInt(strand -> strand.offerings().length).sum();
            double amount = strands.stream().mapToDouble(Strand::amount).sum();
            Strand most = strands.stream().max(Comparator.comparingDouble(Strand::amount)).orElseThrow();
            sentences.add(words.of("words.goal", names.of(goal), names.said(count, amount), names.of(most.form())));
        });
        flows.asides().forEach(aside -> sentences.add(words.of("words.aside", names.of(aside.why()), aside.count())));
        if (layout.bands().stream().anyMatch(FlowLayout.Band::isThin)) {
            sentences.add(words.of("caption.thin"));
        }
        return String.join(" ", sentences);
    }
}
