package vn.lantoa.task.document.word.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What an archive says at its end of the sizes of its parts, read without unpacking or holding it. */
public final class DocxDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int PART = 0x02014b50;
    private static final int PART_LENGTH = 46;
    private static final int LONGEST = 1024 * 1024;

    private DocxDirectory() {}

    /**
     * How many bytes its XML parts have unpacked; 0 where it does not say.
     *
     * @param file opens it from its first byte on
     * @param length the file's
     */
    public static long unpackedXml(Supplier<InputStream> file, long length) throws IOException {
        ByteBuffer tail = numbers(part(file, Math.max(0, length - END_LENGTH - LONGEST_COMMENT), length));
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return sum(part(file, Integer.toUnsignedLong(tail.getInt(at + 16)), length));
            }
        }
        return 0;
    }

    private static long sum(byte[] directory) {
        ByteBuffer parts = numbers(directory);
        long sum = 0;
        int at = 0;
        while (at + PART_LENGTH <= directory.length && parts.getInt(at) == PART) {
            int name = parts.getShort(at + 28) & 0xffff;
            int beside = (parts.getShort(at + 30) & 0xffff) + (parts.getShort(at + 32) & 0xffff);
            if (isXml(directory, at + PART_LENGTH, name)) {
                sum += Integer.toUnsignedLong(parts.getInt(at + 24));
            }
            at += PART_LENGTH + name + beside;
        }
        return sum;
    }

    private static boolean isXml(byte[] directory, int from, int length) {
        int end = Math.min(from + length, directory.length);
        return DocxArchive.isXml(new String(directory, from, end - from, StandardCharsets.US_ASCII));
    }

    private static ByteBuffer numbers(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] part(Supplier<InputStream> file, long from, long length) throws IOException {
        try (InputStream in = file.get()) {
            in.skipNBytes(Math.min(from, length));
            return in.readNBytes(LONGEST);
        }
    }
}
