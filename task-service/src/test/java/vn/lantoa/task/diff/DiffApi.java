package vn.lantoa.task.diff;

import java.util.Map;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

/** A plan document and an amended one: a clause changed, one gone, one in another section, one new. */
public abstract class DiffApi extends TaskApi {

    protected static String document() {
        return PlanDocuments.fresh();
    }

    protected static String amended(String document) {
        return document.replace("- Viết bài về lễ hội.", "- Viết 20 bài về lễ hội.")
                .replace("- Tập huấn người phát ngôn.", "- Mở hội nghị tổng kết toàn ngành.")
                .replace("- Quay phim giới thiệu.\n", "")
                .replace(
                        "- Mục đích thứ nhất của tài liệu mẫu.",
                        "- Mục đích thứ nhất của tài liệu mẫu.\n- Quay phim giới thiệu.");
    }

    protected static String task(Map<String, Object> body) {
        return as(Identity.OFFICER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
