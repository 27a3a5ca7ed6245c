package app.winnow.picture.outcome;

import app.winnow.model.Cause;
import app.winnow.model.Outcome;
import app.winnow.picture.Words;
import app.winnow.picture.outcome.AidAround.Standing;
import app.winnow.picture.outcome.Need.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What else an outcome needs or has: its causes by Gilbert's (1978) six cells with who can remove them, aids, what helps besides, which cells are in order and which nobody asked about. In a room
 * that watches, the person's last two cells, fit and what people care about, are not shown, whatever is known of them.
 */
final class Needs {
    private static final Words WORDS = OutcomeMap.WORDS;

    /** The key of the line that says what is not shown. */
    static final String ROOM = "room";

    private final boolean inRoom;

    Needs(boolean inRoom) {
        this.inRoom = inRoom;
    }

    /** Of one outcome, one by one and shorter. */
    Band.Needed needed(Around around) {
        List<Need> all = of(around);
        return new Band.Needed(all, brief(around, all, true), brief(around, all, false));
    }

    /** Of several outcomes together, one by one and shorter. */
    Band.Needed needed(List<Around> several) {
        List<Need> brief = brief(several);
        return new Band.Needed(of(several), brief, brief);
    }

    /** Of one outcome, what matters most first. */
    List<Need> of(Around around) {
        Outcome outcome = around.outcome();
        List<Need> needs = new ArrayList<>();
        outcome.causes().forEach((cause, owner) -> {
            if (isShown(cause)) {
                String words = owner.isBlank() ? WORDS.of("cause.unowned", name(cause)) : WORDS.of("cause.owned", name(cause), owner.strip());
                needs.add(new Need(Sort.CAUSE, "cause " + cause.word(), cause == Cause.KNOWLEDGE && owner.isBlank() ? WORDS.of("cause.learn") : words, WORDS.of("cause.fact." + cause.word())));
            }
        });
        if (outcome.causes().isEmpty()) {
            needs.add(state(outcome));
        }
        around.aids().forEach(aid -> needs.add(aid(aid)));
        if (!outcome.enablers().isBlank()) {
            needs.add(new Need(Sort.SAID, "enablers", WORDS.of("enablers", outcome.enablers().strip()), WORDS.of("enablers.fact")));
        }
        cells(needs, "cleared", outcome.cleared()::contains);
        if (!outcome.causes().isEmpty() || !outcome.cleared().isEmpty()) {
            cells(needs, "not-asked", cause -> !outcome.cleared().contains(cause) && !outcome.causes().containsKey(cause));
        }
        if (inRoom) {
            needs.add(new Need(Sort.SAID, ROOM, WORDS.of("room"), WORDS.of("room.fact")));
        }
        return needs;
    }

    /** The same where room is short: its causes in one line, its aids in another; the state where nobody named a cause. */
    private List<Need> brief(Around around, List<Need> all, boolean withOwners) {
        List<Need> brief = new ArrayList<>();
        String causes = around.outcome().causes().entrySet().stream().filter(one -> isShown(one.getKey()))
                .map(one -> one.getValue().isBlank() || !withOwners ? name(one.getKey()) : WORDS.of("cause.brief", name(one.getKey()), one.getValue().strip())).collect(Collectors.joining(", "));
        List<Need> its = all.stream().filter(need -> need.sort() == Sort.CAUSE).toList();
        if (!its.isEmpty()) {
            brief.add(new Need(Sort.CAUSE, "causes", WORDS.of("causes", causes, its.size()), its.stream().map(Need::words).toList(), new int[0]));
        }
        all.stream().filter(need -> need.key().equals("state")).forEach(brief::add);
        aids(around.aids()).ifPresent(brief::add);
        return brief;
    }

