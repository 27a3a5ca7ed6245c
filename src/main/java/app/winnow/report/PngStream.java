package app.winnow.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG (W3C Recommendation, 2nd edition, 2003) row by row, 8 bits a colour: nobody has to hold the whole picture. */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte TRUE_COLOUR = 2;
    private static final byte METRE = 1;
    private static final int A_PIXEL = 3;
    /** A row is written as what it differs by from the one above. */
    private static final byte UP = 2;

    private final OutputStream out;
    private final DeflaterOutputStream packed;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] row;
    private byte[] above;
    private byte[] now;

    /** Begins a picture of this size; {@code perMetre} pixels are a metre on paper. */
    PngStream(OutputStream out, int width, int height, int perMetre) throws IOException {
        this.out = out;
        row = new byte[width * A_PIXEL + 1];
        above = new byte[width * A_PIXEL];
        now = new byte[width * A_PIXEL];
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
        header.reset();
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(METRE);
        chunk("pHYs", header.toByteArray(), header.size());
        packed = new DeflaterOutputStream(new Parts(), deflater, CHUNK);
    }

    /** Says something about the picture under one of the standard's keywords: {@code Title}, {@code Description}. Before the first row. */
    void say(String keyword, String text) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        said.write(new byte[] {0, 0, 0, 0, 0});
        said.write(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", said.toByteArray(), said.size());
    }

    /** The next row: as many of these colours, 0xRRGGBB, from {@code from} on, as it is wide. */
    void row(int[] colours, int from) throws IOException {
        for (int at = 0, to = 0; to < now.length; at++) {
            int colour = colours[from + at];
            now[to++] = (byte) (colour >> 16);
            now[to++] = (byte) (colour >> 8);
            now[to++] = (byte) colour;
        }
        row[0] = UP;
        for (int at = 0; at < now.length; at++) {
            row[at + 1] = (byte) (now[at] - above[at]);
        }
        packed.write(row);
        byte[] spare = above;
        above = now;
        now = spare;
    }

    /** Ends the picture after its last row. */
    void end() throws IOException {
        packed.close();
        deflater.end();
        chunk("IEND", new byte[0], 0);
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(length);
        data.write(name);
        data.write(content, 0, length);
        data.writeInt((int) sum.getValue());
    }

    /** What is packed, cut into chunks as it comes. */
    private final class Parts extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            chunk("IDAT", from == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, from, from + length), length);
        }
    }
}
