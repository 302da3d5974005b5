package vn.lantoa.deploy.local.sample.print;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.item.ItemGenerator;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;

/**
 * What the sample year has come to, asked of the running system and printed for a person; nothing in it is computed
 * here.
 */
public final class SampleReport {

    /** The days of the sample year, as a half-open range. */
    public static final String RANGE = "&from=" + ItemGenerator.FIRST_DAY + "&to=" + ItemGenerator.LAST_DAY.plusDays(1);

    private static final String THROUGH = SampleYear.YEAR + "-Q3";

    private final GatewayClient gateway;
    private final SampleFiles files;
    private final URI tokenEndpoint;
    private final ReportPapers papers;

    /** @param papers the folder that sealed reports are laid into, as DOCX and PDF */
    public SampleReport(GatewayClient gateway, SampleFiles files, URI tokenEndpoint, Path papers) {
        this.gateway = gateway;
        this.files = files;
        this.tokenEndpoint = tokenEndpoint;
        this.papers = new ReportPapers(gateway, papers);
    }

    public static String growthOf(String targetId) {
        return "growth?targetId=" + targetId + "&period=" + THROUGH;
    }

    public String on(String planId, String targetId) {
        JsonNode growth = gateway.get(Actor.REPORTING_JOB, growthOf(targetId)).body();
        JsonNode languages = gateway.get(
                        Actor.REPORTING_JOB, "aggregates?measures=works,publications,views&groupBy=language" + RANGE)
                .body();
        JsonNode card = gateway.get(Actor.REPORTING_JOB, "scorecards/" + planId).body();
        JsonNode then = gateway.get(Actor.VIEWER, "plans/" + planId + "/progress?asOf=" + ItemGenerator.LAST_DAY)
                .body();
        List<JsonNode> declarations = gateway.all(Actor.OFFICER, "period-declarations?calendar=DECREE&sort=createdAt");
        return String.join(
                "\n",
                GrowthSection.of(growth),
                ContentSection.of(languages),
                ScorecardSection.of(card, then),
                events(),
                orders(),
                reports(),
                CompletenessSection.of(growth, declarations),
                whereToLook(planId, targetId));
    }

    private String events() {
        return files.sheet("events").stream()
                .map(row -> "events/" + row.text("code"))
                .map(path -> EventSection.of(
                        gateway.get(Actor.VIEWER, path).body(),
                        gateway.get(Actor.VIEWER, path + "/figures").body(),
                        gateway.get(Actor.VIEWER, path + "/media-plan/coverage").body()))
                .collect(Collectors.joining("\n", "SỰ KIỆN · EVENTS\n\n", ""));
    }

    private String orders() {
        return OrderSection.of(gateway.all(Actor.VIEWER, "orders").stream()
                .map(order -> new OrderSection.Numbered(
                        order.path("number").asText(),
                        gateway.get(Actor.VIEWER, "orders/" + order.path("id").asText() + "/match")
                                .body()))
                .toList());
    }

    private String reports() {
        return gateway.all(Actor.VIEWER, "reports?state=SEALED&sort=sealedAt").stream()
                .map(report -> "  %s  %s  /api/v1/report-snapshots/%s\n%s"
                        .formatted(
                                report.path("number").asText(),
                                report.path("period").asText(),
                                report.path("snapshotId").asText(),
                                papers.lay(report).stream()
                                        .map(file -> "    " + file + "\n")
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("", "BÁO CÁO ĐÃ NIÊM PHONG · SEALED REPORTS\n\n", ""));
    }

    private String whereToLook(String planId, String targetId) {
        return """
                XEM TIẾP · WHERE TO LOOK

                  mọi thao tác · all operations   %1$s/docs
                  kế hoạch · the plan             /api/v1/plans/%3$s
                  bảng điểm · its scorecard       /api/v1/scorecards/%3$s
                  chỗ cần xem lại · data quality  /api/v1/data-quality?from=2023-12-15&to=2024-09-15

                  TOKEN=$(curl -s %2$s \\
                    -d grant_type=client_credentials -d client_id=reporting-job \\
                    -d client_secret=reporting-job-secret | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" \\
                    "%1$s/api/v1/%4$s"
                """.formatted(gateway.address(), tokenEndpoint, planId, growthOf(targetId));
    }
}
