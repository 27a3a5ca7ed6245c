package app.winnow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was packed piece by piece is one stream for any reader of gzip. */
class PackingTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 513, 1 << 17, 1 << 20, (1 << 20) + 1, 7_300_000})
    void any_length_comes_back_as_it_was(int length) throws IOException {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        for (int at = 0; at < length; at++) {
            bytes[at] = (byte) ('a' + random.nextInt(9));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        MessageDigest digest = Seal.sha256();
        Packing packing = new Packing(packed, digest);
        for (int at = 0; at < length;) {
            int count = Math.min(length - at, 1 + random.nextInt(200_000));
            packing.write(bytes, at, count);
            at += count;
        }
        packing.finish();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes()).isEqualTo(bytes);
        assertThat(digest.digest()).isEqualTo(Seal.sha256().digest(packed.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({"1, .02", "2, .2", "7, .32", "700, .5", "900000, .5"})
    void lists_of_numbers_come_back_too_and_take_a_half_of_their_room_at_most(int below, double share) throws IOException {
        Random random = new Random(below);
        byte[] bytes = random.ints(400_000, 0, below).mapToObj(Integer::toString).collect(Collectors.joining(",")).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Packing packing = new Packing(packed, Seal.sha256());
        packing.write(bytes, 0, bytes.length);
        packing.finish();
        assertThat(packed.size()).isLessThan((int) (share * bytes.length));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void a_full_disk_is_told_to_whoever_writes() {
        Packing packing = new Packing(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        }, Seal.sha256());
        assertThatThrownBy(() -> {
            packing.write(new byte[5_000_000], 0, 5_000_000);
            packing.finish();
        }).isInstanceOf(IOException.class).hasMessage("no space left");
    }
}
