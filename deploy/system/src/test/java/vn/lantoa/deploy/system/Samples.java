package vn.lantoa.deploy.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Operations.Parameter;
import vn.lantoa.platform.testing.token.Identity;

/** For every operation a complete request that names things which exist. */
public final class Samples {

    private static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";
    private static final String NOBODYS_CODE = "UNKNOWN";
    private static final AccessTable ACCESS = AccessTable.read();

    private final SamplePlan plan = SamplePlan.create();
    private final SamplePress press = SamplePress.create(plan);
    private final SampleEvent event = SampleEvent.create(plan);
    private final SampleProduct product = SampleProduct.create(event);
    private final SampleMoney money = SampleMoney.create(plan);
    private final SamplePost post = SamplePost.create();
    private final SampleCooperation cooperation = SampleCooperation.create(plan);
    private final SampleAmendment amendment = SampleAmendment.create(plan);
    private final String rebuildId = SampleReports.heardOf(plan, press);
    private final SampleReport report = SampleReport.create(plan, press);
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Samples() {
        // before the path that all of its feature have
        ids.put("/channels/{code}/merge", SamplePress.MERGED_CHANNEL);
        ids.putAll(report.ids());
        ids.put("/content-clearances/{id}/revocation", press.revokedClearanceId());
        ids.putAll(amendment.ids());
        ids.put("/plans/{id}/inherited-clauses", SampleSubPlan.create(plan));
        ids.putAll(plan.ids());
        ids.putAll(press.ids());
        ids.putAll(event.ids());
        ids.putAll(product.ids());
        ids.putAll(post.ids());
        ids.putAll(cooperation.ids());
        ids.putAll(money.ids());
        ids.put("/reminders/{id}", SampleReminder.create());
        ids.put("/mail-preferences/{code}", SampleReminder.withAddress());
        ids.put("/rebuilds/{id}", rebuildId);
        ids.put("/charts/growth.{form}", "svg");
        ids.put("/charts/coverage.{form}", "svg");
        ids.put("/charts/progress.{form}", "svg");
        ids.put("/charts/events.{form}", "svg");
        ids.put("/renditions/{form}", "pdf");
        ids.put("/metrics-catalogue/{code}", "works");
        ids.put("/saved-queries/{code}", SampleReports.QUERY);
        ids.put("/provenance/figures/{id}", SampleReports.FIGURE);
    }

    public static Samples create() {
        return new Samples();
    }

    /**
     * Whether the operation is about what the system has none of: dead letters and parked events while it is healthy,
     * e-mails while it has no server for them. Who is let in is told that there is no such thing.
     */
    public static boolean hasNothingToName(Operation operation) {
        return operation.path().matches(".*/(dead-letters|parked-events|mail-digests)/\\{.*");
    }

    /** The operation's path, naming things that exist. */
    public String pathOf(Operation operation) {
        String named = operation.path();
        String nothing = named.contains("/mail-digests/") ? NOBODYS_ID : "0-0";
        String path = filled(hasNothingToName(operation) ? named.replace("{id}", nothing) : named);
        if (path.contains("{")) {
            throw new AssertionError("The samples have nothing for " + path + ": add it");
        }
        return path;
    }

    /** The operation's path with one parameter naming nothing, the others something. */
    String pathWithUnknown(Operation operation, Parameter parameter) {
        return switch (parameter.name()) {
            // one that there is, and that the sample target has no baseline of
            case "measure" -> pathWith(operation, parameter.name(), "TV_SECONDS");
            default ->
                pathWith(operation, parameter.name(), parameter.format().equals("uuid") ? NOBODYS_ID : NOBODYS_CODE);
        };
    }

    /** The operation's path with this in the place of one parameter. */
    String pathWith(Operation operation, String parameter, String value) {
        String named = "{" + parameter + "}";
        int at = operation.path().indexOf(named);
        String before = operation.path().substring(0, at);
        String after = operation.path().substring(at + named.length());
        return filled(before) + value + filled(after);
    }

    private String filled(String part) {
        String path = part;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            String parameter =
                    id.getKey().substring(id.getKey().indexOf('{'), id.getKey().indexOf('}') + 1);
            path = path.replace(id.getKey(), id.getKey().replace(parameter, id.getValue()));
        }
        return path;
    }

    /**
     * The request of somebody who may call the operation, with all that it asks for, and for a version that is long
     * gone.
     */
    RequestSpecification complete(Operation operation) {
        return complete(operation, ACCESS.whoMay(operation.id())).header("If-Match", "\"0\"");
    }

    /**
     * The request of somebody with all that the operation asks for; an officer speaks for {@link SamplePress#AGENCY},
     * and who belongs to no agency asks for another's inbox.
     */
    RequestSpecification complete(Operation operation, Identity by) {
        RequestSpecification request = complete(operation, As.the(by));
        if (by.org().isEmpty() && operation.id().equals("listInbox")) {
            request.queryParam("agency", "SDL");
        }
        return by.equals(Identity.OFFICER) && operation.takes("query", "onBehalfOf")
                ? request.queryParam("onBehalfOf", SamplePress.AGENCY)
                : request;
    }

    /** The request with all that the operation asks for, but for who speaks. */
    public RequestSpecification complete(Operation operation, RequestSpecification request) {
        if (operation.takes("header", "Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID());
        }
        return switch (operation.id()) {
            case "importPlan" ->
                request.contentType(As.MARKDOWN)
                        .body(Documents.fresh())
                        .queryParam("planYear", 2024)
                        .queryParam("dryRun", true);
            case "bulkTasks" ->
                request.contentType("text/csv")
                        .body("title,lead\nTập huấn viết tin,SDL\n")
                        .queryParam("planId", plan.planId());
            case "createAttachment" ->
                request.contentType("text/plain").body("Biên bản").queryParam("fileName", "a.txt");
            case "getAggregates" ->
                request.queryParam("measures", "works")
                        .queryParam("groupBy", "agency,month")
                        .queryParam("from", "2023-01-15")
                        .queryParam("to", "2023-03-15");
            case "getCoverageChart" ->
                request.queryParam("measures", "works")
                        .queryParam("groupBy", "agency")
                        .queryParam("planId", plan.planId());
            case "getGrowth", "getGrowthChart" -> request.queryParam("targetId", press.targetId());
            case "getProgressChart", "getEventsChart", "getContentShares" ->
                request.queryParam("planId", plan.planId());
            case "getCalendarBridge", "listReportInputs", "getConsolidation" -> request.queryParam("period", "2023-Q1");
            default -> operation.takesJson() ? request.body(bodyOf(operation)) : request;
        };
    }

    /** A JSON body that the operation takes. */
    public String bodyOf(Operation operation) {
        return withIds(SampleBodies.of(operation.id()));
    }

    /** All JSON bodies that the document shows for the operation, by their names. */
    Map<String, String> bodiesOf(Operation operation) {
        Map<String, String> bodies = new LinkedHashMap<>();
        SampleBodies.all(operation.id()).forEach((name, body) -> bodies.put(name, withIds(body.toString())));
        return bodies;
    }

    private String withIds(String body) {
        String own = cooperation.filled(amendment.filled(money.filled(plan.filled(body))));
        return SampleReport.filled(post.filled(event.filled(press.filled(own))));
    }

    SamplePlan plan() {
        return plan;
    }

    SamplePress press() {
        return press;
    }
}
