package vn.lantoa.reporting.report.seal;

import java.nio.file.Path;
import java.util.List;
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

    /** Who issues the reports, and who signs and receives them on paper. */
    Letterhead letterhead();

    /** As it stands in the reports that are sealed from now on. */
    interface Letterhead {

        @WithDefault("UBND TỈNH BÌNH ĐỊNH")
        String governingBody();

        @WithDefault("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
        String agency();

        @WithDefault("Bình Định")
        String place();

        @WithDefault("Ủy ban nhân dân tỉnh Bình Định")
        String addressee();

        /** Whose office signs; by whom, the paper says. */
        @WithDefault("GIÁM ĐỐC")
        String signer();

        @WithDefault("Như trên,Bộ Thông tin và Truyền thông,Lưu: VT")
        List<String> recipients();
    }
}
