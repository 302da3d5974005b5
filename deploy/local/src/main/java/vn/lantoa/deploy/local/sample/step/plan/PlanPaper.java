package vn.lantoa.deploy.local.sample.step.plan;

import java.util.Map;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.step.LoadContext;

/** What an officer does with every plan's document: imports it, and issues it once its header is complete. */
public final class PlanPaper {

    private static final String TYPE = "text/markdown; charset=UTF-8";
    private static final int CREATED = 201;

    private final LoadContext loading;

    public PlanPaper(LoadContext loading) {
        this.loading = loading;
    }

    /**
     * A plan that is there.
     *
     * @param writtenNow whether it was not there before
     */
    public record Imported(String id, boolean writtenNow) {

        public String path() {
            return "plans/" + id;
        }
    }

    /** The same bytes again are the same plan. */
    public Imported bringIn(byte[] document) {
        Reply reply = loading.gateway()
                .send(
                        Actor.OFFICER,
                        loading.gateway().post("plans/imports?planYear=" + SampleYear.YEAR, TYPE, document));
        return new Imported(reply.text("planId"), reply.status() == CREATED);
    }

    /** Whether it was still to be issued. */
    public boolean issue(Imported imported) {
        Reply plan = loading.gateway().get(Actor.OFFICER, imported.path());
        if (!"DRAFT".equals(plan.text("status"))) {
            return false;
        }
        loading.gateway()
                .send(
                        Actor.OFFICER,
                        loading.gateway()
                                .post(imported.path() + "/transitions", Map.of("to", "ISSUED"))
                                .with("If-Match", plan.tag()));
        return true;
    }
}
