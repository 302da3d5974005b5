package vn.lantoa.platform.web.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** A body whose bytes are counted as they are read; where there is no room for more of them, reading fails. */
final class CountedBody extends FilterInputStream {

    private final Share share;
    private final long largest;
    private long count;

    /** @param largest how many bytes it may have */
    CountedBody(InputStream body, Share share, long largest) {
        super(body);
        this.share = share;
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > largest) {
            throw new RefusedBodyException(Problem.of(CommonProblem.BODY_TOO_LARGE, largest));
        }
        if (!share.grow(read)) {
            throw new RefusedBodyException(BodyBudget.busy());
        }
    }
}
