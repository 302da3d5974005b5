package vn.lantoa.task.basis;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class LegalBasisResourceTest extends TaskApi {

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
}
