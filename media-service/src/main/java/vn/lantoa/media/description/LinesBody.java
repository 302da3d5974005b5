package vn.lantoa.media.description;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.line.LineView;
import vn.lantoa.platform.web.paging.PageInfo;

/**
 * The form of a JSON page of line results, for the OpenAPI document: the operation answers in two forms.
 *
 * @param items the results, in the order of the body
 * @param page which page it is, of how many
 */
@Schema(name = "LineResultPage")
public record LinesBody(
        @Schema(description = "The results, in the order of the body.")
        List<LineView> items,

        @Schema(description = "Which page it is, of how many.")
        PageInfo page) {}
