package app.winnow.workspace;

import app.winnow.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which databases this program wrote on this machine, in the folder {@code stores} of the data folder: for each portfolio's folder the SHA-256 that its
 * database had when it was closed, or that it was not closed yet. Any other database came with a folder from elsewhere, and opening it could run code.
 */
final class OwnStores {
    private static final String OPEN = "open";

    private final Path folder;

    OwnStores(Path data) {
        folder = data.resolve("stores");
    }

    /** Whether the database in this portfolio's folder is the one that this program left there. */
    boolean isOurs(Path portfolio) {
        try {
            String left = Files.readString(note(portfolio));
            return left.equals(OPEN) || left.equals(hash(portfolio));
        } catch (IOException unknown) {
            return false;
        }
    }

    /** It is opened now. */
    void opened(Path portfolio) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(note(portfolio), OPEN);
    }

    /** It was closed as it is now. */
    void closed(Path portfolio) throws IOException {
        Files.writeString(note(portfolio), hash(portfolio));
    }

    private Path note(Path portfolio) throws IOException {
        byte[] path = portfolio.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(HexFormat.of().formatHex(sha256().digest(path)));
    }

    private static String hash(Path portfolio) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(portfolio.resolve(Store.FILE)), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
