package app.winnow.workspace;

import app.winnow.journal.Damage;
import app.winnow.journal.HeldBy;
import app.winnow.journal.Holder;
import app.winnow.journal.json.MadeByNewer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What went wrong, in sentences for people. */
final class Sentences {
    private Sentences() { }

    /** Why an audit could not be opened, made or moved. */
    static Refusal refusal(String audit, Exception cause) {
        if (cause instanceof Refusal already) {
            return already;
        } else if (cause instanceof HeldBy held) {
            return new Refusal(held.holder().map(holder -> Words.of("held", audit, holder(holder))).orElseGet(() -> Words.of("held.unknown", audit)), cause);
        } else if (cause instanceof MadeByNewer) {
            return new Refusal(Words.of("newer", audit), cause);
        } else if (cause instanceof NoSuchFileException missing) {
            return new Refusal(Words.of("missing", audit, missing.getFile()), cause);
        } else if (cause instanceof AccessDeniedException denied) {
            return new Refusal(Words.of("denied", audit, denied.getFile()), cause);
        }
        return new Refusal(isFull(cause) ? Words.of("full", audit) : Words.of("failed", audit, reason(cause)), cause);
    }

    /** Why a change was taken back. */
    static String notSaved(Throwable cause) {
        return isFull(cause) ? Words.of("notsaved.full") : Words.of("notsaved", reason(cause));
    }

    static String holder(Holder holder) {
        return Words.of("holder", holder.user(), holder.host(), when(holder.since()));
    }

    static String damage(Damage damage) {
        return damage.lastGood() == null ? Words.of("damaged.all") : Words.of("damaged", damage.lostLines(), when(damage.lastGood()));
    }

    /** The three systems' own words for a full disk; Java has none. */
    private static boolean isFull(Throwable cause) {
        String message = reason(cause).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space") || message.contains("quota exceeded");
    }

    static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(instant);
    }
}
