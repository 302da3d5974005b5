package vn.lantoa.reporting.report.form;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who issues reports, as it stands on paper. */
@ConfigMapping(prefix = "lantoa.letterhead")
public interface FormConfig {

    @WithDefault("UBND TỈNH BÌNH ĐỊNH")
    String governingBody();

    @WithDefault("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
    String agency();

    @WithDefault("Bình Định")
    String place();

    /** Whom reports are sent to (Kính gửi). */
    @WithDefault("Ủy ban nhân dân tỉnh Bình Định")
    String addressee();

    /** Who signs. */
    @WithDefault("GIÁM ĐỐC")
    String signer();

    /** Nơi nhận. */
    @WithDefault("Như trên,Lưu: VT")
    List<String> recipients();
}
