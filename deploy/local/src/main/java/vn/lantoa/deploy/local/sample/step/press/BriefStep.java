package vn.lantoa.deploy.local.sample.step.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Writes and issues the briefs of {@code briefs.csv}, each known by its message. */
public final class BriefStep {

    private static final String BRIEFS = "content-briefs";

    private final LoadContext loading;

    public BriefStep(LoadContext loading) {
        this.loading = loading;
    }

    public void run(String planId) {
        List<JsonNode> known = loading.gateway().all(Actor.OFFICER, BRIEFS + "?planId=" + planId);
        for (Sheet.Row row : loading.files().sheet("briefs")) {
            Optional<String> written = known.stream()
                    .filter(brief -> brief.path("message").asText().equals(row.text("message")))
                    .map(brief -> brief.path("id").asText())
                    .findFirst();
            loading.tally().count(LoadCounts.Kind.BRIEFS, written.isEmpty());
            issue(written.orElseGet(() -> write(planId, row)));
        }
    }

    private String write(String planId, Sheet.Row row) {
        Map<String, Object> brief = new HashMap<>(row.values());
        brief.put("planId", planId);
        brief.put("agencies", row.list("agencies"));
        brief.put("planned", row.list("planned").stream().map(BriefStep::line).toList());
        return loading.gateway()
                .send(Actor.OFFICER, loading.gateway().post(BRIEFS, brief))
                .text("id");
    }

    private static Map<String, Object> line(String part) {
        String[] genre = part.split("=");
        return Map.of("genre", genre[0], "quantity", Integer.parseInt(genre[1]));
    }

    private void issue(String id) {
        String path = BRIEFS + "/" + id;
        Reply brief = loading.gateway().get(Actor.OFFICER, path);
        if (brief.text("state").equals("DRAFT")) {
            loading.gateway()
                    .send(
                            Actor.OFFICER,
                            loading.gateway()
                                    .post(path + "/transitions", Map.of("to", "ISSUED"))
                                    .with("If-Match", brief.tag()));
        }
    }
}
