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
    ITEM(List.of("nhắn", "học", "hát", "thơ", "tập", "thi", "giảng", "phát biểu"), "tin", "bài", "items"),
    SECOND("giây", "seconds"),
    VIEW("lượt xem", "views"),
    PERCENT("%", "phần trăm", "percent"),
    /** Months of agencies: tháng của cơ quan. */
    AGENCY_MONTH("tháng cơ quan", "agency-months"),
    TASK("nhiệm vụ", "tasks"),
    CLAUSE("nội dung", "clauses"),
    EVENT("sự kiện", "events"),
    VND(List.of("bào", "chí", "diễn", "đội", "hồ", "hương", "minh", "nghiệp", "phục"), "đồng", "₫", "VND", "VNĐ");

    private final List<String> words;
    private final List<String> otherwise;

    FigureUnit(String... words) {
        this(List.of(), words);
    }

    FigureUnit(List<String> otherwise, String... words) {
        this.words = List.of(words);
        this.otherwise = otherwise;
    }

    /** In Vietnamese and English, and what else people write. */
    public List<String> words() {
        return words;
    }

    /** Syllables with which a word of these is another word: {@code đồng chí} is no money. */
    public List<String> otherwise() {
        return otherwise;
    }
}
