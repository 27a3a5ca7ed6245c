package app.winnow.workspace;

import app.winnow.journal.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Who works here, for the journal's lines and the lock. The network is not asked: finding a computer's name there can take seconds. */
final class Me {
    private Me() { }

    static String user() {
        return System.getProperty("user.name", "");
    }

    static Holder now(Clock clock) {
        return new Holder(user(), host(), clock.instant());
    }

    private static String host() {
        for (String name : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException nowhere) {
            return Words.of("host.unknown");
        }
    }
}
