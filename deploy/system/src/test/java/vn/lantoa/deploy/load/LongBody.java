package vn.lantoa.deploy.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A body of any length, made while it is sent: something again and again between a beginning and an end. */
record LongBody(byte[] head, byte[] unit, int times, byte[] tail) {

    private static final int CHUNK = 64 * 1024;

    LongBody(String head, String unit, int times, String tail) {
        this(bytes(head), bytes(unit), times, bytes(tail));
    }

    static LongBody of(String unit, int times) {
        return new LongBody("", unit, times, "");
    }

    /** A file as it is. */
    static LongBody of(byte[] file) {
        return new LongBody(file, new byte[] {' '}, 0, new byte[0]);
    }

    long length() {
        return (long) unit.length * times + head.length + tail.length;
    }

    HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(this::open), length());
    }

    private InputStream open() {
        InputStream beginning = new SequenceInputStream(new ByteArrayInputStream(head), new Repeated());
        return new SequenceInputStream(Collections.enumeration(List.of(beginning, new ByteArrayInputStream(tail))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class Repeated extends InputStream {

        private final byte[] once = repeated(Math.max(1, Math.min(times, CHUNK / unit.length)));
        private final long length = (long) unit.length * times;
        private long position;

        private byte[] repeated(int count) {
            byte[] all = new byte[unit.length * count];
            for (int at = 0; at < all.length; at += unit.length) {
                System.arraycopy(unit, 0, all, at, unit.length);
            }
            return all;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (position == length) {
                return -1;
            }
            int place = (int) (position % once.length);
            int read = (int) Math.min(Math.min(count, once.length - place), length - position);
            System.arraycopy(once, place, buffer, offset, read);
            position += read;
            return read;
        }
    }
}
