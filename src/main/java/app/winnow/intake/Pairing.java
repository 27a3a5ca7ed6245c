package app.winnow.intake;

import app.winnow.model.Chunks;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which offering of the audit each offering of a file is. First what a person said; then the code that both files have, and where several share one code,
 * the title among them; then, for what has no code in the file, the title where it is there once on both sides, or where the file says
 * the same of one of several.
 */
final class Pairing {
    private final List<Group> groups;
    private final List<Offering> read;
    private final Chunks<Offering> offerings;
    private final FileWords words;
    private final DiffChoices choices;
    private final int[] ofGroup;
    private final int[] ofOffering;
    private final List<Integer> byTitle = new ArrayList<>();

    /** {@code read} are the offerings of the groups as the file has them. */
    Pairing(List<Group> groups, List<Offering> read, Portfolio portfolio, FileWords words, DiffChoices choices) {
        this.groups = groups;
        this.read = read;
        this.offerings = portfolio.offerings();
        this.words = words;
        this.choices = choices;
        ofGroup = new int[groups.size()];
        ofOffering = new int[offerings.size()];
        Arrays.fill(ofGroup, -1);
        Arrays.fill(ofOffering, -1);
        byPerson(portfolio);
        byCode(codesOfFiles());
        byCode(keys());
        byTitle();
    }

    private void byPerson(Portfolio portfolio) {
        for (int group = 0; group < groups.size(); group++) {
            String said = choices.same().get(groups.get(group).code());
            int offering = said == null ? -1 : portfolio.indexOf(said).orElse(-1);
            if (offering >= 0 && ofOffering[offering] < 0) {
                pair(group, offering);
            }
        }
    }

    private Map<String, List<Integer>> codesOfFiles() {
        Map<String, List<Integer>> byCode = new HashMap<>();
        for (int at = 0; at < offerings.size(); at++) {
            String code = words.code(offerings.get(at));
            if (!code.isEmpty()) {
                byCode.computeIfAbsent(code, key -> new ArrayList<>(1)).add(at);
            }
        }
        return byCode;
    }

    private Map<String, List<Integer>> keys() {
        Map<String, List<Integer>> byCode = new HashMap<>();
        for (int at = 0; at < offerings.size(); at++) {
            byCode.put(offerings.get(at).code(), List.of(at));
        }
        return byCode;
    }

    private void byCode(Map<String, List<Integer>> known) {
        Map<String, List<Integer>> read = new LinkedHashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            String code = groups.get(at).read();
            if (!code.isEmpty() && ofGroup[at] < 0 && known.containsKey(code)) {
                read.computeIfAbsent(code, key -> new ArrayList<>(1)).add(at);
            }
        }
        read.forEach((code, here) -> {
            List<Integer> there = known.get(code).stream().filter(at -> ofOffering[at] < 0 && !choices.apart().contains(offerings.get(at).code())).toList();
            among(here, there);
        });
    }

    /** Those that share one code: by title, and what is left over when it is one on each side. */
    private void among(List<Integer> here, List<Integer> there) {
        if (here.size() > 1 || there.size() > 1) {
            Map<String, Integer> titles = once(there, at -> offerings.get(at).title());
            once(here, at -> groups.get(at).title()).forEach((title, group) -> pairIf(group, titles.get(title)));
        }
        List<Integer> groupsLeft = here.stream().filter(at -> ofGroup[at] < 0).toList();
        List<Integer> offeringsLeft = there.stream().filter(at -> ofOffering[at] < 0).toList();
        if (groupsLeft.size() == 1 && offeringsLeft.size() == 1) {
            pair(groupsLeft.get(0), offeringsLeft.get(0));
        }
    }

    private void byTitle() {
        List<Integer> left = range(ofOffering).stream().filter(at -> !choices.apart().contains(offerings.get(at).code())).toList();
        if (left.isEmpty()) {
            return;
        }
        Map<String, List<Integer>> there = all(left, at -> words.fileTitle(offerings.get(at)).orElse(offerings.get(at).title()));
        all(range(ofGroup), at -> groups.get(at).title()).forEach((title, here) -> {
            if (there.containsKey(title)) {
                ofTitle(here, there.get(title));
            }
        });
    }

    /** Those of one title: what the file has no code for, where it says the same of one as before, and what is left over when it is one on each side. */
    private void ofTitle(List<Integer> here, List<Integer> there) {
        if (here.size() > 1 || there.size() > 1) {
            for (int group : here) {
                there.stream().filter(at -> ofOffering[at] < 0 && groups.get(group).read().isEmpty() && saysTheSame(group, at)).findFirst().ifPresent(at -> found(group, at));
            }
        }
        List<Integer> groupsLeft = here.stream().filter(at -> ofGroup[at] < 0).toList();
        List<Integer> offeringsLeft = there.stream().filter(at -> ofOffering[at] < 0).toList();
        if (groupsLeft.size() == 1 && offeringsLeft.size() == 1 && groups.get(groupsLeft.get(0)).read().isEmpty()) {
            found(groupsLeft.get(0), offeringsLeft.get(0));
        }
    }

    private boolean saysTheSame(int group, int offering) {
        Facts now = read.get(group).imported();
        Facts before = offerings.get(offering).imported();
        return now.known().stream().allMatch(field -> now.value(field).equals(before.value(field)));
    }

    private void found(int group, int offering) {
        pair(group, offering);
        byTitle.add(group);
    }

    /** By the title's key, all that have it. */
    static Map<String, List<Integer>> all(List<Integer> some, java.util.function.IntFunction<String> title) {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        some.forEach(at -> all.computeIfAbsent(TitleKey.of(title.apply(at)), key -> new ArrayList<>(1)).add(at));
        all.remove("");
        return all;
    }

    private static List<Integer> range(int[] paired) {
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < paired.length; at++) {
            if (paired[at] < 0) {
                left.add(at);
            }
        }
        return left;
    }

    /** By the title's key, those whose title no other one of them has. */
    static Map<String, Integer> once(List<Integer> some, java.util.function.IntFunction<String> title) {
        Map<String, Integer> once = new LinkedHashMap<>();
        for (int at : some) {
            once.merge(TitleKey.of(title.apply(at)), at, (one, other) -> -1);
        }
        once.remove("");
        once.values().removeIf(at -> at < 0);
        return once;
    }

    private void pairIf(int group, Integer offering) {
        if (offering != null) {
            pair(group, offering);
        }
    }

    private void pair(int group, int offering) {
        ofGroup[group] = offering;
        ofOffering[offering] = group;
    }

    /** The offering that a group of the file is, -1 when it is new. */
    int offering(int group) {
        return ofGroup[group];
    }

    /** The group of the file that an offering is, -1 when the file does not have it. */
    int group(int offering) {
        return ofOffering[offering];
    }

    /** Groups that were found by their titles. */
    List<Integer> foundByTitle() {
        return byTitle;
    }
}
