package app.winnow.insight;

import app.winnow.model.Ask;
import app.winnow.model.Assigned;
import app.winnow.model.Field;
import app.winnow.model.Guard;
import app.winnow.model.Offering;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.verdict.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** The guards that follow from the facts of one offering by itself, and those that people named. A count that is unknown gives none: nobody has said. */
final class FactGuards {
    private final LocalDate asOf;

    FactGuards(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<GuardLine> of(Offering offering, Known known) {
        Set<Guard> said = Guards.said(offering).orElse(Set.of());
        List<GuardLine> lines = new ArrayList<>();
        required(offering, known).ifPresent(words -> lines.add(found(GuardSort.PROTECTED, words)));
        for (Guard guard : Guard.values()) {
            Optional<GuardLine> fact = fact(guard, offering, known);
            if (fact.isPresent()) {
                lines.add(fact.get());
            } else if (said.contains(guard)) {
                lines.add(new GuardLine(GuardSort.of(guard), Words.of("guard.said." + guard.word().replace(' ', '-'), offering.text(Field.URL)).strip(), true, null));
            }
        }
        contract(offering).ifPresent(lines::add);
        return lines;
    }

    /** Basis and name, what exactly is prescribed, and who signs off whatever becomes of it. */
    private static Optional<String> required(Offering offering, Known known) {
        Requirement required = known.required();
        if (required == null || !required.isProtecting()) {
            return Optional.empty();
        }
        String name = required.name().isBlank() ? required.basis().word() : required.basis().word() + ": " + required.name();
        String prescribed = known.prescribed() == null ? Words.of("guard.prescribed.unknown") : known.prescribed().isEmpty() ? Words.of("guard.prescribed.nothing")
                : Words.of("guard.prescribed", known.prescribed().stream().sorted().map(Prescription::word).collect(Collectors.joining(", ")));
        String signed = offering.decided().map(decision -> decision.carrying().acceptedBy()).orElse("");
        return Optional.of(String.join(" ", Words.of("guard.required", name), prescribed,
                signed.isBlank() ? Words.of("guard.sign-off") : Words.of("guard.signed-off", signed)));
    }

    private Optional<GuardLine> fact(Guard guard, Offering offering, Known known) {
        return switch (guard) {
            case LEARNERS_IN_PROGRESS -> count(offering, Field.IN_PROGRESS).map(count -> found(GuardSort.LEARNERS_IN_PROGRESS, Words.of("guard.in-progress", count)));
            case CREDITS -> count(offering, Field.CREDITS).map(count -> found(GuardSort.CREDITS, Words.of("guard.credits", count)));
            case SESSIONS_SCHEDULED -> offering.facts(Field.AVAILABLE_FROM).date(Field.AVAILABLE_FROM).filter(date -> date.isAfter(asOf))
                    .map(date -> new GuardLine(GuardSort.SESSIONS_SCHEDULED, Words.of("guard.sessions", date), false, date));
            case ASSIGNED_AUTOMATICALLY -> offering.answers().get(Ask.ASSIGNED).filter(Assigned.ASSIGNED::equals)
                    .filter(any -> !Guards.said(offering).orElse(Set.of()).contains(guard))
                    .map(any -> found(GuardSort.ASSIGNED_AUTOMATICALLY, Words.of("guard.assigned")));
            case RETENTION -> retention(known).map(key -> found(GuardSort.RETENTION, Words.of(key)));
            case SYSTEM_ACCESS, DEEP_LINKS, PAYING_CUSTOMERS -> Optional.empty();
        };
    }

    private static Optional<String> retention(Known known) {
        if (known.prescribed() != null && known.isProtected().orElse(false) && known.prescribed().contains(Prescription.RECORD)) {
            return Optional.of("guard.record");
        }
        return known.purpose() == Purpose.CREDENTIAL ? Optional.of("guard.credential") : Optional.empty();
    }

    private static Optional<String> count(Offering offering, Field field) {
        OptionalDouble count = offering.facts(field).number(field);
        return count.isPresent() && count.getAsDouble() > 0 ? Optional.of(Words.number(count.getAsDouble())) : Optional.empty();
    }

    /** The day for notice is the end of the contract less its days of notice. */
    private Optional<GuardLine> contract(Offering offering) {
        Optional<LocalDate> end = offering.answers().get(Ask.CONTRACT_END);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> days = offering.answers().get(Ask.NOTICE_DAYS);
        if (days.isEmpty()) {
            return Optional.of(new GuardLine(GuardSort.CONTRACT_END, Words.of("guard.contract.no-notice", end.get()), true, end.get()));
        }
        LocalDate notice = end.get().minusDays(days.get());
        String key = notice.isBefore(asOf) ? "guard.contract.passed" : "guard.contract";
        return Optional.of(new GuardLine(GuardSort.CONTRACT_END, Words.of(key, end.get(), notice), true, notice));
    }

    private static GuardLine found(GuardSort sort, String words) {
        return new GuardLine(sort, words, false, null);
    }
}
