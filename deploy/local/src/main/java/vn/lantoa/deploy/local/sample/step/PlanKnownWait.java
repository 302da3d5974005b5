package vn.lantoa.deploy.local.sample.step;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Polling;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;

/** Whether the press may name the plan's clauses already: a dry run tells, as it would tell any client. */
public final class PlanKnownWait {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOT_YET = "CODE_NOT_KNOWN_YET";

    private final LoadContext loading;

    public PlanKnownWait(LoadContext loading) {
        this.loading = loading;
    }

    /** @throws SampleException when it does not become known in a minute */
    public void await(String agency, GeneratedItem inPlan) {
        byte[] line = loading.gateway().bytes(inPlan);
        Request dryRun = loading.gateway().post("submissions?dryRun=true", "application/x-ndjson", line);
        boolean known = Polling.until(
                PATIENCE,
                () -> isKnown(
                        loading.gateway().send(Actor.press(agency), dryRun.with("Idempotency-Key", "nam-mau-thu"))));
        if (!known) {
            throw new SampleException("the media-service has not heard of the plan within " + PATIENCE.toSeconds()
                    + " s: items would not be counted for its clauses");
        }
    }

    private static boolean isKnown(Reply reply) {
        for (JsonNode warning : reply.body().path("lines").path(0).path("warnings")) {
            if (NOT_YET.equals(warning.path("code").asText())
                    && !"eventCode".equals(warning.path("field").asText())) {
                return false;
            }
        }
        return true;
    }
}
