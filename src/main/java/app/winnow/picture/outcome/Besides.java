package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Ink;
import app.winnow.picture.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The column of what else an outcome needs, in the order of {@link Needs}: one by one, or where room is short in brief; the card says it all. */
final class Besides implements Side {
    private final Band band;
    private final Sizes sizes;
    private final List<Row> all;
    private final double height;

    Besides(Band band, Sizes sizes) {
        this.band = band;
        this.sizes = sizes;
        all = rows(band.needs().all(), List.of());
        height = Side.height(all, sizes.frame().text());
    }

    @Override
    public double least() {
        return Math.min(height, Math.min(height(band.needs().briefest()), Side.height(rows(List.of(), band.needs().all()), sizes.frame().text())));
    }

    @Override
    public double most() {
        return height;
    }

    /** All; else in brief with as much of what is only said as there is room for; else their number. */
    @Override
    public List<Row> rows(double most) {
        if (height <= most) {
            return all;
        }
        List<Need> brief = band.needs().brief();
        List<Need> said = band.needs().all().stream().filter(need -> need.sort() == Need.Sort.SAID && !brief.contains(need)).toList();
        for (int shown = said.size(); shown >= 0; shown--) {
            List<Need> these = new ArrayList<>(brief);
            these.addAll(said.subList(0, shown));
            List<Row> rows = rows(these, said.subList(shown, said.size()));
            if (!these.isEmpty() && Side.height(rows, sizes.frame().text()) <= most) {
                return rows;
            }
        }
        for (List<Need> shorter : List.of(brief, band.needs().briefest())) {
            if (!shorter.isEmpty() && height(shorter) <= most) {
                return rows(shorter, List.of());
            }
        }
        return rows(List.of(), band.needs().all());
    }

    private double height(List<Need> needs) {
        return Side.height(rows(needs, List.of()), sizes.frame().text());
    }

    /** These one by one, and the number of the others; that something is not shown in a room is not one of them. */
    private List<Row> rows(List<Need> shown, List<Need> others) {
        List<Row> rows = new ArrayList<>();
        List<Need> rest = others.stream().filter(need -> !need.key().equals(Needs.ROOM)).toList();
        shown.forEach(need -> rows.add(row(need)));
        if (!rest.isEmpty()) {
            String words = OutcomeMap.WORDS.of(shown.isEmpty() ? "needs.several" : "needs.more", rest.size());
            int[] offerings = rest.stream().flatMapToInt(need -> Arrays.stream(need.offerings())).sorted().distinct().toArray();
            Meaning meaning = new Meaning(band.key() + " needs", words, () -> rest.stream().map(Need::words).toList(), offerings, "", Optional.of(band.inside()));
            rows.add(new Row(new Row.Said(sizes.wrapped(words, sizes.type()), sizes.type(), Ink.INK_2), sizes.several(Double.NaN), List.of(Edge.LINE), meaning, List.of()));
        }
        return rows;
    }

    private Row row(Need need) {
        boolean said = need.sort() == Need.Sort.SAID;
        Row.Token token = said ? Row.Token.NONE : new Row.Token(null, sizes.frame().text() * .36, need.sort().fill(), need.sort().edge());
        Meaning meaning = new Meaning(band.key() + " " + need.key(), need.words(), need::facts, need.offerings(), "");
        return new Row(new Row.Said(sizes.wrapped(need.words(), sizes.type()), sizes.type(), said ? Ink.INK_2 : Ink.INK), token, said ? List.of() : List.of(need.sort().join()), meaning, List.of());
    }
}
