package vn.lantoa.media.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what was read since the last line began; up to a buffer of the parser more. */
final class CountedBytes extends FilterInputStream {

    private int count;

    CountedBytes(InputStream body) {
        super(body);
    }

    void startCount() {
        count = 0;
    }

    int count() {
        return count;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
