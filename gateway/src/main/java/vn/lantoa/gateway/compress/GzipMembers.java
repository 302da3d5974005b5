package vn.lantoa.gateway.compress;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks gzip (RFC 1952), of one member or several, from bytes that come piece by piece. */
final class GzipMembers implements AutoCloseable {

    private static final int[] MAGIC = {0x1f, 0x8b, 8};
    private static final int FIXED_HEADER = 10;
    private static final int TRAILER = 8;
    private static final int FLAGS_AT = 3;
    private static final int HAS_CRC = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private enum Part {
        FIXED,
        EXTRA_LENGTH,
        EXTRA,
        NAME,
        COMMENT,
        HEADER_CRC,
        DATA,
        TRAILER
    }

    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private byte[] in = new byte[0];
    private int at;
    private Part part = Part.FIXED;
    private int read;
    private int flags;
    private int extra;
    private long trailer;
    private boolean any;

    /** The next bytes; those before are all used. */
    void give(byte[] bytes) {
        in = bytes;
        at = 0;
    }

    /** Whether all given bytes are used. */
    boolean isEmpty() {
        return at == in.length;
    }

    /** Whether the last member is whole, and there is one. */
    boolean isComplete() {
        return any && part == Part.FIXED && read == 0;
    }

    /** Unpacks into {@code out}; 0 when more bytes are needed. */
    int read(byte[] out) throws DataFormatException {
        while (!isEmpty()) {
            if (part == Part.DATA) {
                int made = inflate(out);
                if (made > 0) {
                    return made;
                }
            } else {
                take(in[at++] & 0xff);
            }
        }
        return 0;
    }

    private int inflate(byte[] out) throws DataFormatException {
        inflater.setInput(in, at, in.length - at);
        int made = inflater.inflate(out);
        at = in.length - inflater.getRemaining();
        crc.update(out, 0, made);
        if (inflater.finished()) {
            next(Part.TRAILER);
        } else if (made == 0 && inflater.needsDictionary()) {
            throw new DataFormatException("a dictionary");
        }
        return made;
    }

    private void take(int b) throws DataFormatException {
        switch (part) {
            case FIXED -> takeFixed(b);
            case EXTRA_LENGTH -> {
                extra |= b << 8 * read;
                if (++read == 2) {
                    next(extra == 0 ? after(Part.EXTRA) : Part.EXTRA);
                }
            }
            case EXTRA -> nextIf(++read == extra);
            case NAME, COMMENT -> nextIf(b == 0);
            case HEADER_CRC -> nextIf(++read == 2);
            default -> takeTrailer(b);
        }
    }

    private void takeFixed(int b) throws DataFormatException {
        if (read < MAGIC.length && b != MAGIC[read] || read == FLAGS_AT && (b & RESERVED) != 0) {
            throw new DataFormatException("no gzip");
        }
        if (read == FLAGS_AT) {
            flags = b;
        }
        nextIf(++read == FIXED_HEADER);
    }

    private void takeTrailer(int b) throws DataFormatException {
        trailer |= (long) b << 8 * read;
        if (++read == TRAILER) {
            long expected = crc.getValue() | inflater.getBytesWritten() << Integer.SIZE;
            if (trailer != expected) {
                throw new DataFormatException("another checksum or length");
            }
            any = true;
            trailer = 0;
            crc.reset();
            inflater.reset();
            next(Part.FIXED);
        }
    }

    private void nextIf(boolean whole) {
        if (whole) {
            next(after(part));
        }
    }

    private void next(Part following) {
        part = following;
        read = 0;
        if (following == Part.EXTRA_LENGTH) {
            extra = 0;
        }
    }

    private Part after(Part done) {
        return switch (done) {
            case FIXED -> has(HAS_EXTRA) ? Part.EXTRA_LENGTH : after(Part.EXTRA);
            case EXTRA_LENGTH -> Part.EXTRA;
            case EXTRA -> has(HAS_NAME) ? Part.NAME : after(Part.NAME);
            case NAME -> has(HAS_COMMENT) ? Part.COMMENT : after(Part.COMMENT);
            case COMMENT -> has(HAS_CRC) ? Part.HEADER_CRC : Part.DATA;
            default -> Part.DATA;
        };
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
