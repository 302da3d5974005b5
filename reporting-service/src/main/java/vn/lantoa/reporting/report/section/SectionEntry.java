package vn.lantoa.reporting.report.section;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/**
 * What a section shall say.
 *
 * @param text may refer to figures of the report: {@code {{figure:works}}}; empty, as is text that shows nothing, or
 *     none: nothing is said
 * @param figureRefs figures that it rests on, by id or short name
 */
@Schema(name = "ReportSectionEntry")
public record SectionEntry(
        @Multiline @Size(max = 20_000) String text,
        @Size(max = 200) List<@NotBlank @Size(max = 500) String> figureRefs) {

    public SectionEntry {
        text = text == null ? "" : text;
        figureRefs = figureRefs == null ? List.of() : figureRefs;
    }
}
