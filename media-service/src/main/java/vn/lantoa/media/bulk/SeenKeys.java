package vn.lantoa.media.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * The keys of the lines of one upload, so that one that comes again is seen however far before it came. Of each are
 * kept the first 16 bytes of its SHA-256: a hundred thousand lines take some megabytes.
 */
public final class SeenKeys {

    private static final int BYTES = 2 * Long.BYTES;

    private final Set<UUID> before = new HashSet<>();
    private final Set<UUID> now = new LinkedHashSet<>();

    /** Takes a key of the chunk at work; false when it came before, in this chunk or another. */
    public boolean add(Object key) {
        UUID print = print(key instanceof List<?> parts ? parts : List.of(key));
        return !before.contains(print) && now.add(print);
    }

    /** The keys of the chunk at work, to be stored. */
    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * now.size());
        now.forEach(print -> bytes.putLong(print.getMostSignificantBits()).putLong(print.getLeastSignificantBits()));
        return bytes.array();
    }

    /** Takes the stored keys of a chunk that is applied. */
    void addApplied(byte[] keys) {
        ByteBuffer bytes = ByteBuffer.wrap(keys);
        while (bytes.hasRemaining()) {
            before.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
    }

    /** The chunk at work is applied; the next one begins. */
    void next() {
        before.addAll(now);
        now.clear();
    }

    private static UUID print(List<?> parts) {
        MessageDigest digest = Sha256.newDigest();
        for (Object part : parts) {
            byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        ByteBuffer head = ByteBuffer.wrap(digest.digest());
        return new UUID(head.getLong(), head.getLong());
    }
}
