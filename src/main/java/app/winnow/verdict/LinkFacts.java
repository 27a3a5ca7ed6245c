package app.winnow.verdict;

import app.winnow.model.Cause;
import app.winnow.model.Evidence;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How offerings stand towards the outcomes: which concern them, what each outcome suffers from, and whether all are written down. */
final class LinkFacts {
    /** The causes of the gap, or whether there is a gap at all, are unknown. */
    static final int OPEN = -1;

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Map<String, Outcome> byId = new HashMap<>();
    private final Map<Scope, List<Outcome>> concerning = new ConcurrentHashMap<>();
    private final Map<UnitAudience, LinkModel.Unwritten> unwritten = new ConcurrentHashMap<>();
    private final Map<UnitAudience, UnitAudience> spellings = new ConcurrentHashMap<>();

    LinkFacts(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        portfolio.outcomes().forEach(outcome -> byId.put(outcome.id(), outcome));
    }

    /** What is known and unknown of the links of an offering. */
    LinkModel model(Scope scope, Links links, boolean fine) {
        Tally tally = new Tally(fine);
        if (links != null) {
            links.named().forEach((id, link) -> {
                if (byId.containsKey(id)) {
                    tally.link(link, suffers(byId.get(id)));
                }
            });
        }
        for (Outcome outcome : concerning(scope)) {
            if (links == null || links.to(outcome).isEmpty()) {
                tally.unseen(suffers(outcome));
            }
        }
        return tally.model(unwritten(scope));
    }

    /** Links of strength 1 and more, with the outcomes that they serve. */
    List<Served> served(Links links) {
        List<Served> served = new ArrayList<>();
        if (links != null) {
            links.named().forEach((id, link) -> {
                if (link.strength() > 0 && byId.containsKey(id)) {
                    served.add(new Served(byId.get(id), link));
                }
            });
        }
        served.sort((one, other) -> Integer.compare(one.outcome().serial(), other.outcome().serial()));
        return served;
    }

    /** A link of strength 1 and more. */
    record Served(Outcome outcome, Link link) { }

    /** Outcomes whose unit, audience and language are blank on one side or equal. */
    List<Outcome> concerning(Scope scope) {
        Scope key = new Scope(plain(scope.unit()), plain(scope.audience()), plain(scope.language()));
        return concerning.computeIfAbsent(key, any -> portfolio.outcomes().stream().filter(outcome -> outcome.scope().concerns(key)).toList());
    }

    /** Whether there may be an outcome that nobody has written down for this unit and audience. */
    LinkModel.Unwritten unwritten(Scope scope) {
        return unwritten.computeIfAbsent(new UnitAudience(plain(scope.unit()), plain(scope.audience())), key -> {
            if (portfolio.complete().entrySet().stream().anyMatch(row -> row.getValue() && row.getKey().covers(key.unit(), key.audience()))) {
                return LinkModel.Unwritten.NONE;
            }
            boolean answered = portfolio.complete().keySet().stream().anyMatch(row -> covering(row, key));
            return answered ? LinkModel.Unwritten.THERE : LinkModel.Unwritten.UNKNOWN;
        });
    }

    /** The unit and audience to ask about, spelled as the first offering of them spells them. */
    UnitAudience about(Scope scope) {
        return spellings.computeIfAbsent(new UnitAudience(plain(scope.unit()), plain(scope.audience())),
                any -> new UnitAudience(scope.unit().strip(), scope.audience().strip()));
    }

    /** What an outcome suffers from: OTHER, DATA or LEARN of {@link LinkState}, or {@link #OPEN}. */
    static int suffers(Outcome outcome) {
        Optional<State> state = outcome.knownState();
        if (state.isPresent() && state.get() != State.GAP) {
            return LinkState.LEARN;
        }
        if (outcome.causes().isEmpty()) {
            return OPEN;
        }
        boolean learn = outcome.causes().containsKey(Cause.KNOWLEDGE);
        return learn ? LinkState.LEARN : outcome.causes().containsKey(Cause.DATA) ? LinkState.DATA : LinkState.OTHER;
    }

    /** Whether evidence is dated within the months that count, up to the as-of date. */
    boolean isRecent(Evidence evidence) {
        LocalDate from = asOf.minusMonths(portfolio.policy().rules().evidenceMonths());
        return evidence.date() != null && !evidence.date().isBefore(from) && !evidence.date().isAfter(asOf);
    }

    private static boolean covering(UnitAudience row, UnitAudience key) {
        return plain(row.unit()).equals(key.unit()) && plain(row.audience()).equals(key.audience());
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** Adds links up to a model. */
    private final class Tally {
        private final boolean fine;
        private int base = LinkState.EMPTY;
        private int open;
        private int openState = LinkState.EMPTY;
        private int unseen;
        private int unseenOpen;

        Tally(boolean fine) {
            this.fine = fine;
        }

        void link(Link link, int suffers) {
            int strength = fine ? link.strength() : Math.min(2, link.strength());
            Evidence evidence = link.evidence();
            int level = evidence == null || !evidence.effect() ? 0 : fine ? evidence.level() : evidence.level() >= 3 ? 3 : 0;
            boolean recent = level >= 3 && isRecent(evidence);
            if (suffers != OPEN || strength < 2) {
                base = LinkState.join(base, LinkState.of(strength, Math.max(0, suffers), level, recent));
            } else {
                open = Math.min(3, open + 1);
                openState = LinkState.join(openState, LinkState.of(strength, LinkState.OTHER, level, recent));
            }
        }

        void unseen(int suffers) {
            if (suffers == OPEN) {
                unseenOpen = Math.min(3, unseenOpen + 1);
            } else {
                unseen |= 1 << suffers;
            }
        }

        LinkModel model(LinkModel.Unwritten unwritten) {
            return new LinkModel(base, open, openState, unseen, unseenOpen, unwritten, fine);
        }
    }
}
