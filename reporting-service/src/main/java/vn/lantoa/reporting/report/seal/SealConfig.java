package vn.lantoa.reporting.report.seal;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reports are numbered and signed. */
@ConfigMapping(prefix = "lantoa.reports")
public interface SealConfig {

    /** The file with the key that signs, as {@code deploy/local/verify-report --new-key} makes one. */
    Optional<Path> keyFile();

    /** The id of the key that follows another one: without it, a key other than the last is refused. */
    Optional<String> rotatedTo();

    /** What stands behind the number of a report. */
    @WithDefault("BC-STTTT")
    String symbol();
}
