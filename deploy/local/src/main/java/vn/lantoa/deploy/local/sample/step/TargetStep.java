package vn.lantoa.deploy.local.sample.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/** Sets the growth target with its baselines, which the approver approves: nobody approves what they created. */
public final class TargetStep {

    private static final String NAME = "Tác phẩm mới tăng khoảng 20 % so với 2023 (dữ liệu tổng hợp)";
    private static final String SOURCE =
            "Dữ liệu tổng hợp, không phải số liệu công bố / synthetic, not published figures";

    private final LoadContext loading;

    public TargetStep(LoadContext loading) {
        this.loading = loading;
    }

    /** The target's id. */
    public String run(String planId) {
        String id = findOrCreate(planId);
        String path = "growth-targets/" + id;
        putBaselines(path);
        loading.tally().count(LoadCounts.Kind.TARGETS, approve(path));
        return id;
    }

    private String findOrCreate(String planId) {
        List<String> known = loading.gateway().all(Actor.OFFICER, "growth-targets?planId=" + planId).stream()
                .filter(target -> NAME.equals(target.path("name").asText()))
                .map(target -> target.path("id").asText())
                .toList();
        loading.tally().count(LoadCounts.Kind.TARGETS, known.isEmpty());
        if (!known.isEmpty()) {
            return known.get(0);
        }
        Map<String, Object> target = Map.of("planId", planId, "name", NAME, "baselineYear", SampleYear.YEAR - 1);
        return loading.gateway()
                .send(Actor.OFFICER, loading.gateway().post("growth-targets", target))
                .text("id");
    }

    private void putBaselines(String path) {
        Set<String> known = loading.gateway().all(Actor.OFFICER, path + "/baselines").stream()
                .map(TargetStep::place)
                .collect(Collectors.toSet());
        for (Sheet.Row row : loading.files().sheet("baselines")) {
            String place = row.text("agency") + "/" + row.text("measure");
            boolean isNew = !known.contains(place);
            if (isNew) {
                Map<String, Object> baseline = Map.of("calendar", "DECREE", "months", row.months(), "source", SOURCE);
                loading.gateway()
                        .send(
                                Actor.OFFICER,
                                loading.gateway()
                                        .put(path + "/baselines/" + place, baseline)
                                        .with("If-None-Match", "*"));
            }
            loading.tally().count(LoadCounts.Kind.TARGETS, isNew);
        }
    }

    private static String place(JsonNode baseline) {
        return baseline.path("agency").asText() + "/" + baseline.path("measure").asText();
    }

    private boolean approve(String path) {
        Reply target = loading.gateway().get(Actor.APPROVER, path);
        boolean counts = "APPROVED".equals(target.text("state"))
                && loading.gateway().all(Actor.APPROVER, path + "/baselines").stream()
                        .allMatch(baseline -> baseline.path("approved").asBoolean());
        if (!counts) {
            loading.gateway()
                    .send(
                            Actor.APPROVER,
                            loading.gateway()
                                    .post(path + "/approve", "application/json", new byte[0])
                                    .with("If-Match", target.tag()));
        }
        return !counts;
    }
}
