package vn.lantoa.deploy.local.sample.step.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Where the money comes from and who got it; what was asked for, and how its use was checked. Each is looked for. */
final class SourceStep {

    private static final String SYNTHETIC = " (dữ liệu tổng hợp / synthetic)";
    private static final String DECISION = "11/QĐ-MAU";

    private final LoadContext loading;
    private final GatewayClient gateway;
    private final String planId;

    SourceStep(LoadContext loading, String planId) {
        this.loading = loading;
        this.gateway = loading.gateway();
        this.planId = planId;
    }

    void run() {
        loading.files().sheet("sources").forEach(this::register);
        loading.files().sheet("allocations").forEach(this::allocate);
        propose();
        check();
    }

    private void register(Sheet.Row row) {
        String path = "funding-sources/" + row.text("code");
        boolean isNew = gateway.find(Actor.FINANCE, path).isEmpty();
        if (isNew) {
            Map<String, Object> source = new HashMap<>(row.values());
            gateway.send(Actor.FINANCE, gateway.put(path, source).with("If-None-Match", "*"));
        }
        count(isNew);
    }

    private void allocate(Sheet.Row row) {
        String known = "budget-allocations?planId=" + planId + "&agency=" + row.text("agency");
        boolean isNew = gateway.all(Actor.FINANCE, known).stream()
                .noneMatch(one -> one.path("decisionNumber").asText().equals(row.text("decisionNumber")));
        if (isNew) {
            Map<String, Object> allocation = new HashMap<>(row.values());
            allocation.put("planId", planId);
            allocation.put("fiscalYear", SampleYear.YEAR);
            allocation.put("amountVnd", Long.valueOf(row.text("amountVnd")));
            gateway.send(Actor.FINANCE, gateway.post("budget-allocations", allocation));
        }
        count(isNew);
    }

    /** The department of finance asked for more than was granted. */
    private void propose() {
        String list = "budget-proposals";
        boolean isNew = gateway.all(Actor.FINANCE, list + "?planId=" + planId).isEmpty();
        if (isNew) {
            Map<String, Object> proposal = new HashMap<>();
            proposal.put("planId", planId);
            proposal.put("agency", "STC");
            proposal.put("title", "Kinh phí truyền thông năm " + SampleYear.YEAR + SYNTHETIC);
            proposal.put("fiscalYear", SampleYear.YEAR);
            proposal.put("amountVnd", 7_500_000_000L);
            proposal.put("proposedOn", "2024-01-08");
            proposal.put("document", "03/TTr-STC-MAU");
            String id =
                    gateway.send(Actor.FINANCE, gateway.post(list, proposal)).text("id");
            Map<String, Object> decision =
                    Map.of("grantedVnd", 6_850_000_000L, "decision", DECISION, "decidedOn", "2024-01-25");
            gateway.send(
                    Actor.APPROVER,
                    gateway.post(list + "/" + id + "/decision", decision).with("If-Match", "*"));
        }
        count(isNew);
    }

    private void check() {
        boolean isNew =
                gateway.all(Actor.FINANCE, "finance-checks?planId=" + planId).isEmpty();
        if (isNew) {
            for (String agency : List.of("SDL", "STTTT")) {
                Map<String, Object> entry = new HashMap<>();
                entry.put("subjectAgency", agency);
                entry.put("planId", planId);
                entry.put("checkedOn", "2024-07-15");
                entry.put("findings", agency.equals("STTTT") ? "Chi nhầm một hợp đồng, đã đảo" : "Hồ sơ đầy đủ");
                entry.put("amountVnd", agency.equals("STTTT") ? 135_000_000L : 0L);
                gateway.send(Actor.FINANCE, gateway.post("finance-checks", entry));
            }
        }
        count(isNew);
    }

    private void count(boolean isNew) {
        loading.tally().count(LoadCounts.Kind.MONEY, isNew);
    }
}
