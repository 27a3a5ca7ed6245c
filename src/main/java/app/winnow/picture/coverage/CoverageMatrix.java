package app.winnow.picture.coverage;

import app.winnow.insight.Hours;
import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.Choice.Option;
import app.winnow.picture.Grouped;
import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Lines;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Outcomes by groups as a heat map: how much serves each outcome in each unit, category, type, owner or audience; where nothing does and should, and where it piles up. What does not fit is folded into
 * the last row and column, which open.
 */
public final class CoverageMatrix implements PictureKind {
    private static final List<Grouping> BY = List.of(Grouping.UNIT, Grouping.CATEGORY, Grouping.TYPE, Grouping.OWNER, Grouping.AUDIENCE);

    private final Words words = new Words("coverage");
    private final Lines wrapping = new Lines();
    private final Map<Grouping, Matrix> counted = new EnumMap<>(Grouping.class);
    private final Map<Matrix, String> said = new IdentityHashMap<>();
    private Seen seen;
    private Grouped grouped;
    private Hours.Basis basis;

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String name() {
        return words.of("name");
    }

    @Override
    public List<Choice> choices(Seen now) {
        List<Option> groups = BY.stream().filter(grouping -> isSaid(now, groups(now, grouping))).map(grouping -> new Option(grouping.key(), grouping.words())).toList();
        Option unit = new Option(Grouping.UNIT.key(), Grouping.UNIT.words());
        return List.of(new Choice("groups", words.of("choice.groups"), groups.isEmpty() ? List.of(unit) : groups),
                new Choice("cells", words.of("choice.cells"), Arrays.stream(Measure.values())
                        .map(measure -> new Option(measure.key(), new Figures(words, measure, basis(now)).name())).toList()));
    }

    private static boolean isSaid(Seen now, Groups groups) {
        return Arrays.stream(now.offerings()).anyMatch(at -> groups.group(groups.of(at)).isNamed());
    }

    @Override
    public Picture draw(Seen now, Ask ask) {
        List<Choice> choices = choices(now);
        Grouping grouping = Arrays.stream(Grouping.values()).filter(one -> one.key().equals(ask.chosen(choices.get(0)))).findFirst().orElseThrow();
        Measure measure = Arrays.stream(Measure.values()).filter(one -> one.key().equals(ask.chosen(choices.get(1)))).findFirst().orElseThrow();
        Matrix matrix = matrix(now, grouping);
        Figures figures = new Figures(words, measure, basis(now));
        Place place = Place.of(ask.inside(), matrix.axes().outcomes().size(), matrix.axes().groups().size());
        return picture(matrix, figures, place, ask, new Sheet(matrix, figures, place, ask.frame(), wrapping));
    }

    private Picture picture(Matrix matrix, Figures figures, Place place, Ask ask, Sheet sheet) {
        String says = said(matrix, figures);
        boolean isEmpty = matrix.axes().outcomes().isEmpty() || matrix.axes().groups().isEmpty();
        List<Piece> pieces = isEmpty ? List.of() : new Pieces(matrix, sheet).all();
        Heat heat = new Heat(figures.measure(), matrix.greatest(figures.measure()));
        Piles piles = new Piles(pieces);
        Tint tint = new Tint(figures, heat, words);
        List<Layer> layers = isEmpty ? nothing(says, ask) : new Painted(matrix, sheet, figures, heat, words, piles).layers(pieces);
        return new Picture(ask.frame(), new Summary(matrix, figures, words).title(), layers, Marks.boxes(pieces.stream().map(Piece::box).toList(),
                new CoverageMeanings(matrix, pieces, place, new Telling(matrix, figures, words), tint)), isEmpty ? List.of() : tint.legend(pieces, piles), says,
                new CoverageTable(matrix, figures, words, pieces), trail(matrix, place, pieces), null);
    }

    private List<Layer> nothing(String says, Ask ask) {
        Shape.Type type = new Shape.Type(ask.frame().text(), Shape.Weight.REGULAR);
        List<String> lines = wrapping.whole(says, ask.frame().width(), 3, type);
        List<Shape> shapes = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            shapes.add(new Shape.Text(lines.get(line), ask.frame().width() / 2, ask.frame().height() / 2 + line * 1.3 * type.size(), type, Shape.Align.CENTER, Ink.INK_2, 0));
        }
        return List.of(Layer.Group.ground(shapes));
    }

    private List<Picture.Step> trail(Matrix matrix, Place place, List<Piece> pieces) {
        if (place.isStart() && pieces.stream().noneMatch(Piece::isFold)) {
            return List.of();
        }
        List<Picture.Step> trail = new ArrayList<>(List.of(new Picture.Step(words.of("trail.all"), "")));
        if (place.row() > 0) {
            trail.add(new Picture.Step(words.of("trail.outcomes", place.row() + 1, matrix.axes().outcomes().size()), new Place(place.row(), 0).inside()));
        }
        if (place.column() > 0) {
            trail.add(new Picture.Step(words.of("trail.groups", place.column() + 1, matrix.axes().groups().size()), place.inside()));
        }
        return trail;
    }

    /** What is said of a matrix is the same whatever part of it is shown. */
    private synchronized String said(Matrix matrix, Figures figures) {
        return said.computeIfAbsent(matrix, any -> new Summary(matrix, figures, words).words());
    }

    private synchronized Hours.Basis basis(Seen now) {
        follow(now);
        return basis;
    }

    private synchronized Groups groups(Seen now, Grouping grouping) {
        follow(now);
        return grouped.by(grouping);
    }

    private synchronized Matrix matrix(Seen now, Grouping grouping) {
        follow(now);
        return counted.computeIfAbsent(grouping, key -> Counting.of(now, grouped.by(key)));
    }

    /** What was counted in one state serves every frame of it, and the states in which only the policy is different. */
    private void follow(Seen now) {
        if (now != seen) {
            grouped = seen == null ? Grouped.of(now) : grouped.after(now);
            if (seen == null || !Grouped.isSame(seen, now)) {
                counted.clear();
                said.clear();
                basis = now.hours().basis();
            }
            seen = now;
        }
    }
}
