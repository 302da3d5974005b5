package vn.lantoa.reporting.report.form;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who issues the reports, and who signs and receives them on paper. */
@ConfigMapping(prefix = "lantoa.reports.letterhead")
interface LetterheadConfig {

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

    /** What stands behind the number. */
    @WithDefault("BC-STTTT")
    String symbol();

    @WithDefault("Như trên,Bộ Thông tin và Truyền thông,Lưu: VT")
    List<String> recipients();
}
