package app.winnow.picture.flow;

import app.winnow.insight.Hours;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Status;
import app.winnow.picture.Seen;
import app.winnow.verdict.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of a flow: how many hours (or offerings) of each form of today go which way. Hours are today's on both sides. Those of a container are never added to those of its
 * members; with lengths as hours those of an exam are not added to its course's either, as the ledger has it (decision model, section 9).
 */
record Flows(boolean isByHours, List<Strand> strands, List<Aside> asides) {
    Flows {
        strands = List.copyOf(strands);
        asides = List.copyOf(asides);
    }

    /** What the filter leaves, by hours or by how many. */
    static Flows of(Seen seen, boolean isByHours, Forms forms, AidTypes types) {
        Sorting sorting = new Sorting(seen, forms, types);
        for (int at : seen.offerings()) {
            sorting.add(at, isByHours);
        }
        List<Aside> asides = new ArrayList<>();
        sorting.asides.forEach((why, piles) -> asides.add(new Aside(why, piles.strands())));
        return new Flows(isByHours, sorting.all.strands(), asides);
    }

    /** The hours, or how many. */
    double total() {
        return strands.stream().mapToDouble(Strand::amount).sum();
    }

    /** How many offerings flow. */
    int count() {
        return strands.stream().mapToInt(strand -> strand.offerings().length).sum();
    }

    /** The same with the smallest forms as one, so that at most {@code most} are left, and (when asked for) one goal for aids of all types. */
    Flows folded(int most, boolean isOneAid) {
        Map<Form, Double> amounts = new EnumMap<>(Form.class);
        strands.forEach(strand -> amounts.merge(strand.form(), strand.amount(), Double::sum));
        List<Form> large = amounts.keySet().stream().sorted(Comparator.comparingDouble((Form form) -> -amounts.get(form))).toList();
        List<Form> kept = large.size() <= most ? large : large.subList(0, Math.max(0, most - 1));
        Piles piles = new Piles();
        for (Strand strand : strands) {
            piles.add(kept.contains(strand.form()) ? strand.form() : Form.SEVERAL, isOneAid ? strand.goal().plain() : strand.goal(), strand.standing(), strand.offerings(), strand.amount());
        }
        return new Flows(isByHours, piles.strands(), asides);
    }

    /** Tells where each offering belongs. */
    private static final class Sorting {
        private final Seen seen;
        private final Forms forms;
        private final AidTypes types;
        private final Piles all = new Piles();
        private final Map<Aside.Why, Piles> asides = new EnumMap<>(Aside.Why.class);

        Sorting(Seen seen, Forms forms, AidTypes types) {
            this.seen = seen;
            this.forms = forms;
            this.types = types;
        }

        void add(int at, boolean isByHours) {
            Offering offering = seen.portfolio().offerings().get(at);
            Known known = seen.known(at);
            Disposition disposition = seen.disposition(at);
            Standing standing = seen.isDecided(at) ? Standing.DECIDED : disposition == null ? Standing.OPEN : Standing.SUGGESTED;
            Form form = forms.of(offering, known);
            OptionalDouble hours = seen.hours().at(at);
            Aside.Why why = isByHours ? why(known, hours) : null;
            if (why == null) {
                all.add(form, new Goal(disposition, disposition == Disposition.REPLACE ? types.of(offering) : null), standing, new int[] {at}, isByHours ? hours.getAsDouble() : 1);
            } else {
                asides.computeIfAbsent(why, any -> new Piles()).add(Form.SEVERAL, new Goal(disposition, null), standing, new int[] {at}, 1);
            }
        }

        private Aside.Why why(Known known, OptionalDouble hours) {
            if (known.status() != null && known.status() != Status.OFFERED) {
                return Aside.Why.PLANNED;
            }
            boolean isInOthers = known.kind() == Kind.CONTAINER || known.kind() == Kind.ATTACHED && seen.hours().basis() == Hours.Basis.CATALOG;
            return isInOthers ? Aside.Why.MEMBERS : hours.isEmpty() ? Aside.Why.UNKNOWN : null;
        }
    }
}
