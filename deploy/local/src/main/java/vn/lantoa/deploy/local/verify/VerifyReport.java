package vn.lantoa.deploy.local.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verifies sealed reports offline. A file is the answer of {@code GET /report-snapshots/{id}}, kept as it came: its
 * bytes must have their hash, both hashes must come to the head, a known key must have signed that, and files that
 * follow each other must be one chain. Run by {@code deploy/local/verify-report} from this source; it needs a JDK only.
 */
public final class VerifyReport {

    private static final String USAGE = """
            Usage: deploy/local/verify-report FILE... --key PUBLICKEY...
                   deploy/local/verify-report --new-key FILE

            FILE is the answer of GET /report-snapshots/{id}; PUBLICKEY a file with public keys in PEM, or the answer
            of GET /report-snapshots/keys. No network is used. Exit status: 0 all whole, 1 something is broken, 2 wrong
            use. --new-key makes a key to sign with; the reporting-service takes it by LANTOA_REPORTS_KEY_FILE.""";

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** In canonical JSON its properties are in order, and quotes within words are escaped. */
    private static final Pattern PLACE =
            Pattern.compile("\"place\":\\{\"number\":\"(?<number>[^\"]*+)\",\"previousHead\":\"(?<previous>[^\"]*+)\""
                    + "(?:,\"sealed(?:At|By)\":\"(?:[^\"\\\\]|\\\\.)*+\")*+,\"sequence\":(?<sequence>\\d++)\\}");

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_DIGITS = 16;

    private VerifyReport() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out));
    }

    /** The exit status. */
    static int run(List<String> words, PrintStream out) {
        try {
            int keysFrom = words.indexOf("--key");
            if (keysFrom < 1 || keysFrom == words.size() - 1) {
                out.println(USAGE);
                return 2;
            }
            List<byte[]> keys = new ArrayList<>();
            for (String file : words.subList(keysFrom + 1, words.size())) {
                keys.addAll(keys(Files.readString(Path.of(file))));
            }
            List<Sealed> files = new ArrayList<>();
            for (String file : words.subList(0, keysFrom)) {
                files.add(Sealed.read(file, Files.readString(Path.of(file))));
            }
            files.sort(Comparator.comparingLong(Sealed::sequence));
            return verify(files, keys, out) ? 0 : 1;
        } catch (IOException | IllegalArgumentException unusable) {
            out.println("verify-report: " + unusable);
            return 2;
        }
    }

    private static boolean verify(List<Sealed> files, List<byte[]> keys, PrintStream out) {
        boolean whole = true;
        Sealed before = null;
        for (Sealed one : files) {
            List<String> broken = broken(one, keys);
            if (before != null && before.sequence + 1 == one.sequence && !before.head.equals(one.previousHead)) {
                broken.add("it does not follow " + before.number + " in the chain");
            }
            out.println((broken.isEmpty() ? "WHOLE   " : "BROKEN  ") + one.number + "  head " + one.head + "  key "
                    + one.keyId + "  " + one.file);
            broken.forEach(why -> out.println("        " + why));
            whole &= broken.isEmpty();
            before = one;
        }
        return whole;
    }

    private static List<String> broken(Sealed one, List<byte[]> keys) {
        List<String> broken = new ArrayList<>();
        if (!sha256(one.content).equals(one.sha256)) {
            broken.add("the sealed bytes do not have their hash: something in them was changed");
        }
        if (!isInItsPlace(one)) {
            broken.add("the sealed bytes name another number or place in the chain");
        }
        if (!comeToTheHead(one)) {
            broken.add("the hashes do not come to the head");
        }
        Optional<byte[]> key = keys.stream()
                .filter(known -> sha256(known).substring(0, ID_DIGITS).equals(one.keyId))
                .findFirst();
        if (key.isEmpty()) {
            broken.add("no public key that was given is " + one.keyId);
        } else if (!isSigned(key.get(), one)) {
            broken.add("the key did not sign this head");
        }
        return broken;
    }

    private static boolean isInItsPlace(Sealed one) {
        Matcher place = PLACE.matcher(new String(one.content, StandardCharsets.UTF_8));
        return place.find()
                && place.group("number").equals(one.number)
                && place.group("previous").equals(one.previousHead)
                && place.group("sequence").equals(Long.toString(one.sequence));
    }

    private static boolean comeToTheHead(Sealed one) {
        if (!HASH.matcher(one.previousHead).matches()
                || !HASH.matcher(one.sha256).matches()) {
            return false;
        }
        MessageDigest digest = digest();
        digest.update(HexFormat.of().parseHex(one.previousHead));
        digest.update(HexFormat.of().parseHex(one.sha256));
        return HexFormat.of().formatHex(digest.digest()).equals(one.head);
    }

    private static boolean isSigned(byte[] key, Sealed one) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
            signature.update(one.head.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(one.signature);
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    private static List<byte[]> keys(String text) {
        return PEM.matcher(text.replace("\\n", "\n"))
                .results()
                .map(found -> Base64.getMimeDecoder().decode(found.group(1)))
                .toList();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What a file says. */
    private record Sealed(
            String file,
            String number,
            long sequence,
            byte[] content,
            String sha256,
            String previousHead,
            String head,
            String keyId,
            byte[] signature) {

        /** @throws IllegalArgumentException when it is no snapshot */
        static Sealed read(String file, String json) {
            return new Sealed(
                    file,
                    value(file, json, "number"),
                    Long.parseLong(value(file, json, "sequence")),
                    Base64.getDecoder().decode(value(file, json, "content")),
                    value(file, json, "sha256"),
                    value(file, json, "previousHead"),
                    value(file, json, "head"),
                    value(file, json, "keyId"),
                    Base64.getDecoder().decode(value(file, json, "signature")));
        }

        private static String value(String file, String json, String name) {
            Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}\\s]*+)")
                    .matcher(json);
            if (!found.find()) {
                throw new IllegalArgumentException(file + " is no snapshot: it has no " + name);
            }
            return found.group(1);
        }
    }
}
