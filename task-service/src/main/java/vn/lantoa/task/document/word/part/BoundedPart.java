package vn.lantoa.task.document.word.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part that is read until it has unpacked to more bytes than it may. */
final class BoundedPart extends FilterInputStream {

    private long left;

    BoundedPart(InputStream part, long largest) {
        super(part);
        this.left = largest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        left -= Math.max(0, count);
        if (left < 0) {
            throw new IOException("the part has more bytes than its max size");
        }
        return count;
    }
}
