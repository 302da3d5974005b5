package vn.lantoa.deploy.local.sample.step.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Polling;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.step.CorrectionStep;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Seals the report of the first quarter, corrects an item of it, seals that of the second, and restates the first. To
 * be run when all figures have arrived.
 */
public final class ReportStep {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> COMES_LATER =
            Set.of("REPORT_NOT_SETTLED", "RESTATEMENT_NOT_SETTLED", "RESTATEMENT_NOTHING_NEW");
    private static final String WHY = "Dữ liệu tổng hợp / synthetic: cơ quan báo chí đính chính sau khi niêm phong";
    private static final Map<String, String> WORDS = Map.of(
            "RESULTS",
            "Trong kỳ, báo chí đăng, phát {{figure:works}} tác phẩm với {{figure:publications}} lượt, trong đó Báo"
                    + " Bình Định có {{figure:works:agency=BBD}} tác phẩm (dữ liệu tổng hợp / synthetic).",
            "LIMITATIONS",
            "Số tháng cơ quan báo chí xác nhận đủ đạt {{figure:completeness.percent}}% (dữ liệu tổng hợp).",
            "CAUSES",
            "Một số cơ quan xác nhận chậm (dữ liệu tổng hợp).",
            "PROPOSALS",
            "Đề nghị các cơ quan xác nhận số liệu đúng hạn (dữ liệu tổng hợp).");
    private static final String SUMS =
            "Tổng chung không tính cơ quan chưa có kỳ gốc được duyệt, nên các dòng không cộng thành tổng.";

    private final LoadContext loading;
    private final GatewayClient gateway;

    public ReportStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run(String planId) {
        String first = sealed(planId, "2024-Q1");
        new CorrectionStep(loading).correctTheme();
        sealed(planId, "2024-Q2");
        restate(first);
    }

    /** The report's path, sealed now or before. */
    private String sealed(String planId, String period) {
        Optional<String> known =
                gateway.all(Actor.OFFICER, "reports?type=QUARTERLY&period=" + period + "&planId=" + planId).stream()
                        .map(report -> report.path("id").asText())
                        .findFirst();
        String report = "reports/" + known.orElseGet(() -> begun(planId, period));
        boolean isNew = !isIn(report, "SEALED");
        if (isIn(report, "DRAFT")) {
            write(report);
            step(Actor.OFFICER, report, "submit");
        }
        if (isIn(report, "SUBMITTED")) {
            step(Actor.APPROVER, report, "approve");
        }
        if (isIn(report, "APPROVED")) {
            require(Polling.until(PATIENCE, () -> isDone(() -> step(Actor.APPROVER, report, "seal"))), report);
        }
        loading.tally().count(LoadCounts.Kind.REPORTS, isNew);
        return report;
    }

    private String begun(String planId, String period) {
        Map<String, String> report =
                Map.of("type", "QUARTERLY", "period", period, "calendar", "DECREE", "planId", planId);
        return gateway.send(Actor.OFFICER, gateway.post("reports", report)).text("id");
    }

    private boolean isIn(String report, String state) {
        return gateway.get(Actor.OFFICER, report).text("state").equals(state);
    }

    private void write(String report) {
        WORDS.forEach((section, text) -> write(report, section, text));
        for (JsonNode finding :
                gateway.get(Actor.OFFICER, report + "/findings").body().path("items")) {
            if (finding.path("kind").asText().equals("SUM_OPEN")) {
                write(report, "SUMS", SUMS);
                return;
            }
        }
    }

    private void write(String report, String section, String text) {
        Reply now = gateway.get(Actor.OFFICER, report);
        gateway.send(
                Actor.OFFICER,
                gateway.put(report + "/sections/" + section, Map.of("text", text, "figureRefs", List.of()))
                        .with("If-Match", now.tag()));
    }

    private void step(Actor actor, String report, String name) {
        Reply now = gateway.get(actor, report);
        gateway.send(
                actor,
                gateway.post(report + "/" + name, "application/json", new byte[0])
                        .with("If-Match", now.tag()));
    }

    private void restate(String report) {
        boolean isNew = !isRestated(report);
        if (isNew) {
            require(Polling.until(PATIENCE, () -> isDone(() -> restateNow(report)) || isRestated(report)), report);
        }
        loading.tally().count(LoadCounts.Kind.REPORTS, isNew);
    }

    /** By whomever: a correction restates by itself after a while. */
    private boolean isRestated(String report) {
        String id = report.substring(report.indexOf('/') + 1);
        return !gateway.all(Actor.OFFICER, "restatements?reportId=" + id).isEmpty();
    }

    private void restateNow(String report) {
        gateway.send(Actor.OFFICER, gateway.post(report + "/restatement", Map.of("reason", WHY)));
    }

    /** Whether it went well; not yet, where the system has to hear of something first. */
    private static boolean isDone(Runnable what) {
        try {
            what.run();
            return true;
        } catch (SampleException refused) {
            if (COMES_LATER.stream().noneMatch(String.valueOf(refused.getMessage())::contains)) {
                throw refused;
            }
            return false;
        }
    }

    private static void require(boolean done, String report) {
        if (!done) {
            throw new SampleException(report + " waits for figures that do not come");
        }
    }
}
