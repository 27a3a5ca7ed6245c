package app.winnow.picture.outcome;

import app.winnow.model.Kind;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.picture.Seen;
import app.winnow.verdict.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is around every outcome, in the order in which they were written; once a state. Links that a container gives its members count, withdrawn offerings do not. */
record Surroundings(List<Around> all) {

    static List<Around> of(Seen seen) {
        return seen.once(Surroundings.class, state -> new Surroundings(new Finder(state).all())).all();
    }

    private static final class Finder {
        private final Seen seen;
        private final Portfolio portfolio;
        private final Map<String, List<Serving>> shown = new HashMap<>();
        private final Map<String, int[]> counts = new HashMap<>();
        private final List<Integer> blind = new ArrayList<>();

        Finder(Seen seen) {
            this.seen = seen;
            portfolio = seen.portfolio();
            portfolio.outcomes().forEach(outcome -> {
                shown.put(outcome.id(), new ArrayList<>());
                counts.put(outcome.id(), new int[3]);
            });
            int last = portfolio.outcomes().stream().mapToInt(Outcome::serial).max().orElse(0);
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                Known known = seen.known(at);
                if (!known.isWithdrawn()) {
                    add(at, known);
                    if (known.links() == null || known.links().seen() < last) {
                        blind.add(at);
                    }
                }
            }
        }

        private void add(int at, Known known) {
            if (known.links() == null) {
                return;
            }
            known.links().named().forEach((id, link) -> {
                int[] its = counts.get(id);
                if (its != null && link.strength() > 0) {
                    its[0]++;
                    its[1] += link.strength() >= 2 ? 1 : 0;
                    its[2] += link.evidence() != null ? 1 : 0;
                    if (seen.shows(at)) {
                        shown.get(id).add(new Serving(at, link, seen.hours().at(at).orElse(Double.NaN), known.kind() == Kind.CONTAINER));
                    }
                }
            });
        }

        List<Around> all() {
            AidsAround aids = new AidsAround(seen);
            return portfolio.outcomes().stream().map(outcome -> {
                int[] its = counts.get(outcome.id());
                List<Serving> servings = shown.get(outcome.id());
                servings.sort(Serving.WEIGHTIEST);
                return new Around(outcome, servings, new Around.Counts(its[0], its[1], its[2], its[0] > 0 ? 0 : unseen(outcome)), aids.of(outcome.id(), servings));
            }).toList();
        }

        /** The offerings that the outcome concerns and at which nobody has looked against it. */
        private int unseen(Outcome outcome) {
            return (int) blind.stream().filter(at -> {
                Links links = seen.known(at).links();
                Scope scope = portfolio.offerings().get(at).scope();
                return (links == null || links.to(outcome).isEmpty()) && outcome.scope().concerns(scope);
            }).count();
        }
    }
}
