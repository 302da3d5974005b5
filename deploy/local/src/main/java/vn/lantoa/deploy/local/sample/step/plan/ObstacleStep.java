package vn.lantoa.deploy.local.sample.step.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * The department of tourism finds nobody to write subtitles in Korean; the obstacle goes its way, and the clause is
 * amended. Each step looks where the obstacle stands.
 */
public final class ObstacleStep {

    private static final String CLAUSE = "II.3.2.a-2";
    private static final String SYNTHETIC = "Dữ liệu tổng hợp / synthetic: ";
    private static final String TITLE = SYNTHETIC + "chưa có người làm phụ đề tiếng Hàn";
    private static final String TEXT = "Cùng các đài bạn làm phim ngắn có phụ đề tiếng Anh và tiếng Trung; phụ đề tiếng"
            + " Hàn làm cho ba phim có người dịch.";

    private final LoadContext loading;
    private final GatewayClient gateway;

    public ObstacleStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    /** @param taskId the task that it hinders, which the department of tourism leads */
    public void run(String planId, String taskId) {
        String path = "obstacles/" + raised(planId, taskId);
        go(path, "RAISED", Actor.OFFICER, "consolidate", Map.of("note", SYNTHETIC + "hai sở cùng gặp"));
        go(
                path,
                "CONSOLIDATED",
                Actor.OFFICER,
                "escalate",
                Map.of("note", SYNTHETIC + "ba lần mời báo giá", "proposal", "Chỉ làm phụ đề tiếng Hàn cho ba phim"));
        String amendmentId = amended(planId, path);
        go(path, "ESCALATED", Actor.APPROVER, "decide", Map.of("decision", "Đồng ý", "amendmentId", amendmentId));
    }

    private String raised(String planId, String taskId) {
        Optional<String> known = gateway.all(Actor.OFFICER, "obstacles?planId=" + planId).stream()
                .filter(obstacle -> TITLE.equals(obstacle.path("title").asText()))
                .map(obstacle -> obstacle.path("id").asText())
                .findFirst();
        loading.tally().count(LoadCounts.Kind.OBSTACLES, known.isEmpty());
        return known.orElseGet(() -> gateway.send(
                        Actor.ofAgency("SDL"),
                        gateway.post(
                                "obstacles",
                                Map.of(
                                        "planId", planId,
                                        "clausePath", CLAUSE,
                                        "taskId", taskId,
                                        "title", TITLE,
                                        "description", "Ba lần mời báo giá chưa có đơn vị nào nhận việc.",
                                        "severity", "MEDIUM")))
                .text("id"));
    }

    private void go(String path, String from, Actor by, String step, Map<String, Object> word) {
        Reply obstacle = gateway.get(by, path);
        if (from.equals(obstacle.text("state"))) {
            gateway.send(by, gateway.post(path + "/" + step, word).with("If-Match", obstacle.tag()));
        }
    }

    private String amended(String planId, String obstacle) {
        String obstacleId = obstacle.substring("obstacles/".length());
        String path = "plans/" + planId + "/amendments";
        List<JsonNode> known = gateway.all(Actor.OFFICER, path + "?obstacleId=" + obstacleId);
        loading.tally().count(LoadCounts.Kind.OBSTACLES, known.isEmpty());
        String id = known.isEmpty()
                ? gateway.send(Actor.OFFICER, gateway.post(path, amendment(obstacleId)))
                        .text("id")
                : known.get(0).path("id").asText();
        go(path + "/" + id, "PROPOSED", Actor.APPROVER, "approve", Map.of());
        return id;
    }

    private static Map<String, Object> amendment(String obstacleId) {
        return Map.of(
                "reason",
                SYNTHETIC + "không đủ người dịch tiếng Hàn",
                "obstacleId",
                obstacleId,
                "documentNumber",
                "00-MAU/QĐ-UBND",
                "effectiveOn",
                "2024-07-01",
                "changes",
                List.of(Map.of("kind", "CHANGE", "path", CLAUSE, "text", TEXT)));
    }
}
