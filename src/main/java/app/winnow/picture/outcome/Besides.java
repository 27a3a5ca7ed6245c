package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Ink;
import app.winnow.picture.MeaningList.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The column of what else an outcome needs, in the order of {@link Needs}; what does not fit is counted in the last row, whose card says it all. */
final class Besides implements Side {
    private final Band band;
    private final Sizes sizes;

    Besides(Band band, Sizes sizes) {
        this.band = band;
        this.sizes = sizes;
    }

    @Override
    public double least() {
        return Math.min(height(band.needs().size()), height(0));
    }

    @Override
    public double most() {
        return height(band.needs().size());
    }

    @Override
    public List<Row> rows(double height) {
        int shown = band.needs().size();
        while (shown > 0 && height(shown) > height) {
            shown--;
        }
        return rows(shown);
    }

    private double height(int shown) {
        return Side.height(rows(shown), sizes.frame().text());
    }

    private List<Row> rows(int shown) {
        List<Row> rows = new ArrayList<>();
        band.needs().stream().limit(shown).forEach(need -> rows.add(row(need)));
        List<Need> rest = band.needs().subList(shown, band.needs().size());
        if (!rest.isEmpty()) {
            String words = OutcomeMap.WORDS.of(shown > 0 ? "needs.more" : "needs.several", rest.size());
            int[] offerings = rest.stream().flatMapToInt(need -> Arrays.stream(need.offerings())).sorted().distinct().toArray();
            Meaning meaning = new Meaning(band.key() + " needs", words, rest.stream().map(Need::words).toList(), offerings, "", Optional.of(band.inside()));
            rows.add(new Row(sizes.wrapped(words, sizes.type()), sizes.type(), Ink.INK_2, sizes.several(Double.NaN), List.of(Edge.LINE), meaning));
        }
        return rows;
    }

    private Row row(Need need) {
        boolean said = need.sort() == Need.Sort.SAID;
        Row.Token token = said ? Row.Token.NONE : new Row.Token(null, sizes.frame().text() * .36, need.sort().fill(), need.sort().edge());
        Meaning meaning = new Meaning(band.key() + " " + need.key(), need.words(), need.facts(), need.offerings(), "");
        return new Row(sizes.wrapped(need.words(), sizes.type()), sizes.type(), said ? Ink.INK_2 : Ink.INK, token, said ? List.of() : List.of(need.sort().join()), meaning);
    }
}
