package app.winnow.picture.bubble;

import app.winnow.insight.AidChoice;
import app.winnow.insight.AidSource;
import app.winnow.insight.Aids;
import app.winnow.insight.Levels;
import app.winnow.model.Disposition;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people may have the colours mean. What nobody knows is hollow, and what is only possible is never shown as measured. */
enum ColourBy {
    DISPOSITION, LEVEL, AGE, AID;

    private static final int[] YEARS = {1, 2, 3, 5};
    private static final int OPEN = 2 * Disposition.values().length;

    Colouring of(Seen seen, Points points, Words words) {
        return switch (this) {
            case DISPOSITION -> dispositions(seen, points);
            case LEVEL -> levels(points.levels(seen), words);
            case AGE -> ages(points, words);
            case AID -> aids(seen, points, words);
        };
    }

    /** Decided solid, suggested pale, open hollow. */
    private static Colouring dispositions(Seen seen, Points points) {
        List<Shade> shades = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            for (boolean isDecided : new boolean[] {false, true}) {
                shades.add(new Shade(DispositionNames.key(disposition), DispositionNames.of(disposition), Symbol.of(disposition), Fill.of(disposition, isDecided)));
            }
        }
        shades.add(new Shade(DispositionNames.key(null), DispositionNames.of(null), Symbol.of(null), Fill.of(null, false)));
        return new Colouring(shades, point -> {
            Disposition disposition = seen.disposition(points.at[point]);
            return disposition == null ? OPEN : 2 * disposition.ordinal() + (seen.isDecided(points.at[point]) ? 1 : 0);
        });
    }

    /** The best level that somebody measured (decision model, section 10), the higher the darker. */
    private static Colouring levels(byte[] levels, Words words) {
        List<Shade> shades = new ArrayList<>();
        for (int level = 0; level <= Levels.HIGHEST; level++) {
            shades.add(stepped("level " + level, words.of("level." + level), level + 1));
        }
        shades.add(unknown("level unknown", words.of("level.unknown")));
        return new Colouring(shades, point -> levels[point] < 0 ? Levels.HIGHEST + 1 : levels[point]);
    }

    private static Colouring ages(Points points, Words words) {
        List<Shade> shades = new ArrayList<>();
        shades.add(stepped("age 1", words.of("age.below", YEARS[0]), 1));
        for (int at = 1; at < YEARS.length; at++) {
            shades.add(stepped("age " + YEARS[at], words.of("age.between", YEARS[at - 1], YEARS[at]), at + 1));
        }
        shades.add(stepped("age more", words.of("age.above", YEARS[YEARS.length - 1]), Ink.STEPS));
        shades.add(unknown("age unknown", words.of("age.unknown")));
        return new Colouring(shades, point -> {
            double months = points.months[point];
            int shade = 0;
            while (shade < YEARS.length && months >= 12 * YEARS[shade]) {
                shade++;
            }
            return Double.isNaN(months) ? YEARS.length + 1 : shade;
        });
    }

    /** Which aid each gets: one that is there, one that is shared, one to build; hollow where it gets none. */
    private static Colouring aids(Seen seen, Points points, Words words) {
        Aids aids = seen.once(Aids.class, state -> Aids.of(state.portfolio(), state.verdicts()));
        List<Shade> shades = new ArrayList<>();
        for (AidSource source : AidSource.values()) {
            String key = source.name().toLowerCase(java.util.Locale.ROOT);
            shades.add(new Shade("aid " + key, words.of("aid." + key), Symbol.SQUARE, Fill.solid(Ink.step(Ink.STEPS - 2 * source.ordinal()))));
        }
        shades.add(unknown("aid none", words.of("aid.none")));
        return new Colouring(shades, point -> {
            Optional<AidChoice> aid = aids.of(seen.portfolio().offerings().get(points.at[point]).code());
            return aid.map(choice -> choice.from().source().ordinal()).orElse(AidSource.values().length);
        });
    }

    private static Shade stepped(String key, String name, int step) {
        return new Shade(key, name, Symbol.CIRCLE, Fill.solid(Ink.step(step)));
    }

    private static Shade unknown(String key, String name) {
        return new Shade(key, name, Symbol.CIRCLE, new Fill(Ink.INK_2, Fill.Style.HOLLOW));
    }
}
