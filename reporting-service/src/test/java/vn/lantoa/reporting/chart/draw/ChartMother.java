package vn.lantoa.reporting.chart.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.wording.ReportLanguage;

/** Charts to draw; the figures are synthetic. */
public final class ChartMother {

    private ChartMother() {}

    public static List<@Nullable BigDecimal> values(@Nullable Object... values) {
        List<@Nullable BigDecimal> list = new ArrayList<>();
        for (Object value : values) {
            list.add(value == null ? null : new BigDecimal(value.toString()));
        }
        return list;
    }

    public static Chart growth() {
        return new Chart(
                ReportLanguage.VI,
                "Tăng trưởng sản phẩm báo chí <9 tháng> & dự báo cả năm 2024",
                "% so với năm 2023",
                Chart.Form.COLUMNS,
                List.of("Tin", "Bài", "Phát thanh", "Truyền hình"),
                List.of(
                        ChartSeries.bars("Đến nay", values("16.3", "22.1", "-4.2", null)),
                        ChartSeries.band(
                                "Dự báo (80 %)", values("14.9", "20", "-6", null), values("17.9", "25", "2", null)),
                        ChartSeries.dashes("Mục tiêu", values(20, 20, 20, 20))),
                "Số liệu mẫu.");
    }

    public static Chart progress() {
        return new Chart(
                ReportLanguage.VI,
                "Tiến độ thực hiện",
                "%",
                Chart.Form.ROWS,
                List.of(
                        "II.1 Tuyên truyền giải đua thuyền máy nhà nghề quốc tế F1H2O năm 2024 tại đầm Thị Nại",
                        "II.2"),
                List.of(
                        ChartSeries.bars("Tiến độ", values("62.5", 0)),
                        ChartSeries.dashes("Thời gian đã qua", values(75, 40))),
                "");
    }
}
