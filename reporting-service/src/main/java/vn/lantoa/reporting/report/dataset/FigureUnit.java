package vn.lantoa.reporting.report.dataset;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure counts, and the words that people write behind such a number. */
@Schema(name = "FigureUnit")
public enum FigureUnit {
    /** Works: tác phẩm. */
    WORK("tác phẩm", "works"),
    /** Publications: lượt đăng, phát. */
    PUBLICATION("lượt đăng", "lượt phát", "publications"),
    /** News items or articles: tin, bài. */
    ITEM("tin", "bài", "items"),
    SECOND("giây", "seconds"),
    VIEW("lượt xem", "views"),
    PERCENT("%", "phần trăm", "percent"),
    /** Months of agencies: tháng của cơ quan. */
    AGENCY_MONTH("tháng cơ quan", "agency-months"),
    TASK("nhiệm vụ", "tasks"),
    CLAUSE("nội dung", "clauses"),
    EVENT("sự kiện", "events"),
    VND("đồng", "₫", "VND");

    private final List<String> words;

    FigureUnit(String... words) {
        this.words = List.of(words);
    }

    /** In Vietnamese and English, and what else people write. */
    public List<String> words() {
        return words;
    }
}
