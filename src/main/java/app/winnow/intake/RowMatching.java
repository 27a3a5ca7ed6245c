package app.winnow.intake;

import app.winnow.intake.NamedRows.Named;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the offering that rows of a data file are about: what a person said, else the code, else the title. What fits two is not used: two offerings of one
 * code or title, or a code that says one and a title that says the other.
 */
final class RowMatching {
    private static final double SKELETON = 0.95;
    private static final double SKELETON_OTHER_TITLE = 0.6;
    private static final int SHOWN = 3;

    private final KnownOfferings known;
    private final JoinChoices choices;
    private final int[] rowNumbers;
    private final Map<Integer, List<Integer>> rows = new LinkedHashMap<>();
    private final Map<Integer, Joined.How> how = new HashMap<>();
    private final List<NotJoined> notJoined = new ArrayList<>();

    RowMatching(List<Named> named, KnownOfferings known, JoinChoices choices, int[] rowNumbers) {
        this.known = known;
        this.choices = choices;
        this.rowNumbers = rowNumbers;
        named.forEach(this::match);
    }

    private void match(Named named) {
        List<Integer> said = choices.same().containsKey(named.key()) ? known.ofCode(choices.same().get(named.key())) : List.of();
        List<Integer> byCode = named.code().isEmpty() ? List.of() : amongThem(known.ofCode(named.code()), named.title());
        List<Integer> byTitle = named.title().isEmpty() ? List.of() : known.ofTitle(named.title());
        if (said.size() == 1) {
            take(said.get(0), named, Joined.How.PERSON);
        } else if (byCode.size() == 1) {
            byCode(byCode.get(0), byTitle, named);
        } else if (byCode.isEmpty() && byTitle.size() == 1) {
            take(byTitle.get(0), named, Joined.How.TITLE);
        } else if (!byCode.isEmpty() || !byTitle.isEmpty()) {
            fitsSeveral(named, byCode.isEmpty() ? byTitle : byCode);
        } else {
            byLikeness(named);
        }
    }

    /** Of several offerings of one code those with this title, if any. */
    private List<Integer> amongThem(List<Integer> ofCode, String title) {
        if (ofCode.size() < 2 || title.isEmpty()) {
            return ofCode;
        }
        Set<Integer> both = new LinkedHashSet<>(ofCode);
        both.retainAll(known.ofTitle(title));
        return both.isEmpty() ? ofCode : List.copyOf(both);
    }

    private void byCode(int ofCode, List<Integer> byTitle, Named named) {
        if (byTitle.size() == 1 && byTitle.get(0) != ofCode && !Likeness.near(known.offering(ofCode).title(), named.title())) {
            fitsSeveral(named, List.of(ofCode, byTitle.get(0)));
        } else {
            take(ofCode, named, Joined.How.CODE);
        }
    }

    private void take(int at, Named named, Joined.How found) {
        rows.computeIfAbsent(at, fresh -> new ArrayList<>()).addAll(named.rows());
        how.merge(at, found, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private void fitsSeveral(Named named, List<Integer> these) {
        List<NearMatch> near = these.stream().map(at -> near(named, at, TitleWords.likeness(named.title(), known.offering(at).title()), "near.fits-several")).toList();
        notJoined.add(new NotJoined(named.code(), named.title(), numbers(named), true, near));
    }

    private void byLikeness(Named named) {
        List<NearMatch> near = near(named);
        boolean one = !near.isEmpty() && choices.above().filter(above -> near.get(0).likeness() >= above).isPresent()
                && (near.size() == 1 || near.get(1).likeness() < near.get(0).likeness());
        if (one) {
            take(known.ofCode(near.get(0).code()).get(0), named, Joined.How.PERSON);
        } else {
            notJoined.add(new NotJoined(named.code(), named.title(), numbers(named), false, near));
        }
    }

    private List<NearMatch> near(Named named) {
        Map<Integer, NearMatch> near = new LinkedHashMap<>();
        if (!named.code().isEmpty()) {
            for (int at : known.ofSkeleton(named.code())) {
                boolean agrees = named.title().isEmpty() || TitleWords.likeness(named.title(), known.offering(at).title()) >= NearTitles.LEAST;
                near.put(at, near(named, at, agrees ? SKELETON : SKELETON_OTHER_TITLE, "near.same-code"));
            }
        }
        if (!named.title().isEmpty()) {
            known.ofNearTitle(named.title()).forEach(found -> near.putIfAbsent(found.at(), near(named, found.at(), found.likeness(), "near.title")));
        }
        return near.values().stream().sorted(Comparator.comparingDouble(NearMatch::likeness).reversed()).limit(SHOWN).toList();
    }

    private NearMatch near(Named named, int at, double likeness, String why) {
        Offering offering = known.offering(at);
        return new NearMatch(named.key(), named.code(), named.title(), rowNumbers[named.rows().get(0)], offering.code(), offering.title(), likeness, Words.of(why));
    }

    private List<Integer> numbers(Named named) {
        return named.rows().stream().map(row -> rowNumbers[row]).toList();
    }

    /** The rows (from 0) about each offering that was found, by its dense index, in file order. */
    Map<Integer, List<Integer>> rows() {
        return rows;
    }

    Joined.How how(int offering) {
        return how.get(offering);
    }

    /** What is not used. */
    List<NotJoined> notJoined() {
        return notJoined;
    }
}
