package vn.lantoa.platform.web.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * A body that was received to its end and can be read as often as it is needed. A large one is in a temporary file,
 * which the operating system frees with {@link #close}, and also when the process dies.
 */
public final class SpooledBody implements AutoCloseable {

    /** Bodies up to this size, in bytes, stay in memory. */
    static final int MOST_IN_MEMORY = 128 * 1024;

    private static final int CHUNK = 64 * 1024;

    private final byte[] memory;
    private final @Nullable FileChannel file;
    private final long length;
    private final String sha256;

    private SpooledBody(byte[] memory, @Nullable FileChannel file, long length, MessageDigest digest) {
        this.memory = memory;
        this.file = file;
        this.length = length;
        this.sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Receives a body.
     *
     * @param in read to its end, and left open
     * @throws IOException when the client ends early or sends more than it may
     */
    public static SpooledBody receive(InputStream in) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        byte[] head = in.readNBytes(MOST_IN_MEMORY);
        digest.update(head);
        if (head.length < MOST_IN_MEMORY) {
            return new SpooledBody(head, null, head.length, digest);
        }
        FileChannel file = temporaryFile();
        try {
            write(file, head, head.length);
            long length = head.length + spool(in, file, digest);
            return new SpooledBody(new byte[0], file, length, digest);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static FileChannel temporaryFile() throws IOException {
        Path path = Files.createTempFile("body", null);
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static long spool(InputStream in, FileChannel file, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            digest.update(chunk, 0, count);
            write(file, chunk, count);
            length += count;
        }
        return length;
    }

    private static void write(FileChannel file, byte[] bytes, int count) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }

    /** The size of the body, in bytes. */
    public long length() {
        return length;
    }

    /** Of the body as it came, in 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The body from its first byte on. What fails is the disk: it is thrown as {@link UncheckedIOException}. */
    public InputStream open() {
        return file == null ? new ByteArrayInputStream(memory) : new FileInput(file);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads at a place of its own. */
    private static final class FileInput extends InputStream {

        private final FileChannel file;

        private long position;

        FileInput(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            try {
                int read = file.read(ByteBuffer.wrap(buffer, offset, count), position);
                position += Math.max(0, read);
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
