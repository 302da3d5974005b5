package vn.lantoa.platform.web.paging;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging parameters of a list, to be taken as a {@code @BeanParam}. */
public class PageRequest {

    public static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 1_000_000;

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(MAX_PAGE)
    @Parameter(description = "The page, from 0.")
    int page;

    @QueryParam("size")
    @Min(1)
    @Max(MAX_SIZE)
    @Parameter(description = "How many items a page holds, 1 to 200; 20 unless the operation says otherwise.")
    Integer size;

    @QueryParam("sort")
    @Parameter(
            description =
                    "Comma-separated fields, each with `-` before it for descending order, such as `dueOn,-title`.")
    String sort;

    private int defaultSize = 20;

    public PageRequest() {}

    public int page() {
        return page;
    }

    public int size() {
        return size == null ? defaultSize : size;
    }

    /** The same request, with {@code items} a page where the client asked for no size. */
    public PageRequest orSize(int items) {
        defaultSize = items;
        return this;
    }

    /**
     * The order that was asked for.
     *
     * @throws vn.lantoa.platform.web.problem.Problem 400 when a field is not one of the sortable ones, or named twice
     */
    public List<SortField> sort(Sortable sortable) {
        return sortable.parse(sort);
    }
}
