package vn.lantoa.reporting.aggregate.answer;

import java.util.List;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** In which form figures are asked for. */
public class AnswerForm {

    private static final List<Variant> FORMS = AggregateForm.variants();

    @QueryParam("format")
    @Parameter(description = "The form of the answer; by the header Accept unless given.")
    @Nullable
    AggregateForm format;

    @QueryParam("bom")
    @Parameter(description = "CSV begins with the mark by which Excel knows UTF-8.")
    boolean bom;

    @QueryParam("header")
    @Parameter(description = "CSV and XLSX begin with lines for calendar, asOf, completeness and each warning.")
    boolean header;

    public AnswerForm() {}

    /** @throws Problem 406 when the client takes none of the forms */
    public AggregateForm chosen(Request request) {
        if (format != null) {
            return format;
        }
        Variant taken = request.selectVariant(FORMS);
        if (taken == null) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        return AggregateForm.of(taken);
    }

    /** The answer in the chosen form, with its tag, and with a name where it is a file. */
    public Response respond(AggregateForm form, AggregateAnswer answer) {
        AggregatesView view = answer.view();
        Response.ResponseBuilder built = Response.ok(form.of(view, answer.groups(), bom, header), form.type())
                .header(HttpHeaders.ETAG, view.tag(form.isFile() ? form.name() + bom + header : form.name()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return (form.isFile() ? built.header(HttpHeaders.CONTENT_DISPOSITION, file(form, answer)) : built).build();
    }

    private static String file(AggregateForm form, AggregateAnswer answer) {
        return "attachment; filename=\"" + form.fileName(answer.view(), answer.groups()) + '"';
    }
}
