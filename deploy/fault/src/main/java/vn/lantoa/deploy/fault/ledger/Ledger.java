package vn.lantoa.deploy.fault.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * The clients' book, on disk: what is written is there before {@link #write} returns, so that nothing is believed that
 * was only remembered. Many threads may write; one flush serves all that wait for it.
 */
public final class Ledger implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final FileChannel channel;
    private final Object disk = new Object();
    private long written;
    private long safe;

    private Ledger(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** A new book, in place of an old one. */
    public static Ledger open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new Ledger(
                file,
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE));
    }

    /** @throws UncheckedIOException when the disk does not take it: then no result of this run counts */
    public void write(LedgerEntry entry) {
        try {
            byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
            flushUpTo(append(line));
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger " + file, e);
        }
    }

    private synchronized long append(byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        written += line.length;
        return written;
    }

    private void flushUpTo(long position) throws IOException {
        synchronized (disk) {
            if (safe >= position) {
                return;
            }
            long end = end();
            channel.force(false);
            safe = end;
        }
    }

    private synchronized long end() {
        return written;
    }

    /** All that is in the book, read from the disk. */
    public History history() {
        try {
            ObjectReader reader = JSON.readerFor(LedgerEntry.class);
            List<LedgerEntry> entries = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                entries.add(reader.readValue(line));
            }
            return History.of(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of " + file + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
