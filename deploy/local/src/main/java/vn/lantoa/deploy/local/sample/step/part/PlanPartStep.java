package vn.lantoa.deploy.local.sample.step.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Completes what the sample plan says beside its clauses: on which proposal it was issued, one objective that can be
 * measured, one requirement that was met, two agencies that got it, of which one acknowledged, and the events that a
 * theme puts first.
 */
public final class PlanPartStep {

    private static final String SENT = "2024-02-05T15:00:00+07:00";
    private static final String FOCUS_THEME = "T04";

    private final LoadContext loading;
    private final GatewayClient gateway;

    public PlanPartStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run(String planId) {
        String plan = "plans/" + planId;
        propose(plan + "/proposals");
        complete(plan + "/objectives", "level", Map.of("level", "OUTCOME", "kpiCodes", List.of("viewsGained")));
        complete(
                plan + "/requirements",
                "met",
                Map.of(
                        "checkType",
                        "FIGURE",
                        "lastChecked",
                        "2024-06-30",
                        "met",
                        true,
                        "note",
                        "Mỗi việc một cơ quan"));
        send(plan + "/recipients", "SDL", "Sở Du lịch");
        send(plan + "/recipients", "UBND-QUYNHON", "UBND thành phố Quy Nhơn");
        acknowledge(plan + "/recipients", "SDL");
        focus(planId);
    }

    private void propose(String path) {
        boolean isNew = gateway.all(Actor.OFFICER, path).isEmpty();
        if (isNew) {
            gateway.send(
                    Actor.OFFICER,
                    gateway.post(path, Map.of("agency", "STTTT", "number", "00/TTr-MAU", "date", "2024-01-29")));
        }
        count(isNew);
    }

    /** Says of the first part what the document does not, where nobody has said it. */
    private void complete(String path, String unsaid, Map<String, Object> said) {
        JsonNode first = gateway.all(Actor.OFFICER, path).get(0);
        boolean isNew = !first.hasNonNull(unsaid);
        if (isNew) {
            String part = path + "/" + first.path("id").asText();
            Map<String, Object> entry = new HashMap<>(said);
            entry.put("text", first.path("text").asText());
            gateway.send(
                    Actor.OFFICER,
                    gateway.put(part, entry)
                            .with("If-Match", gateway.get(Actor.OFFICER, part).tag()));
        }
        count(isNew);
    }

    private void send(String path, String agency, String label) {
        boolean isNew = recipients(path, agency).isEmpty();
        if (isNew) {
            Map<String, Object> entry =
                    Map.of("label", label, "agency", agency, "channel", "E_DOCUMENT", "sentAt", SENT);
            gateway.send(Actor.OFFICER, gateway.post(path, entry));
        }
        count(isNew);
    }

    private void acknowledge(String path, String agency) {
        JsonNode recipient = recipients(path, agency).get(0);
        boolean isNew = !recipient.hasNonNull("ackAt");
        if (isNew) {
            String one = path + "/" + recipient.path("id").asText();
            Reply read = gateway.get(Actor.OFFICER, one);
            gateway.send(
                    Actor.ofAgency(agency),
                    gateway.post(one + "/acknowledgement", "application/json", new byte[0])
                            .with("If-Match", read.tag()));
        }
        count(isNew);
    }

    private List<JsonNode> recipients(String path, String agency) {
        return gateway.all(Actor.OFFICER, path).stream()
                .filter(one -> one.path("agency").asText().equals(agency))
                .toList();
    }

    private void focus(String planId) {
        String id = gateway.all(Actor.OFFICER, "content-themes?planId=" + planId).stream()
                .filter(theme -> theme.path("code").asText().equals(FOCUS_THEME))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        String path = "content-themes/" + id + "/focus-events";
        Reply known = gateway.get(Actor.OFFICER, path);
        boolean isNew = known.body().path("items").isEmpty();
        if (isNew) {
            List<Sheet.Row> events = loading.files().sheet("events");
            List<Map<String, Object>> items = IntStream.range(0, events.size())
                    .mapToObj(i -> focusOn(events.get(i).text("code"), i + 1))
                    .toList();
            gateway.send(
                    Actor.OFFICER, gateway.put(path, Map.of("items", items)).with("If-Match", known.tag()));
        }
        count(isNew);
    }

    private static Map<String, Object> focusOn(String eventCode, int priority) {
        return Map.of("eventCode", eventCode, "priority", priority);
    }

    private void count(boolean isNew) {
        loading.tally().count(LoadCounts.Kind.PARTS, isNew);
    }
}
