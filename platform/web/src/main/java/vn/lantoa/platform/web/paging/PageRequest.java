package vn.lantoa.platform.web.paging;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** The paging parameters of a list, to be taken as a {@code @BeanParam}. */
public class PageRequest {

    public static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 1_000_000;

    @QueryParam("page")
    @DefaultValue("0")
    @Parameter(
            description = "The page, from 0.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "" + MAX_PAGE))
    int page;

    @QueryParam("size")
    @Parameter(
            description = "How many items a page holds, 200 at most; 20 unless the operation says otherwise. Of a table"
                    + " 10,000 at most, and as many unless asked otherwise.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MAX_SIZE))
    @Nullable
    Integer size;

    @QueryParam("sort")
    @Parameter(description = "Fields joined by commas, each with `-` before it for descending order.")
    @Nullable
    String sort;

    @HeaderParam(HttpHeaders.ACCEPT)
    @Parameter(hidden = true)
    @Nullable
    List<String> accept;

    private int defaultSize = 20;

    public PageRequest() {}

    /**
     * The page that was asked for, from 0: its first item has a number that an int holds.
     *
     * @throws Problem 400 when it is out of bounds
     */
    public int page() {
        return bounded("page", page, 0, Math.min(MAX_PAGE, Integer.MAX_VALUE / size()));
    }

    /**
     * How many items a page holds: what was asked for, else the operation's own size, or all that a table may have.
     *
     * @throws Problem 400 when none are asked for, or more than {@link #MAX_SIZE}, of a table more than it may have
     */
    public int size() {
        boolean table = TableForm.asked(accept).isPresent();
        if (size != null) {
            return bounded("size", size, 1, table ? TableForm.MOST_ROWS : MAX_SIZE);
        }
        return table ? TableForm.MOST_ROWS : defaultSize;
    }

    private static int bounded(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw Problem.inQuery(name, CommonProblem.PARAMETER_INVALID, name, value, least + "–" + most);
        }
        return value;
    }

    /** The same request, with {@code items} a page where the client asked for no size. */
    public PageRequest orSize(int items) {
        defaultSize = items;
        return this;
    }

    /**
     * The order that was asked for.
     *
     * @throws Problem 400 when a field is not one of the sortable ones, or named twice
     */
    public List<SortField> sort(Sortable sortable) {
        return sortable.parse(sort);
    }

    /**
     * Checks what was asked for, where no page is answered.
     *
     * @throws Problem 400 as the page would
     */
    public void check(Sortable sortable) {
        page();
        size();
        sort(sortable);
    }
}
