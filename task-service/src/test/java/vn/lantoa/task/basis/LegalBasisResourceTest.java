package vn.lantoa.task.basis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.IssuedPlans;
import vn.lantoa.task.PlanDocuments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class LegalBasisResourceTest extends IssuedPlans {

    @Test
    void aPlanRestsOnTheDocumentsThatItsPreambleNames() {
        String document = PlanDocuments.fresh()
                .replace(
                        "Căn cứ một văn bản mẫu;",
                        "Căn cứ Luật Báo chí ngày 05/4/2016; Nghị định số"
                                + " 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;\n\n"
                                + "Thực hiện Nghị quyết số 21-NQ/TW ngày 22/3/2022 của Ban Chấp hành Trung ương;");
        UUID plan = aPlan(document);

        as(Identity.PRESS_BBD)
                .get("/api/v1/plans/{id}/legal-bases", plan)
                .then()
                .statusCode(200)
                .body("items.path", contains("preamble-1", "preamble-1", "preamble-2"))
                .body("items.relation", contains("Căn cứ", "Căn cứ", "Thực hiện"))
                .body("items.kind", contains("Luật", "Nghị định", "Nghị quyết"))
                .body("items.number", contains(null, "72/2015/NĐ-CP", "21-NQ/TW"))
                .body("items.issuedOn", contains("2016-04-05", "2015-09-07", "2022-03-22"))
                .body("items[2].issuer", equalTo("Ban Chấp hành Trung ương"));
    }

    @Test
    void anUnknownPlanIsNotFound() {
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/legal-bases", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    @Test
    void anOfficerSaysHowLongABasisIsInForce() {
        UUID plan = aPlan(PlanDocuments.fresh()
                .replace("Căn cứ một văn bản mẫu;", "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;"));

        say(plan, "1", 0, "2015-09-06").statusCode(400).body("code", equalTo("LEGAL_BASIS_VALIDITY_REVERSED"));
        say(plan, "1", 0, "2024-06-30").statusCode(200).body("version", equalTo(1));
        say(plan, "1", 0, "2024-07-31").statusCode(412);
        say(plan, "2", 0, "2024-07-31").statusCode(404).body("code", equalTo("LEGAL_BASIS_NOT_FOUND"));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/legal-bases", plan)
                .then()
                .body("items.validTo", contains("2024-06-30"));
    }

    /** What is said of the last of three stays with it when the first goes and another one comes in. */
    @Test
    void anAmendmentMovesNoBasis() {
        UUID plan = anIssuedPlan(PlanDocuments.fresh()
                .replace(
                        "Căn cứ một văn bản mẫu;",
                        "Căn cứ Luật Báo chí ngày 05/4/2016;\n\nCăn cứ Luật Du lịch ngày 19/6/2017;\n\n"
                                + "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;"));
        say(plan, "3", 0, "2024-06-30").statusCode(200);

        String amendment = propose(
                        plan,
                        Map.of(
                                "effectiveOn",
                                "2024-03-01",
                                "reason",
                                "Căn cứ mới",
                                "changes",
                                List.of(
                                        Map.of("kind", "REMOVE", "path", "preamble-1"),
                                        Map.of(
                                                "kind",
                                                "ADD",
                                                "after",
                                                "preamble-2",
                                                "text",
                                                "Căn cứ Luật Viễn thông ngày 24/11/2023;"))))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, amendment, "approve", Map.of()).statusCode(200);

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/legal-bases", plan)
                .then()
                .body("items.ordinal", contains(2, 3, 4))
                .body("items.issuedOn", contains("2017-06-19", "2015-09-07", "2023-11-24"))
                .body("items.validTo", contains(null, "2024-06-30", null));
        say(plan, "1", 0, "2024-07-31").statusCode(404);
    }

    private static ValidatableResponse say(UUID plan, String basis, int version, String validTo) {
        return as(Identity.OFFICER)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"validTo\": \"" + validTo + "\"}")
                .put("/api/v1/plans/{id}/legal-bases/{basis}", plan, basis)
                .then();
    }
}
