package app.winnow.intake;

import app.winnow.intake.value.TimeUnit;
import app.winnow.intake.value.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units that a heading does not write out and that hold all the same, from {@code heading-units.txt}: SuccessFactors' CPNT_LEN counts hours. */
final class HeadingUnits {
    private static final Map<String, TimeUnit> UNITS = new HashMap<>();

    static {
        WordFile.read(HeadingUnits.class, "heading-units.txt").forEach((unit, headings) ->
                headings.forEach(heading -> UNITS.put(HeadingText.of(heading).tight(), TimeUnit.named(unit).orElseThrow())));
    }

    private HeadingUnits() { }

    static Optional<TimeUnit> of(HeadingText heading) {
        return Optional.ofNullable(UNITS.get(heading.tight()));
    }
}
