package app.winnow.picture.outcome;

import app.winnow.insight.AidChoice;
import app.winnow.insight.AidSource;
import app.winnow.insight.Aids;
import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Portfolio;
import app.winnow.picture.Seen;
import app.winnow.picture.outcome.AidAround.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The aids for each outcome: those that support it and stay, and those that have to be built for it first, one for all offerings that share it. What is beside and not yet chosen is no plan.
 */
final class AidsAround {
    private final Seen seen;
    private final Map<String, Map<String, List<AidChoice>>> built = new LinkedHashMap<>();

    AidsAround(Seen seen) {
        this.seen = seen;
        for (AidChoice choice : Aids.toBuild(seen.portfolio(), seen.verdicts()).all()) {
            if (choice.from().source() != AidSource.EXISTS && (choice.isDecided() || choice.plan().value() == AidValue.INSTEAD)) {
                built.computeIfAbsent(choice.outcome(), any -> new LinkedHashMap<>()).computeIfAbsent(choice.key(), any -> new ArrayList<>()).add(choice);
            }
        }
    }

    /** Those for this outcome, which these offerings serve: there, planned, suggested. */
    List<AidAround> of(String outcome, List<Serving> servings) {
        List<AidAround> all = new ArrayList<>();
        servings.stream().filter(one -> one.strength() >= 2 && isKeptAid(one.at())).forEach(one -> all.add(new AidAround(Standing.THERE, code(one.at()), title(one.at()), new int[] {one.at()})));
        List<AidAround> suggested = new ArrayList<>();
        built.getOrDefault(outcome, Map.of()).forEach((key, choices) -> {
            boolean decided = choices.stream().anyMatch(AidChoice::isDecided);
            (decided ? all : suggested).add(new AidAround(decided ? Standing.PLANNED : Standing.SUGGESTED, key, name(choices), offerings(choices)));
        });
        all.addAll(suggested);
        return all;
    }

    /** As people named it; else what it is built for. */
    private String name(List<AidChoice> choices) {
        return choices.stream().map(choice -> choice.plan().what().strip()).filter(what -> !what.isEmpty()).findFirst()
                .orElseGet(() -> OutcomeMap.WORDS.of("aid.for", title(index(choices.get(0)))));
    }

    private int[] offerings(List<AidChoice> choices) {
        return choices.stream().mapToInt(this::index).filter(seen::shows).sorted().toArray();
    }

    private int index(AidChoice choice) {
        return seen.portfolio().indexOf(choice.code()).orElseThrow();
    }

    private boolean isKeptAid(int at) {
        Disposition disposition = seen.disposition(at);
        return seen.known(at).kind() == Kind.AID && (disposition == null || disposition == Disposition.KEEP || disposition == Disposition.SLIM || disposition == Disposition.PARK);
    }

    private String title(int at) {
        Portfolio portfolio = seen.portfolio();
        return portfolio.offerings().get(at).title();
    }

    private String code(int at) {
        return seen.portfolio().offerings().get(at).code();
    }
}
