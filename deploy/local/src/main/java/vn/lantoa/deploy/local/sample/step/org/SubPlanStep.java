package vn.lantoa.deploy.local.sample.step.org;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;
import vn.lantoa.deploy.local.sample.step.plan.PlanPaper;

/**
 * Imports the plan of Quy Nhơn below the province's, says which of its clauses it carries out
 * ({@code inheritance.csv}), and of whom else a plan is expected: some clauses and agencies stay open.
 */
public final class SubPlanStep {

    private static final List<String> EXPECTED = List.of("SDL", "SVHTT", "UBND-ANNHON", "UBND-QUYNHON");

    private final LoadContext loading;

    public SubPlanStep(LoadContext loading) {
        this.loading = loading;
    }

    /** The sub-plan's id. */
    public String run(String parentId) {
        PlanPaper paper = new PlanPaper(loading);
        PlanPaper.Imported imported = paper.bringIn(loading.files().document("plan-quynhon.vi.md"));
        count(imported.writtenNow());
        count(completeHeader(imported.path(), parentId));
        count(confirm(imported.path() + "/inherited-clauses"));
        count(paper.issue(imported));
        count(expect("plans/" + parentId + "/expected-sub-plans"));
        return imported.id();
    }

    private void count(boolean writtenNow) {
        loading.tally().count(LoadCounts.Kind.SUB_PLANS, writtenNow);
    }

    private boolean completeHeader(String path, String parentId) {
        Reply plan = loading.gateway().get(Actor.OFFICER, path);
        if (plan.body().hasNonNull("parentPlanId")) {
            return false;
        }
        ObjectNode header = ((ObjectNode) plan.body())
                .retain("planYear", "symbol", "place", "title", "startOn", "endOn", "reportCalendar")
                .put("number", "00-MAU")
                .put("issuedOn", SampleYear.YEAR + "-02-20")
                .put("issuerCode", "UBND-QUYNHON")
                .put("parentPlanId", parentId);
        put(path, header, plan);
        return true;
    }

    private boolean confirm(String path) {
        Reply known = loading.gateway().get(Actor.OFFICER, path);
        if (!known.body().path("items").isEmpty()) {
            return false;
        }
        List<Map<String, Object>> items = loading.files().sheet("inheritance").stream()
                .map(row -> Map.<String, Object>of("path", row.text("path"), "parentPaths", row.list("parentPaths")))
                .toList();
        put(path, Map.of("items", items), known);
        return true;
    }

    private boolean expect(String path) {
        Reply known = loading.gateway().get(Actor.OFFICER, path);
        Set<String> agencies = new TreeSet<>();
        known.body().path("agencies").forEach(code -> agencies.add(code.asText()));
        if (agencies.equals(new TreeSet<>(EXPECTED))) {
            return false;
        }
        put(path, Map.of("agencies", EXPECTED), known);
        return true;
    }

    private void put(String path, Object body, Reply seen) {
        loading.gateway().send(Actor.OFFICER, loading.gateway().put(path, body).with("If-Match", seen.tag()));
    }
}
