package app.winnow.picture.level;

import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.EmptyPicture;
import app.winnow.picture.Lettering;
import app.winnow.picture.Lines;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which share of the courses is measured at each level (Kirkpatrick 1959; Phillips), a pair of bars a level: now, of all courses, and after, of those that stay. What could be measured after the
 * change is hollow, because a could-be is no result; the policy's targets are marks across both bars.
 */
public final class LevelLadder implements PictureKind {
    static final Words WORDS = new Words("level");

    private final Lines lines = new Lines();

    @Override
    public String id() {
        return "levels";
    }

    @Override
    public String name() {
        return WORDS.of("name");
    }

    /** Whose courses; those that nobody outside requires come first, as long as there are any. */
    @Override
    public List<Choice> choices(Seen seen) {
        List<Whose> order = new ArrayList<>(List.of(Whose.values()));
        order.stream().filter(whose -> Tally.hasAny(seen, whose)).findFirst().ifPresent(first -> order.sort(Comparator.comparing((Whose whose) -> whose != first)));
        return List.of(new Choice("courses", WORDS.of("choice"), order.stream().map(whose -> new Choice.Option(whose.word(), WORDS.of("courses." + whose.word()))).toList()));
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        Whose whose = Whose.of(ask.chosen(choices(seen).get(0)));
        Tally tally = new Tally(seen, whose);
        String title = WORDS.of("title", WORDS.of("courses." + whose.word()));
        LadderWords words = new LadderWords(seen, tally);
        if (tally.now() == 0) {
            return EmptyPicture.of(ask.frame(), title, words.nothing(), new Lettering(new Advances(), ask.frame().text()));
        }
        LadderLayout layout = new LadderLayout(ask.frame(), lines, tally, words);
        return new Picture(ask.frame(), title, layout.layers(), layout.marks(), words.legend(), words.all(), new LadderTable(tally, words, layout).rows(), List.of(), null);
    }
}
