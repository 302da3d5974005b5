package vn.lantoa.deploy.local.sample.step.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Imports the sample plan, completes its header and issues it. */
public final class PlanStep {

    private final LoadContext loading;

    public PlanStep(LoadContext loading) {
        this.loading = loading;
    }

    /** The plan's id. */
    public String run() {
        PlanPaper paper = new PlanPaper(loading);
        PlanPaper.Imported imported = paper.bringIn(loading.files().plan());
        loading.tally().count(LoadCounts.Kind.PLANS, imported.writtenNow());
        loading.tally().count(LoadCounts.Kind.PLANS, completeHeader(imported.path()));
        loading.tally().count(LoadCounts.Kind.PLANS, paper.issue(imported));
        return imported.id();
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
}
