package vn.lantoa.reporting.scorecard.verdict;

/** Why a light is what it is: the rule that decided, also in words. */
public enum Cause {
    TASK_OVERDUE("Có nhiệm vụ chưa xong mà đã quá hạn.", "A task is not done and its due day has passed."),
    UNCOVERED(
            "Nội dung yêu cầu thực hiện nhưng không có nhiệm vụ nào đang thực hiện.",
            "The clause asks for action, and no live task serves it."),
    TASK_NOT_BEGUN(
            "Có nhiệm vụ đã qua ngày bắt đầu mà chưa có báo cáo nào.",
            "A task's start day has passed, and nothing was reported of it."),
    BEHIND_TIME(
            "Tiến độ trung bình thấp hơn phần thời gian đã trôi qua.",
            "The mean progress is lower than the share of time that has passed."),
    IN_TIME(
            "Không nhiệm vụ nào quá hạn, việc đến ngày đều đã bắt đầu.",
            "No task is overdue, and each is begun that should be."),
    NO_TASK("Không có nhiệm vụ nào được tính.", "No task counts."),
    ZERO_WEIGHT(
            "Mọi nhiệm vụ đều có trọng số 0 nên không có trung bình gia quyền.",
            "All tasks weigh nothing, so that there is no weighted mean."),
    NO_MARK("Chưa ai đặt mốc để so sánh.", "The figure has no mark to be held against."),
    NO_KPI("Không có chỉ tiêu nào gắn ở đây.", "No target hangs here."),
    NO_OBJECTIVE("Kế hoạch không nêu mục đích nào ở bậc này.", "The plan has no objective of this level."),
    NOT_MEASURED("Chưa đo: hệ thống chưa có số liệu nào của chỉ số này.", "Not measured: no figure of it is known."),
    KPI_BEHIND("Chỉ tiêu đang chậm.", "The target is behind."),
    KPI_AT_RISK("Chỉ tiêu có nguy cơ không đạt.", "The target is at risk."),
    KPI_ON_TRACK("Chỉ tiêu đúng tiến độ hoặc đã đạt.", "The target is on track, or achieved."),
    KPI_UNKNOWN(
            "Chưa thể nói chỉ tiêu đang ra sao; lý do nêu ở chỉ tiêu.",
            "No state of a target can be told yet; its own reason says why."),
    EVENT_CANCELLED(
            "Sự kiện không tổ chức nên không chờ kết quả.", "It will not be held, so nothing is expected of it."),
    EVENT_POSTPONED("Sự kiện hoãn, chưa có ngày mới.", "It has no days any more and no new ones yet."),
    EVENT_TO_COME("Sự kiện chưa qua ngày cuối.", "Its last day has not passed."),
    EVENT_OUTCOME_UNKNOWN(
            "Sự kiện đã qua ngày cuối mà chưa ai báo có diễn ra không.",
            "Its last day has passed, and nobody says whether it was held."),
    EVENT_HELD("Sự kiện đã diễn ra.", "It was held."),
    FIGURES_MISSING(
            "Sự kiện đã diễn ra mà chưa có số liệu kết quả nào.",
            "It was held, and nobody says anything of its results."),
    FIGURE_NOT_CHOSEN(
            "Một kết quả có nhiều nguồn nói khác nhau, chưa ai chọn.",
            "Several things are said of a result, and nobody chose."),
    FIGURES_STAND(
            "Mỗi kết quả đều có một số liệu được công nhận.",
            "Of each result that anything is said of, one figure stands."),
    NO_FIGURE(
            "Chưa diễn ra và chưa có số liệu kết quả.",
            "Nobody says anything of its results, and it was not held yet."),
    NO_MEDIA_PLAN("Chưa ai lập kế hoạch truyền thông cho sự kiện.", "Nobody planned how the press is to tell of it."),
    COVERAGE_REACHED("Số tác phẩm đưa tin đạt kế hoạch.", "As many works as planned tell of it."),
    COVERAGE_UNDER_WAY(
            "Số tác phẩm chưa đạt kế hoạch; sự kiện chưa qua ngày cuối.",
            "Fewer works than planned tell of it so far; its last day has not passed."),
    COVERAGE_BELOW_MINIMUM(
            "Sự kiện đã qua mà số tác phẩm dưới kế hoạch.", "It is over, and fewer works than planned tell of it."),
    COVERAGE_MISSING(
            "Sự kiện đã qua mà không có tác phẩm nào như kế hoạch.",
            "It is over, and of what was planned nothing at all came."),
    COVERAGE_ABOVE_MAXIMUM(
            "Số tác phẩm vượt mức tối đa của kế hoạch.", "More works tell of it than were planned at most."),
    NOTHING_ALLOCATED(
            "Chưa giao dự toán nên chưa có tỷ lệ giải ngân.", "Nothing is allocated, so there is no execution rate."),
    NO_OBSTACLE("Chưa ai báo vướng mắc.", "Nobody raised an obstacle."),
    OBSTACLE_ESCALATED("Có vướng mắc đã trình, đang chờ quyết định.", "An obstacle was escalated and is not decided."),
    OBSTACLE_OPEN("Có vướng mắc chưa được giải quyết.", "An obstacle is not decided."),
    OBSTACLES_DECIDED("Mọi vướng mắc đều đã có quyết định.", "Each obstacle was decided."),
    NO_AMENDMENT("Chưa ai đề nghị điều chỉnh.", "Nobody proposed an amendment."),
    NO_REMINDER("Chưa có đôn đốc nào.", "Nobody was reminded."),
    REMINDER_SILENT("Có đôn đốc quá hạn mà chưa được trả lời.", "A reminder was not answered in time, nor later."),
    REMINDER_WAITING(
            "Có đôn đốc đang chờ trả lời, chưa quá hạn.", "A reminder waits for an answer that is not due yet."),
    REMINDERS_ANSWERED("Mọi đôn đốc đều đã được trả lời.", "Each reminder was answered."),
    NO_DEPENDENCY("Không nhiệm vụ nào chờ nhiệm vụ khác.", "No task waits for another one."),
    PREDECESSOR_LATE(
            "Có nhiệm vụ phải chờ nhiệm vụ khác đang quá hạn.", "A task waits for another one that is overdue."),
    PREDECESSORS_IN_TIME("Không nhiệm vụ nào phải chờ việc quá hạn.", "No task waits for one that is overdue."),
    NOT_RECORDED("Hệ thống chưa ghi nhận gì về việc này.", "Nothing of this is recorded in the system yet.");

    private final StateRule rule;

    Cause(String vi, String en) {
        rule = new StateRule(vi, en);
    }

    public StateRule rule() {
        return rule;
    }
}
