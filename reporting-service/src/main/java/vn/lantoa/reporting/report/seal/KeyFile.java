package vn.lantoa.reporting.report.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.lantoa.platform.web.problem.Problem;

/**
 * The file with the key that signs. It is read for each seal: a key that is lost or another one is told at once, and
 * nothing is signed with it.
 */
@ApplicationScoped
class KeyFile {

    private static final Logger LOG = Logger.getLogger(KeyFile.class);
    private static final String MENDED_WITHIN = "60";

    private final SealConfig config;
    private final KeyTable keys;

    KeyFile(SealConfig config, KeyTable keys) {
        this.config = config;
        this.keys = keys;
    }

    /**
     * The key to sign with. To be called in a transaction.
     *
     * @throws Problem 503 when there is none, or one that did not sign last and that nobody announced
     */
    SigningKey key() {
        Path file = config.keyFile().orElseThrow(() -> missing("no lantoa.reports.key-file is set"));
        try {
            SigningKey key = SigningKey.read(Files.readString(file));
            requireExpected(key);
            return key;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw missing("the key file cannot be used: " + unreadable);
        }
    }

    private void requireExpected(SigningKey key) {
        String last = keys.last().orElse(key.id());
        if (!last.equals(key.id())
                && !config.rotatedTo().filter(key.id()::equals).isPresent()) {
            LOG.errorf("reports were signed with key %s, and the key file has %s: nothing is sealed", last, key.id());
            throw retried(Problem.of(SealProblem.SEAL_KEY_CHANGED, last, key.id()));
        }
    }

    private static Problem missing(String why) {
        LOG.error("reports cannot be sealed: " + why);
        return retried(Problem.of(SealProblem.SEAL_KEY_MISSING));
    }

    private static Problem retried(Problem problem) {
        return problem.header("Retry-After", MENDED_WITHIN);
    }
}
