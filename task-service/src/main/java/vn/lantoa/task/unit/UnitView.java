package vn.lantoa.task.unit;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.unit.Unit;

/** A unit of figures. */
@Schema(name = "Unit", description = "A unit of figures. A figure names it by code or by any of its names.")
public record UnitView(
        @Schema(description = "What programs call it.", examples = "person")
        String code,

        @Schema(description = "Its name in Vietnamese.", examples = "người")
        String name,

        @Schema(description = "Its name in English.", examples = "person")
        String nameEn,

        @Schema(description = "What else people write for it; case and blanks do not matter.")
        List<String> aliases) {

    static UnitView of(Unit unit) {
        List<String> names = unit.names();
        return new UnitView(unit.code(), names.get(0), names.get(1), names.subList(2, names.size()));
    }
}
