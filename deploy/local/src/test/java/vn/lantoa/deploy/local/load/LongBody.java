package vn.lantoa.deploy.local.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A body of any length, made while it is sent: something again and again between a beginning and an end. */
record LongBody(String head, String unit, int times, String tail) {

    private static final int CHUNK = 64 * 1024;

    static LongBody of(String unit, int times) {
        return new LongBody("", unit, times, "");
    }

    long length() {
        return (long) bytes(unit).length * times + bytes(head).length + bytes(tail).length;
    }

    HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(this::open), length());
    }

    private InputStream open() {
        InputStream beginning = new SequenceInputStream(new ByteArrayInputStream(bytes(head)), new Repeated());
        return new SequenceInputStream(
                Collections.enumeration(List.of(beginning, new ByteArrayInputStream(bytes(tail)))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class Repeated extends InputStream {

        private final byte[] once = bytes(unit.repeat(Math.max(1, Math.min(times, CHUNK / unit.length()))));
        private final long length = (long) bytes(unit).length * times;
        private long position;

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
