package vn.lantoa.reporting.report;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.ReportsInFlight;
import vn.lantoa.reporting.report.section.ReportSectionView;
import vn.lantoa.reporting.report.section.SectionCode;
import vn.lantoa.reporting.report.section.SectionEntry;
import vn.lantoa.reporting.report.text.ReportFinding;

@Path("/api/v1/reports")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Reports", description = "Reports from draft to seal: their figures, their words, who stands for them.")
public class ReportResource {

    private final ReportService reports;
    private final SectionService sections;
    private final ReportsInFlight room;

    ReportResource(ReportService reports, SectionService sections, ReportsInFlight room) {
        this.reports = reports;
        this.sections = sections;
        this.room = room;
    }

    @GET
    @Operation(operationId = "listReports", summary = "List reports")
    public Page<ReportView> list(@BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        return reports.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createReport",
            summary = "Begin a report",
            description = "A draft with the figures of its period, as they were known at `asOf`.")
    public RestResponse<ReportView> create(@NotNull @Valid NewReport entry) {
        ReportView report = room.whenThereIsRoom(() -> reports.create(entry));
        return Created.at("reports/" + report.id(), report);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReport", summary = "Read a report, without its words and figures")
    public ReportView get(UUID id) {
        return reports.get(id);
    }

    @GET
    @Path("/{id}/figures")
    @Operation(
            operationId = "getReportFigures",
            summary = "The figures of a report, and the tables that they stand in",
            description = "Each figure has an id for ever, and a short name that the report's words may refer to:"
                    + " `{{figure:works}}`. Tables tell which of their sums do not close.")
    public Dataset figures(UUID id) {
        return reports.figures(id);
    }

    @GET
    @Path("/{id}/sections")
    @Operation(operationId = "listReportSections", summary = "The words of a report, section by section")
    public ReportSectionView.All sections(UUID id) {
        return new ReportSectionView.All(sections.list(id));
    }

    @GET
    @Path("/{id}/sections/{section}")
    @Operation(operationId = "getReportSection", summary = "Read a section of a report")
    public ReportSectionView section(UUID id, SectionCode section) {
        return sections.get(id, section);
    }

    @PUT
    @Path("/{id}/sections/{section}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putReportSection",
            summary = "Replace what a section of a draft says",
            description = "References to figures, `{{figure:works:agency=BBD}}`, must be of the report. The version is"
                    + " the report's. What is sealed is not written any more (`REPORT_SEALED`).")
    public ReportSectionView replace(UUID id, SectionCode section, @NotNull @Valid SectionEntry entry) {
        return sections.replace(id, section, entry);
    }

    @GET
    @Path("/{id}/findings")
    @Operation(
            operationId = "listReportFindings",
            summary = "What is worth a second look in a report",
            description = "Numbers typed by hand that contradict figures, sums that do not close, sections that say"
                    + " nothing.")
    public ReportFinding.All findings(UUID id) {
        return new ReportFinding.All(sections.findings(id));
    }
}
