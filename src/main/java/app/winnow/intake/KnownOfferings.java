package app.winnow.intake;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The offerings of an audit by the codes and titles that a file may name them with: as their own files have them, and as the audit has them. */
final class KnownOfferings {
    private final Portfolio portfolio;
    private final Map<String, Set<Integer>> codes = new HashMap<>();
    private final Map<String, Set<Integer>> titles = new HashMap<>();
    private final Map<String, Set<Integer>> skeletons = new HashMap<>();
    private NearTitles near;

    KnownOfferings(Portfolio portfolio) {
        this.portfolio = portfolio;
        FileWords words = new FileWords(portfolio);
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            String code = words.code(offering);
            add(codes, code, at);
            add(skeletons, Recoded.skeleton(code), at);
            String fileTitle = words.fileTitle(offering).orElse("");
            add(titles, TitleKey.of(offering.title()), at);
            if (!fileTitle.equals(offering.title())) {
                add(titles, TitleKey.of(fileTitle), at);
            }
        }
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            String key = portfolio.offerings().get(at).code();
            if (!codes.containsKey(key)) {
                add(codes, key, at);
            }
        }
    }

    private static void add(Map<String, Set<Integer>> to, String key, int at) {
        if (!key.isEmpty()) {
            to.computeIfAbsent(key, fresh -> new TreeSet<>()).add(at);
        }
    }

    List<Integer> ofCode(String code) {
        return List.copyOf(codes.getOrDefault(code, Set.of()));
    }

    List<Integer> ofTitle(String title) {
        return List.copyOf(titles.getOrDefault(TitleKey.of(title), Set.of()));
    }

    /** Those whose code differs in zeros, case and dashes only. */
    List<Integer> ofSkeleton(String code) {
        return List.copyOf(skeletons.getOrDefault(Recoded.skeleton(code), Set.of()));
    }

    /** Those whose titles are nearest, at most three, with their likeness. */
    List<NearTitles.Near> ofNearTitle(String title) {
        if (near == null) {
            List<String> all = new ArrayList<>();
            portfolio.offerings().forEach(offering -> all.add(offering.title()));
            near = new NearTitles(all);
        }
        return near.nearest(title);
    }

    Offering offering(int at) {
        return portfolio.offerings().get(at);
    }
}
