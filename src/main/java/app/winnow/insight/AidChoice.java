package app.winnow.insight;

import app.winnow.model.AidPlan;
import app.winnow.model.Disposition;
import java.util.List;
import java.util.Locale;

/**
 * Which aid an offering gets. {@code disposition} is what becomes of the offering, decided or (not {@code isDecided}) suggested; {@code outcome} is the id of
 * the outcome that the aid serves first, "" when nobody has linked one. That an aid covers the task is always confirmed by a person.
 */
public record AidChoice(String code, Disposition disposition, AidPlan plan, boolean isDecided, From from, String outcome) {
    /**
     * Where it comes from. {@code existing} are codes of aids that are there, best first, the first {@code marked} of them marked as the same job;
     * {@code founder} is the code of the first offering that it is built for, "" where one exists.
     */
    public record From(AidSource source, List<String> existing, int marked, String founder) {
        public From {
            existing = List.copyOf(existing);
        }
    }

    /** What all offerings that share this aid have in common. */
    public String key() {
        return from.source() != AidSource.EXISTS ? "new " + from.founder()
                : "there " + (from.existing().isEmpty() ? plan.what().strip().toLowerCase(Locale.ROOT) : from.existing().get(0));
    }
}
