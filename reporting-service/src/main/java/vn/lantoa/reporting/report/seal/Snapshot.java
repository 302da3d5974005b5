package vn.lantoa.reporting.report.seal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.reporting.report.dataset.CanonicalJson;

/**
 * What was sealed, as it is stored.
 *
 * @param sequence its place in the chain, from 1 on
 * @param year in which it was sealed, in Việt Nam
 * @param ordinal its number in that year, from 1 on
 * @param content the bytes
 * @param sha256 their hash
 * @param previousHead the head of the one before
 * @param head the hash of both hashes' bytes: what is signed and printed
 * @param keyId who signed it
 */
public record Snapshot(
        UUID id,
        UUID reportId,
        long sequence,
        int year,
        int ordinal,
        String number,
        Instant sealedAt,
        byte[] content,
        String sha256,
        String previousHead,
        String head,
        String keyId,
        byte[] signature) {

    /** The head before the first one. */
    static final String NONE = "0".repeat(64);

    private static final int TWO_DIGITS = 10;

    /** The hash of the head before and the content's. */
    static String head(String previousHead, String sha256) {
        HexFormat hex = HexFormat.of();
        byte[] both = new byte[2 * Sha256.digest(new byte[0]).length];
        byte[] first = hex.parseHex(previousHead);
        byte[] second = hex.parseHex(sha256);
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return Sha256.of(both);
    }

    /** A number of a year's reports: below 10 with a leading zero (rules.md §10). */
    static String number(int ordinal, String symbol) {
        return (ordinal < TWO_DIGITS ? "0" : "") + ordinal + "/" + symbol;
    }

    /** What the bytes say. */
    public SealedContent read() {
        return CanonicalJson.read(content, SealedContent.class);
    }
}
