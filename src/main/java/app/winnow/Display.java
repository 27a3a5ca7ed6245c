package app.winnow;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether there is a screen to draw on, found out before the toolkit is touched, which would end in a stack trace. */
final class Display {
    private static final Pattern X11 = Pattern.compile("(?<host>.*?):(?<number>\\d+)(?:\\.\\d+)?");
    private static final int X11_PORT = 6000;

    private Display() { }

    /** Why no window can open, in one sentence; empty when nothing speaks against it. Windows and macOS always have a screen; so has a toolkit that draws in memory. */
    static Optional<String> missing(String os, String toolkit, String display) {
        if (!os.toLowerCase(java.util.Locale.ROOT).contains("linux") || "Monocle".equals(toolkit)) {
            return Optional.empty();
        }
        if (display == null || display.isBlank()) {
            return Optional.of(Words.of("display.none"));
        }
        Matcher parts = X11.matcher(display.strip());
        return parts.matches() && answers(parts.group("host"), Integer.parseInt(parts.group("number"))) ? Optional.empty()
                : Optional.of(Words.of("display.dead", display));
    }

    private static boolean answers(String host, int number) {
        try {
            if (host.isEmpty() || host.equals("unix")) {
                SocketChannel.open(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number))).close();
            } else {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(host, X11_PORT + number), 2000);
                }
            }
            return true;
        } catch (IOException | RuntimeException silent) {
            return false;
        }
    }
}
