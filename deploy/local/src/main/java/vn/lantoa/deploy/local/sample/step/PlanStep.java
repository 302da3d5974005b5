package vn.lantoa.deploy.local.sample.step;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;

/** Imports the sample plan, completes its header and issues it. */
public final class PlanStep {

    private static final String TYPE = "text/markdown; charset=UTF-8";
    private static final int CREATED = 201;

    private final LoadContext loading;

    public PlanStep(LoadContext loading) {
        this.loading = loading;
    }

    /** The plan's id. */
    public String run() {
        Reply imported = loading.gateway()
                .send(
                        Actor.OFFICER,
                        loading.gateway()
                                .post(
                                        "plans/imports?planYear=" + SampleYear.YEAR,
                                        TYPE,
                                        loading.files().plan()));
        loading.tally().count(LoadCounts.Kind.PLANS, imported.status() == CREATED);
        String path = "plans/" + imported.text("planId");
        loading.tally().count(LoadCounts.Kind.PLANS, completeHeader(path));
        loading.tally().count(LoadCounts.Kind.PLANS, issue(path));
        return imported.text("planId");
    }

    private boolean completeHeader(String path) {
        Reply plan = loading.gateway().get(Actor.OFFICER, path);
        if (plan.body().hasNonNull("number")) {
            return false;
        }
        ObjectNode header = ((ObjectNode) plan.body())
                .retain("planYear", "symbol", "place", "title", "startOn", "endOn", "reportCalendar")
                .put("number", "00-MAU")
                .put("issuedOn", SampleYear.YEAR + "-02-05")
                .put("issuerCode", "UBND");
        loading.gateway()
                .send(Actor.OFFICER, loading.gateway().put(path, header).with("If-Match", plan.tag()));
        return true;
    }

    private boolean issue(String path) {
        Reply plan = loading.gateway().get(Actor.OFFICER, path);
        if (!"DRAFT".equals(plan.text("status"))) {
            return false;
        }
        loading.gateway()
                .send(
                        Actor.OFFICER,
                        loading.gateway()
                                .post(path + "/transitions", Map.of("to", "ISSUED"))
                                .with("If-Match", plan.tag()));
        return true;
    }
}
