package vn.lantoa.deploy.local.sample.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Polling;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.print.SampleReport;

/**
 * Waits until what was written is in the figures: everything recorded until the last write, and as much of it as was
 * sent.
 */
public final class ReadyWait {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final GatewayClient gateway;
    private final Sent sent;

    /**
     * What has to arrive.
     *
     * @param lastWrite after the last request was answered
     * @param publications items of all agencies
     * @param views their last observations together
     * @param ofEvents publications that name each event
     * @param declarations how many months are declared
     * @param tasks how many the plan has
     */
    public record Sent(
            String planId,
            String targetId,
            Instant lastWrite,
            int publications,
            long views,
            Map<String, Long> ofEvents,
            int declarations,
            int tasks) {}

    public ReadyWait(GatewayClient gateway, Sent sent) {
        this.gateway = gateway;
        this.sent = sent;
    }

    /** Whether it came within a minute and a half. */
    public boolean await() {
        return Polling.until(PATIENCE, () -> itemsAreIn() && growthIsIn() && tasksAreIn() && eventsAreIn());
    }

    private boolean itemsAreIn() {
        JsonNode answer = gateway.get(
                        Actor.REPORTING_JOB, "aggregates?measures=publications,views" + SampleReport.RANGE)
                .body();
        JsonNode totals = answer.path("totals");
        return answer.hasNonNull("watermark")
                && !Instant.parse(answer.get("watermark").asText()).isBefore(sent.lastWrite)
                && totals.path("publications").asLong() >= sent.publications
                && totals.path("views").asLong() >= sent.views;
    }

    private boolean growthIsIn() {
        return gateway.find(Actor.REPORTING_JOB, SampleReport.growthOf(sent.targetId))
                .map(Reply::body)
                .filter(growth -> growth.path("approved").asBoolean())
                .filter(growth -> growth.path("completeness").path("declared").asInt() >= sent.declarations)
                .filter(growth -> !growth.path("rows").toString().contains("NOT_COUNTED_YET"))
                .isPresent();
    }

    /** The event-service hears of the items itself. */
    private boolean eventsAreIn() {
        return sent.ofEvents.entrySet().stream()
                .allMatch(event -> gateway.get(Actor.VIEWER, "events/" + event.getKey() + "/media-plan/coverage")
                                .body()
                                .path("publications")
                                .asLong()
                        >= event.getValue());
    }

    private boolean tasksAreIn() {
        Optional<JsonNode> card =
                gateway.find(Actor.REPORTING_JOB, "scorecards/" + sent.planId).map(Reply::body);
        JsonNode progress =
                gateway.get(Actor.VIEWER, "plans/" + sent.planId + "/progress").body();
        return card.filter(known -> known.path("tasks").path("total").asInt() >= sent.tasks)
                .filter(known -> known.path("tasks").path("dueStates").equals(progress.path("dueStates")))
                .filter(known -> known.path("progress")
                                .path("weighted")
                                .decimalValue()
                                .compareTo(
                                        progress.path("plan").path("weighted").decimalValue())
                        == 0)
                .isPresent();
    }
}
