package vn.lantoa.reporting.chart;

import vn.lantoa.reporting.growth.rule.GrowthFigure;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.scorecard.steering.SteeringFigure;
import vn.lantoa.reporting.wording.ReportLanguage;

/** The names of codes, as the words beside a chart. A code that has none stands for itself. */
public final class FigureNames {

    private final ReportLanguage language;

    public FigureNames(ReportLanguage language) {
        this.language = language;
    }

    public String of(GrowthMeasure measure) {
        return switch (measure) {
            case NEWS_ITEMS -> language.pick("Tin", "News");
            case ARTICLES -> language.pick("Bài", "Articles");
            case RADIO_SECONDS -> language.pick("Phát thanh", "Radio");
            case TV_SECONDS -> language.pick("Truyền hình", "Television");
        };
    }

    /** What a number is called; what the catalogue of metrics has, as it is called there. */
    public String measure(String key) {
        return AggregateMeasure.of(key).map(this::name).orElseGet(() -> ofReport(key));
    }

    private String name(Metric metric) {
        MetricText name = metric.definition().name();
        return language.pick(name.vi(), name.en());
    }

    private String ofReport(String metric) {
        return switch (metric) {
            case "growth.actual" -> name(GrowthFigure.ACTUAL);
            case "growth.baseline" -> name(GrowthFigure.BASELINE);
            case "growth.target" -> name(GrowthFigure.TARGET_OF_SAME_MONTHS);
            case "growth.percent" -> language.pick("Tăng trưởng lũy kế", "Growth to date");
            case "growth.inPeriodPercent" -> language.pick("Tăng trưởng trong kỳ", "Growth in the period");
            case "completeness.declared" -> language.pick("Kỳ đã xác nhận đủ", "Declared complete");
            case "completeness.expected" -> language.pick("Kỳ phải xác nhận", "To be declared");
            case "completeness.percent" -> language.pick("Tỷ lệ đầy đủ", "Completeness");
            case "plan.progressPercent" -> language.pick("Tiến độ", "Progress");
            case "plan.actionClauses" -> language.pick("Nội dung phải thực hiện", "Clauses to act on");
            case "plan.coveredClauses" -> language.pick("Đã có nhiệm vụ", "With a task");
            case "plan.events" -> language.pick("Sự kiện", "Events");
            case "plan.money.planned" -> name(SteeringFigure.MONEY_PLANNED);
            case "plan.money.allocated" -> name(SteeringFigure.MONEY_ALLOCATED);
            case "plan.money.committed" -> name(SteeringFigure.MONEY_COMMITTED);
            case "plan.money.disbursed" -> name(SteeringFigure.MONEY_DISBURSED);
            case "plan.money.settled" -> name(SteeringFigure.MONEY_SETTLED);
            case "plan.money.executionPercent" -> name(SteeringFigure.EXECUTION_RATE);
            case "plan.money.socialPercent" -> name(SteeringFigure.SOCIAL_SHARE);
            case "event.plannedWorks" -> language.pick("Theo kế hoạch (tối thiểu)", "Planned (at least)");
            case "event.deliveredWorks" -> language.pick("Đã đăng, phát", "Published");
            case "tasks" -> language.pick("Nhiệm vụ", "Tasks");
            default -> metric;
        };
    }

    String unit(String measure) {
        return switch (measure) {
            case "works" -> language.pick("tác phẩm", "works");
            case "publications", "observed" -> language.pick("lượt đăng, phát", "publications");
            case "seconds", "airtimeSeconds" -> language.pick("giây", "seconds");
            default -> language.pick("lượt", "times");
        };
    }

    public String dimension(String key) {
        return switch (key) {
            case "agency" -> language.pick("cơ quan báo chí", "press agency");
            case "agencyLevel" -> language.pick("cấp cơ quan báo chí", "level of press agency");
            case "month" -> language.pick("tháng", "month");
            case "quarter" -> language.pick("quý", "quarter");
            case "year" -> language.pick("năm", "year");
            case "genre" -> language.pick("thể loại", "genre");
            case "channel" -> language.pick("kênh", "channel");
            case "channelCountry" -> language.pick("quốc gia của kênh", "country of the channel");
            case "district" -> language.pick("huyện của kênh", "district of the channel");
            case "commune" -> language.pick("xã của kênh", "commune of the channel");
            case "language" -> language.pick("ngôn ngữ", "language");
            case "theme" -> language.pick("chủ đề", "theme");
            case "purpose" -> language.pick("mục đích", "purpose");
            case "event" -> language.pick("sự kiện", "event");
            case "dueState" -> language.pick("tình trạng", "state");
            case "planId" -> language.pick("kế hoạch", "plan");
            case "audience" -> language.pick("đối tượng truyền thông", "audience");
            case "clause" -> language.pick("khoản của kế hoạch", "clause of the plan");
            default -> key;
        };
    }

    /** One group of a dimension; who or what has a code of its own is called by it, whatever the code is. */
    public String group(String dimension, String value) {
        return switch (dimension) {
            case "genre" -> genre(value);
            case "purpose" -> purpose(value);
            case "agencyLevel" -> level(value);
            case "dueState" -> dueState(value);
            default -> value;
        };
    }

    private String genre(String value) {
        return switch (value) {
            case "NEWS" -> language.pick("Tin", "News");
            case "ARTICLE" -> language.pick("Bài", "Article");
            case "REPORTAGE" -> language.pick("Phóng sự", "Reportage");
            case "VIDEO" -> "Video";
            case "RADIO_PROGRAMME" -> language.pick("Phát thanh", "Radio programme");
            case "TV_PROGRAMME" -> language.pick("Truyền hình", "TV programme");
            case "PUBLICATION" -> language.pick("Xuất bản phẩm", "Publication");
            default -> value;
        };
    }

    private String purpose(String value) {
        return switch (value) {
            case "POLITICAL_TASK" -> language.pick("Nhiệm vụ chính trị", "Political task");
            case "ESSENTIAL_INFORMATION" -> language.pick("Thông tin thiết yếu", "Essential information");
            case "OTHER" -> language.pick("Khác", "Other");
            default -> value;
        };
    }

    private String level(String value) {
        return switch (value) {
            case "PROVINCIAL" -> language.pick("Báo chí tỉnh", "Provincial");
            case "CENTRAL" -> language.pick("Báo chí Trung ương", "Central");
            case "OTHER_PROVINCE" -> language.pick("Báo chí tỉnh khác", "Other province");
            case "FOREIGN" -> language.pick("Báo chí nước ngoài", "Foreign");
            default -> value;
        };
    }

    private String dueState(String value) {
        return switch (value) {
            case "DONE_ON_TIME" -> language.pick("Hoàn thành đúng hạn", "Done on time");
            case "DONE_LATE" -> language.pick("Hoàn thành trễ hạn", "Done late");
            case "IN_PROGRESS" -> language.pick("Đang thực hiện", "In progress");
            case "OVERDUE" -> language.pick("Quá hạn", "Overdue");
            default -> value;
        };
    }
}
