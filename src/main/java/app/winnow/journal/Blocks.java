package app.winnow.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** What is too large for a line: compressed text in files named by their SHA-256, forced to disk before any line names them. */
final class Blocks {
    /** Whoever counts nothing. */
    private static final LongConsumer UNCOUNTED = bytes -> { };

    private final Path folder;
    private final LongConsumer moved;

    /** The blocks of the portfolio in this folder. */
    Blocks(Path portfolio) {
        this(portfolio, UNCOUNTED);
    }

    /** The same; {@code moved} is told how many packed bytes were read or plain ones written each time some were, and may throw to cancel. */
    Blocks(Path portfolio, LongConsumer moved) {
        folder = portfolio.resolve("blocks");
        this.moved = moved;
    }

    /** How many bytes all blocks have together. */
    long size() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long size = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** Writes something of any size. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream target) throws IOException;
    }

    /** Stores a block, forced to disk with its name, and returns its hash. */
    String write(Content content) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("new-" + UUID.randomUUID());
        try {
            String hash = writeTo(fresh, content);
            Files.move(fresh, folder.resolve(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.forceFolder(folder);
            Disk.forceFolder(folder.getParent());
            return hash;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private String writeTo(Path file, Content content) throws IOException {
        MessageDigest digest = Seal.sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Packing packed = new Packing(Channels.newOutputStream(channel), digest);
            content.write(Watched.out(packed, moved));
            packed.finish();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Opens a block whose content is what its name says; {@link BlockDamaged} when it is missing or another. */
    Reader read(String hash) throws IOException {
        Path file = folder.resolve(hash);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new BlockDamaged(hash, null);
        }
        try {
            if (!hash(file).equals(hash)) {
                throw new BlockDamaged(hash, null);
            }
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(Watched.in(Files.newInputStream(file), moved), 1 << 14), StandardCharsets.UTF_8), 1 << 16);
        } catch (BlockDamaged damaged) {
            throw damaged;
        } catch (IOException unreadable) {
            throw new BlockDamaged(hash, unreadable);
        }
    }

    private String hash(Path file) throws IOException {
        MessageDigest digest = Seal.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Watched.in(Files.newInputStream(file), moved)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Copies all blocks to another portfolio. */
    void copyTo(Path portfolio) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path target = Files.createDirectories(portfolio.resolve("blocks"));
        try (var files = Files.newDirectoryStream(folder, file -> file.getFileName().toString().matches("[0-9a-f]{64}"))) {
            for (Path file : files) {
                Disk.copyForced(file, target.resolve(file.getFileName()));
            }
        }
        Disk.forceFolder(target);
    }

    /** Deletes every file but these blocks, forced: what no line names any more. */
    void keepOnly(java.util.Set<String> named) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, file -> !named.contains(file.getFileName().toString()))) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Disk.forceFolder(folder);
    }
}
