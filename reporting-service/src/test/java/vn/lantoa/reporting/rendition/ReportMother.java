package vn.lantoa.reporting.rendition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.chart.draw.ChartMother;
import vn.lantoa.reporting.rendition.ReportDocument.Letterhead;
import vn.lantoa.reporting.rendition.ReportDocument.Section;
import vn.lantoa.reporting.rendition.ReportDocument.Signature;
import vn.lantoa.reporting.rendition.ReportTable.Column;
import vn.lantoa.reporting.rendition.ReportTable.Type;
import vn.lantoa.reporting.wording.ReportLanguage;

/** Reports to write; the figures are synthetic. */
public final class ReportMother {

    static final LocalDate DAY = LocalDate.of(2024, 8, 5);

    private static final String PROSE =
            "Thực hiện Kế hoạch số 09/KH-UBND của Ủy ban nhân dân tỉnh về truyền thông năm 2024, Sở Thông tin và Truyền"
                    + " thông đã chủ trì, phối hợp với các cơ quan báo chí, các sở, ban, ngành và địa phương triển khai"
                    + " đồng bộ các nhiệm vụ; tổng số tin đạt 2.536, tăng 16,3 % so với cùng kỳ.";

    private ReportMother() {}

    /** With everything that a report may have, on several pages. */
    public static ReportDocument quarterly(ReportLanguage language) {
        return numbered(language, 5, DAY);
    }

    /** With words that were typed as a heading, in a paragraph, a table, and as the title of a chart. */
    static ReportDocument saying(String words, String prose) {
        ReportDocument report = quarterly(ReportLanguage.VI);
        return new ReportDocument(
                report.language(),
                report.letterhead(),
                report.number(),
                report.symbol(),
                report.date(),
                report.kind(),
                report.title(),
                report.addressee(),
                report.opening(),
                List.of(new Section(words, List.of(prose), List.of(table(words)), List.of(chart(words)))),
                List.of(),
                report.signature(),
                report.recipients(),
                report.hashes());
    }

    private static ReportTable table(String words) {
        return new ReportTable(
                "bang",
                "Bảng",
                List.of(new Column("Tên", Type.TEXT)),
                List.of(List.of(ReportCell.of(words))),
                List.of(),
                "");
    }

    private static Chart chart(String words) {
        return new Chart(
                ReportLanguage.VI,
                words,
                "%",
                Chart.Form.ROWS,
                List.of(words),
                List.of(ChartSeries.bars("Tiến độ", ChartMother.values(40))),
                "");
    }

    static ReportDocument numbered(ReportLanguage language, @Nullable Integer number, @Nullable LocalDate date) {
        return new ReportDocument(
                language,
                new Letterhead("UBND TỈNH BÌNH ĐỊNH", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Bình Định"),
                number,
                "BC-STTTT",
                date,
                language.pick("BÁO CÁO", "REPORT"),
                "Kết quả thực hiện Kế hoạch truyền thông quý III năm 2024",
                "Ủy ban nhân dân tỉnh Bình Định",
                List.of(PROSE),
                List.of(
                        new Section(
                                "I. KẾT QUẢ",
                                List.of(PROSE, PROSE),
                                List.of(agencies()),
                                List.of(ChartMother.growth(), ChartMother.progress())),
                        new Section("II. TỒN TẠI, HẠN CHẾ", List.of(PROSE), List.of(), List.of())),
                List.of(new Section("NHIỆM VỤ", List.of(), List.of(tasks(32)), List.of())),
                new Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"),
                List.of("UBND tỉnh", "Lưu: VT, TTBCXB"),
                List.of("SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
    }

    /** Of every type of column, with a cell of which nothing is known and a total that is no sum. */
    static ReportTable agencies() {
        return new ReportTable(
                "san-pham",
                "Sản phẩm báo chí",
                List.of(
                        new Column("Cơ quan báo chí", Type.TEXT),
                        new Column("Tác phẩm", Type.COUNT),
                        new Column("Thời lượng", Type.SECONDS),
                        new Column("Tăng trưởng", Type.PERCENT),
                        new Column("Kinh phí", Type.MONEY),
                        new Column("Ngày chốt", Type.DATE),
                        new Column("Theo chủ đề", Type.COUNT)),
                List.of(
                        row("Báo Bình Định", 1520, 3600, "0.1626", 1_250_000_000L, 40),
                        row("=Đài PT-TH Bình Định", 1016, 5400, null, 980_000_000L, 30)),
                List.of(
                        ReportCell.of("Cộng"),
                        ReportCell.of(2536),
                        ReportCell.of(9000),
                        ReportCell.of(new BigDecimal("0.144")),
                        ReportCell.of(2_230_000_000L),
                        ReportCell.none(),
                        ReportCell.of(55)),
                "Một tác phẩm có thể thuộc nhiều chủ đề.");
    }

    private static List<ReportCell> row(
            String name, long works, long seconds, @Nullable String growth, long money, long themed) {
        return List.of(
                ReportCell.of(name),
                ReportCell.of(works),
                ReportCell.of(seconds),
                ReportCell.of(growth == null ? null : new BigDecimal(growth)),
                ReportCell.of(money),
                ReportCell.of(DAY),
                ReportCell.of(themed));
    }

    private static ReportTable tasks(int rows) {
        List<List<ReportCell>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(
                    ReportCell.of(String.valueOf(i)),
                    ReportCell.of("Tuyên truyền chủ trương, chính sách của Đảng, pháp luật của Nhà nước về phát triển"
                            + " kinh tế - xã hội, đợt " + i),
                    ReportCell.of(BigDecimal.valueOf(i).movePointLeft(2))));
        }
        return new ReportTable(
                "nhiem-vu",
                "Tình hình thực hiện nhiệm vụ",
                List.of(
                        new Column("TT", Type.TEXT),
                        new Column("Nhiệm vụ", Type.TEXT),
                        new Column("Tiến độ", Type.PERCENT)),
                cells,
                List.of(),
                "");
    }
}
