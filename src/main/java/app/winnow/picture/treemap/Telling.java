package app.winnow.picture.treemap;

import app.winnow.model.Offering;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Numbers;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** What is said of one offering, one group and one reason for having no area: facts a line, for the hover card and for a screen reader. */
final class Telling {
    private final Scene scene;
    private final Seen seen;
    private final Words words;
    private final Area area;

    Telling(Scene scene) {
        this.scene = scene;
        seen = scene.seen();
        words = scene.words();
        area = scene.asked().area();
    }

    List<String> leaf(int at) {
        List<String> facts = new ArrayList<>();
        for (Grouping grouping : scene.asked().by()) {
            Groups groups = scene.sight().groups(grouping);
            facts.add(words.of(groups.hasSeveral(at) ? "fact.group.several." + (grouping == Grouping.OUTCOME ? "outcome" : "category") : "fact.group", grouping.words(),
                    groups.group(groups.of(at)).name()));
        }
        facts.add(size(at));
        facts.add(becomes(at));
        if (scene.asked().colour() != Colour.DISPOSITION) {
            facts.add(words.of("fact.tone." + scene.asked().colour().key(), scene.tones().of(at).name()));
        }
        if (scene.left() != null && scene.sizes().standing(at) == Standing.COUNTED) {
            facts.add(after(at));
        }
        return facts;
    }

    /** "keep (decided)". */
    String becomes(int at) {
        String name = DispositionNames.of(seen.disposition(at));
        return seen.isDecided(at) ? words.of("fact.decided", name) : seen.disposition(at) == null ? name : words.of("fact.suggested", name);
    }

    /** Its figure, or why it has none. */
    String size(int at) {
        Standing standing = scene.sizes().standing(at);
        return standing == Standing.COUNTED ? scene.names().said(area, scene.sizes().now(at)) : words.of("fact." + standing.key(), scene.names().of(area));
    }

    private String after(int at) {
        double now = scene.sizes().now(at);
        double left = scene.left().of(at);
        if (Double.isNaN(left)) {
            return words.of("fact.after.unknown");
        }
        return left == now ? words.of("fact.after.same") : words.of("fact.after", scene.names().amount(area, left), scene.names().amount(area, Math.abs(now - left)), now > left ? 0 : 1);
    }

    List<String> group(Node node) {
        List<String> facts = new ArrayList<>();
        int aside = scene.nest().aside(node).length;
        facts.add(area == Area.COUNT ? scene.names().offerings(node.count()) : words.of("fact.sum", scene.names().said(area, node.sum), scene.names().offerings(node.count() + aside)));
        facts.add(words.of("fact.share", Numbers.share(scene.top().sum > 0 ? node.sum / scene.top().sum : 0)));
        if (aside > 0) {
            facts.add(words.of("fact.aside", aside));
        }
        if (scene.left() != null) {
            Sums sums = Sums.of(scene, node);
            facts.add(words.of("fact.after", scene.names().amount(area, sums.left()), scene.names().amount(area, sums.goes()), 0));
        }
        return facts;
    }

    List<String> beside(Beside beside) {
        return List.of(scene.names().offerings(beside.offerings().length), words.of("fact." + beside.standing().key(), scene.names().of(area)));
    }

    /** "Using the configurator (C12)". */
    static String title(Offering offering) {
        return offering.title().isBlank() ? offering.code() : offering.title();
    }
}
