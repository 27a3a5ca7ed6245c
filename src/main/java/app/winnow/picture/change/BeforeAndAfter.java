package app.winnow.picture.change;

import app.winnow.model.Portfolio;
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
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.TableRows;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ledger as a waterfall, with its ranges; money and net deliverables beside it, each in its own unit. There is no ratio in it and no benefit in money. */
public final class BeforeAndAfter implements PictureKind {
    private final Words words = new Words("change");
    private final Advances advances = new Advances();

    @Override
    public String id() {
        return "change";
    }

    @Override
    public String name() {
        return words.of("name");
    }

    /** Seat hours first, unless nobody knows any. */
    @Override
    public List<Choice> choices(Seen seen) {
        boolean hasSeats = Arrays.stream(seen.offerings()).anyMatch(at -> seen.effects().get(at).seatHours().before().high() > 0);
        List<Counted> order = hasSeats || seen.offerings().length == 0 ? List.of(Counted.values()) : List.of(Counted.CATALOG, Counted.SEATS, Counted.ITEMS, Counted.MAINTENANCE);
        return List.of(new Choice("counted", words.of("choice.counted"), order.stream().map(one -> new Choice.Option(one.word(), ChangeNames.unit(words, one))).toList()));
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        Counted counted = Counted.valueOf(ask.chosen(choices(seen).get(0)).toUpperCase(Locale.ROOT));
        ChangeNames names = new ChangeNames(words, counted);
        Lettering letters = new Lettering(advances, ask.frame().text());
        String title = words.of("title", names.unit());
        if (seen.offerings().length == 0) {
            return EmptyPicture.of(ask.frame(), title, words.of(seen.isFiltered() ? "empty.filter" : "empty"), letters);
        }
        Change change = Change.of(seen, counted);
        Cash cash = Cash.of(seen);
        Deliverables net = Deliverables.of(seen);
        List<Block> blocks = List.of(Block.of(cash, names, currency(seen.portfolio())), Block.of(net, names));
        WaterfallLayout layout = WaterfallLayout.of(change, blocks, names, letters, ask.frame());
        WaterfallShapes shapes = new WaterfallShapes(layout, names, letters, ask.frame());
        List<Meaning> meanings = new ChangeFacts(seen, counted, names).of(layout);
        TableRows table = new ChangeTable(names, meanings.stream().map(Meaning::key).toList()).of(change, cash, net);
        return new Picture(ask.frame(), title, shapes.layers(), Marks.boxes(shapes.boxes(), Meaning.all(meanings)), legend(seen, change), said(change, names, layout.said(), blocks), table, List.of(), null);
    }

    private static String currency(Portfolio portfolio) {
        String currency = portfolio.policy().rates().currency();
        return currency == null ? "" : currency;
    }

    /** The dispositions that change anything, and how the stages are drawn. */
    private List<LegendLine> legend(Seen seen, Change change) {
        int[] changing = change.steps().stream().flatMapToInt(step -> Arrays.stream(step.offerings())).sorted().distinct().toArray();
        List<LegendLine> lines = new ArrayList<>(DispositionLegend.of(seen, changing));
        for (Stage stage : List.of(Stage.DECIDED, Stage.SUGGESTED)) {
            int count = (int) Arrays.stream(changing).filter(at -> Stage.of(seen, at) == stage).count();
            Fill fill = new Fill(Ink.INK_2, stage == Stage.DECIDED ? Fill.Style.SOLID : Fill.Style.PALE);
            lines.add(new LegendLine("", words.of("stage." + stage.word()), Symbol.SQUARE, fill, count, words.of("legend." + stage.word(), count)));
        }
        return lines;
    }

    private String said(Change change, ChangeNames names, List<String> captions, List<Block> blocks) {
        List<String> sentences = new ArrayList<>();
        for (Bar bar : Bars.of(change, Integer.MAX_VALUE)) {
            String figure = bar.hasWidth() ? words.of("figure.span", names.figure(bar), names.span(bar)) : names.figure(bar);
            sentences.add(words.of(bar.isTotal() ? "words.total" : "words.step", names.staged(bar), figure, names.unit()));
        }
        sentences.addAll(captions);
        blocks.forEach(block -> sentences.add(block.figure() + " " + String.join(" ", block.full())));
        return String.join(" ", sentences);
    }
}
