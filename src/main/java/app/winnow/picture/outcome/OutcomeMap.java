package app.winnow.picture.outcome;

import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.EmptyPicture;
import app.winnow.picture.Frame;
import app.winnow.picture.Lettering;
import app.winnow.picture.Lines;
import app.winnow.picture.Picture;
import app.winnow.picture.Picture.Step;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sponsor's outcomes in the middle of what supports them, to be discussed: at one side the offerings that serve each, by how much it leans on them, claimed apart from measured; at the other its
 * causes with who can remove them, aids, and what else is known. Several outcomes that do not fit are folded by sponsor; opening one shows it alone.
 */
public final class OutcomeMap implements PictureKind {
    static final Words WORDS = new Words("outcome");
    /** Text of this size and more is read by a room. */
    private static final double ROOM = 15;
    private static final String EVERYONE = "*";

    private final Lines lines = new Lines();

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public String name() {
        return WORDS.of("name");
    }

    /** Whose outcomes; all of them come first. */
    @Override
    public List<Choice> choices(Seen seen) {
        Map<String, String> sponsors = new LinkedHashMap<>();
        seen.portfolio().outcomes().forEach(outcome -> sponsors.putIfAbsent(Place.key(outcome.sponsor()), Bands.sponsor(outcome.sponsor())));
        List<Choice.Option> options = new ArrayList<>(List.of(new Choice.Option(EVERYONE, WORDS.of("sponsor.all"))));
        sponsors.forEach((key, name) -> options.add(new Choice.Option(Place.sponsor(key).inside(), name)));
        return List.of(new Choice("sponsor", WORDS.of("sponsor"), options));
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        Place place = place(seen, ask);
        List<Around> all = Surroundings.of(seen).stream().filter(around -> isAt(place, around)).toList();
        String title = title(seen, place, all);
        if (all.isEmpty()) {
            return EmptyPicture.of(ask.frame(), title, WORDS.of("nothing"), new Lettering(new Advances(), ask.frame().text()));
        }
        boolean inRoom = ask.frame().text() >= ROOM;
        Bands bands = new Bands(all, seen.portfolio().offerings().size() > 0, inRoom);
        List<Band> every = every(seen, ask.frame(), bands, place);
        Place here = place.from() < every.size() ? place : place.from(0);
        List<Band> shown = every.subList(here.from(), every.size());
        Drawn drawn = new BandLayout(seen, ask.frame(), lines, shown).drawn(here);
        List<Around> these = shown.stream().flatMap(band -> band.of().stream()).toList();
        ServerRows words = new ServerRows(seen, new Sizes(ask.frame(), lines, ask.frame().width(), 0, false));
        return new Picture(ask.frame(), title, drawn.layers(), drawn.marks(), OutcomeLegend.of(seen, shown), OutcomeWords.all(shown), LinkTable.of(these, seen, new Needs(inRoom), drawn, words), trail(seen, here), null);
    }

    /** Each outcome in its own band, or sponsors folded where those do not fit. */
    private List<Band> every(Seen seen, Frame frame, Bands bands, Place place) {
        List<Band> each = bands.each();
        boolean folds = !place.isOutcome() && bands.canFold() && !new BandLayout(seen, frame, lines, each).holdsAll();
        return folds ? bands.folded() : each;
    }

    /** Where people are: what they opened, else whom they chose; what is not there any more is the top. */
    private Place place(Seen seen, Ask ask) {
        Place place = Place.of(ask.inside());
        boolean isTop = !place.isOutcome() && !place.hasSponsor();
        if (isTop) {
            String chosen = ask.chosen(choices(seen).get(0));
            return chosen.equals(EVERYONE) ? place : Place.of(chosen).from(place.from());
        }
        return seen.portfolio().outcomes().stream().anyMatch(outcome -> place.isOutcome() ? outcome.id().equals(place.outcome()) : Place.key(outcome.sponsor()).equals(place.sponsor())) ? place : Place.TOP;
    }

    private static boolean isAt(Place place, Around around) {
        return place.isOutcome() ? around.outcome().id().equals(place.outcome()) : !place.hasSponsor() || Place.key(around.sponsor()).equals(place.sponsor());
    }

    private static String title(Seen seen, Place place, List<Around> all) {
        if (place.isOutcome()) {
            return WORDS.of("title.outcome", all.get(0).outcome().sentence());
        }
        return place.hasSponsor() ? WORDS.of("title.sponsor", sponsor(seen, place)) : WORDS.of("title");
    }

    private static String sponsor(Seen seen, Place place) {
        return seen.portfolio().outcomes().stream().map(outcome -> outcome.sponsor()).filter(name -> Place.key(name).equals(place.sponsor())).findFirst().map(Bands::sponsor)
                .orElse(WORDS.of("sponsor.none"));
    }

    /** All, the sponsor, the outcome; further on among many is a step, too. */
    private static List<Step> trail(Seen seen, Place place) {
        List<Step> trail = new ArrayList<>(List.of(new Step(WORDS.of("sponsor.all"), "")));
        if (place.isOutcome()) {
            seen.portfolio().outcome(place.outcome()).ifPresent(outcome -> {
                trail.add(new Step(Bands.sponsor(outcome.sponsor()), Place.sponsor(outcome.sponsor()).inside()));
                trail.add(new Step(outcome.sentence(), place.inside()));
            });
        } else if (place.hasSponsor()) {
            trail.add(new Step(sponsor(seen, place), place.from(0).inside()));
        }
        if (place.from() > 0) {
            trail.add(new Step(WORDS.of("trail.from", place.from() + 1), place.inside()));
        }
        return trail;
    }
}
