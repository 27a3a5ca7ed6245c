package app.winnow.picture.treemap;

import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A treemap in words: its title, and for those who do not see it the largest groups, what stands beside, and what goes. */
final class Summary {
    private static final int LARGEST = 3;

    private final Scene scene;
    private final Words words;
    private final Names names;
    private final Area area;

    Summary(Scene scene) {
        this.scene = scene;
        words = scene.words();
        names = scene.names();
        area = scene.asked().area();
    }

    String title() {
        List<Grouping> inner = scene.inner(scene.top());
        String by = inner.stream().map(Grouping::words).collect(Collectors.joining(words.of("then")));
        String what = inner.isEmpty() ? words.of("title", names.of(area)) : words.of("title.by", names.of(area), by);
        String where = scene.top().parent == null ? what : words.of("title.in", what, scene.top().way().stream().map(node -> node.group().name()).collect(Collectors.joining(", ")));
        String title = scene.asked().isAfter() ? words.of("title.after", where) : where;
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    String words() {
        int[] aside = scene.nest().aside(scene.top());
        int count = scene.top().count() + aside.length;
        if (count == 0) {
            return words.of(scene.seen().isFiltered() ? "nothing.filtered" : "nothing");
        }
        List<String> said = new ArrayList<>();
        said.add(area == Area.COUNT ? words.of("words.count", names.offerings(count)) : words.of("words.sum", names.offerings(count), names.said(area, scene.top().sum)));
        largest(said);
        beside(said, aside);
        several(said);
        if (scene.asked().isAfter()) {
            after(said);
        }
        return String.join(" ", said);
    }

    private void largest(List<String> said) {
        List<Node> groups = scene.top().children;
        if (groups.isEmpty()) {
            return;
        }
        String list = groups.stream().limit(LARGEST).map(node -> words.of("words.group", node.group().name(), names.amount(area, node.sum), Numbers.share(node.sum / scene.top().sum)))
                .collect(Collectors.joining("; "));
        said.add(words.of("words.largest", groups.size(), groups.get(0).groups.grouping().words(), list));
    }

    private void beside(List<String> said, int[] aside) {
        Map<Standing, Long> counts = new TreeMap<>(Arrays.stream(aside).boxed().collect(Collectors.groupingBy(scene.sizes()::standing, Collectors.counting())));
        counts.forEach((standing, count) -> said.add(words.of("words." + standing.key(), count, names.of(area))));
    }

    private void several(List<String> said) {
        for (Grouping grouping : scene.asked().by()) {
            Groups groups = scene.sight().groups(grouping);
            long several = groups.hasSeveral() ? Arrays.stream(scene.offerings(scene.top())).filter(groups::hasSeveral).count() : 0;
            if (several > 0) {
                said.add(words.of(grouping == Grouping.OUTCOME ? "words.several.outcome" : "words.several.category", several));
            }
        }
    }

    private void after(List<String> said) {
        Sums sums = Sums.of(scene, scene.top());
        said.add(words.of("words.after", names.offerings(sums.staying()), names.said(area, sums.left()), names.amount(area, sums.goes()), names.amount(area, sums.decided()),
                names.amount(area, sums.suggested())));
        if (sums.open() > 0) {
            said.add(words.of("words.open", names.amount(area, sums.open())));
        }
        if (sums.grows() > 0) {
            said.add(words.of("words.grows", names.amount(area, sums.grows())));
        }
        if (sums.unknown() > 0) {
            said.add(words.of("words.after.unknown", sums.unknown()));
        }
    }
}
