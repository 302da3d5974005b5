package vn.lantoa.reporting.report.text;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.report.ReportKind;

/** The title of a report that nobody gave one. */
public final class ReportTitle {

    private static final int MONTH = 1;
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private ReportTitle() {}

    /** Such as {@code Báo cáo kết quả công tác truyền thông quý I năm 2024}. */
    public static String of(ReportKind type, Period period) {
        String kind =
                switch (type) {
                    case THEMATIC -> "Báo cáo chuyên đề công tác truyền thông ";
                    case AD_HOC -> "Báo cáo đột xuất công tác truyền thông ";
                    case FINAL -> "Báo cáo tổng kết công tác truyền thông ";
                    default -> "Báo cáo kết quả công tác truyền thông ";
                };
        return kind + words(period);
    }

    /** Such as {@code quý I năm 2024}. */
    public static String words(Period period) {
        return time(period) + "năm " + period.firstMonth().getYear();
    }

    private static String time(Period period) {
        int month = period.firstMonth().getMonthValue();
        return switch (period.months()) {
            case MONTH -> "tháng %02d ".formatted(month);
            case QUARTER -> "quý " + new String[] {"I", "II", "III", "IV"}[month / QUARTER] + " ";
            case HALF -> month == 1 ? "6 tháng đầu " : "6 tháng cuối ";
            default -> "";
        };
    }
}
