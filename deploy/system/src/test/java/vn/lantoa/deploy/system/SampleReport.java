package vn.lantoa.deploy.system;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import vn.lantoa.platform.testing.token.Identity;

import static org.awaitility.Awaitility.await;

/** A report that is a draft, and one that was sealed, sent and restated: the latter once for all that run here. */
final class SampleReport {

    private static final String REPORTS = "/api/v1/reports";
    private static final Pattern SENT = Pattern.compile("2024-04-10T\\d\\d:00:00\\+07:00");
    private static final Duration IN_WITHIN = Duration.ofSeconds(20);
    private static final String OF_THE_ITEMS = "{\"type\":\"YEARLY\",\"period\":\"2023\",\"calendar\":\"DECREE\"}";

    private final String draftId;
    private final String sealedId;
    private final String snapshotId;
    private final String distributionId;
    private final String restatementId;

    private SampleReport(SamplePlan plan, SamplePress press) {
        draftId = As.created(Identity.OFFICER, REPORTS, SampleBodies.of("createReport"));
        String known = first(REPORTS + "?state=SEALED&sort=createdAt&size=1");
        sealedId = known == null ? sealed(plan, press) : known;
        snapshotId = As.theOfficer().get(REPORTS + "/" + sealedId).path("snapshotId");
        distributionId = first(REPORTS + "/" + sealedId + "/distributions?size=1");
        restatementId = first("/api/v1/restatements?size=1&reportId=" + sealedId);
    }

    static SampleReport create(SamplePlan plan, SamplePress press) {
        return new SampleReport(plan, press);
    }

    private static String sealed(SamplePlan plan, SamplePress press) {
        String id = As.created(Identity.OFFICER, REPORTS, OF_THE_ITEMS);
        step(Identity.OFFICER, id, "submit").then().statusCode(200);
        step(Identity.APPROVER, id, "approve").then().statusCode(200);
        await().atMost(IN_WITHIN).until(() -> sealedAnew(id));
        As.created(
                Identity.OFFICER,
                REPORTS + "/" + id + "/distributions",
                filled(SampleBodies.all("distributeReport").get("complete").toString()));
        press.publish(plan);
        await().atMost(IN_WITHIN).until(() -> isRestated(id));
        return id;
    }

    /** What came in since the approval sends it back to its author. */
    private static boolean sealedAnew(String id) {
        Response answer = step(Identity.APPROVER, id, "seal");
        if (answer.statusCode() == 409 && answer.path("code").equals("REPORT_FIGURES_MOVED")) {
            As.the(Identity.APPROVER)
                    .header("If-Match", "*")
                    .body(SampleBodies.of("returnReport"))
                    .post(REPORTS + "/" + id + "/return");
            step(Identity.OFFICER, id, "submit");
            step(Identity.APPROVER, id, "approve");
        }
        return answer.statusCode() == 200;
    }

    private static boolean isRestated(String id) {
        return As.sending(Identity.OFFICER)
                        .body(SampleBodies.of("restateReport"))
                        .post(REPORTS + "/" + id + "/restatement")
                        .statusCode()
                == 201;
    }

    private static Response step(Identity who, String id, String name) {
        return As.the(who).header("If-Match", "*").post(REPORTS + "/" + id + "/" + name);
    }

    private static String first(String list) {
        return As.theOfficer().get(list).then().statusCode(200).extract().path("items[0].id");
    }

    /** A body with the day of the samples put where it can be: after the seal. */
    static String filled(String body) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        return SENT.matcher(body).replaceAll(now);
    }

    /** What stands for each parameter of a path; what is of sealed reports comes first. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("/reports/{id}/distributions", sealedId);
        ids.put("/reports/{id}/restatement", sealedId);
        ids.put("/reports/{id}/renditions", sealedId);
        ids.put("/reports/{id}", draftId);
        ids.put("/report-snapshots/{id}", snapshotId);
        ids.put("/restatements/{id}", restatementId);
        ids.put("{otherId}", snapshotId);
        ids.put("{distributionId}", distributionId);
        ids.put("{section}", "RESULTS");
        return ids;
    }
}
