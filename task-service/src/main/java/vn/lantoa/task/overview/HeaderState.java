package vn.lantoa.task.overview;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a plan's header is known.
 *
 * @param missing the parts that are not, by their names in the header
 */
@Schema(name = "HeaderState")
public record HeaderState(BigDecimal completeness, List<String> missing) {}
