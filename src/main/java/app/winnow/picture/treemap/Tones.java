package app.winnow.picture.treemap;

import app.winnow.insight.MeasuredLevel;
import app.winnow.insight.aid.AidFit;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What a colour says of each offering of a state, by dense index. Levels, ages and aid fit are steps from little to much; what nobody has said is hollow. */
final class Tones {
    private static final Disposition[] DISPOSITIONS = Disposition.values();
    /** Months since the last change at which the next step begins (ours). */
    private static final int[] MONTHS = {12, 24, 36, 60};

    private final List<Tone> all;
    private final byte[] codes;

    private Tones(List<Tone> all, Seen seen, IntUnaryOperator code) {
        this.all = all;
        codes = new byte[seen.portfolio().offerings().size()];
        for (int at : seen.offerings()) {
            codes[at] = (byte) code.applyAsInt(at);
        }
    }

    static Tones of(Seen seen, Colour colour, Words words) {
        return switch (colour) {
            case DISPOSITION -> new Tones(dispositions(), seen, at -> disposition(seen, at));
            case LEVEL -> levels(seen, words);
            case AGE -> ages(seen, words);
            case AID -> aids(seen, words);
        };
    }

    /** Every tone there is, in the order of the legend. */
    List<Tone> all() {
        return all;
    }

    /** The number of an offering's tone. */
    int code(int at) {
        return codes[at];
    }

    /** An offering's tone. */
    Tone of(int at) {
        return all.get(codes[at]);
    }

    /** Decided and suggested by disposition, and open last. */
    private static List<Tone> dispositions() {
        List<Tone> tones = new ArrayList<>();
        for (Disposition disposition : DISPOSITIONS) {
            for (boolean decided : new boolean[] {true, false}) {
                tones.add(new Tone(DispositionNames.key(disposition), DispositionNames.of(disposition), Symbol.of(disposition), Fill.of(disposition, decided)));
            }
        }
        tones.add(new Tone(DispositionNames.key(null), DispositionNames.of(null), Symbol.of(null), Fill.of(null, false)));
        return tones;
    }

    private static int disposition(Seen seen, int at) {
        Disposition disposition = seen.disposition(at);
        return disposition == null ? 2 * DISPOSITIONS.length : 2 * disposition.ordinal() + (seen.isDecided(at) ? 0 : 1);
    }

    private static Tones levels(Seen seen, Words words) {
        MeasuredLevel level = new MeasuredLevel(seen.portfolio());
        return new Tones(steps("level", 6, words), seen, at -> level.of(seen.portfolio().offerings().get(at), seen.known(at)).orElse(6));
    }

    private static Tones ages(Seen seen, Words words) {
        LocalDate today = seen.verdicts().asOf();
        LocalDate[] since = new LocalDate[MONTHS.length];
        for (int step = 0; step < MONTHS.length; step++) {
            since[step] = today.minusMonths(MONTHS[step]);
        }
        return new Tones(steps("age", MONTHS.length + 1, words), seen, at -> {
            LocalDate updated = seen.portfolio().offerings().get(at).facts(Field.UPDATED).date(Field.UPDATED).orElse(null);
            int step = 0;
            while (updated != null && step < since.length && !updated.isAfter(since[step])) {
                step++;
            }
            return updated == null ? MONTHS.length + 1 : step;
        });
    }

    private static Tones aids(Seen seen, Words words) {
        Policy.Rules rules = seen.portfolio().policy().rules();
        return new Tones(steps("aid", 6, words), seen, at -> {
            Offering offering = seen.portfolio().offerings().get(at);
            AidFit fit = AidFit.of(offering, seen.known(at), rules);
            return fit.isRated() ? (int) fit.terms().stream().filter(term -> Boolean.TRUE.equals(term.speaksFor())).count() : 6;
        });
    }

    private static List<Tone> steps(String colour, int count, Words words) {
        List<Tone> tones = new ArrayList<>();
        for (int step = 0; step < count; step++) {
            tones.add(new Tone(colour + "-" + step, words.of("tone." + colour + "." + step), Symbol.SQUARE, Fill.solid(Ink.step(step == count - 1 ? Ink.STEPS : step + 1))));
        }
        tones.add(new Tone(colour + "-unknown", words.of("tone." + colour + ".unknown"), Symbol.SQUARE, new Fill(Ink.INK_2, Fill.Style.HOLLOW)));
        return tones;
    }
}
