package vn.lantoa.platform.web.paging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.CsvText;
import vn.lantoa.platform.web.file.Workbook;

/**
 * Answers a list as a table, CSV or XLSX, to who asks for one (contract.md, Conventions). The file's name says which
 * rows it has where these are not all.
 */
@Provider
@Priority(Priorities.USER - 100) // after the filters that read the page
public class ListTables implements ContainerResponseFilter {

    private static final String NAME = "[a-z-]{1,31}";

    private final ObjectMapper json;

    @Context
    @SuppressWarnings("NullAway.Init") // Jakarta REST sets it before the first request
    ResourceInfo resource;

    ListTables(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        Object vary = response.getHeaders().getFirst(HttpHeaders.VARY);
        response.getHeaders()
                .putSingle(HttpHeaders.VARY, vary == null ? HttpHeaders.ACCEPT : vary + ", " + HttpHeaders.ACCEPT);
        TableForm form =
                TableForm.asked(request.getHeaders().get(HttpHeaders.ACCEPT)).orElse(null);
        if (form == null) {
            return;
        }
        String name = name(request.getUriInfo());
        TableColumns columns = TableColumns.of(resource.getResourceMethod().getGenericReturnType());
        TableLines<?> lines = new TableLines<>(
                columns.names(),
                page.items().iterator(),
                item -> columns.cells(json.valueToTree(item)),
                TableLines.MOST_TEXT);
        response.setEntity(written(form, name, lines), response.getEntityAnnotations(), type(form));
        String rows = rows(page.page(), lines.items());
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + rows + "." + form.extension() + "\"");
    }

    private static MediaType type(TableForm form) {
        MediaType type = MediaType.valueOf(form.type());
        return form == TableForm.CSV ? type.withCharset(StandardCharsets.UTF_8.name()) : type;
    }

    private static byte[] written(TableForm form, String name, TableLines<?> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (form == TableForm.XLSX) {
            Workbook.write(name, lines, bytes);
            return bytes.toByteArray();
        }
        bytes.writeBytes(CsvText.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        lines.forEachRemaining(line -> bytes.writeBytes(
                CsvText.line(line.stream().map(ListTables::cell).toList()).getBytes(StandardCharsets.UTF_8)));
        return bytes.toByteArray();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Boolean ? value.toString() : CsvText.cell(value.toString());
    }

    /** What the list is called in its address. */
    private static String name(UriInfo uri) {
        List<PathSegment> segments = uri.getPathSegments();
        String last =
                segments.isEmpty() ? "" : segments.get(segments.size() - 1).getPath();
        return last.matches(NAME) ? last : "list";
    }

    /** Such as {@code .1-10000-of-23456}, {@code .0-of-23456} where it has none of them; empty where it has all. */
    private static String rows(PageInfo page, int shown) {
        if (shown == page.totalItems()) {
            return "";
        }
        if (shown == 0) {
            return ".0-of-%d".formatted(page.totalItems());
        }
        long before = (long) page.number() * page.size();
        return ".%d-%d-of-%d".formatted(before + 1, before + shown, page.totalItems());
    }
}
