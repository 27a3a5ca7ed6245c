package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * New offerings of a file that may be gone ones: one title on both sides, a code that differs in zeros, case and dashes only, or one of several of a title,
 * in the order in which both files have them.
 */
final class Recoded {
    private static final double SAME_TITLE = 1;
    private static final double SAME_SKELETON = 0.9;
    private static final double ONE_OF_SEVERAL = 0.8;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final List<Group> added;
    private final List<Offering> gone;
    private final Table table;

    Recoded(List<Group> added, List<Offering> gone, Table table) {
        this.added = added;
        this.gone = gone;
        this.table = table;
    }

    List<NearMatch> find() {
        List<NearMatch> found = new ArrayList<>();
        Map<String, List<Integer>> titles = Pairing.all(all(gone), at -> gone.get(at).title());
        Map<String, Integer> skeletons = skeletons();
        Map<String, List<Integer>> here = Pairing.all(all(added), at -> added.get(at).title());
        Map<String, Integer> nth = new HashMap<>();
        for (Group group : added) {
            String title = TitleKey.of(group.title());
            List<Integer> sameTitle = titles.getOrDefault(title, List.of());
            Integer sameCode = skeletons.get(skeleton(group.read()));
            int place = nth.merge(title, 1, Integer::sum) - 1;
            if (sameTitle.size() == 1 && here.get(title).size() == 1) {
                found.add(near(group, gone.get(sameTitle.get(0)), SAME_TITLE, "near.same-title"));
            } else if (place < sameTitle.size()) {
                found.add(near(group, gone.get(sameTitle.get(place)), ONE_OF_SEVERAL, "near.one-of-several"));
            } else if (sameCode != null && sameCode >= 0 && Likeness.near(group.title(), gone.get(sameCode).title())) {
                found.add(near(group, gone.get(sameCode), SAME_SKELETON, "near.same-code"));
            }
        }
        return found;
    }

    private NearMatch near(Group group, Offering offering, double likeness, String why) {
        return new NearMatch(group.code(), group.read(), group.title(), table.rowNumbers()[group.first()], offering.code(), offering.title(), likeness, Words.of(why));
    }

    private Map<String, Integer> skeletons() {
        Map<String, Integer> found = new HashMap<>();
        for (int at = 0; at < gone.size(); at++) {
            found.merge(skeleton(gone.get(at).code()), at, (one, other) -> -1);
        }
        found.remove("");
        return found;
    }

    private static List<Integer> all(List<?> list) {
        return java.util.stream.IntStream.range(0, list.size()).boxed().toList();
    }

    /** A code without case, dashes, blanks and leading zeros. */
    static String skeleton(String code) {
        return ZEROS.matcher(SIGNS.matcher(Texts.plain(code)).replaceAll("")).replaceAll("");
    }
}