    /** Of several outcomes where room is short: how often each cause, in one line; their aids in another. */
    private List<Need> brief(List<Around> several) {
        List<Need> all = of(several);
        List<Need> brief = new ArrayList<>();
        Map<Cause, Integer> counts = causes(several);
        String causes = counts.entrySet().stream().map(one -> WORDS.of("cause.brief.several", name(one.getKey()), one.getValue())).collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            List<String> facts = all.stream().filter(need -> need.sort() == Sort.CAUSE).map(Need::words).toList();
            brief.add(new Need(Sort.CAUSE, "causes", WORDS.of("causes", causes, counts.size()), facts, new int[0]));
        }
        aids(several.stream().flatMap(around -> around.aids().stream()).toList()).ifPresent(brief::add);
        return brief;
    }

    private Map<Cause, Integer> causes(List<Around> several) {
        Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
        several.forEach(around -> around.outcome().causes().keySet().stream().filter(this::isShown).forEach(cause -> causes.merge(cause, 1, Integer::sum)));
        return causes;
    }

    /** All aids of an outcome in one line. */
    private static Optional<Need> aids(List<AidAround> aids) {
        String words = Arrays.stream(Standing.values()).map(standing -> {
            long count = aids.stream().filter(aid -> aid.standing() == standing).map(AidAround::key).distinct().count();
            return count == 0 ? "" : WORDS.of("aids." + standing.name().toLowerCase(Locale.ROOT), count);
        }).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        int[] offerings = aids.stream().flatMapToInt(aid -> Arrays.stream(aid.offerings())).sorted().distinct().toArray();
        return aids.isEmpty() ? Optional.empty() : Optional.of(new Need(Sort.valueOf(aids.get(0).standing().name()), "aids", words, aids.stream().map(aid -> aid(aid).words()).toList(), offerings));
    }

    private static Need state(Outcome outcome) {
        String word = outcome.knownState().map(state -> state.name().toLowerCase(Locale.ROOT)).orElse("unknown");
        return new Need(Sort.SAID, "state", WORDS.of("state." + word), WORDS.of("state.fact"));
    }

    private static Need aid(AidAround aid) {
        String word = aid.standing().name().toLowerCase(Locale.ROOT);
        return new Need(Sort.valueOf(aid.standing().name()), "aid " + aid.key(), WORDS.of("aid." + word, aid.name()), List.of(WORDS.of("aid.fact." + word, aid.offerings().length)), aid.offerings());
    }

    private void cells(List<Need> needs, String key, Predicate<Cause> wanted) {
        String names = Arrays.stream(Cause.values()).filter(this::isShown).filter(wanted).map(Needs::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            needs.add(new Need(Sort.SAID, key, WORDS.of("cells." + key, names), WORDS.of("cells.fact." + key)));
        }
    }

    /** Of several outcomes together: how many have each cause, how many aids, what is missing. */
    private List<Need> of(List<Around> several) {
        List<Need> needs = new ArrayList<>();
        causes(several).forEach((cause, count) -> needs.add(new Need(Sort.CAUSE, "cause " + cause.word(), WORDS.of("cause.several", name(cause), count), WORDS.of("cause.fact." + cause.word()))));
        for (Standing standing : Standing.values()) {
            int[] offerings = several.stream().flatMap(around -> around.aids().stream()).filter(aid -> aid.standing() == standing).flatMapToInt(aid -> Arrays.stream(aid.offerings()))
                    .sorted().distinct().toArray();
            long count = several.stream().flatMap(around -> around.aids().stream()).filter(aid -> aid.standing() == standing).map(AidAround::key).distinct().count();
            if (count > 0) {
                String word = standing.name().toLowerCase(Locale.ROOT);
                needs.add(new Need(Sort.valueOf(standing.name()), "aids " + word, WORDS.of("aids." + word, count), List.of(WORDS.of("aid.fact." + word, offerings.length)), offerings));
            }
        }
        long untold = several.stream().filter(around -> around.outcome().knownState().isEmpty()).count();
        if (untold > 0) {
            needs.add(new Need(Sort.SAID, "state", WORDS.of("state.several", untold), WORDS.of("state.fact")));
        }
        return needs;
    }

    private boolean isShown(Cause cause) {
        return !inRoom || cause != Cause.CAPACITY && cause != Cause.MOTIVES;
    }

    static String name(Cause cause) {
        return WORDS.of("cell." + cause.word());
    }
}
