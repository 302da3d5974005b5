package vn.lantoa.task.part;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.contract.ObjectiveChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PlanPartsTest extends TaskApi {

    private static final TopicProbe OBJECTIVES = new TopicProbe(ObjectiveChanged.TOPIC);

    private static final String TAIL = """

            ***Nơi nhận:***

            - Sở Du lịch;
            - Các sở, ban, ngành;
            - Lưu: VT, K9.

            **KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH**

            **Nguyễn Văn Mẫu**
            """;

    @Test
    void theDocumentSaysThem() {
        UUID plan = aPlan(document());

        list(plan, "objectives").body("items.clausePath", contains("I-1")).body("items[0].level", nullValue());
        list(plan, "requirements").body("page.totalItems", equalTo(0));
        list(plan, "recipients")
                .body("items.label", contains("Sở Du lịch", "Các sở, ban, ngành", "Lưu: VT, K9"))
                .body("items.agency", contains("SDL", null, null))
                .body("items.channel", contains(null, null, "FILE"));
        list(plan, "signatures")
                .body("items.authority", contains("KT"))
                .body("items.title", contains("PHÓ CHỦ TỊCH"))
                .body("items.name", contains("Nguyễn Văn Mẫu"))
                .body("items.fileCode", contains("VT, K9"));
        list(plan, "proposals")
                .body("items.agency", contains("STTTT"))
                .body("items.number", contains("09/TTr-STTTT"))
                .body("items.date", contains("2024-02-01"));
    }

    @Test
    void anOfficerCompletesAndAddsThem() {
        UUID plan = aPlan(document());
        String read = first(plan, "objectives");
        Map<String, Object> outcome =
                Map.of("text", "Thêm khách", "level", "OUTCOME", "kpiCodes", new String[] {"views"});

        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(outcome)
                .put("/api/v1/plans/{id}/objectives/{part}", plan, read)
                .then()
                .statusCode(200)
                .body("level", equalTo("OUTCOME"))
                .body("clausePath", equalTo("I-1"))
                .body("version", equalTo(1));
        add(plan, "objectives", outcome).statusCode(201).body("clausePath", nullValue());
        Seen told = OBJECTIVES.of(read, 2).get(1);
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.data().getString("planId")).isEqualTo(plan.toString());
        assertThat(told.data().getString("clausePath")).isEqualTo("I-1");
        assertThat(told.data().getString("excerpt")).isEqualTo("Thêm khách");
        assertThat(told.data().getString("level")).isEqualTo("OUTCOME");
        assertThat(told.data().getList("kpiCodes")).isEqualTo(List.of("views"));
        list(plan, "objectives").body("page.totalItems", equalTo(2));
        as(Identity.QUYNHON)
                .body(outcome)
                .post("/api/v1/plans/{id}/objectives", plan)
                .then()
                .statusCode(403);
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/objectives/{part}", aPlan(), read)
                .then()
                .statusCode(404)
                .body("code", equalTo("OBJECTIVE_NOT_FOUND"));
    }

    @Test
    void anAgencyAcknowledgesWhatItWasSentItself() {
        UUID plan = aPlan(document());
        String recipient = first(plan, "recipients");

        acknowledge(Identity.TOURISM, plan, recipient, 0).statusCode(409).body("code", equalTo("RECIPIENT_NOT_SENT"));
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("label", "Sở Du lịch", "agency", "SDL", "sentAt", "2024-02-28T09:00:00+07:00"))
                .put("/api/v1/plans/{id}/recipients/{part}", plan, recipient)
                .then()
                .statusCode(200);
        acknowledge(Identity.QUYNHON, plan, recipient, 1).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        acknowledge(Identity.TOURISM, plan, recipient, 0).statusCode(412);
        acknowledge(Identity.TOURISM, plan, recipient, 1).statusCode(200).body("ackAt", notNullValue());
        acknowledge(Identity.TOURISM, plan, recipient, 2).statusCode(200).body("version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives | {'text': 'a', 'kpiCodes': ['views', 'views']} | OBJECTIVE_KPI_REPEATED",
                "requirements | {'text': 'a', 'met': true} | REQUIREMENT_CHECK_INCOMPLETE",
                "requirements | {'text': 'a', 'met': true, 'lastChecked': '2999-01-01'} | REQUIREMENT_CHECK_IN_FUTURE",
                "recipients | {'label': 'a', 'agency': 'NOBODY'} | RECIPIENT_AGENCY_UNKNOWN",
                "recipients | {'label': 'a', 'agency': 'SDL', 'group': 'b'} | RECIPIENT_AGENCY_OR_GROUP",
                "recipients | {'label': 'a', 'sentAt': '2999-01-01T00:00:00Z'} | RECIPIENT_IN_FUTURE",
                "recipients | {'label': 'a', 'ackAt': '2024-01-01T00:00:00Z'} | RECIPIENT_ACK_BEFORE_SENT",
                "signatures | {'authority': 'TM'} | SIGNATURE_SIGNER_REQUIRED",
                "signatures | {'name': 'a', 'signedAt': '2999-01-01T00:00:00Z'} | SIGNATURE_IN_FUTURE",
                "proposals | {'files': []} | PLAN_PROPOSAL_EMPTY",
                "proposals | {'agency': 'NOBODY'} | PLAN_PROPOSAL_AGENCY_UNKNOWN",
                "proposals | {'date': '2024-02-06'} | PLAN_PROPOSAL_AFTER_PLAN",
                "proposals | {'number': '1', 'files': [{'title': 'a'}]} | PLAN_PROPOSAL_FILE_SOURCE",
                "proposals | {'number': '1', 'files': [{'title': 'a', 'url': 'ftp://a'}]} | PLAN_PROPOSAL_FILE_URL",
                "proposals | {'number': '1', 'files': [{'title': 'a',"
                        + " 'attachmentId': '00000000-0000-7000-8000-000000000000'}]} | PLAN_PROPOSAL_FILE_UNKNOWN"
            })
    void whatBreaksARuleIsRefused(String kind, String body, String code) {
        add(aPlan(document()), kind, body.replace("'", "\"").trim())
                .statusCode(400)
                .body("code", equalTo(code.trim()));
    }

    private static ValidatableResponse add(UUID plan, String kind, Object body) {
        return as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/plans/{id}/{kind}", plan, kind)
                .then();
    }

    private static ValidatableResponse acknowledge(Identity who, UUID plan, String recipient, int version) {
        return as(who).header("If-Match", "\"" + version + "\"")
                .post("/api/v1/plans/{id}/recipients/{part}/acknowledgement", plan, recipient)
                .then();
    }

    private static ValidatableResponse list(UUID plan, String kind) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/{kind}", plan, kind)
                .then()
                .statusCode(200);
    }

    private static String first(UUID plan, String kind) {
        return list(plan, kind).extract().path("items[0].id");
    }

    private static String document() {
        return PlanDocuments.fresh()
                        .replace(
                                "Căn cứ một văn bản mẫu;",
                                "Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 09/TTr-STTTT"
                                        + " ngày 01/02/2024;")
                + TAIL;
    }
}
