package vn.lantoa.reporting.scorecard.steering;

import java.math.BigDecimal;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What scorecards say of money (rules.md §2), of obstacles, amendments, reminders and what waits for what (§6). */
public enum SteeringFigure implements StatedMetric {
    MONEY_PLANNED(
            "moneyPlanned",
            MetricUnit.VND,
            MetricText.of("Kinh phí dự kiến", "Money planned"),
            MetricText.of(
                    "Tổng các bút toán dự kiến đến ngày đó, bằng đồng; để trống khi không có khoản nào.",
                    "What is booked as planned until the day, in đồng; null where there is no budget line."),
            "ScorecardMoney.planned",
            card -> card.money().planned()),
    MONEY_ALLOCATED(
            "moneyAllocated",
            MetricUnit.VND,
            MetricText.of("Kinh phí giao", "Money allocated"),
            MetricText.of(
                    "Tổng các bút toán giao dự toán đến ngày đó, bằng đồng; để trống khi không có khoản nào.",
                    "What is booked as allocated until the day, in đồng; null where there is no budget line."),
            "ScorecardMoney.allocated",
            card -> card.money().allocated()),
    MONEY_COMMITTED(
            "moneyCommitted",
            MetricUnit.VND,
            MetricText.of("Kinh phí cam kết chi", "Money committed"),
            MetricText.of(
                    "Tổng các bút toán cam kết chi đến ngày đó, bằng đồng; để trống khi không có khoản nào.",
                    "What is booked as committed until the day, in đồng; null where there is no budget line."),
            "ScorecardMoney.committed",
            card -> card.money().committed()),
    MONEY_DISBURSED(
            "moneyDisbursed",
            MetricUnit.VND,
            MetricText.of("Kinh phí giải ngân", "Money disbursed"),
            MetricText.of(
                    "Tổng các bút toán giải ngân đến ngày đó, bằng đồng; để trống khi không có khoản nào.",
                    "What is booked as disbursed until the day, in đồng; null where there is no budget line."),
            "ScorecardMoney.disbursed",
            card -> card.money().disbursed()),
    MONEY_SETTLED(
            "moneySettled",
            MetricUnit.VND,
            MetricText.of("Kinh phí quyết toán", "Money settled"),
            MetricText.of(
                    "Tổng các bút toán quyết toán đến ngày đó, bằng đồng; để trống khi không có khoản nào.",
                    "What is booked as settled until the day, in đồng; null where there is no budget line."),
            "ScorecardMoney.settled",
            card -> card.money().settled()),
    EXECUTION_RATE(
            "executionRate",
            MetricUnit.RATIO,
            MetricText.of("Tỷ lệ giải ngân", "Execution rate"),
            MetricText.of(
                    "Giải ngân / giao dự toán, sáu số lẻ; để trống thì có lý do.",
                    "Disbursed / allocated, six decimals; null with a reason."),
            "ScorecardMoney.executionRate",
            card -> card.money().executionRate()),
    SOCIAL_SHARE(
            "socialShare",
            MetricUnit.RATIO,
            MetricText.of("Tỷ trọng nguồn xã hội", "Share of social money"),
            MetricText.of(
                    "Phần của nguồn xã hội trong kinh phí giao, sáu số lẻ; để trống khi chưa giao gì.",
                    "What of the allocated money is of social sources, six decimals; null where nothing is allocated."),
            "ScorecardMoney.socialShare",
            card -> card.money().socialShare()),
    OBSTACLES_OPEN(
            "obstaclesOpen",
            MetricUnit.OBSTACLE,
            MetricText.of("Vướng mắc chưa giải quyết", "Open obstacles"),
            MetricText.of("Số vướng mắc chưa có quyết định.", "How many obstacles are not decided."),
            "ScorecardObstacles.open",
            card -> card.obstacles().open()),
    OBSTACLES_DECIDED(
            "obstaclesDecided",
            MetricUnit.OBSTACLE,
            MetricText.of("Vướng mắc đã giải quyết", "Decided obstacles"),
            MetricText.of("Số vướng mắc đã có quyết định.", "How many obstacles were decided."),
            "ScorecardObstacles.decided",
            card -> card.obstacles().decided()),
    OBSTACLE_MEDIAN_DAYS(
            "obstacleMedianDays",
            MetricUnit.DAY,
            MetricText.of("Số ngày giải quyết vướng mắc", "Days to decide an obstacle"),
            MetricText.of(
                    "Trung vị số ngày từ ngày báo đến ngày quyết định; để trống khi chưa có quyết định nào.",
                    "From the day it was raised to the day it was decided, the one in the middle; null while none is"
                            + " decided."),
            "ScorecardObstacles.medianDays",
            card -> card.obstacles().medianDays()),
    AMENDMENTS_IN_FORCE(
            "amendmentsInForce",
            MetricUnit.AMENDMENT,
            MetricText.of("Điều chỉnh đã có hiệu lực", "Amendments in force"),
            MetricText.of(
                    "Số điều chỉnh đã được duyệt và đã có hiệu lực.", "How many amendments are approved and in force."),
            "ScorecardAmendments.inForce",
            card -> card.amendments().inForce()),
    REMINDERS(
            "reminders",
            MetricUnit.REMINDER,
            MetricText.of("Số lần đôn đốc", "Reminders"),
            MetricText.of("Số lần đôn đốc đã gửi.", "How many reminders were sent."),
            "ScorecardChasing.reminders",
            card -> card.chasing().reminders()),
    REMINDERS_ANSWERED(
            "remindersAnswered",
            MetricUnit.REMINDER,
            MetricText.of("Đôn đốc đã trả lời", "Reminders answered"),
            MetricText.of("Số lần đôn đốc đã được trả lời.", "How many reminders were answered."),
            "ScorecardChasing.answered",
            card -> card.chasing().answered()),
    REMINDERS_SILENT(
            "remindersSilent",
            MetricUnit.REMINDER,
            MetricText.of("Đôn đốc không trả lời", "Reminders unanswered"),
            MetricText.of(
                    "Số lần đôn đốc quá hạn mà chưa được trả lời.",
                    "How many reminders were not answered in time, nor later."),
            "ScorecardChasing.silent",
            card -> card.chasing().silent()),
    ANSWER_MEDIAN_DAYS(
            "answerMedianDays",
            MetricUnit.DAY,
            MetricText.of("Số ngày trả lời đôn đốc", "Days to answer a reminder"),
            MetricText.of(
                    "Trung vị số ngày từ ngày gửi đến ngày trả lời; để trống khi chưa có trả lời nào.",
                    "From the day it was sent to the day it was answered, the one in the middle; null while none is"
                            + " answered."),
            "ScorecardChasing.medianAnswerDays",
            card -> card.chasing().medianAnswerDays()),
    LATE_PREDECESSORS(
            "latePredecessors",
            MetricUnit.TASK,
            MetricText.of("Nhiệm vụ quá hạn mà việc khác phải chờ", "Late predecessors"),
            MetricText.of(
                    "Số nhiệm vụ quá hạn chưa xong mà nhiệm vụ khác phải chờ, mỗi nhiệm vụ một lần.",
                    "How many tasks that others wait for are overdue, each once."),
            "ScorecardDependencies.latePredecessors",
            card -> card.dependencies().latePredecessors());

    private static final String MONEY = "ScorecardMoney.";
    private static final int OF_MONEY = 2;
    private static final int SECTION = 6;

    private final MetricFacts facts;
    private final Function<Steering, @Nullable Number> shown;

    SteeringFigure(
            String code,
            MetricUnit unit,
            MetricText name,
            MetricText formula,
            String shownIn,
            Function<Steering, @Nullable Number> shown) {
        this.facts = MetricFacts.of(
                code,
                MetricDefinition.of(shownIn.startsWith(MONEY) ? OF_MONEY : SECTION, unit, name, formula),
                shownIn);
        this.shown = shown;
    }

    /** Its value on a card. */
    public @Nullable BigDecimal of(Steering card) {
        Number value = shown.apply(card);
        return value == null ? null : new BigDecimal(value.toString());
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }
}
